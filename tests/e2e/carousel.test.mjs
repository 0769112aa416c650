// The carousel after the pattern of the ARIA Authoring Practices, in its two variants: up to twelve events are
// chosen by buttons (the grouped variant), more of them by a slider (the basic one). Neither tabs nor rotation are offered.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inline, many } from "./lib/cards.mjs";
import { becomes, focuses, reads, shows } from "./lib/expect.mjs";
import { nextButton, picks, previousButton, strip } from "./lib/reader.mjs";
import { site } from "./lib/site.mjs";
import { nodes } from "./lib/tree.mjs";

const here = site();

const VARIANTS = { grouped: 8, basic: 60 };
const open = (count, options) => here.open(`<button id="before">Before</button>${inline(many(count))}<button id="after">After</button>`, options);
const of = (tree, role) => tree.filter((node) => node.role === role);

for (const [variant, count] of Object.entries(VARIANTS)) {
  test(`A01 the ${variant} carousel is a group that calls itself one, named by its visible title`, async () => {
    const tree = await nodes(await open(count));
    const carousels = of(tree, "group").filter((node) => node.states.roledescription === "carousel");
    assert.deepEqual(carousels.map((node) => node.name), ["EVENTS"]);
  });

  test(`A02 in the ${variant} carousel the controls are native buttons, and twenty presses never move the focus`, async () => {
    const page = await open(count, { reducedMotion: "reduce" });
    let place = 0;
    for (const [button, name, step] of [[nextButton(page), "next", 1], [previousButton(page), "previous", count - 1]]) {
      assert.equal(await button.evaluate((element) => element.localName), "button");
      await button.focus();
      for (let press = 0; press < 20; press += 1) {
        await page.keyboard.press(press % 2 ? "Enter" : "Space");
        await shows(page, `e${(place = (place + step) % count)}`);
        await focuses(page, `[data-action=${name}]`);
      }
    }
  });

  test(`A03 the ${variant} carousel's controls come before its slides for the tab key, both ways, without a trap`, async () => {
    const page = await open(count);
    const choice = variant === "grouped" ? Array(count).fill("pick") : ["range"];
    const stops = ["step-button", "step-button", ...choice, "track", "cite", "claims", "after"];
    const stop = () => page.evaluate(() => {
      const focused = window.inside.focused();
      return focused.id || (focused.getAttribute("part") ?? "claims");
    });
    await page.locator("#before").focus();
    const walk = async (key) => {
      const seen = [];
      for (let step = 0; step < stops.length; step += 1) {
        await page.keyboard.press(key);
        seen.push(await stop());
      }
      return seen;
    };
    assert.deepEqual(await walk("Tab"), stops);
    assert.deepEqual(await walk("Shift+Tab"), ["before", ...stops.slice(0, -1)].reverse());
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

  test(`A06 the ${variant} carousel leads on from either end, and its buttons are never switched off`, async () => {
    const page = await open(count, { reducedMotion: "reduce" });
    const last = `e${count - 1}`;
    for (const [button, event] of [[previousButton(page), last], [nextButton(page), "e0"], [previousButton(page), last]]) {
      await button.focus();
      await page.keyboard.press("Enter");
      await shows(page, event);
      assert.deepEqual(await button.evaluate((element) => [window.inside.focused() === element, element.disabled]), [true, false]);
    }
    await strip(page).focus();
    for (const [key, event] of [["ArrowRight", "e0"], ["ArrowLeft", last], ["Home", "e0"], ["End", last]]) {
      await page.keyboard.press(key);
      await shows(page, event);
    }
    await reads(page, ".position", `${count} of ${count}`);
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

test("A07 each button of the picker has the name of its event; the current one says so, stays in reach and does nothing", async () => {
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
  await picks(page).nth(5).focus();
  await page.keyboard.press("Enter");
  await focuses(page, "[part=pick][aria-current]");
  await shows(page, "e5");
  assert.equal((await page.evaluate(() => window.inside.heard("rc-change"))).length, 1);
});

test("A07 the slider that stands for the buttons names its event", async () => {
  const page = await open(60);
  const sliders = async () => of(await nodes(page), "slider").map(({ name, states }) => [name, states.valuetext]);
  assert.deepEqual(await sliders(), [["Choose an event", "1: About e0, 1 January 2010"]]);
  await page.getByRole("slider").focus();
  await page.keyboard.press("End");
  await shows(page, "e59");
  assert.deepEqual(await sliders(), [["Choose an event", "60: About e59, 1 January 2069"]]);
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
