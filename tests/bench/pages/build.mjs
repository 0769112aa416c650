// Bundling, with the bundler of the whole project; the rivals come from the packages beside it.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL("../", import.meta.url));

const COMMON = {
  absWorkingDir: HERE,
  bundle: true,
  minify: true,
  write: false,
  outdir: "/built",
  assetNames: "[name]",
  legalComments: "none",
  logLevel: "warning",
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
};
const FILES = Object.fromEntries([".woff2", ".woff", ".ttf", ".eot", ".svg"].map((extension) => [extension, "file"]));

async function built(entry, settings) {
  const { outputFiles } = await build({ ...COMMON, entryPoints: [entry], ...settings });
  return outputFiles;
}

/** A stylesheet in one piece, as text. */
export async function css(entry) {
  const [file] = await built(entry);
  return file.text.trim();
}

/** A script in one piece. `jsx` is the package whose runtime makes elements. */
export async function script(entry, jsx = "react") {
  const sheets = { name: "sheets as text", setup: (plan) => plan.onLoad({ filter: /lit\.css$/ }, async () => ({ contents: await css("rivals/lit.css"), loader: "text" })) };
  const files = await built(entry, { jsxImportSource: jsx, loader: { ".less": "empty" }, plugins: [sheets] });
  return files.find(({ path }) => path.endsWith(".js")).text;
}

/** A stylesheet and the files it names, by their names. */
export async function sheet(entry) {
  const files = await built(entry, { loader: FILES });
  return files.map(({ path, contents }) => [path.split(/[\\/]/).at(-1), contents]);
}
