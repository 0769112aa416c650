// `cargo xtask bench page`: how the card does in a browser, beside a plain page and beside what a site might take
// instead. Prints tables and a line for each budget; the exit code is 1 when one is not kept.

import { all, path } from "./pages/all.mjs";
import { verdicts } from "./lib/budgets.mjs";
import { chosen, ENOUGH, options } from "./lib/options.mjs";
import { results } from "./lib/results.mjs";
import { rounds } from "./lib/rounds.mjs";
import { serve } from "./lib/serve.mjs";
import { tables } from "./lib/tables.mjs";

const say = (line) => console.error(line);

/** Prints what the budgets come to; how many are not kept. */
function judge(found, runs) {
  const lines = verdicts(found);
  for (const { state, what, why } of lines) console.log(`${state.padEnd(12)}${what}: ${why}`);
  const missed = lines.filter(({ state }) => state === "NOT KEPT").length;
  if (runs >= ENOUGH) return missed;
  console.log(`Rounds: ${runs}; budgets count from ${ENOUGH} on.`);
  return 0;
}

async function main() {
  const asked = options(process.argv.slice(2));
  const { pages, files } = await all(asked);
  const measured = chosen(pages, asked.only);
  for (const page of measured) files[path(page)] = page.html;
  say("compressing the pages and dist/");
  const site = await serve(files);
  const { readings, version } = await rounds({ ...asked, pages: measured, site, say }).finally(site.close);
  if (!version) throw new Error("none of these pages is measured on this profile; pages with 200 cards are the phone's");
  let missed = 0;
  let problems = 0;
  console.log(`Chromium ${version}, rounds: ${asked.runs}\n`);
  for (const [profile, ones] of Object.entries(readings)) {
    const found = results(ones);
    console.log(tables(profile, found));
    for (const problem of found.problems()) {
      console.log(`PROBLEM     ${profile}, ${problem}`);
      problems += 1;
    }
    if (profile === "phone") missed = judge(found, asked.runs);
  }
  if (!readings.phone) console.log("The budgets are the phone's; it was not measured.");
  if (missed + problems) throw new Error(`budgets that are not kept: ${missed}; problems of pages: ${problems}`);
}

// Playwright closes its browser when it is told to end, but the next round would open another.
for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

await main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
});
