// What moves, how, and what a reader who cannot see it is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { reads, shows } from "./lib/expect.mjs";
import { nextButton, picks, swipe } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const LIVE = ".events [role=status]";

const here = site();

/** Clicks a control and tells how far the strip is on its way in the next frame: 0 to 1. */
const clicked = (page, selector, event) =>
  page.evaluate(
    async ([selector, event]) => {
      const { part } = window.inside;
      const track = part(".track");
      const start = track.scrollLeft;
      const wanted = part(`[data-event=${event}]`).offsetLeft - part(".slide").offsetLeft;
      part(selector).click();
      await new Promise(requestAnimationFrame);
      return Math.round(((track.scrollLeft - start) / (wanted - start)) * 100) / 100;
    },
    [selector, event],
  );

test("A36 a reader who wants less motion is at the next event at once", async () => {
  const page = await here.open(TOKYO, { reducedMotion: "reduce" });
  assert.equal(await clicked(page, "[data-action=next]", "talks"), 1);
  assert.equal(await clicked(page, "[data-action=next]", "announcement"), 1);
  assert.equal(await clicked(page, "[data-action=previous]", "talks"), 1);
  await shows(page, "talks");
});

test("other readers see the way to a neighbour, but are at far events at once", async () => {
  const page = await here.open(TOKYO, { reducedMotion: "no-preference" });
  assert.ok((await clicked(page, "[data-action=next]", "talks")) < 0.5);
  await shows(page, "talks");
  assert.equal(await clicked(page, "[data-target='4']", "selfie"), 1);
  await shows(page, "selfie");
});

test("A36 a reader who wants less motion is at the source of a claim at once", async () => {
  const page = await here.open(TOKYO, { reducedMotion: "reduce", viewport: { width: 360, height: 640 } });
  const distance = await page.evaluate(async () => {
    const { part } = window.inside;
    part("#first-0-0 [part=cite]").click();
    await new Promise(requestAnimationFrame);
    return part("#source-0").getBoundingClientRect().bottom - window.innerHeight;
  });
  assert.ok(distance <= 0, `the source is ${distance} px below the window`);
});

/** Keeps every text that the live region takes on. */
const listen = (page) =>
  page.evaluate((live) => {
    const region = window.inside.part(live);
    window.announced = [];
    const note = () => window.announced.push(region.textContent);
    new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
  }, LIVE);

const announced = (page) => page.evaluate(() => window.announced);

const TEXTS = {
  birthday: "1 of 6, 16 January 2026, A birthday song in Italian",
  talks: "2 of 6, 16 January 2026, The talks that raised the level",
  announcement: "3 of 6, During the visit, “Even greater heights”",
  farewell: "6 of 6, During the visit, A long hug and a promise",
};

test("A05 a live region says each move once, and nothing before the first", async () => {
  const page = await here.open(TOKYO);
  await listen(page);
  await reads(page, LIVE, "");
  await nextButton(page).click();
  await reads(page, LIVE, TEXTS.talks);
  await nextButton(page).click();
  await reads(page, LIVE, TEXTS.announcement);
  await picks(page).nth(5).click();
  await shows(page, "farewell");
  // Again: nothing moves, so nothing is said.
  await picks(page).nth(5).click({ force: true });
  await nextButton(page).click();
  await shows(page, "birthday");
  assert.deepEqual(await announced(page), [TEXTS.talks, TEXTS.announcement, TEXTS.farewell, TEXTS.birthday]);
});

test("A05 a swipe is announced once, too", async () => {
  const page = await here.open(TOKYO, { hasTouch: true });
  await listen(page);
  await swipe(page, -1);
  await shows(page, "talks");
  await swipe(page, -1);
  await shows(page, "announcement");
  assert.deepEqual(await announced(page), [TEXTS.talks, TEXTS.announcement]);
});

test("A05 a card that opens at an event of the page's choice announces nothing", async () => {
  const page = await here.open(TOKYO.replace("src", `event="talks" src`));
  await shows(page, "talks");
  await reads(page, LIVE, "");
});
