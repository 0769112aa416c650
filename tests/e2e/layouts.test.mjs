// What the attribute `layout` makes of a card: with script and without, from the start and changed later.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inline, sample, SAMPLES, UPS_AND_DOWNS } from "./lib/cards.mjs";
import { becomes, focuses, inWindow, says, shows, stands } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { level, nextButton, press } from "./lib/reader.mjs";
import { render } from "./lib/render.mjs";
import { text } from "./lib/serve.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();
const prerendered = prerendering(here);

const LAYOUTS = ["auto", "carousel", "list", "compact"];
const IDS = sample("tokyo").events.map((event) => event.id);
const laid = (layout, more = "") => TOKYO.replace("src", `layout="${layout}" ${more} src`);
const set = (page, layout) => page.evaluate((layout) => window.inside.card().setAttribute("layout", layout), layout);

/** A prerendered card on a page without script. */
async function still(data, layout, options = {}) {
  const page = await here.blank({ javaScriptEnabled: false, ...options });
  here.overrides["/still"] = text(render(data, "--document", "--layout", layout));
  await page.goto(`${here.server.url}still`);
  return page;
}

/** The events one under another, whole and within reach; and which controls can be seen. */
const listed = () => {
  const { shadowRoot } = document.querySelector("relationship-card");
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const boxes = all(".slide").map((slide) => ({ id: slide.dataset.event, inert: slide.inert, box: slide.getBoundingClientRect() }));
  const under = boxes.every(({ box }, place) => place === 0 || box.top >= boxes[place - 1].box.bottom - 1);
  const within = all(".slide :not(.aside, svg, svg *)").every((element) => element.scrollWidth <= element.clientWidth || element.clientWidth === 0);
  const free = boxes.filter(({ inert }) => !inert).map(({ id }) => id);
  return { under, within, free, controls: all(".controls, .picker").filter((one) => one.checkVisibility()).length };
};

for (const width of [320, 1280])
  test(`a list has all events one under another, all within reach, ${width} px wide`, async () => {
    const page = await here.open(laid("list"), { viewport: { width, height: 900 } });
    const expected = { under: true, within: true, free: IDS, controls: 0 };
    assert.deepEqual(await page.evaluate(listed), expected);
    const quiet = await still(sample("tokyo"), "list", { viewport: { width, height: 900 } });
    assert.deepEqual(await quiet.evaluate(listed), expected);
  });

for (const [dir, side] of [["ltr", "left"], ["rtl", "right"]])
  test(`in a list the rail of time and its marks stand before the events, ${dir}`, async () => {
    const page = await here.open(laid("list"), { dir });
    const found = await page.evaluate((side) => {
      const slide = window.inside.part(".slide");
      const [outer, inner] = [slide, slide.querySelector(".slide-title")].map((one) => one.getBoundingClientRect()[side]);
      const mark = Number.parseFloat(getComputedStyle(slide, "::before")[side]);
      return { room: Math.abs(outer - inner) > 20, mark: Math.abs(mark) < 12, rail: Number.parseFloat(getComputedStyle(slide)[side === "left" ? "borderLeftWidth" : "borderRightWidth"]) > 0 };
    }, side);
    assert.deepEqual(found, { room: true, mark: true, rail: true });
  });

test("in a list the arrows, Home and End belong to the page", async () => {
  const page = await here.open(laid("list"));
  await page.evaluate(() => window.inside.part(".slide button").focus());
  for (const key of ["ArrowLeft", "ArrowRight", "Home", "End"]) assert.equal(await press(page, key), true, key);
  await says(page, "rc-change", []);
});

test("in a list a level leads to its event in place, and the event back", async () => {
  const page = await here.open(laid("list"), { viewport: { width: 360, height: 640 } });
  await level(page, "Special strategic").click();
  await page.getByRole("button", { name: "Show the event: The talks" }).click();
  await focuses(page, ".slide[data-event=talks]");
  await inWindow(page, ".slide[data-event=talks]");
  await says(page, "rc-change", [{ event: "talks", index: 1, count: 6 }]);
  await page.getByRole("button", { name: "Raised to" }).click();
  await focuses(page, "[data-level=special-strategic] > summary");
  await inWindow(page, "[data-level=special-strategic]");
});

test("in a list a script leads to an event, and the page does not move by itself", async () => {
  const page = await here.open(laid("list", `event="farewell"`), { viewport: { width: 360, height: 640 } });
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  await page.evaluate(() => window.inside.card().goTo("selfie"));
  await inWindow(page, ".slide[data-event=selfie]");
  await page.evaluate(() => window.inside.card().next());
  await inWindow(page, ".slide[data-event=farewell]");
  await says(page, "rc-change", [{ event: "selfie", index: 4, count: 6 }, { event: "farewell", index: 5, count: 6 }]);
});

test("a layout that changes keeps the reader's event, what is open and the focus", async () => {
  const page = await here.open(TOKYO);
  await nextButton(page).click();
  await stands(page, "talks");
  await level(page, "Earlier level").click();
  await page.evaluate(() => window.inside.part(".slide[data-event=talks] [part=cite]").focus());
  for (const layout of ["list", "carousel", "list", "auto"]) {
    await set(page, layout);
    if (layout === "list") await becomes(page, listed, { under: true, within: true, free: IDS, controls: 0 });
    else await stands(page, "talks");
    await focuses(page, ".slide[data-event=talks] [part=cite]");
    assert.equal(await page.evaluate(() => window.inside.parts("details[open]").length), 1);
  }
  await nextButton(page).click();
  await stands(page, "announcement");
  await set(page, "compact");
  await becomes(page, () => window.inside.parts(".fold[name]").length > 0, true);
  await shows(page, "announcement");
});

test("a card that was rendered for another layout follows its attribute without script, too", async () => {
  const other = async (layout) => {
    const page = await here.blank({ javaScriptEnabled: false, viewport: { width: 360, height: 900 } });
    here.overrides["/still"] = text(render(sample("tokyo"), "--document").replace("<relationship-card", `<relationship-card layout="${layout}"`));
    await page.goto(`${here.server.url}still`);
    return page;
  };
  assert.deepEqual(await (await other("list")).evaluate(listed), { under: true, within: true, free: IDS, controls: 0 });
  const height = () => document.querySelector("relationship-card").getBoundingClientRect().height;
  assert.ok((await (await other("compact")).evaluate(height)) < 1000);
});

test("a layout that changes before the engine has come is there with it", async () => {
  const { page, engine } = await prerendered(sample("tokyo"));
  await shows(page, "birthday");
  await set(page, "list");
  await upgraded(page, engine);
  assert.deepEqual(await page.evaluate(listed), { under: true, within: true, free: IDS, controls: 0 });
  const list = await prerendered(sample("tokyo"), { flags: ["--layout", "list"] });
  await set(list.page, "auto");
  await upgraded(list.page, list.engine);
  await stands(list.page, "birthday");
});

/** A card's words without those of the carousel's controls. */
const told = () => {
  const card = document.querySelector("relationship-card").shadowRoot.querySelector(".card").cloneNode(true);
  for (const controls of card.querySelectorAll(".controls, .picker")) controls.remove();
  return card.textContent.replace(/\s+/g, " ");
};

for (const name of SAMPLES)
  test(`the card ${name} has the same words in every layout, with script and without`, async () => {
    const words = [];
    for (const layout of LAYOUTS) {
      words.push(await (await still(sample(name), layout)).evaluate(told));
      words.push(await (await here.open(inline(sample(name), `layout="${layout}"`))).evaluate(told));
    }
    assert.equal(new Set(words).size, 1);
    assert.ok(words[0].includes(sample(name).events.at(-1).text));
  });

/** Opens each section by itself, and names what of it cannot be brought into the card's own box; returns the card's
 * heights on the way. */
const folded = () => {
  const { shadowRoot } = document.querySelector("relationship-card");
  const card = shadowRoot.querySelector(".card");
  const heights = [card.getBoundingClientRect().height];
  const hidden = [];
  for (const fold of shadowRoot.querySelectorAll(".fold")) {
    fold.open = true;
    for (const details of fold.querySelectorAll("details")) details.open = true;
    heights.push(card.getBoundingClientRect().height);
    for (const element of fold.querySelectorAll("p, dt, dd, li")) {
      element.scrollIntoView({ block: "nearest" });
      const [box, room] = [element, card].map((one) => one.getBoundingClientRect());
      const inside = box.height > 0 && box.top >= room.top - 1 && box.left >= room.left && box.right <= room.right + 1;
      if (element.textContent && !inside) hidden.push(element.textContent.slice(0, 60));
    }
  }
  return { high: heights.filter((height) => height >= 1000), hidden, open: shadowRoot.querySelectorAll(".fold[open]").length };
};

for (const [name, data] of [...SAMPLES.map((name) => [name, sample(name)]), ["ups-and-downs", UPS_AND_DOWNS]])
  for (const width of [320, 360, 768, 1280])
    test(`the compact card ${name} stays below 1000 px, closed and open, and all of it can be read, ${width} px wide`, async () => {
      const viewport = { width, height: 900 };
      const expected = { high: [], hidden: [], open: 1 };
      assert.deepEqual(await (await still(data, "compact", { viewport })).evaluate(folded), expected);
      assert.deepEqual(await (await here.open(inline(data, `layout="compact"`), { viewport })).evaluate(folded), expected);
    });

test("the comparison is folded on a phone, and open where there is room", async () => {
  for (const [width, folds] of [[360, true], [1280, false]]) {
    const page = await here.open(TOKYO, { viewport: { width, height: 900 } });
    const seen = () => [".related summary", ".related .this"].map((part) => window.inside.part(part).checkVisibility({ contentVisibilityAuto: true }));
    assert.deepEqual(await page.evaluate(seen), [folds, !folds]);
    if (folds) await page.locator("relationship-card .related summary").click();
    await becomes(page, seen, [folds, true]);
  }
});
