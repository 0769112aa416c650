// Prerendered cards, as `relationship-card render` writes them.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const made = new Map();

/** What the command writes for a card's data; the assets lie at the root of the tests' server. */
export function render(data, ...options) {
  const input = JSON.stringify(data);
  const key = [input, ...options].join("\n");
  if (!made.has(key)) {
    const words = ["run", "--quiet", "--", "render", "--assets", "/", ...options, "-"];
    // What is wrong with a card is written to the tests' own output.
    made.set(key, execFileSync("cargo", words, { cwd: ROOT, input, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] }));
  }
  return made.get(key);
}
