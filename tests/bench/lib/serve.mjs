// A static server that sends what a well-kept site would: brotli at quality 11, compressed before anybody asks.

import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};
const PACKED = [".woff2"];

const brotli = promisify(brotliCompress);

async function packed(path, body) {
  if (PACKED.includes(extname(path))) return undefined;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const small = await brotli(body, { params });
  return small.length < body.length ? small : undefined;
}

/** All files of a folder as a map from their path on the site to their bytes. */
export async function folder(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [`/${relative(path, file).split(sep).join("/")}`, await readFile(file)])));
}

/**
 * Serves a map from paths to texts or bytes on a free port. `log` fills with the path and the size of each body that
 * was sent; `headers` adds to the headers of single paths.
 */
export async function serve(files, headers = {}) {
  const log = [];
  const bodies = new Map();
  for (const [path, content] of Object.entries(files)) {
    const body = Buffer.from(content);
    bodies.set(path, { body, small: await packed(path, body) });
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const found = bodies.get(path);
    if (!found) {
      // Browsers ask for an icon of their own accord; that is not the page's doing.
      if (path !== "/favicon.ico") log.push({ path, bytes: 0, missing: true });
      return response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    }
    const isSmall = found.small && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const body = isSmall ? found.small : found.body;
    log.push({ path, bytes: body.length, missing: false });
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": "public, max-age=3600",
      vary: "accept-encoding",
      ...(isSmall ? { "content-encoding": "br" } : {}),
      ...headers[path],
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    log,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
