// `cargo xtask bench lighthouse`: the prerendered document, served with the policy that `render --csp` prints, as
// Lighthouse scores it on a phone. The exit code is 1 when a score is below 100.

import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { render } from "../e2e/lib/render.mjs";
import { median } from "./lib/numbers.mjs";
import { folder, serve } from "./lib/serve.mjs";
import { tokyo } from "./pages/all.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const CATEGORIES = ["performance", "best-practices", "seo", "accessibility"];

/** How often it is scored; the median counts. */
const RUNS = 3;

/** What kept a category from 100, each with its title. */
function faults({ categories, audits }, category) {
  const weighty = categories[category].auditRefs.filter(({ weight, id }) => weight > 0 && audits[id].score !== null && audits[id].score < 1);
  return weighty.map(({ id }) => `${id}: ${audits[id].title}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ""}`);
}

async function main() {
  const card = await tokyo();
  const [name, ...policy] = render(card, "--csp").trim().split(": ");
  const files = { ...(await folder(DIST)), "/card.html": render(card, "--document") };
  const site = await serve(files, { "/card.html": { [name]: policy.join(": ") } });
  const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  const results = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const { lhr } = await lighthouse(`${site.origin}/card.html`, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
      if (lhr.runtimeError) throw new Error(`Lighthouse could not load the page: ${lhr.runtimeError.message}`);
      results.push(lhr);
    }
  } finally {
    chrome.kill();
    await site.close();
  }
  const short = [];
  for (const category of CATEGORIES) {
    const scores = results.map(({ categories }) => Math.round(categories[category].score * 100));
    console.log(`${category.padEnd(16)}${String(median(scores)).padStart(4)}  of ${RUNS} runs: ${scores.join(", ")}`);
    if (median(scores) >= 100) continue;
    short.push(category);
    for (const fault of new Set(results.flatMap((result) => faults(result, category)))) console.log(`  ${fault}`);
  }
  if (short.length) throw new Error(`below 100: ${short.join(", ")}`);
}

await main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
});
