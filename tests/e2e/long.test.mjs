// Cards of a thousand events.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card } from "./lib/cards.mjs";
import { becomes, focuses, frame, heard, reads, shows, stands } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { nextButton } from "./lib/reader.mjs";
import { site } from "./lib/site.mjs";
import { json } from "./lib/serve.mjs";

const here = site();
const prerendered = prerendering(here);

/** A card of so many events, two a year; every tenth is long. */
const long = (count) =>
  card({
    events: Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      date: `${1400 + Math.floor(index / 2)}-0${1 + (index % 2) * 6}-01`,
      title: `About ${index}`,
      text: "What happened then. ".repeat(index % 10 ? 2 : 40),
      sources: ["s"],
    })),
  });

const LONG = `<relationship-card src="/long.json" loading="eager"></relationship-card>`;

async function opened(count = 1000, options) {
  here.overrides["/long.json"] = json(long(count));
  const page = await here.open(LONG, options);
  await shows(page, "e0");
  return page;
}

/** The places of the slides that hold anything. */
const built = (page) => page.evaluate(() => window.inside.parts(".slide").flatMap((slide, place) => (slide.firstChild ? [place] : [])));
const height = (page) => page.evaluate(() => window.inside.part(".track").offsetHeight);
const range = (from, until) => Array.from({ length: until - from + 1 }, (_, index) => from + index);

test("a thousand events are a few thousand nodes, and all can be reached", async () => {
  const page = await opened();
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(window.inside.card().shadowRoot);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
  assert.ok(nodes < 2500, `${nodes} nodes`);
  assert.deepEqual(await built(page), [...range(0, 6), ...range(994, 999)]);
  await nextButton(page).click();
  await stands(page, "e1");
  await page.evaluate(() => window.inside.card().goTo("e500"));
  await stands(page, "e500");
  assert.deepEqual(await built(page), range(494, 506));
  await reads(page, ".position", "501 of 1000");
  await page.locator("relationship-card .track").press("End");
  await stands(page, "e999");
  await nextButton(page).click();
  await stands(page, "e0");
  assert.deepEqual((await heard(page, "rc-change")).map(({ index }) => index), [1, 500, 999, 0]);
});

test("a reader's hand brings on what it comes to", async () => {
  const page = await opened();
  for (const place of [3, 6, 9, 12]) {
    await page.evaluate((place) => {
      const track = window.inside.part(".track");
      track.scrollTo({ left: place * track.clientWidth, behavior: "instant" });
    }, place);
    await stands(page, `e${place}`);
    assert.deepEqual(await page.evaluate(() => window.inside.words(".slide:not([inert]) .slide-title bdi")), `About ${place}`);
  }
});

test("the strip grows with its events and never becomes lower under its reader, but with its width", async () => {
  const page = await opened(1000, { viewport: { width: 400, height: 900 } });
  const first = await height(page);
  await page.evaluate(() => window.inside.card().goTo("e15"));
  await stands(page, "e15");
  const long = await height(page);
  await page.evaluate(() => window.inside.card().goTo("e5"));
  await stands(page, "e5");
  assert.ok((await height(page)) >= Math.max(first, long));
  const top = await page.evaluate(() => window.inside.part(".track").getBoundingClientRect().top);
  await nextButton(page).click();
  await stands(page, "e6");
  assert.equal(await page.evaluate(() => window.inside.part(".track").getBoundingClientRect().top), top, "what stands above stays");
  const before = await height(page);
  await page.setViewportSize({ width: 800, height: 900 });
  await stands(page, "e6");
  assert.ok((await height(page)) < before);
});

test("the claims of a source are listed when it is opened, and lead back", async () => {
  const page = await opened();
  const backs = () => page.evaluate(() => window.inside.parts("[part=back]").length);
  assert.equal(await backs(), 0);
  await page.locator("relationship-card .backs summary").click();
  await becomes(page, () => window.inside.parts("[part=back]").length, 1000);
  await page.locator("relationship-card [part=back][data-target='700']").click();
  await stands(page, "e700");
  await focuses(page, "#event-700");
});

test("on paper every event stands, and afterwards the reader is where they were", async () => {
  const page = await opened(100);
  await page.evaluate(() => window.inside.card().goTo("e50"));
  await stands(page, "e50");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const seen = await page.evaluate(() => window.inside.parts(".slide").filter((slide) => slide.checkVisibility() && slide.offsetHeight > 40).length);
  assert.equal(seen, 100);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await stands(page, "e50");
  assert.deepEqual(await built(page), range(44, 56));
});

test("a printout holds every event", async () => {
  const pages = async (count) => (await (await opened(count)).pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  const [few, many] = [await pages(20), await pages(100)];
  assert.ok(many >= 4 * few && few > 1, `${few} and ${many} pages`);
});

test("a long card that came drawn keeps all its words until its reader does something", async () => {
  const { page, engine } = await prerendered(long(100));
  await shows(page, "e0");
  assert.equal(await page.evaluate(() => window.inside.parts(".slide .prose").length), 100);
  await nextButton(page).hover();
  await frame(page);
  assert.deepEqual(page.requests.filter((path) => path.endsWith(".wasm")), [], "nothing is asked for yet");
  const before = await height(page);
  await nextButton(page).click();
  await stands(page, "e1");
  await upgraded(page, engine);
  await stands(page, "e1");
  assert.deepEqual(await built(page), [...range(0, 7), ...range(95, 99)]);
  assert.equal(await height(page), before, "what stands below keeps its place");
  await nextButton(page).click();
  await stands(page, "e2");
  assert.equal(await height(page), before);
});
