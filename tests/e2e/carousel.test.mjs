// The carousel after the pattern of the ARIA Authoring Practices, in its two variants: up to twelve events are
// chosen by buttons (the grouped variant), more of them by a slider (the basic one). Neither tabs nor rotation are offered.
// What keys do is tested in three engines, in engines/.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inline, many } from "./lib/cards.mjs";
import { becomes, shows } from "./lib/expect.mjs";
import { nextButton, picks } from "./lib/reader.mjs";
import { site } from "./lib/site.mjs";
import { nodes } from "./lib/tree.mjs";

const here = site();

const VARIANTS = { grouped: 8, basic: 60 };
const open = (count, options) => here.open(inline(many(count)), options);
const of = (tree, role) => tree.filter((node) => node.role === role);

for (const [variant, count] of Object.entries(VARIANTS)) {
  test(`A01 the ${variant} carousel is a group that calls itself one, named by its visible title`, async () => {
    const tree = await nodes(await open(count));
    const carousels = of(tree, "group").filter((node) => node.states.roledescription === "carousel");
    assert.deepEqual(carousels.map((node) => node.name), ["Events"]);
  });

  test(`A04 each slide of the ${variant} carousel is a group that calls itself an event, named by its title alone`, async () => {
    const page = await open(count, { reducedMotion: "reduce" });
    for (const event of [0, 1, count - 1]) {
      await page.evaluate((event) => window.inside.card().goTo(`e${event}`), event);
      await shows(page, `e${event}`);
      const slides = of(await nodes(page), "group").filter((node) => node.states.roledescription === "event");
      assert.deepEqual(slides.map((node) => node.name), [`About e${event}`]);
    }
  });

  test(`A08 the ${variant} carousel has no tabs, and nothing in it plays the part of one`, async () => {
    const roles = (await nodes(await open(count))).map((node) => node.role);
    assert.ok(roles.includes("button"));
    assert.deepEqual(roles.filter((role) => /^tab/.test(role)), []);
  });

  test(`A10 nothing of the hidden slides of the ${variant} carousel is there for a screen reader`, async () => {
    const page = await open(count, { reducedMotion: "reduce" });
    for (const event of ["e0", "e3"]) {
      await page.evaluate((event) => window.inside.card().goTo(event), event);
      await shows(page, event);
      const told = (await nodes(page)).filter((node) => node.role === "StaticText" && node.name.startsWith("What happened at"));
      assert.deepEqual(told.map((node) => node.name), [`What happened at ${event}.`]);
    }
  });
}

test("A07 each button of the picker has the name of its event; the current one says so, and stays in reach", async () => {
  const page = await open(8);
  const look = async () => {
    const tree = await nodes(page);
    const group = tree.findIndex((node) => node.role === "group" && node.name === "Choose an event");
    return tree.slice(group + 1).filter((node) => node.role === "button").slice(0, 8).map(({ name, states }) => [name, states.current, states.disabled]);
  };
  const expected = (current) => Array.from({ length: 8 }, (_, place) => [`${place + 1}: About e${place}, 1 January 20${place + 10}`, ...(place === current ? ["true", true] : [undefined, undefined])]);
  assert.deepEqual(await look(), expected(0));
  await picks(page).nth(5).click();
  await shows(page, "e5");
  assert.deepEqual(await look(), expected(5));
});

for (const [variant, count] of Object.entries(VARIANTS))
  test(`A09 A20 in a minute nothing of the ${variant} carousel moves, blinks or changes by itself`, async () => {
    const page = await here.blank();
    await page.clock.install();
    here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(here.html(inline(many(count))));
    await page.goto(`${here.server.url}page`);
    await shows(page, "e0");
    await page.evaluate(() => {
      window.changes = 0;
      new MutationObserver((list) => (window.changes += list.length)).observe(window.inside.card().shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    for (let seconds = 0; seconds < 60; seconds += 5) {
      await page.clock.runFor(5000);
      assert.equal(await page.evaluate(() => window.inside.card().shadowRoot.getAnimations().length), 0);
    }
    assert.equal(await page.evaluate(() => window.changes), 0);
    await shows(page, "e0");
    // The observer does see what changes.
    await nextButton(page).click();
    await becomes(page, () => window.changes > 0, true);
  });
