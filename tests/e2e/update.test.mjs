// New data for a card that is being read.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, inline } from "./lib/cards.mjs";
import { heard, reads, says, shows, stands } from "./lib/expect.mjs";
import { held, json } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

const here = site();

const give = (page, data) => page.evaluate((data) => void (window.inside.card().card = data), data);
const ready = (times) => Array(times).fill({ id: "made", count: 3, problems: [] });

/** A card with these events and these levels; the shown event's slide is marked, to know it again. */
async function reading(ids, shown, levels = []) {
  const ladder = levels.length > 0 ? { ladder: ladderOf(levels) } : {};
  const page = await here.open(inline(card({ events: events(...ids), ...ladder }), `event="${shown}"`));
  await shows(page, shown);
  await page.evaluate((shown) => (window.inside.part(`[data-event="${shown}"]`).known = true), shown);
  return page;
}

const ladderOf = (ids) => ({
  levels: ids.map((id) => ({ id, name: `Level ${id}` })),
  current: ids.at(-1),
  history: [],
});

const isKnown = (page, event) => page.evaluate((event) => window.inside.part(`[data-event="${event}"]`).known === true, event);

test("a shown event stays shown, in its own nodes, when events come and go around it", async () => {
  const page = await reading(["a", "b", "c"], "b");
  for (const ids of [["x", "a", "b", "c"], ["x", "y", "a", "b"], ["b", "a"], ["c", "a", "b"], ["b"], ["a", "b", "c"]]) {
    await give(page, card({ title: ids.join(), events: events(...ids) }));
    await reads(page, ".title", ids.join());
    await stands(page, "b");
    assert.equal(await isKnown(page, "b"), true, `in ${ids} the event b has kept its nodes`);
  }
  assert.deepEqual(await heard(page, "rc-change"), []);
});

test("when the shown event is gone, the one at its place is shown", async () => {
  const page = await reading(["a", "b", "c"], "b");
  await give(page, card({ title: "Without b", events: events("a", "c") }));
  await reads(page, ".title", "Without b");
  await stands(page, "c");
  await give(page, card({ title: "Only a", events: events("a") }));
  await reads(page, ".title", "Only a");
  await stands(page, "a");
});

test("a card may lose all its events and get new ones", async () => {
  const page = await reading(["a", "b", "c"], "c");
  await give(page, card({ title: "None", events: [] }));
  await reads(page, ".none", "No events are told here yet.");
  await page.evaluate(() => (window.inside.card().next(), window.inside.card().previous()));
  await give(page, card({ events: events("d", "e") }));
  await shows(page, "d");
  await page.evaluate(() => window.inside.card().next());
  await shows(page, "e");
});

test("words change in place, and the focus stays on its control", async () => {
  const page = await reading(["a", "b", "c"], "b");
  await page.evaluate(() => window.inside.part("[data-action=next]").focus());
  const changed = events("a", "b", "c");
  changed[1].text = "Corrected.";
  await give(page, card({ events: changed }));
  await reads(page, "[data-event=b] .prose", "Corrected.");
  assert.equal(await page.evaluate(() => window.inside.focused().dataset.action), "next");
  assert.equal(await isKnown(page, "b"), true);
});

test("an opened level stays open, whatever levels come above or below it", async () => {
  const page = await reading(["a"], "a", ["low", "high"]);
  await page.locator("relationship-card summary").filter({ hasText: "Level low" }).click();
  for (const ids of [["low", "high", "higher"], ["lower", "low", "high"], ["lower", "low"]]) {
    await give(page, card({ title: ids.join(), events: events("a"), ladder: ladderOf(ids) }));
    await reads(page, ".title", ids.join());
    const open = await page.evaluate(() => window.inside.parts("details[data-level][open]").map((level) => level.dataset.level));
    assert.deepEqual(open, ["low"], `among ${ids}`);
  }
});

test("a slow older answer never takes the place of a newer one", async () => {
  const [old, fresh] = [held(json(card({ title: "Old" }))), json(card({ title: "Fresh" }))];
  here.overrides["/old.json"] = old;
  here.overrides["/fresh.json"] = fresh;
  const page = await here.open(`<relationship-card src="/old.json"></relationship-card>`, { wait: false });
  await old.asked;
  const aborted = page.waitForEvent("requestfailed");
  await page.evaluate(() => window.inside.card().setAttribute("src", "/fresh.json"));
  await reads(page, ".title", "Fresh");
  assert.match((await aborted).url(), /old\.json$/);
  old.release();
  // A round trip to the same server: the old answer would be here by then.
  await page.evaluate(() => fetch("/cards/tokyo.json").then((response) => response.text()));
  await reads(page, ".title", "Fresh");
  await says(page, "rc-ready", ready(1));
  assert.deepEqual(await heard(page, "rc-error"), []);
});

test("a file that is still on its way never takes the place of a property", async () => {
  const slow = held(json(card({ title: "File" })));
  here.overrides["/slow.json"] = slow;
  const page = await here.open(`<relationship-card src="/slow.json"></relationship-card>`, { wait: false });
  await slow.asked;
  await give(page, card({ title: "Property" }));
  slow.release();
  await reads(page, ".title", "Property");
  await page.evaluate(() => fetch("/cards/tokyo.json").then((response) => response.text()));
  await reads(page, ".title", "Property");
  await says(page, "rc-ready", ready(1));
});

test("of two cards given at once, only the last is drawn", async () => {
  const page = await reading(["a", "b", "c"], "a");
  const cards = [card({ title: "First" }), card({ title: "Second" })];
  await page.evaluate((cards) => cards.forEach((data) => (window.inside.card().card = data)), cards);
  await reads(page, ".title", "Second");
  await says(page, "rc-ready", ready(2));
});

test("an id that stands twice is told of, and the first event that has it counts", async () => {
  // Events with one key between them made Yew lose track of their nodes, and panic in a debug build.
  const page = await reading(["a", "b", "a", "c"], "b");
  for (const [ids, slides] of [[["c", "a", "a", "b"], ["c", "a", "b"]], [["b", "a", "b"], ["b", "a"]], [["b", "c", "a"], ["b", "c", "a"]]]) {
    await give(page, card({ title: ids.join(), events: events(...ids) }));
    await reads(page, ".title", ids.join());
    assert.deepEqual(await page.evaluate(() => window.inside.parts(".slide").map((slide) => slide.dataset.event)), slides);
    await stands(page, "b");
  }
  const problems = await page.evaluate(() => window.inside.heard("rc-ready").map((event) => event.detail.problems.map((problem) => problem.code)));
  assert.deepEqual(problems, [["duplicate-id"], ["duplicate-id"], ["duplicate-id"], []]);
});
