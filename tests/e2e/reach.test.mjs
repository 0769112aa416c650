// Every event is reached in every way there is, and each way says so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { says, shows } from "./lib/expect.mjs";
import { nextButton, picks, previousButton, strip, swipe } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const EVENTS = ["birthday", "talks", "announcement", "gifts", "selfie", "farewell"];
const change = (index) => ({ event: EVENTS[index], index, count: EVENTS.length });

const here = site();

/** Takes a step to each of these events in turn; after each it is shown, and has been told of once. */
async function reaches(page, step, order) {
  await shows(page, EVENTS[0]);
  const said = [];
  for (const index of order) {
    await step(index);
    await shows(page, EVENTS[index]);
    said.push(change(index));
    await says(page, "rc-change", said);
  }
}

test("A22 every event is reached by the next button, and the first again after the last", async () => {
  const page = await here.open(TOKYO);
  await reaches(page, () => nextButton(page).click(), [1, 2, 3, 4, 5, 0]);
});

test("A22 every event is reached by the previous button, and the last one before the first", async () => {
  const page = await here.open(TOKYO);
  await reaches(page, () => previousButton(page).click(), [5, 4, 3, 2, 1, 0]);
});

test("A22 every event is reached by its button in the picker", async () => {
  const page = await here.open(TOKYO);
  await reaches(page, (index) => picks(page).nth(index).click(), [3, 1, 5, 2, 4, 0]);
});

test("every event is reached by the arrow keys, Home and End", async () => {
  const page = await here.open(TOKYO);
  await strip(page).focus();
  const keys = ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "Home", "End", "Home"];
  await reaches(page, () => page.keyboard.press(keys.shift()), [1, 2, 3, 4, 5, 0, 5, 4, 0, 5, 0]);
});

test("every event is reached by swiping the strip, there and back", async () => {
  const page = await here.open(TOKYO, { hasTouch: true });
  const ways = [-1, -1, -1, -1, -1, 1, 1, 1, 1, 1];
  await reaches(page, () => swipe(page, ways.shift()), [1, 2, 3, 4, 5, 4, 3, 2, 1, 0]);
});

test("every event is reached by turning a wheel sideways over the strip", async () => {
  const page = await here.open(TOKYO);
  await strip(page).hover();
  const { width } = await strip(page).boundingBox();
  await reaches(page, () => page.mouse.wheel(width, 0), [1, 2, 3, 4, 5]);
});

test("every event is reached by goTo, which leaves an unknown id alone", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => window.inside.card().goTo("no-such-event"));
  const go = (index) => page.evaluate((event) => window.inside.card().goTo(event), EVENTS[index]);
  await reaches(page, go, [5, 3, 4, 1, 2, 0]);
});

test("every event is reached by next() and previous(), round in both directions", async () => {
  const page = await here.open(TOKYO);
  const calls = ["previous", "previous", "next", "next", "next", "next", "next", "next"];
  const call = () => page.evaluate((method) => window.inside.card()[method](), calls.shift());
  await reaches(page, call, [5, 4, 5, 0, 1, 2, 3, 4]);
});

test("what a card says bubbles, leaves shadow trees and can be cancelled", async () => {
  const page = await here.open(TOKYO);
  await nextButton(page).click();
  await shows(page, EVENTS[1]);
  const manners = await page.evaluate(() => window.inside.heard().map(({ type, manners }) => [type, manners]));
  assert.deepEqual(manners, [["rc-ready", true], ["rc-change", true]]);
});
