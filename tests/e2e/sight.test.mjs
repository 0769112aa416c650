// What a reader sees who needs more than others: a clear focus, larger text, more space, other colours or none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, inline, many } from "./lib/cards.mjs";
import { frame, shows } from "./lib/expect.mjs";
import { changed, contrast, picture, room } from "./lib/pixels.mjs";
import { level, nextButton } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const LOOKS = {
  light: {},
  dark: { head: "<style>:root { color-scheme: dark; background: #111 }</style>" },
  "forced colours": { forcedColors: "active" },
};

const CONTROLS = ["[data-action=next]", "[part=pick]:nth-child(3)", ".track", ".slide [part=cite]", ".rung-head", "[part=jump]", ".backs summary", ".backs [part=back]"];

for (const [look, options] of Object.entries(LOOKS))
  test(`A30 the focus has a ring of 2 px at 3:1 on every kind of control, ${look}`, async () => {
    const page = await here.open(TOKYO, { viewport: { width: 700, height: 3000 }, reducedMotion: "reduce", ...options });
    await page.evaluate(() => window.inside.parts("details").forEach((details) => (details.open = true)));
    // From a key on the ring is shown.
    await page.keyboard.press("Tab");
    for (const selector of CONTROLS) {
      const clip = await room(page, selector, 8);
      await page.evaluate(() => window.inside.focused().blur());
      const before = await picture(page, clip);
      await page.evaluate((selector) => window.inside.part(selector).focus({ preventScroll: true }), selector);
      const ring = await changed(page, before, await picture(page, clip));
      const { width, height } = await room(page, selector);
      // A round control has a round edge.
      const edge = selector === "[data-action=next]" ? Math.PI * width : 2 * (width + height);
      assert.ok(ring >= 2 * edge, `${selector}: ${ring} pixels around ${width} by ${height}`);
    }
  });

/** Whether two parts of the card differ for the eye: some pixel does at 3:1. */
async function differ(page, one, other) {
  const [a, b] = [await room(page, one), await room(page, other)];
  const size = { width: Math.min(a.width, b.width), height: Math.min(a.height, b.height) };
  return (await changed(page, await picture(page, { ...a, ...size }), await picture(page, { ...b, ...size }))) > 0;
}

const MARKS = [["[data-state=current] > .dot", "[data-state=earlier] > .dot"], ["[part=pick][aria-current]", "[part=pick]:nth-child(3)"]];

for (const [look, options] of Object.entries({ "in forced colours": { forcedColors: "active" }, "without colours": { head: "<style>:root { filter: grayscale(1) }</style>" } }))
  test(`A29 A35 the current level and the current event are told from others ${look}`, async () => {
    const page = await here.open(TOKYO, { viewport: { width: 700, height: 3000 }, ...options });
    for (const [current, other] of MARKS) assert.equal(await differ(page, current, other), true, current);
    // What looks alike is not told apart.
    assert.equal(await differ(page, MARKS[1][1], MARKS[1][1]), false);
  });

test("A29 every level says in words where it stands", async () => {
  const page = await here.open(TOKYO.replace("tokyo", "colombia-venezuela"));
  const states = await page.evaluate(() => window.inside.parts(".rung-state").map((state) => state.textContent));
  assert.ok(states.length > 1);
  for (const state of states) assert.match(state, /^(Current level|Earlier level|Not reached|Not on record)/);
  assert.equal(states.filter((state) => state.startsWith("Current")).length, 1);
});

test("A35 in forced colours no part keeps colours of its own, and every outline is there", async () => {
  const page = await here.open(TOKYO, { viewport: { width: 700, height: 3000 }, forcedColors: "active" });
  const kept = await page.evaluate(() => window.inside.parts("*:not(svg, svg *)").filter((element) => getComputedStyle(element).forcedColorAdjust !== "auto").length);
  assert.equal(kept, 0);
  for (const part of ["[data-action=next]", ".track", ".bond", "[part=face]"]) {
    const clip = await room(page, part);
    const before = await picture(page, clip);
    await page.evaluate((part) => (window.inside.part(part).style.borderColor = "Canvas"), part);
    assert.ok((await changed(page, before, await picture(page, clip))) >= clip.width, part);
  }
});

test("A36 a reader who wants less motion meets no movement at all", async () => {
  const page = await here.open(TOKYO, { reducedMotion: "reduce" });
  const moves = () => page.evaluate(() => window.inside.card().shadowRoot.getAnimations().length);
  await level(page, "Special strategic").click();
  assert.equal(await moves(), 0);
  await nextButton(page).click();
  await shows(page, "talks");
  assert.deepEqual([await moves(), await page.evaluate(() => getComputedStyle(window.inside.part(".track")).scrollBehavior)], [0, "auto"]);
  // Others see the arrow of the level turn.
  const others = await here.open(TOKYO, { reducedMotion: "no-preference" });
  await level(others, "Special strategic").click();
  assert.equal(await others.evaluate(() => window.inside.card().shadowRoot.getAnimations().length), 1);
});

test("A36 a reader who wants more contrast has 7:1 in every text, and clear lines; nobody gets transparency", async () => {
  for (const head of ["", LOOKS.dark.head]) {
    const page = await here.open(TOKYO, { contrast: "more", head });
    const found = await page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      const pixel = (color) => (canvas.clearRect(0, 0, 1, 1), (canvas.fillStyle = color), canvas.fillRect(0, 0, 1, 1), [...canvas.getImageData(0, 0, 1, 1).data]);
      const style = (part, name) => pixel(getComputedStyle(window.inside.part(part))[name]);
      const grounds = [".card", ".track", ".bond"].map((part) => style(part, "backgroundColor"));
      const inks = [".title", ".summary", ".office", ".rung-state", ".bond-level", ".section-title"].map((part) => style(part, "color"));
      const veils = window.inside.parts("*").filter((element) => getComputedStyle(element).opacity !== "1").length;
      return { grounds, inks, line: style("[data-action=next]", "borderTopColor"), veils };
    });
    for (const ground of found.grounds) for (const ink of found.inks) assert.ok(contrast(ink, ground) >= 7, `${ink} on ${ground}`);
    assert.ok(contrast(found.line, found.grounds[0]) >= 7);
    assert.equal(found.veils, 0);
  }
});

const HEADER = `<style>body { margin: 0 } header { position: sticky; inset-block-start: 0; block-size: 30vh; background: #fff; z-index: 9 }</style><header>A bar of the page</header>`;
const LINKED = inline(card({ ...many(8), sources: [{ id: "s", title: "A source", link: "https://example.org/" }], summary: "Long words. ".repeat(80) }));

for (const width of [320, 1280])
  test(`A21 no control with the focus is covered by a bar of the page, ${width} px`, async () => {
    const page = await here.open(`${HEADER}<p style="block-size: 60vh"></p>${TOKYO}${LINKED}<p style="block-size: 100vh"></p><button id="after">After</button>`, { viewport: { width, height: 700 }, reducedMotion: "reduce" });
    await page.evaluate(() => document.querySelectorAll("relationship-card").forEach((card) => card.shadowRoot.querySelectorAll("details").forEach((details) => (details.open = true))));
    const covered = () => page.evaluate(() => {
      const focused = window.inside.focused();
      if (focused.id === "after" || focused === document.body) return undefined;
      const { left, top, right, bottom } = focused.getBoundingClientRect();
      const at = (from, to, share) => from + 1 + (to - from - 2) * share;
      const points = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => [at(left, right, x), at(top, bottom, y)]));
      const inWindow = points.filter(([x, y]) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight);
      const open = inWindow.filter(([x, y]) => document.elementFromPoint(x, y)?.localName !== "header");
      // Of a part taller than what the bar leaves only some can be seen.
      const tall = bottom - top > window.innerHeight * 0.6;
      return (tall ? open.length > 0 : open.length === 9) || `${focused.outerHTML.slice(0, 90)} at ${top}`;
    });
    for (const key of ["Tab", "Shift+Tab"]) {
      let stops = 0;
      for (let seen; (await page.keyboard.press(key), (seen = await covered())); stops += 1) assert.equal(seen, true, key);
      assert.ok(stops > 60, `${stops} stops`);
    }
  });

/** Every box of text whose words are cut off, and every two that lie on each other. */
function broken() {
  const { parts } = window.inside;
  parts("details").forEach((details) => (details.open = true));
  const shown = parts("*").filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".aside, svg, .slide[inert]"));
  const name = (element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 30)}`;
  const cut = shown.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.matches(".track") || (overflowX === "visible" && overflowY === "visible")) return false;
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  });
  const leaves = shown.filter((element) => !element.matches("[part=cite]") && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const boxes = leaves.flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].map((box) => ({ element, box }));
  });
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  const pairs = boxes.flatMap((one, place) => boxes.slice(place + 1).filter((other) => !one.element.contains(other.element) && !other.element.contains(one.element) && over(one.box, other.box)).map((other) => `${name(one.element)} / ${name(other.element)}`));
  const page = document.documentElement;
  return { cut: cut.map(name), pairs, wider: page.scrollWidth - page.clientWidth };
}

const WHOLE = { cut: [], pairs: [], wider: 0 };
const SPACED = "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important";
const SAMPLES = ["tokyo", "france-germany", "colombia-venezuela"];

for (const name of SAMPLES)
  for (const width of [320, 1280]) {
    test(`A25 nothing of the card ${name} is cut off or covered when its reader wants more space between letters, words, lines and paragraphs, ${width} px`, async () => {
      const head = `<style>* { ${SPACED} } p { margin-block-end: 2em !important }</style>`;
      const page = await here.open(TOKYO.replace("tokyo", name), { head, viewport: { width, height: 900 } });
      // As bookmarklets do it, which reach into open shadow trees.
      await page.evaluate((spaced) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { ${spaced} } p { margin-block-end: 2em !important }`);
        window.inside.card().shadowRoot.adoptedStyleSheets.push(sheet);
      }, SPACED);
      await frame(page);
      assert.deepEqual(await page.evaluate(broken), WHOLE);
    });

    test(`A26 nothing of the card ${name} is cut off or covered with text of twice the size, ${width} px`, async () => {
      const page = await here.open(TOKYO.replace("tokyo", name), { head: "<style>:root { font-size: 32px }</style>", viewport: { width, height: 900 } });
      await frame(page);
      assert.deepEqual(await page.evaluate(broken), WHOLE);
      assert.equal(await page.evaluate(() => getComputedStyle(window.inside.part(".prose")).fontSize), "32px");
    });
  }
