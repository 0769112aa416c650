// The results as Markdown, to read and to paste into docs/performance.md.

const MIB = 1024 * 1024;

/** A median with its smallest and largest reading, where they differ. */
const range = (shown) => (found) => {
  if (!found) return "–";
  const [middle, low, high] = [found.median, found.min, found.max].map(shown);
  return low === high ? middle : `${middle} [${low}..${high}]`;
};
const ms = range((value) => String(Math.round(value)));
const kb = (found) => (found ? (found.median / 1000).toFixed(1) : "–");
const mib = (found) => (found ? (found.median / MIB).toFixed(1) : "–");
const shift = range((value) => value.toFixed(3));
const whole = (found) => (found ? String(Math.round(found.median)) : "–");

const BYTES = [
  ["total", "bytes", kb],
  ["before first use", "firstBytes", kb],
  ["before the engine", "early", kb],
  ["html", "html", kb],
  ["css", "css", kb],
  ["js", "js", kb],
  ["wasm", "wasmBytes", kb],
  ["other", "other", kb],
];
const TIMES = [
  ["FCP", "fcp", ms],
  ["content visible", "visible", ms],
  ["LCP", "lcp", ms],
  ["first working click", "first", ms],
  ["blocking time", "tbt", ms],
  ["longest task", "task", ms],
  ["CLS", "cls", shift],
];
const COSTS = [
  ["click to paint", "clickPaint", ms],
  ["its worst", "clickPaintWorst", ms],
  ["INP", "inp", ms],
  ["JS heap, MiB", "heap", mib],
  ["wasm memory, MiB", "wasm", mib],
  ["DOM nodes", "nodes", whole],
];
const WALK = [
  ["longest task on the way", "walkTask", ms],
  ["JS heap after it, MiB", "walkHeap", mib],
  ["wasm memory after it, MiB", "walkWasm", mib],
];

/** A table of these columns, without pages that have none of their numbers. */
function table(columns, results) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const pages = results.pages.filter((page) => columns.some(([, key]) => results.of(page, key)));
  if (!pages.length) return "";
  const lines = pages.map((page) => row([page, ...columns.map(([, key, shown]) => shown(results.of(page, key)))]));
  return [row(["page", ...columns.map(([title]) => title)]), `|---|${"---:|".repeat(columns.length)}`, ...lines].join("\n");
}

/** All tables of one profile. */
export function tables(profile, results) {
  const titled = [
    ["bytes on the wire, in KB of 1,000 bytes after brotli", BYTES],
    ["times in ms, median [shortest..longest]", TIMES],
    ["ten clicks in ms, and what the page holds", COSTS],
    ["through all cards of a page", WALK],
  ].map(([title, columns]) => [title, table(columns, results)]);
  return titled.filter(([, text]) => text).map(([title, text]) => `### ${profile}: ${title}\n\n${text}\n`).join("\n");
}
