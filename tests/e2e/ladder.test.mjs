// From the ladder to the events and back; from claims to sources and back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { focuses, heard, inWindow, says, shows } from "./lib/expect.mjs";
import { level } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const SPECIAL = "special-strategic";
const opened = { level: SPECIAL, open: true };

const here = site();

const phone = { viewport: { width: 360, height: 640 } };

test("a level opens and closes, and says so", async () => {
  const page = await here.open(TOKYO);
  await level(page, "Special strategic").click();
  await says(page, "rc-level", [opened]);
  await level(page, "Earlier level").click();
  await says(page, "rc-level", [opened, { level: "strategic", open: true }]);
  await level(page, "Special strategic").press("Enter");
  await says(page, "rc-level", [opened, { level: "strategic", open: true }, { level: SPECIAL, open: false }]);
});

test("a level leads to the event that brought it", async () => {
  const page = await here.open(TOKYO, phone);
  await level(page, "Special strategic").click();
  await page.getByRole("button", { name: "Show the event: The talks that raised the level" }).click();
  await shows(page, "talks");
  await focuses(page, ".slide[data-event=talks]");
  await inWindow(page, ".events");
  await says(page, "rc-change", [{ event: "talks", index: 1, count: 6 }]);
});

test("an event leads to the level that it brought, and opens it", async () => {
  const page = await here.open(TOKYO.replace("src", `event="talks" src`), phone);
  await page.getByRole("button", { name: "Raised to Special strategic partnership" }).click();
  await focuses(page, `[data-level=${SPECIAL}] > summary`);
  await inWindow(page, `[data-level=${SPECIAL}]`);
  await says(page, "rc-level", [opened]);
  assert.deepEqual(await heard(page, "rc-change"), []);
});

test("the way from a level to its event and back can be gone again and again", async () => {
  const page = await here.open(TOKYO);
  await level(page, "Special strategic").click();
  for (let round = 0; round < 3; round += 1) {
    await page.getByRole("button", { name: "Show the event:" }).press("Enter");
    await focuses(page, ".slide[data-event=talks]");
    await page.getByRole("button", { name: "Raised to" }).press("Enter");
    await focuses(page, `[data-level=${SPECIAL}] > summary`);
  }
  await says(page, "rc-level", [opened]);
});

test("a level that was left leads back to an event that is still shown", async () => {
  const page = await here.open(TOKYO);
  await level(page, "Special strategic").click();
  const jump = page.getByRole("button", { name: "Show the event:" });
  await jump.click();
  await focuses(page, ".slide[data-event=talks]");
  await jump.click();
  await focuses(page, ".slide[data-event=talks]");
  await says(page, "rc-change", [{ event: "talks", index: 1, count: 6 }]);
});

const MARKS = ["#first-0-0", "#fact-1-0", ".slide:not([inert])", "#step-1", "#shared-2", "#area-1", "#related-0"];

test("every mark behind a claim leads to its source", async () => {
  // Without motion, because a page that is still moving would take a click from what it was meant for.
  const page = await here.open(TOKYO, { ...phone, reducedMotion: "reduce" });
  await level(page, "Special strategic").click();
  await page.locator("relationship-card .related summary").click();
  for (const claim of MARKS) {
    await page.locator(`relationship-card ${claim} [part=cite]`).first().click();
    await focuses(page, "#source-0");
    await inWindow(page, "#source-0");
  }
});

test("every mark says which source it leads to", async () => {
  const page = await here.open(TOKYO);
  const names = await page.evaluate(() => window.inside.parts("[part=cite]").map((mark) => mark.ariaLabel));
  assert.equal(names.length, BACK.length);
  const name = "Source 1: News report on Giorgia Meloni’s visit to Tokyo, January 2026";
  assert.deepEqual(new Set(names), new Set([name]));
});

/** Where the source's list leads, in the order of the list; a level's summary has the focus for it. */
const BACK = [
  "#first-0-0", "#fact-0-0", "#first-1-0", "#fact-1-0", "#level-1 > summary", "#step-1", "#step-0",
  "[data-event=birthday]", "[data-event=talks]", "[data-event=announcement]", "[data-event=gifts]", "[data-event=selfie]", "[data-event=farewell]",
  "#shared-0", "#shared-1", "#shared-2", "#area-0", "#area-1", "#area-2", "#related-0", "#related-1",
];

test("a source leads back to every claim that cites it", async () => {
  const page = await here.open(TOKYO, { ...phone, reducedMotion: "reduce" });
  await page.locator("relationship-card summary").filter({ hasText: /\b21\b/ }).click();
  const ways = page.locator("relationship-card [part=back]");
  assert.equal(await ways.count(), BACK.length);
  for (const [index, claim] of BACK.entries()) {
    await ways.nth(index).click();
    await focuses(page, claim);
    await inWindow(page, claim);
  }
  await shows(page, "farewell");
  await says(page, "rc-level", [opened, { level: "strategic", open: true }]);
});
