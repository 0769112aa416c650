// One cold load that nobody disturbs: what the reader sees and when, and what it costs. Then ten clicks.

import { look } from "../inside/look.mjs";
import { record } from "../inside/record.mjs";
import { memory } from "./memory.mjs";
import { blocked, longest, worstWindow } from "./numbers.mjs";
import { inTime, open } from "./tab.mjs";
import { taps } from "./taps.mjs";
import { walk } from "./walk.mjs";

/** After so many milliseconds what has not come will not come. */
const PATIENCE = 60_000;

/** When a page counts as quiet. */
const REST = 700;

/** Loads a page, `{ reach, titles }`; `clicks` and `walk` say what is done when it is quiet. */
export async function load(browser, profile, site, path, page, { clicks = 0, isWalked = false, rest = REST, patience = PATIENCE } = {}) {
  const { reach, titles } = page;
  const tab = await open(browser, profile, site.origin, [[look, reach], [record, { reach, titles }]]);
  site.log.length = 0;
  try {
    await tab.page.goto(site.origin + path, { waitUntil: "commit", timeout: patience });
    const isWhole = await inTime(Promise.all([tab.told.load, tab.told.painted, tab.told.visible]), patience);
    if (!isWhole) tab.problems.add("its content never was visible");
    if (!(await tab.quiet(rest, patience))) tab.problems.add("it never was quiet");
    const { fcp, lcp, visible, shifts, tasks } = await tab.ask("window.seen");
    const durations = tasks.map(([, duration]) => duration);
    const found = {
      fcp,
      lcp,
      // A frame that the harness has seen may be on screen a little before the browser calls it painted.
      visible: visible === undefined ? undefined : Math.max(visible, fcp),
      cls: worstWindow(shifts),
      tbt: blocked(durations),
      task: longest(durations),
      sent: site.log.map((line) => ({ ...line })),
      ...(await memory(tab)),
    };
    for (const { path: missing } of site.log.filter((line) => line.missing)) tab.problems.add(`not found: ${missing}`);
    if (clicks) Object.assign(found, await taps(tab, profile.screen.hasTouch, clicks));
    if (isWalked) Object.assign(found, await walk(tab));
    return { ...found, problems: [...tab.problems] };
  } finally {
    await tab.close();
  }
}
