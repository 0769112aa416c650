// What tests wait for. Nothing waits for time to pass: the page is looked at again in every frame.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

/** After so many milliseconds without anything new what has not come will not come. */
const PATIENCE = 5000;

export const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Waits until a function of the page returns exactly this. */
export const becomes = (page, look, expected, argument, message) =>
  until(page, () => page.evaluate(look, argument), expected, message);

/** Waits until what is asked is answered by exactly this. */
export async function until(page, ask, expected, message) {
  let [end, before] = [Date.now() + PATIENCE];
  for (;;) {
    const found = await ask();
    if (isDeepStrictEqual(found, expected)) return;
    // On a slow machine what comes step by step takes its time.
    if (!isDeepStrictEqual(found, before)) [end, before] = [Date.now() + PATIENCE, found];
    if (Date.now() > end) assert.deepEqual(found, expected, message && `${message}: ${JSON.stringify(found)}`);
    await frame(page);
  }
}

/** This event's slide, and no other, is in view and can be reached. */
export const shows = (page, event, id) =>
  becomes(page, (id) => window.inside.look(id), { inView: [event], live: [event] }, id);

/** The same, and still once the strip no longer moves. */
export async function stands(page, event, id) {
  await shows(page, event, id);
  await page.evaluate(async (id) => {
    const track = window.inside.part(".track", id);
    let left;
    while (left !== track.scrollLeft) {
      left = track.scrollLeft;
      for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    }
  }, id);
  await shows(page, event, id);
}

/** The details of all events of this type so far. */
export const heard = (page, type, id) =>
  page.evaluate(([type, id]) => window.inside.heard(type, id).map((event) => event.detail), [type, id]);

/** Waits for exactly these details of events of this type. */
export const says = (page, type, details, id) =>
  becomes(page, ([type, id]) => window.inside.heard(type, id).map((event) => event.detail), details, [type, id], type);

/** Waits until the focus is on an element that fits the selector. */
export const focuses = (page, selector) =>
  becomes(page, (selector) => {
    const focused = window.inside.focused();
    return focused?.matches(selector) || (focused?.outerHTML.slice(0, 200) ?? "nothing");
  }, true, selector, `the focus is not on ${selector} but on`);

/** Waits for exactly these words in a part of the card. */
export const reads = (page, selector, words, id) =>
  becomes(page, ([selector, id]) => window.inside.words(selector, id), words, [selector, id], selector);

/** Waits until a part of the card lies within the window, at least with its upper edge. */
export const inWindow = (page, selector) =>
  becomes(page, (selector) => {
    const { top } = window.inside.part(selector).getBoundingClientRect();
    return (top > -1 && top < window.innerHeight) || top;
  }, true, selector, `${selector} is not in the window but at`);
