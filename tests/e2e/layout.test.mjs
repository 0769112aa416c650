// The card fits wherever it stands, and nothing in it jumps.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { card, events, inline } from "./lib/cards.mjs";
import { becomes, heard, shows, stands } from "./lib/expect.mjs";
import { nextButton, picks } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const HEIGHT = 900;
const WIDTHS = [280, 320, 768, 1280];
const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const ids = (count) => Array.from({ length: count }, (_, index) => `e${index}`);
const from = (file) => TOKYO.replace("tokyo", file);

/** Words without a place to break them, in every part. */
const unbroken = card({
  title: LONG,
  parties: [{ id: "a", name: LONG, office: LONG, country: "DE" }, { id: "b", name: LONG }],
  ladder: { levels: [{ id: "l", name: LONG, meaning: LONG, sources: ["s"] }], current: "l", history: [{ level: "l", event: "a", note: LONG, sources: ["s"] }] },
  events: events("a", "b").map((event) => ({
    ...event, title: LONG, text: LONG, place: LONG, gifts: [{ from: LONG, to: LONG, what: LONG }],
    quotes: [{ text: LONG, by: LONG, context: LONG }], posts: [{ network: LONG, author: LONG, text: LONG, link: "https://example.org/" }],
  })),
  areas: [{ id: "x", name: LONG, level: "l", sources: ["s"] }],
  sources: [{ id: "s", title: LONG, publisher: LONG, link: `https://example.org/${LONG}` }],
});

const CARDS = {
  "Tokyo": TOKYO,
  "France and Germany": from("france-germany"),
  "Colombia and Venezuela": from("colombia-venezuela"),
  "of unbroken words": inline(unbroken),
  "of twelve events": inline(card({ events: events(...ids(12)) })),
  "of thirteen events": inline(card({ events: events(...ids(13)) })),
};

/** Opens all that can be opened, and names what is wider than its place or stands out of the card. */
function overflowing() {
  const { card, parts } = window.inside;
  parts("details").forEach((details) => (details.open = true));
  const room = card().getBoundingClientRect();
  const name = (element) => `${element.localName}.${element.getAttribute("class") ?? ""}[${element.getAttribute("part") ?? ""}]`;
  // The strip scrolls; a portrait's flag hangs over its edge.
  const exempt = ":is(.track, .portrait, .aside, svg, svg *, .slide[inert], .slide[inert] *)";
  const all = parts("*").filter((element) => element.checkVisibility() && !element.matches(exempt));
  const wide = all.filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth);
  const out = all.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < room.left - 0.5 || right > room.right + 0.5);
  });
  const page = document.documentElement;
  return { page: page.scrollWidth - page.clientWidth, wide: wide.map(name), out: out.map(name) };
}

for (const [name, body] of Object.entries(CARDS))
  for (const width of WIDTHS)
    test(`A24 the card ${name} fits a window of ${width} px`, async () => {
      const page = await here.open(body, { viewport: { width, height: HEIGHT } });
      assert.deepEqual(await page.evaluate(overflowing), { page: 0, wide: [], out: [] });
    });

for (const [name, body] of Object.entries(CARDS))
  test(`A24 the card ${name} fits a column of 240 px`, async () => {
    const page = await here.open(`<div style="inline-size: 240px">${body}</div>`, { viewport: { width: 320, height: HEIGHT } });
    assert.deepEqual(await page.evaluate(overflowing), { page: 0, wide: [], out: [] });
  });

test("nothing in the card jumps when its reader goes through the events", async () => {
  const page = await here.open(TOKYO, { viewport: { width: 400, height: HEIGHT } });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift" });
  });
  for (const event of ["talks", "announcement", "gifts", "selfie", "farewell", "birthday"]) {
    await nextButton(page).click();
    await stands(page, event);
  }
  await picks(page).nth(4).click();
  await stands(page, "selfie");
  assert.deepEqual(await page.evaluate(() => window.shifts), []);
});

/** Names what can be activated and is smaller than WCAG 2.5.8 asks for. */
function small() {
  const { parts } = window.inside;
  parts("details").forEach((details) => (details.open = true));
  const targets = parts("button, a[href], summary, input").filter((target) => target.checkVisibility());
  const size = (target) => target.getBoundingClientRect();
  const tooSmall = targets.filter((target) => size(target).width < 24 || size(target).height < 24);
  return { some: targets.length > 3, tooSmall: tooSmall.map((target) => `${target.outerHTML.slice(0, 90)} ${size(target).width}x${size(target).height}`) };
}

for (const [name, body] of Object.entries(CARDS))
  for (const width of [280, 1280])
    test(`A23 every target of the card ${name} is at least 24 by 24 px in a window of ${width} px`, async () => {
      const page = await here.open(body, { viewport: { width, height: HEIGHT } });
      assert.deepEqual(await page.evaluate(small), { some: true, tooSmall: [] });
    });

test("a window that changes its width keeps the shown event in view", async () => {
  const page = await here.open(TOKYO, { viewport: { width: 1280, height: HEIGHT } });
  await picks(page).nth(3).click();
  await shows(page, "gifts");
  for (const width of [320, 1024, 280, 700, 701]) {
    await page.setViewportSize({ width, height: HEIGHT });
    await becomes(page, () => window.innerWidth, width);
    await stands(page, "gifts");
  }
  assert.equal((await heard(page, "rc-change")).length, 1);
});

const HIDDEN = {
  "by display: none": (on) => (document.querySelector("main").style.display = on ? "none" : ""),
  "in a closed disclosure": (on) => (document.querySelector("details").open = !on),
  "in a box without width": (on) => (document.querySelector("main").style.inlineSize = on ? "0" : ""),
};

for (const [how, hide] of Object.entries(HIDDEN)) {
  const body = `<details><summary>More</summary>${TOKYO.replace("src", `event="selfie" src`)}</details>`;

  test(`a card that is drawn while hidden ${how} shows the wanted event later`, async () => {
    const page = await here.open(body, { wait: false, script: "" });
    await page.evaluate(() => (document.querySelector("details").open = true));
    await page.evaluate(hide, true);
    await page.addScriptTag({ type: "module", url: "/relationship-card.js" });
    await drawn(page);
    await page.evaluate(hide, false);
    await stands(page, "selfie");
    assert.deepEqual(await heard(page, "rc-change"), []);
  });

  test(`a card that is hidden ${how} for a while shows the same event after it`, async () => {
    const page = await here.open(body, { wait: false });
    await page.evaluate(() => (document.querySelector("details").open = true));
    await stands(page, "selfie");
    await page.evaluate(hide, true);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.evaluate(() => window.inside.card().goTo("talks"));
    await page.evaluate(hide, false);
    await stands(page, "talks");
    assert.deepEqual((await heard(page, "rc-change")).map((detail) => detail.event), ["talks"]);
  });
}

test("no number of a source stands on a line without a word of the title, in a column of any width", async () => {
  const page = await here.open(from("colombia-venezuela").replace("src", `layout="list" src`), { script: "", wait: false });
  await page.addScriptTag({ type: "module", url: "/relationship-card.js" });
  await drawn(page);
  const alone = await page.evaluate(() => {
    const range = document.createRange();
    const found = [];
    for (let width = 260; width <= 420; width += 1) {
      document.querySelector("main").style.inlineSize = `${width}px`;
      for (const head of window.inside.parts(".slide-head")) {
        const words = head.querySelector("bdi").firstChild;
        range.setStart(words, words.length - 1);
        range.setEnd(words, words.length);
        // On a line of its own it would begin where the words do.
        if (head.querySelector("[part=cite]").getBoundingClientRect().left < range.getBoundingClientRect().right - 1) found.push([width, words.data]);
      }
    }
    return found;
  });
  assert.deepEqual(alone, []);
});
