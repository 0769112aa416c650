// One more cold load, in which Next is pressed from the first paint on: when does it do something for the first time?

import { look } from "../inside/look.mjs";
import { press } from "../inside/press.mjs";
import { inTime, open } from "./tab.mjs";

const PATIENCE = 60_000;

/** Inside the page: the bytes of the bodies that had come completely by then. */
function before(time) {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const come = entries.filter(({ responseEnd, transferSize }) => responseEnd > 0 && responseEnd <= time && transferSize > 0);
  return come.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

export async function firstUse(browser, profile, site, path, { reach }, { patience = PATIENCE } = {}) {
  const tab = await open(browser, profile, site.origin, [[look, reach], [press]]);
  try {
    await tab.page.goto(site.origin + path, { waitUntil: "commit", timeout: patience });
    if (!(await inTime(tab.told.worked, patience))) return { problems: ["Next never moved its slides"] };
    const { worked } = await tab.ask("window.pressed");
    return { first: worked, firstBytes: await tab.ask(`(${before})(${worked})`), problems: [...tab.problems] };
  } finally {
    await tab.close();
  }
}
