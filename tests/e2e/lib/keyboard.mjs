// The keyboard's scripts, one for each variant of the carousel, in one of the three engines. Keys are pressed as a hand
// does it, and every place is come to by Tab. In all three it leads to buttons and links; in Safari, whose engine is
// WebKit too, only where the reader has set that.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { many } from "./cards.mjs";
import { others } from "./elsewhere.mjs";
import { becomes, focuses, stands, until } from "./expect.mjs";
import { changes, hands, kept, leads, OWN, tabTo, told, walk } from "./hands.mjs";

const GROUPED = { count: 5, choosing: picks };
const BASIC = { count: 13, choosing: slider };
const TURNED = { on: "ArrowLeft", back: "ArrowRight" };

/** The carousels: with buttons, with a slider, from right to left by the page or by the element, as data and drawn. */
const VARIANTS = {
  "the grouped carousel": GROUPED,
  "the basic carousel": BASIC,
  "the grouped carousel from right to left": { ...GROUPED, ...TURNED, dir: "rtl" },
  "the basic carousel from right to left": { ...BASIC, ...TURNED, attributes: `dir="rtl"` },
  "the grouped carousel before the engine": { ...GROUPED, way: "before the engine" },
  "the basic carousel before the engine": { ...BASIC, way: "before the engine" },
  "the grouped carousel, taken over": { ...GROUPED, way: "taken over" },
};

/** All scripts in one engine. */
export function keyboard(engine) {
  const here = hands(engine);
  for (const [name, given] of Object.entries(VARIANTS)) {
    const variant = { on: "ArrowRight", back: "ArrowLeft", ...given, name };
    variant.open = () => here.open(many(variant.count), variant);
    describe(`${engine}, ${name}`, () => [tabs, buttons, variant.choosing, arrows, arrival].forEach((script) => script(variant)));
  }
  describe(`${engine}, the rest of the card`, () => others(here));
}

const event = (place) => `e${place}`;
const date = (place) => `1 January ${2010 + place}`;
const named = (place) => `${place + 1}: About e${place}, ${date(place)}`;

/** That these moves, and no others, were told of, in order, to the page and to screen readers; before the engine nobody
 * tells of any. The strip is where the last one leads. */
async function moved(page, { count, way }, moves) {
  await stands(page, event(moves.at(-1)));
  const said = way === "before the engine" ? [] : moves;
  assert.deepEqual(await changes(page), said.map(event));
  assert.deepEqual(await told(page), said.map((place) => `${place + 1} of ${count}, ${date(place)}, About e${place}`));
}

/** A group has this name for a screen reader, and calls itself so; browsers compute names a while after a page has come. */
const groups = (page, act, name, itself) =>
  until(page, async () => Object.values(await page.told(act)), ["group", name, itself]);

function tabs({ name, open, count, choosing }) {
  test(`A01 A03 A04 A08 A10 Tab leads to the controls of ${name}, the strip and the event in view, and out; and all the way back`, async () => {
    const page = await open();
    const choice = choosing === picks ? Array.from({ length: count }, (_, place) => `button ${named(place)}`) : ["slider Choose an event"];
    const carousel = () => [window.inside.part(".events"), window.inside.part(".events").ariaRoleDescription];
    const slide = () => [window.inside.part(".slide:not([inert])"), window.inside.part(".slide:not([inert])").ariaRoleDescription];
    const goes = async (place) => {
      await groups(page, carousel, "Events", "carousel");
      await groups(page, slide, `About e${place}`, "event");
      const stops = [
        "button Before", "button Previous event", "button Next event", ...choice, "group Events, one after another",
        `button Source 1: A source in e${place}`, `summary ${count} claims cite it`, "button After",
      ];
      assert.deepEqual(await walk(page, "Tab", stops.length - 1), stops.slice(1));
      assert.deepEqual(await walk(page, "Shift+Tab", stops.length - 1), stops.toReversed().slice(1));
    };
    await goes(0);
    for (const key of ["Tab", "Enter", "Shift+Tab"]) await page.press(key);
    await stands(page, event(count - 1));
    await goes(count - 1);
  });
}

function buttons({ name, open, ...variant }) {
  test(`A02 A05 A06 Enter and Space on the buttons of ${name} move by one event, round both ends, and keep the focus`, async () => {
    const page = await open();
    const moves = [];
    for (const [action, step] of [["previous", -1], ["next", 1]]) {
      await page.press("Tab");
      const top = await page.evaluate(() => window.scrollY);
      for (let press = 0; press < 6; press += 1) {
        await page.press(press % 2 ? "Enter" : " ");
        moves.push(((moves.at(-1) ?? 0) + step + variant.count) % variant.count);
        await leads(page, event(moves.at(-1)));
        await focuses(page, `[data-action=${action}]`);
      }
      assert.equal(await page.evaluate(() => window.scrollY), top);
    }
    await moved(page, variant, moves);
    assert.deepEqual(await kept(page), []);
  });
}

function picks({ name, open, ...variant }) {
  test(`A02 A05 A07 Enter and Space on a button of the picker of ${name} choose its event once, and keep the focus`, async () => {
    const page = await open();
    for (const [place, keys] of [[2, ["Enter", "Enter", " "]], [3, [" ", " ", "Enter"]]]) {
      await tabTo(page, `[part=pick][data-target="${place}"]`);
      for (const key of keys) {
        await page.press(key);
        await leads(page, event(place));
        await focuses(page, `[data-target="${place}"][aria-current=true][aria-disabled=true]`);
      }
    }
    await moved(page, variant, [2, 3]);
    assert.deepEqual(await kept(page), []);
  });
}

function slider({ name, open, on, back, ...variant }) {
  test(`A02 A05 A06 A07 A11 the keys of the slider of ${name} lead to events, which it names, and keep the focus`, async () => {
    const page = await open();
    await tabTo(page, "[part=range]");
    const last = variant.count - 1;
    const own = [["ArrowUp", 1], ["ArrowDown", 0]];
    const keys = [[on, 1], [on, 2], [back, 1], ["End", last], [on, 0], [back, last], ["Home", 0]];
    for (const [key, place] of [...keys, ...own]) {
      await page.press(key);
      await leads(page, event(place));
      await focuses(page, "[part=range]");
      // The date is the engine's to say.
      await becomes(page, () => window.inside.part("[part=range]").ariaValueText.split(", ")[0], `${place + 1}: About e${place}`);
      await becomes(page, () => window.inside.part("[part=range]").value, String(place));
    }
    await moved(page, variant, [...keys, ...own].map(([, place]) => place));
    assert.deepEqual(await kept(page), keys.map(([key]) => key));
  });
}

function arrows({ name, open, on, back, ...variant }) {
  test(`A06 A11 inside ${name} arrow keys, Home and End move it and keep the focus, outside they are the page's`, async () => {
    const page = await open();
    const last = variant.count - 1;
    const pressed = [];
    const go = async (selector, ...keys) => {
      for (const [key, place] of keys) {
        pressed.push([key, place]);
        await page.press(key);
        await leads(page, event(place));
        await focuses(page, selector);
      }
    };
    const leave = async (...keys) => {
      for (const key of keys) await page.press(key);
    };
    await leave(...OWN);
    await tabTo(page, "[data-action=next]");
    await go("[data-action=next]", [on, 1]);
    await tabTo(page, "[part=pick], [part=range]");
    await go("[part=pick], [part=range]", [on, 2]);
    await tabTo(page, ".track");
    await go(".track", [back, 1], ["Home", 0], [back, last], [on, 0], ["End", last]);
    await leave("Escape", "ArrowUp", "ArrowDown", "a", "Shift+Home");
    // What leaves the view takes the focus no further than to the strip.
    await page.press("Tab");
    await focuses(page, "[part=cite]");
    await go(".track", [on, 0]);
    await tabTo(page, "summary");
    await leave(...OWN);
    await tabTo(page, "#after");
    await leave(...OWN);
    assert.deepEqual(await kept(page), pressed.map(([key]) => key));
    await moved(page, variant, pressed.map(([, place]) => place));
  });
}

/** A reader is at a control when the engine comes. */
function arrival({ name, open, way, on, choosing, ...variant }) {
  if (way !== "before the engine") return;
  const choice = choosing === slider ? [["[part=range]", on]] : [];
  for (const [control, key] of [["[data-action=next]", "Enter"], [".track", on], ...choice])
    test(`A02 A05 ${control} of ${name} keeps the focus when it comes, and moves on by ${key}`, async () => {
      const page = await open();
      await tabTo(page, control);
      await page.press(key);
      await leads(page, "e1");
      page.engine.release();
      await page.ready();
      await stands(page, "e1");
      await focuses(page, control);
      await page.press(key);
      await leads(page, "e2");
      await focuses(page, control);
      await moved(page, variant, [2]);
    });
}
