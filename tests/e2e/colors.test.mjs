// A card's own colours: as computed by the browser, whichever way the card came.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, inline } from "./lib/cards.mjs";
import { becomes } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const prerender = prerendering(here);

const named = (id, color) => ({ id, name: id, color });
const COLORED = card({ parties: [named("one", "#ffff00"), named("two", "#102030")], accent: "#00ff00" });
const PLAIN = card({ parties: [named("one"), named("two")] });

/** The grounds of both monograms and the card's accent, as the browser has computed them. */
const colors = (page) =>
  page.evaluate(() => {
    const faces = window.inside.parts(".monogram").map((face) => getComputedStyle(face).backgroundColor);
    const probe = window.inside.part(".card").appendChild(document.createElement("i"));
    probe.style.color = "var(--_accent)";
    faces.push(getComputedStyle(probe).color);
    probe.remove();
    return faces;
  });

const DEFAULTS = ["rgb(29, 92, 99)", "rgb(166, 58, 43)", "rgb(138, 90, 0)"];
/** Yellow and green are too light to be read on paper, so they are darker; the blue is as its author wrote it. */
const LIGHT = ["rgb(113, 113, 0)", "rgb(16, 32, 48)", "rgb(0, 126, 0)"];
const DARK_SECOND = 0x10 + 0x20 + 0x30;

/** On a page that refuses every style in markup. */
const live = (data) => here.open(inline(data), { headers: { "content-security-policy": "style-src 'self'" } });

test("a card has its own colours, dark enough to be read", async () => {
  assert.deepEqual(await colors(await live(COLORED)), LIGHT);
});

test("in the dark they are light enough", async () => {
  const page = await live(COLORED);
  await page.evaluate(() => window.inside.card().setAttribute("theme", "dark"));
  const [first, second] = await colors(page);
  assert.equal(first, "rgb(255, 255, 0)");
  assert.ok(second.match(/\d+/g).map(Number).reduce((sum, part) => sum + part) > 3 * DARK_SECOND, second);
});

test("other data brings other colours, and none the page's", async () => {
  const page = await live(COLORED);
  await page.evaluate((data) => (window.inside.card().card = data), PLAIN);
  await becomes(page, () => window.inside.heard("rc-ready").length, 2);
  assert.deepEqual(await colors(page), DEFAULTS);
});

test("what the page sets goes before", async () => {
  const page = await live(COLORED);
  await page.evaluate(() => window.inside.card().style.setProperty("--rc-first", "rgb(1, 2, 3)"));
  assert.equal((await colors(page))[0], "rgb(1, 2, 3)");
});

test("a prerendered card has them before the engine, after it, and no longer than its data", async () => {
  const { page, engine } = await prerender(COLORED);
  assert.deepEqual(await colors(page), LIGHT);
  await upgraded(page, engine);
  assert.deepEqual(await colors(page), LIGHT);
  await page.evaluate((data) => (window.inside.card().card = data), PLAIN);
  await becomes(page, () => window.inside.heard("rc-ready").length, 2);
  assert.deepEqual(await colors(page), DEFAULTS);
});

test("where a reader asks for more contrast the accent is the ink, whoever chose it", async () => {
  for (const data of [COLORED, PLAIN]) {
    const page = await here.open(inline(data), { contrast: "more" });
    assert.equal((await colors(page))[2], "rgb(29, 28, 26)");
  }
});
