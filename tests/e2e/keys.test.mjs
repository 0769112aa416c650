// Keys that are somebody else's. What the card's own do is tested in three engines, in engines/.

import assert from "node:assert/strict";
import { test } from "node:test";
import { says } from "./lib/expect.mjs";
import { press, strip } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const KEYS = ["ArrowRight", "ArrowLeft", "Home", "End"];
const to = (event, index) => ({ event, index, count: 6 });

const here = site();

test("keys with modifiers are the browser's", async () => {
  const page = await here.open(TOKYO);
  await strip(page).focus();
  for (const modifier of ["ctrlKey", "altKey", "metaKey", "shiftKey"])
    for (const key of KEYS) assert.equal(await press(page, key, { [modifier]: true }), true, `${modifier} ${key}`);
  assert.equal(await press(page, "End"), false);
  await says(page, "rc-change", [to("farewell", 5)]);
});

test("a key that the page has used already is left alone", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => document.addEventListener("keydown", (event) => event.preventDefault(), { capture: true, once: true }));
  await strip(page).focus();
  await press(page, "End");
  await press(page, "ArrowRight");
  await says(page, "rc-change", [to("talks", 1)]);
});
