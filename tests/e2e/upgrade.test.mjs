// The engine takes over a prerendered card: where its markup is intact nothing on the page changes; where
// something has changed it, the card is drawn anew, whole.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, sample, SAMPLES } from "./lib/cards.mjs";
import { becomes, frame, heard, reads, shows, stands } from "./lib/expect.mjs";
import { prerendering, upgraded, words } from "./lib/prerendered.mjs";
import { level, nextButton, picks, strip } from "./lib/reader.mjs";
import { render } from "./lib/render.mjs";
import { numbers } from "./lib/random.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const prerendered = prerendering(here);
const TOKYO = sample("tokyo");

/** Waits until the element's script has made the prerendered card its own; then records every change to the card,
 * and which nodes it has. */
async function watched(page, id) {
  await becomes(page, (id) => window.inside.parts(".slide", id).filter((slide) => !slide.inert).length <= 1, true, id);
  await watching(page, id);
}

const watching = (page, id) =>
  page.evaluate((id) => {
    const host = window.inside.card(id);
    const walker = document.createTreeWalker(host.shadowRoot);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const changes = [];
    const note = (list) => changes.push(...list.map(({ type, target, attributeName }) => `${type} ${attributeName ?? ""} ${target.nodeName}`));
    const observer = new MutationObserver(note);
    for (const root of [host, host.shadowRoot])
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    window.changes = () => (note(observer.takeRecords()), changes.splice(0));
    window.keepsNodes = () => nodes.every((node) => node.isConnected);
  }, id);

const changes = (page) => page.evaluate(() => window.changes());
const keepsNodes = (page) => page.evaluate(() => window.keepsNodes());

/** Where everything stands and what it looks like. */
const looks = (page) =>
  page.evaluate(() =>
    window.inside.parts(".card, .card *").map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const styles = [undefined, "::before", "::after"].map((pseudo) => {
        const { display, color, backgroundColor, font, border, outline, content } = getComputedStyle(element, pseudo);
        return [display, color, backgroundColor, font, border, outline, content].join("; ");
      });
      return [element.outerHTML.slice(0, 60), x, y, width, height, ...styles].join(" | ");
    }),
  );

const many = (count) => card({ events: events(...Array.from({ length: count }, (_, index) => `e${index}`)) });

const CARDS = {
  ...Object.fromEntries(SAMPLES.map((name) => [name, sample(name)])),
  "a card without events": card({ events: [] }),
  "a card with one event": card({ events: events("only") }),
  "a card with a slider": many(20),
  "a card with markup of its own": card({ summary: "Said *so* and **so**, [there](https://example.org/) and there.\n\nAnd more." }),
  "a sensitive card": card({ editorial: { sensitive: "This tells of a death." } }),
  "a withdrawn card": card({ editorial: { withdrawn: { text: "It was wrong.", date: "2026-01-01" } } }),
  "a card in Arabic": card({ lang: "ar" }),
  "a card in Japanese": card({ lang: "ja" }),
  "a card in a language without words": card({ lang: "sv" }),
  "a card of an edition": card({ editorial: { published: "2026-01-01T10:00:00Z", revision: 3 } }),
};

for (const [name, data] of Object.entries(CARDS))
  test(`nothing changes when the engine takes over: ${name}`, async () => {
    const { page, engine } = await prerendered(data);
    await watched(page);
    const before = await looks(page);
    await upgraded(page, engine);
    await frame(page);
    assert.deepEqual(await changes(page), []);
    // It came with a part of the stylesheet.
    assert.deepEqual(await looks(page), before);
    assert.equal(await keepsNodes(page), true);
    // It is the engine that answers now, and in the same nodes.
    const [first, second] = data.events;
    if (data.editorial?.withdrawn || !second) return;
    await page.evaluate(() => window.inside.card().next());
    await becomes(page, (event) => window.inside.heard("rc-change").map((heard) => heard.detail.event).join() === event, true, second.id);
    if (!data.editorial?.sensitive) await stands(page, second.id);
    assert.equal(await keepsNodes(page), true);
    assert.notEqual(first.id, second.id);
  });

for (const layout of ["list", "compact"])
  for (const name of SAMPLES)
    test(`nothing changes when the engine takes over: ${name} as ${layout}`, async () => {
      const { page, engine } = await prerendered(sample(name), { flags: ["--layout", layout] });
      if (layout === "compact") await watched(page);
      else await watching(page);
      await upgraded(page, engine);
      await frame(page);
      assert.deepEqual(await changes(page), []);
      assert.equal(await keepsNodes(page), true);
    });

test("what a reader has done before is as it was, in the same nodes", async () => {
  const { page, engine } = await prerendered(TOKYO, { hasTouch: true });
  await watched(page);
  await picks(page).nth(3).click();
  await shows(page, "gifts");
  await level(page, "Special strategic partnership").click();
  await page.evaluate(() => {
    const [from, to] = [window.inside.part(".title bdi").firstChild, window.inside.part(".summary p").firstChild];
    getSelection().setBaseAndExtent(from, 2, to, 5);
    window.scrollTo(0, 40);
    window.was = { focus: window.inside.focused(), selection: String(getSelection()), left: window.inside.part(".track").scrollLeft };
  });
  await changes(page);
  await upgraded(page, engine);
  await frame(page);
  assert.deepEqual((await changes(page)).filter((change) => change.startsWith("childList")), []);
  assert.equal(await keepsNodes(page), true);
  await stands(page, "gifts");
  const is = await page.evaluate(() => ({
    focus: window.inside.focused() === window.was.focus,
    selection: String(getSelection()) === window.was.selection && window.was.selection.length > 2,
    strip: window.inside.part(".track").scrollLeft === window.was.left,
    page: window.scrollY,
    open: window.inside.parts("details[open]").length,
    said: window.inside.words("[role=status].aside"),
  }));
  assert.deepEqual(is, { focus: true, selection: true, strip: true, page: 40, open: 1, said: "" });
  await reads(page, ".position", "4 of 6");
  await nextButton(page).click();
  await stands(page, "selfie");
  await reads(page, ".position", "5 of 6");
  assert.equal(await keepsNodes(page), true);
});

test("a reader who was on the way back finds the first event as it is named by the engine", async () => {
  const { page, engine } = await prerendered(many(20));
  await page.evaluate(() => (window.inside.card().next(), window.inside.card().previous()));
  await shows(page, "e0");
  await upgraded(page, engine);
  await stands(page, "e0");
  assert.deepEqual(await heard(page, "rc-change"), []);
});

/** What translators, extensions, blockers and other scripts do to markup before the engine has come. Used in the
 * page. */
const CHANGES = {
  "a translator wraps words": (shadow) => {
    const text = shadow.querySelector(".slide-title bdi").firstChild;
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text);
  },
  "an extension adds an element": (shadow) => shadow.querySelector(".card").append(document.createElement("span")),
  "something adds comments and white space": (shadow) => shadow.querySelector(".body").prepend(document.createComment("x"), " "),
  "a blocker takes a picture away": (shadow) => shadow.querySelector("img").remove(),
  "words are rewritten": (shadow) => (shadow.querySelector(".summary p").textContent = "Other words."),
  "an attribute is set": (shadow) => shadow.querySelector(".track").setAttribute("data-seen", ""),
};

for (const [how, change] of Object.entries(CHANGES))
  test(`the card is whole when, before the engine comes, ${how}`, async () => {
    const { page, engine } = await prerendered(TOKYO, { alter: beside });
    await page.evaluate(`(${change})(window.inside.card("changed").shadowRoot)`);
    await isWhole(page, engine);
  });

/** The page's card with another beside it. */
const beside = (html) =>
  html.replace("<relationship-card", `<relationship-card id="changed"`).replace("</main>", `${render(TOKYO).replace("<relationship-card", `<relationship-card id="other" loading="eager"`)}</main>`);

/** Both cards are usable, with all their words once; the other one has not been touched. */
async function isWhole(page, engine) {
  await watched(page, "other");
  await page.evaluate(() => window.inside.card("changed").setAttribute("loading", "eager"));
  await upgraded(page, engine, 2);
  await frame(page);
  assert.deepEqual(await changes(page), []);
  assert.equal(await keepsNodes(page), true);
  assert.deepEqual(await page.evaluate(words, "changed"), await page.evaluate(words, "other"));
  assert.equal(await page.evaluate(() => window.inside.parts(".card", "changed").length), 1);
  for (const id of ["changed", "other"]) {
    await page.evaluate((id) => window.inside.card(id).next(), id);
    await shows(page, "talks", id);
    await reads(page, ".position", "2 of 6", id);
  }
  assert.deepEqual(await heard(page, "rc-error"), []);
}

for (let seed = 1; seed <= 20; seed += 1)
  test(`the card is whole after changes by chance, of seed ${seed}`, async () => {
    const { page, engine } = await prerendered(TOKYO, { alter: beside });
    const next = numbers(seed);
    const dice = Array.from({ length: 6 }, () => next());
    await page.evaluate((dice) => {
      const shadow = window.inside.card("changed").shadowRoot;
      const pick = (list) => list[Math.floor(dice.pop() * list.length)];
      for (let round = 0; round < 3; round += 1) {
        const element = pick([...shadow.querySelectorAll(".card *")]);
        const acts = [
          () => element.remove(),
          () => element.after(element.cloneNode(true)),
          () => element.replaceWith(...element.childNodes),
          () => element.prepend("More words. "),
          () => element.append(document.createElement("font")),
          () => element.setAttribute("class", "other"),
          () => element.removeAttribute(element.attributes[0]?.name ?? "id"),
          () => element.parentNode.prepend(element),
          () => element.replaceChildren(),
        ];
        pick(acts)();
      }
    }, dice);
    await isWhole(page, engine);
  });

test("markup of another version is replaced, and the reader stays where they are", async () => {
  const { page, engine } = await prerendered(TOKYO, { alter: (html) => html.replaceAll(`class="body"`, `class="body" data-version="0"`) });
  await nextButton(page).click();
  await strip(page).focus();
  await shows(page, "talks");
  await upgraded(page, engine);
  await stands(page, "talks");
  const root = await page.evaluate(() => [window.inside.parts("[data-version]").length, window.inside.focused().className]);
  assert.deepEqual(root, [0, "track"]);
});

test("A37 printed before and after, a card shows every event and what its levels hold, and is the same", async () => {
  const { page, engine } = await prerendered(TOKYO);
  await page.emulateMedia({ media: "print" });
  const paper = () => {
    const seen = (selector) => window.inside.parts(selector).filter((element) => element.checkVisibility({ contentVisibilityAuto: true })).length;
    const heights = window.inside.parts(".slide, .rung").map((element) => Math.round(element.getBoundingClientRect().height));
    return { slides: seen(".slide"), steps: seen(".step"), controls: seen("[data-action=next]"), heights };
  };
  const before = await page.evaluate(paper);
  assert.deepEqual({ ...before, heights: 0 }, { slides: 6, steps: 2, controls: 0, heights: 0 });
  await upgraded(page, engine);
  assert.deepEqual(await page.evaluate(paper), before);
});

test("a reader who zooms before, while and after the engine comes stays at the event", async () => {
  const { page, engine } = await prerendered(TOKYO, { viewport: { width: 1200, height: 900 } });
  // The zoom of a browser makes the page narrower in its own pixels; text alone is enlarged by its size.
  const zoom = (factor) => page.setViewportSize({ width: Math.round(1200 / factor), height: Math.round(900 / factor) });
  await picks(page).nth(2).click();
  await shows(page, "announcement");
  await zoom(2);
  await stands(page, "announcement");
  engine.release();
  await zoom(3);
  await upgraded(page, engine);
  await stands(page, "announcement");
  await zoom(4);
  await stands(page, "announcement");
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await stands(page, "announcement");
  await zoom(1);
  await stands(page, "announcement");
  await reads(page, ".position", "3 of 6");
});
