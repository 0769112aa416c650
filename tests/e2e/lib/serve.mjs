// A static server for dist/, on a free port of this machine. Routes may be overridden by a test.

import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves dist/. `overrides` maps a path to a function that answers (request, response) itself. */
export async function serve(overrides = {}) {
  const server = createServer(async (request, response) => {
    const path = pathname(request);
    await (overrides[path] ?? published)(request, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    overrides,
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

const pathname = (request) => new URL(request.url, "http://localhost").pathname;

/** The path of the engine. */
export const wasm = () => `/${readdirSync(DIST).find((name) => name.endsWith(".wasm"))}`;

/** Answers with a file of dist/. */
export async function published(request, response) {
  const path = pathname(request);
  const file = join(DIST, normalize(path === "/" ? "/index.html" : path));
  try {
    const body = await readFile(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    // As every site has to that serves cards to frames without an origin.
    response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" });
    response.end(body);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("not found");
  }
}

/** Answers a path with a text. */
export const text = (body, { status = 200, type = "text/html; charset=utf-8", headers = {} } = {}) => (_, response) => {
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(body);
};

/** Answers a path with a card's file. */
export const json = (data) => text(JSON.stringify(data), { type: "application/json" });

/** Answers with a text only once `release` is called; `asked` says that the request has come. */
export function held(answer) {
  let release, ask;
  const released = new Promise((resolve) => (release = resolve));
  const asked = new Promise((resolve) => (ask = resolve));
  const hold = async (request, response) => {
    ask();
    await released;
    answer(request, response);
  };
  return Object.assign(hold, { asked, release });
}
