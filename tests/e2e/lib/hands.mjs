// A reader with nothing but a keyboard, in one of the three engines.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { inline } from "./cards.mjs";
import { becomes } from "./expect.mjs";
import { ENGINES } from "./engines.mjs";
import { inside } from "./inside.mjs";
import { render } from "./render.mjs";
import { held, published, serve, text, wasm } from "./serve.mjs";
import { SCRIPT } from "./site.mjs";

/** Keeps which keys the card has kept from the browser, and from `listen` on what it has its status say. */
function record() {
  window.kept = [];
  window.told = [];
  addEventListener("keydown", ({ key, defaultPrevented }) => defaultPrevented && window.kept.push(key));
  const status = () => window.inside.part(".events [role=status]");
  const note = () => window.told.push(status().textContent);
  const observer = new MutationObserver(note);
  window.listen = () => {
    if (status().textContent) note();
    observer.observe(status(), { childList: true, characterData: true, subtree: true });
  };
  // The engine may draw the card anew.
  addEventListener("rc-ready", window.listen);
}

const FAR = `<p style="block-size: 1200px">An article</p>`;

/** A page that scrolls, with something to come from and to go on to on either side of the card. */
const article = (markup, dir) => `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>An article</title>
<script>(${inside})(); (${record})();</script><main>${FAR}<button id="before">Before</button>${markup}<button id="after">After</button>${FAR}</main></html>`;

/** How a card comes onto the page: as data; drawn, with the engine held back; drawn, and taken over. */
export const WAYS = {
  live: (data, attributes) => SCRIPT + inline(data, attributes),
  "before the engine": (data, attributes, flags) => render(data, ...flags),
  "taken over": (data, attributes, flags) => render(data, ...flags).replace("<relationship-card", `<relationship-card loading="eager"`),
};

/** A window of the engine, for the tests of a file; `open` opens a page with a card, and puts the focus before it. */
export function hands(engine) {
  const here = {};
  before(async () => {
    [here.server, here.browser] = await Promise.all([serve(), ENGINES[engine]({ forced: false })]);
  });
  after(() => Promise.all([here.browser?.close(), here.server?.close()]));

  here.open = async (data, { way = "live", dir = "ltr", attributes = "", flags = [] } = {}) => {
    const { browser: { session: page }, server: { overrides, url } } = here;
    const engine = (overrides[wasm()] = held(published));
    const still = way === "before the engine";
    if (!still) engine.release();
    overrides["/page"] = text(article(WAYS[way](data, attributes, flags), dir));
    await page.go(`${url}page`);
    page.engine = engine;
    page.ready = () => becomes(page, () => window.inside.heard("rc-ready").length, 1);
    await page.evaluate(() => customElements.whenDefined("relationship-card").then(() => document.querySelector("#before").focus()));
    if (still) await becomes(page, () => window.inside.parts(".track > :not([inert])").length <= 1, true);
    else await page.ready();
    await page.evaluate(() => window.listen());
    return page;
  };
  return here;
}

/** Where the focus is: what a screen reader is told of it, and the event in whose slide it is. What opens and closes has no
 * role that all engines give it, and is named by its words. */
export async function stop(page) {
  const { role, name, more } = await page.told(() => {
    const focused = window.inside.focused();
    return [focused, [focused.matches("summary"), focused.closest(".slide")?.dataset.event ?? ""]];
  });
  const [summary, slide] = more;
  return `${summary ? "summary" : role} ${name}${slide && ` in ${slide}`}`;
}

/** The keys that are the carousel's inside it, and only there. */
export const OWN = ["ArrowLeft", "ArrowRight", "Home", "End"];

/** Presses a key so often; returns where the focus was after each. */
export async function walk(page, key, times) {
  const stops = [];
  while (stops.length < times) {
    await page.press(key);
    stops.push(await stop(page));
  }
  return stops;
}

/** Presses the Tab key until the focus is on an element that fits the selector. */
export async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.press("Tab");
    if (await page.evaluate((selector) => window.inside.focused().matches(selector), selector)) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

/** Waits until exactly this event can be reached, be the strip still on its way to it. */
export const leads = (page, event) => becomes(page, () => window.inside.look().live.join(), event, undefined, "can be reached");

/** The events that the card has told its page of. */
export const changes = (page) => page.evaluate(() => window.inside.heard("rc-change").map(({ detail }) => detail.event));

export const told = (page) => page.evaluate(() => window.told);
export const kept = (page) => page.evaluate(() => window.kept);
