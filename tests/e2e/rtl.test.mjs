// From right to left everything is mirrored, whoever said so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, inline } from "./lib/cards.mjs";
import { says, shows, stands } from "./lib/expect.mjs";
import { nextButton, picks, previousButton, swipe } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const WAYS = [
  ["the page", TOKYO, { dir: "rtl" }],
  ["the element", TOKYO.replace("src", `dir="rtl" src`), {}],
];

for (const [who, body, options] of WAYS) {
  test(`A11 from right to left by ${who}, a swipe to the right leads on`, async () => {
    const page = await here.open(body, { ...options, hasTouch: true });
    for (const [way, event] of [[1, "talks"], [1, "announcement"], [-1, "talks"]]) {
      await swipe(page, way);
      await shows(page, event);
    }
    const to = (event, index) => ({ event, index, count: 6 });
    await says(page, "rc-change", [to("talks", 1), to("announcement", 2), to("talks", 1)]);
  });

  test(`from right to left by ${who}, every event comes into view`, async () => {
    const page = await here.open(body, options);
    for (const event of ["talks", "announcement", "gifts", "selfie", "farewell", "birthday"]) {
      await nextButton(page).click();
      await shows(page, event);
    }
    await picks(page).nth(4).click();
    await shows(page, "selfie");
  });
}

test("A11 from right to left, what comes first stands at the right", async () => {
  const page = await here.open(TOKYO, { dir: "rtl" });
  const left = async (locator) => (await locator.boundingBox()).x;
  assert.ok((await left(previousButton(page))) > (await left(nextButton(page))));
  assert.ok((await left(picks(page).nth(0))) > (await left(picks(page).nth(5))));
  const party = (side) => page.locator(`relationship-card [data-side="${side}"]`);
  assert.ok((await left(party(0))) > (await left(party(1))));
});

test("turning the page round keeps the shown event", async () => {
  const page = await here.open(TOKYO);
  await picks(page).nth(3).click();
  await shows(page, "gifts");
  for (const dir of ["rtl", "ltr"]) {
    await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
    await stands(page, "gifts");
  }
  await says(page, "rc-change", [{ event: "gifts", index: 3, count: 6 }]);
});

/** A card whose texts are short, in scripts of both directions. */
const sided = card({
  summary: "Short.",
  ladder: { levels: [{ id: "l", name: "Level" }], current: "l", history: [{ level: "l", date: "2001", sources: ["s"] }] },
  events: events("a").map((event) => ({ ...event, text: "كلمة." })),
  shared: [{ text: "Short.", sources: ["s"] }, { text: "كلمة.", sources: ["s"] }],
});

for (const [dir, side] of [["rtl", "right"], ["ltr", "left"]])
  test(`words of either direction stand on the card's side, ${dir}`, async () => {
    const page = await here.open(inline(sided), { dir });
    const gaps = await page.evaluate((side) =>
      [".summary p", ".rung-state", ".prose p", ".shared p", "[part=back] bdi"].flatMap((selector) => {
        window.inside.parts("details").forEach((details) => (details.open = true));
        return window.inside.parts(selector).map((element) => {
          const range = document.createRange();
          range.selectNodeContents(element.querySelector("bdi") ?? element);
          const room = (element.closest("button") ?? element).getBoundingClientRect()[side];
          return [selector, Math.abs(range.getBoundingClientRect()[side] - room) < 30];
        });
      }), side);
    assert.ok(gaps.length > 6, `${gaps.length} texts`);
    assert.deepEqual(gaps.filter(([, near]) => !near), []);
  });

test("on a mirrored page the number of a source stands behind a title of the card's own direction", async () => {
  const gaps = async (dir) => {
    const page = await here.open(TOKYO, { dir });
    return page.evaluate(() => {
      const head = window.inside.part(".slide-head");
      const [title, cite] = [head.querySelector("bdi"), head.querySelector("[part=cite]")].map((element) => element.getBoundingClientRect());
      return Math.round(cite.left - title.right);
    });
  };
  assert.deepEqual(await gaps("rtl"), await gaps("ltr"));
});
