// The keyboard's scripts for what is no carousel: a list, one event and none, the ladder, the choice among the events.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, many, sample } from "./cards.mjs";
import { becomes, focuses, stands } from "./expect.mjs";
import { changes, kept, leads, OWN, stop, tabTo, told, walk, WAYS } from "./hands.mjs";

const LIST = { attributes: `layout="list"`, flags: ["--layout", "list"] };
const cites = (...places) => places.map((place) => `button Source 1: A source in e${place}`);

/** Cards in which nothing moves: where Tab leads, and no key is theirs. */
const STILL = {
  "a list of events": [many(3), LIST, [...cites(0, 1, 2), "summary 3 claims cite it"]],
  "one event": [many(1), {}, [...cites(0), "summary 1 claim cites it"]],
  "no events": [card({ events: [] }), {}, []],
};

export function others(here) {
  for (const way of Object.keys(WAYS)) {
    for (const [name, [data, options, stops]] of Object.entries(STILL)) still(name, () => here.open(data, { ...options, way }), way, stops);
    ladder(() => here.open(sample("tokyo"), { way }), way);
    filter(() => here.open(sample("france-germany"), { way }), way);
  }
}

function still(name, open, way, stops) {
  test(`A03 Tab leads through ${name} (${way}) and all the way back, and no key moves anything`, async () => {
    const page = await open();
    const all = ["button Before", ...stops, "button After"];
    assert.deepEqual(await walk(page, "Tab", all.length - 1), all.slice(1));
    assert.deepEqual(await walk(page, "Shift+Tab", all.length - 1), all.toReversed().slice(1));
    await page.press("Tab");
    const first = await stop(page);
    for (const key of OWN) await page.press(key);
    assert.equal(await stop(page), first);
    assert.deepEqual([await kept(page), await changes(page), await told(page)], [[], [], []]);
  });
}

const LEVEL = "[data-level=special-strategic]";

function ladder(open, way) {
  test(`A02 Enter and Space open a level of the ladder where it stands (${way}), and lead from it to its event and back`, async () => {
    const page = await open();
    const summary = `${LEVEL} > summary`;
    await tabTo(page, summary);
    const top = await page.evaluate((summary) => window.inside.part(summary).getBoundingClientRect().top, summary);
    for (const [key, is] of [["Enter", true], [" ", false], [" ", true], ["Enter", false], ["Enter", true]]) {
      await page.press(key);
      await becomes(page, (level) => window.inside.part(level).open, is, LEVEL);
      await focuses(page, summary);
    }
    assert.equal(await page.evaluate((summary) => window.inside.part(summary).getBoundingClientRect().top, summary), top);
    await tabTo(page, `${LEVEL} [data-action=see-event]`);
    await page.press(" ");
    // Before the engine nobody else knows the way.
    page.engine.release();
    await leads(page, "talks");
    await focuses(page, ".slide[data-event=talks]");
    await tabTo(page, ".slide[data-event=talks] [data-action=see-level]");
    await page.press("Enter");
    await focuses(page, summary);
    await stands(page, "talks");
    assert.deepEqual([await changes(page), await kept(page)], [["talks"], []]);
  });
}

function filter(open, way) {
  test(`A02 A05 the list of choices is used by its letters (${way}), says once what it leaves, and keeps the focus`, async () => {
    const page = await open();
    await tabTo(page, "select");
    await page.press("t");
    page.engine.release();
    await leads(page, "elysee");
    await focuses(page, "select");
    await becomes(page, () => window.inside.words(".position"), "1 of 3");
    assert.deepEqual(await told(page), ["3 events shown, 22 January 1963, The Élysée Treaty"]);
    await tabTo(page, "[part=pick]");
    assert.deepEqual(await kept(page), []);
  });
}
