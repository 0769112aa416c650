// A mouse drags the strip where there is no text, and does everything else as ever.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, heard, shows, stands } from "./lib/expect.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const changes = async (page) => (await heard(page, "rc-change")).map((detail) => detail.index);

/** A place on the shown slide's empty edge. */
const edge = (page) =>
  page.evaluate(() => {
    window.inside.part(".track").scrollIntoView({ block: "end" });
    const slide = window.inside.part(".slide:not([inert])").getBoundingClientRect();
    return { x: slide.left + slide.width / 2, y: slide.bottom - 8 };
  });

/** Drags by these steps, in pixels to the right. */
async function drag(page, ...steps) {
  const { x, y } = await edge(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  let at = x;
  for (const step of steps) await page.mouse.move((at += step), y, { steps: 5 });
  const isDragged = await page.evaluate(() => window.inside.part(".track").hasAttribute("data-dragged"));
  await page.mouse.up();
  return isDragged;
}

const calm = (page) => becomes(page, () => window.inside.part(".track").hasAttribute("data-dragged"), false);

test("a drag leads to the next event that way", async () => {
  const page = await here.open(TOKYO);
  await shows(page, "birthday");
  await drag(page, -120);
  await stands(page, "talks");
  await calm(page);
  await drag(page, 120);
  await stands(page, "birthday");
  await calm(page);
  assert.deepEqual(await changes(page), [1, 0]);
});

test("a drag that is taken back leads nowhere", async () => {
  const page = await here.open(TOKYO);
  assert.equal(await drag(page, -120, 60), true);
  await stands(page, "birthday");
  await calm(page);
  assert.deepEqual(await changes(page), []);
});

test("from right to left it goes the other way", async () => {
  const page = await here.open(TOKYO, { dir: "rtl" });
  await drag(page, 120);
  await stands(page, "talks");
  await drag(page, -120);
  await stands(page, "birthday");
});

test("before the first and after the last event there is nothing to drag to", async () => {
  const page = await here.open(TOKYO);
  assert.equal(await drag(page, 150), true);
  await stands(page, "birthday");
  await calm(page);
  assert.deepEqual(await changes(page), []);
});

test("a press that hardly moves is a click", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => window.inside.part(".track").addEventListener("click", () => (window.clicked = true)));
  assert.equal(await drag(page, -3), false);
  assert.equal(await page.evaluate(() => window.clicked), true);
  await stands(page, "birthday");
});

test("text is selected and links and buttons are pressed as ever", async () => {
  const page = await here.open(TOKYO);
  const line = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(window.inside.part(".slide:not([inert]) .prose p").firstChild);
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left, y: top + height / 2, width };
  });
  await page.mouse.move(line.x + 2, line.y);
  await page.mouse.down();
  await page.mouse.move(line.x + line.width / 2, line.y, { steps: 5 });
  await page.mouse.up();
  assert.ok((await page.evaluate(() => String(getSelection()).length)) > 5, "text is selected");
  await stands(page, "birthday");
  await page.locator("relationship-card .slide:not([inert]) [part=cite]").first().click();
  await becomes(page, () => window.inside.focused().id, "source-0");
  assert.deepEqual(await changes(page), []);
});

test("the empty edge says that it can be dragged, and selects nothing", async () => {
  const page = await here.open(TOKYO);
  const cursors = await page.evaluate(() =>
    [".slide", ".slide .prose", ".slide button"].map((selector) => getComputedStyle(window.inside.part(selector)).cursor));
  assert.deepEqual(cursors, ["grab", "auto", "pointer"]);
  await drag(page, -200);
  assert.equal(await page.evaluate(() => String(getSelection())), "");
});

test("the other buttons of a mouse drag nothing", async () => {
  const page = await here.open(TOKYO);
  const { x, y } = await edge(page);
  await page.mouse.move(x, y);
  await page.mouse.down({ button: "middle" });
  await page.mouse.move(x - 150, y, { steps: 5 });
  assert.equal(await page.evaluate(() => window.inside.part(".track").hasAttribute("data-dragged")), false);
  await page.mouse.up({ button: "middle" });
  await stands(page, "birthday");
});
