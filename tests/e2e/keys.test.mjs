// Keys belong to the page, but for a few inside the carousel.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, inline } from "./lib/cards.mjs";
import { becomes, focuses, heard, says, shows } from "./lib/expect.mjs";
import { level, nextButton, picks, press, strip } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const KEYS = ["ArrowRight", "ArrowLeft", "Home", "End"];
const to = (event, index) => ({ event, index, count: 6 });

const here = site();

test("keys outside the carousel are the page's", async () => {
  const page = await here.open(`<input id="field" value="words">${TOKYO}`);
  const nowhere = { focus: () => page.evaluate(() => document.activeElement.blur()) };
  for (const place of [page.locator("#field"), nowhere, level(page, "Special")]) {
    await place.focus();
    for (const key of KEYS) assert.equal(await press(page, key), true, `${key} is left to the page`);
  }
  // The same keys inside: had they been heard before, the card would not stand at its first event.
  await strip(page).focus();
  assert.equal(await press(page, "ArrowRight"), false);
  await says(page, "rc-change", [to("talks", 1)]);
});

test("keys with modifiers are the browser's", async () => {
  const page = await here.open(TOKYO);
  await strip(page).focus();
  for (const modifier of ["ctrlKey", "altKey", "metaKey", "shiftKey"])
    for (const key of KEYS) assert.equal(await press(page, key, { [modifier]: true }), true, `${modifier} ${key}`);
  assert.equal(await press(page, "End"), false);
  await says(page, "rc-change", [to("farewell", 5)]);
});

test("other keys inside the carousel keep their meaning", async () => {
  const page = await here.open(TOKYO);
  await nextButton(page).focus();
  for (const key of ["ArrowUp", "ArrowDown", "PageUp", "PageDown", " ", "Enter", "Tab", "Escape", "a"])
    assert.equal(await press(page, key), true, `${key} is left alone`);
  assert.deepEqual(await heard(page, "rc-change"), []);
});

test("a key that the page has used already is left alone", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => document.addEventListener("keydown", (event) => event.preventDefault(), { capture: true, once: true }));
  await strip(page).focus();
  await press(page, "End");
  await press(page, "ArrowRight");
  await says(page, "rc-change", [to("talks", 1)]);
});

test("keys act from every control of the carousel, and the focus stays where it was", async () => {
  const page = await here.open(TOKYO);
  for (const control of [nextButton(page), picks(page).nth(3), strip(page)]) {
    await control.focus();
    await page.keyboard.press("End");
    await shows(page, "farewell");
    await page.keyboard.press("Home");
    await shows(page, "birthday");
    assert.equal(await control.evaluate((element) => window.inside.focused() === element), true);
  }
});

test("going on ten times never moves the focus nor the page", async () => {
  const page = await here.open(`<p style="block-size: 900px"></p>${TOKYO}<p style="block-size: 900px"></p>`);
  await nextButton(page).focus();
  const place = () => page.evaluate(() => window.scrollY);
  const before = await place();
  const said = [];
  for (const index of [1, 2, 3, 4, 5, 0, 1, 2, 3, 4]) {
    await page.keyboard.press(index % 2 ? "Enter" : "Space");
    said.push(index);
    await becomes(page, () => window.inside.heard("rc-change").length, said.length);
    await focuses(page, "[data-action=next]");
  }
  assert.deepEqual((await heard(page, "rc-change")).map((detail) => detail.index), said);
  await shows(page, "selfie");
  assert.equal(await place(), before);
});

test("the strip takes the focus of something that leaves the view with its slide", async () => {
  const page = await here.open(TOKYO);
  await picks(page).nth(1).click();
  await page.locator("[data-event=talks] [part=turn]").focus();
  await page.keyboard.press("ArrowRight");
  await shows(page, "announcement");
  await focuses(page, ".track");
  await page.keyboard.press("ArrowRight");
  await shows(page, "gifts");
});

test("more than twelve events are chosen by a slider, which has its own keys", async () => {
  const ids = Array.from({ length: 13 }, (_, index) => `e${index}`);
  const page = await here.open(inline(card({ events: events(...ids) })));
  const slider = page.getByRole("slider", { name: "Choose an event" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await shows(page, "e1");
  await page.keyboard.press("End");
  await shows(page, "e12");
  assert.equal(await slider.getAttribute("aria-valuetext"), "13: About e12, 1 January 2022");
  await nextButton(page).click();
  await shows(page, "e0");
  assert.equal(await slider.inputValue(), "0");
  assert.equal(await picks(page).count(), 0);
});
