// All pages in turn, again and again: what disturbs the machine for a while then disturbs every page alike.

import { launch } from "../../e2e/lib/browser.mjs";
import { path } from "../pages/all.mjs";
import { busy } from "./busy.mjs";
import { bytes } from "./bytes.mjs";
import { load } from "./load.mjs";
import { firstUse } from "./press.mjs";
import { PROFILES } from "./profiles.mjs";

/** Half of them Next, half Previous. */
const CLICKS = 10;

/** From so many cards on, a page is walked through and not clicked; only the phone's budgets are about such a page. */
const MANY = 100;

/** When something else takes more of the machine than this, times are too long. */
const CALM = 0.2;

function shuffled(list) {
  const rest = [...list];
  return Array.from(list, () => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
}

/** One reading of one page; what went wrong is in its `problems`. */
async function reading(browser, profile, site, page) {
  const hasNext = Boolean(page.reach.next);
  const isMany = page.count >= MANY;
  const loaded = await load(browser, profile, site, path(page), page, { clicks: hasNext && page.count === 1 ? CLICKS : 0, isWalked: isMany });
  const used = hasNext && !isMany ? await firstUse(browser, profile, site, path(page), page) : { problems: [] };
  return { ...loaded, ...used, ...bytes(loaded.sent), problems: [...loaded.problems, ...used.problems] };
}

async function round(profile, site, pages) {
  // A new browser, and one load that does not count: the first one of a process is always slow.
  const browser = await launch();
  try {
    await load(browser, PROFILES.desktop, site, path(pages[0]), pages[0]);
    const readings = {};
    for (const page of shuffled(pages))
      readings[page.id] = await reading(browser, profile, site, page).catch((error) => ({ problems: [`could not be measured: ${error.message}`] }));
    return { readings, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** The readings of all rounds, by profile and page; `say` tells how far it is. */
export async function rounds({ pages, site, runs, profiles, say }) {
  const readings = {};
  let version;
  for (let run = 1; run <= runs; run += 1)
    for (const name of profiles) {
      const ones = pages.filter((page) => name === "phone" || page.count < MANY);
      if (!ones.length) continue;
      const others = await busy();
      const start = Date.now();
      const done = await round(PROFILES[name], site, ones);
      version = done.version;
      const list = (readings[name] ??= {});
      for (const page of ones) (list[page.id] ??= []).push(done.readings[page.id]);
      const seconds = Math.round((Date.now() - start) / 1000);
      const noise = others > CALM ? `; something else took ${Math.round(others * 100)} % of the machine before it, so times are too long` : "";
      say(`round ${run} of ${runs}, ${name}: ${seconds} s${noise}`);
    }
  return { readings, version };
}
