// The bytes of a load: what the server has sent, by kind.

import { extname } from "node:path";

const KINDS = { ".html": "html", ".css": "css", ".js": "js", ".wasm": "wasm" };

/** The files that only the engine asks for; their names carry a hash. */
const ENGINE = /^\/relationship-card-\w+\.(css|js|wasm)$/;

const sum = (lines) => lines.reduce((total, { bytes }) => total + bytes, 0);

/** Of a log of `{ path, bytes }`. `early` is all HTML, CSS and script but the engine's. */
export function bytes(sent) {
  const kind = ({ path }) => KINDS[extname(path)] ?? "other";
  const of = (name) => sum(sent.filter((line) => kind(line) === name));
  return {
    bytes: sum(sent),
    html: of("html"),
    css: of("css"),
    js: of("js"),
    wasmBytes: of("wasm"),
    other: of("other"),
    early: sum(sent.filter((line) => ["html", "css", "js"].includes(kind(line)) && !ENGINE.test(line.path))),
  };
}
