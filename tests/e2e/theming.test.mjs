// The page about themes: what it says of each property and each part can be seen in the card.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inline } from "./lib/cards.mjs";
import { becomes, frame, reads, until } from "./lib/expect.mjs";
import { site } from "./lib/site.mjs";

const here = site();

async function open(options = {}) {
  const page = await here.blank({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  await page.goto(`${here.server.url}theming/index.html`);
  await becomes(page, () => window.inside.heard("rc-ready").length, 1);
  return page;
}

/** Where each property is seen: a part of the card, what is computed of it, a value, and what becomes of that. */
const SEEN = {
  "--rc-font": [".summary p", "fontFamily", "monospace", "monospace"],
  "--rc-title-font": [".title", "fontFamily", "fantasy", "fantasy"],
  "--rc-paper": [".card", "backgroundColor", "#010203", "rgb(1, 2, 3)"],
  "--rc-wash": [".track", "backgroundColor", "#010203", "rgb(1, 2, 3)"],
  "--rc-accent-wash": [".bond", "backgroundColor", "#010203", "rgb(1, 2, 3)"],
  "--rc-ink": [".card", "color", "oklch(0.5 0.1 200)", "oklch(0.5 0.1 200)"],
  "--rc-ink-soft": [".summary", "color", "#010203", "rgb(1, 2, 3)"],
  "--rc-rule": [".card", "borderTopColor", "#010203", "rgb(1, 2, 3)"],
  "--rc-edge": ["[part=step-button]", "borderTopColor", "#010203", "rgb(1, 2, 3)"],
  "--rc-first": ["[data-side='0'] [part=face]", "backgroundColor", "#010203", "rgb(1, 2, 3)"],
  "--rc-second": ["[data-side='1'] [part=face]", "backgroundColor", "#010203", "rgb(1, 2, 3)"],
  "--rc-accent": [".bond-level", "color", "#010203", "rgb(1, 2, 3)"],
  "--rc-radius": [".card", "borderTopLeftRadius", "7px", "7px"],
};

const seen = ([selector, property]) => getComputedStyle(window.inside.part(selector))[property];
const row = (page, name) => page.locator(`[data-property="${name}"]`);
const field = (page, name, side = "light") => row(page, name).locator(".value").nth(side === "dark" ? 1 : 0);
const css = (page) => page.evaluate(() => document.querySelector("#css").textContent);
const part = (page, name) => page.locator(`[data-part="${name}"]`);

test("each property changes the card, and goes back", async () => {
  const page = await open({ colorScheme: "light" });
  const names = await page.evaluate(() => [...document.querySelectorAll("[data-property]")].map((row) => row.dataset.property));
  assert.deepEqual(names, Object.keys(SEEN));
  for (const [name, look] of Object.entries(SEEN)) {
    const before = await page.evaluate(seen, look);
    assert.notEqual(before, look[3], name);
    await field(page, name).fill(look[2]);
    await becomes(page, seen, look[3], look, name);
    await row(page, name).getByRole("button", { name: `Reset ${name}` }).click();
    await becomes(page, seen, before, look, name);
    assert.equal(await row(page, name).getByRole("button").count(), 0, "there is nothing left to reset");
  }
});

test("each side has its own colour, which the page’s own side chooses", async () => {
  const page = await open({ colorScheme: "light" });
  const paper = SEEN["--rc-paper"];
  await field(page, "--rc-paper").fill("#fafbfc");
  await field(page, "--rc-paper", "dark").fill("#0a0b0c");
  await becomes(page, seen, "rgb(250, 251, 252)", paper);
  await page.getByRole("radio", { name: "Dark" }).check();
  await becomes(page, seen, "rgb(10, 11, 12)", paper);
  await page.getByLabel("The card is").selectOption("light");
  await becomes(page, seen, "rgb(250, 251, 252)", paper);
});

test("a picker and its field say the same", async () => {
  const page = await open();
  const picker = page.getByLabel("--rc-accent, light: pick a colour");
  assert.equal(await picker.inputValue(), "#8a5a00");
  await picker.fill("#123456");
  assert.equal(await field(page, "--rc-accent").inputValue(), "#123456");
  await field(page, "--rc-accent").fill("rgb(255 0 0)");
  assert.equal(await picker.inputValue(), "#ff0000");
});

test("what is no value is named and changes nothing", async () => {
  const page = await open();
  for (const [name, wrong] of [["--rc-ink", "inky"], ["--rc-ink", "red; } * { display: none"], ["--rc-radius", "round"], ["--rc-font", "1px"]]) {
    await field(page, name).fill(wrong);
    assert.equal(await field(page, name).getAttribute("aria-invalid"), "true", wrong);
    assert.equal(await row(page, name).locator(".fault").textContent(), `“${wrong}” is no value that this browser knows here.`);
    assert.match(await css(page), /^\/\* Nothing is changed yet/);
    await field(page, name).fill("");
    assert.equal(await field(page, name).getAttribute("aria-invalid"), "false");
  }
});

/** How a part of this name is outlined within the pane. */
const outlined = (name) => {
  const pane = document.querySelector(".pane").getBoundingClientRect();
  const isInView = (element) => {
    const { top, bottom, left, right, width } = element.getBoundingClientRect();
    return top < pane.bottom && bottom > pane.top && left < pane.right && right > pane.left && width > 0;
  };
  const found = window.inside.parts(`[part="${name}"]`).find(isInView);
  return found && getComputedStyle(found).outlineStyle;
};
/** All that is computed of the parts of this name. */
const computed = (name) =>
  window.inside.parts(`[part="${name}"]`).map((element) => [...getComputedStyle(element)].map((key) => getComputedStyle(element).getPropertyValue(key)).join()).join();

test("each part is found and outlined in the card, and its example changes it", async () => {
  const page = await open({ colorScheme: "light" });
  const names = await page.evaluate(() => [...document.querySelectorAll("[data-part]")].map((part) => part.dataset.part));
  assert.ok(names.length > 40);
  for (const name of names) {
    await part(page, name).locator("summary").click();
    await becomes(page, outlined, "dashed", name, name);
    const look = () => page.evaluate(computed, name);
    // A state of the card that was just chosen may still be coming.
    await until(page, async () => (await look()) === (await frame(page), await look()), true, name);
    const before = await look();
    await page.getByRole("button", { name: "Try the example" }).click();
    await until(page, async () => (await look()) !== before, true, name);
    assert.ok((await css(page)).startsWith(`relationship-card::part(${name}) { `), name);
    await page.getByRole("button", { name: "Clear" }).click();
    await until(page, look, before, name);
    assert.match(await css(page), /^\/\* Nothing/);
  }
});

test("a part is outlined under the pointer, with the focus and as long as it is open", async () => {
  const page = await open();
  await page.mouse.move(5, 5);
  await part(page, "title").locator("summary").hover();
  await becomes(page, outlined, "dotted", "title");
  await page.mouse.move(5, 5);
  await becomes(page, outlined, "none", "title");
  await part(page, "bond").locator("summary").focus();
  await becomes(page, outlined, "dotted", "bond");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await becomes(page, outlined, "dashed", "bond");
  await part(page, "parties").locator("summary").focus();
  await becomes(page, outlined, "dashed", "bond");
  await becomes(page, outlined, "dotted", "parties");
  await page.keyboard.press("Enter");
  await becomes(page, outlined, "none", "bond");
});

test("the card tells what its parts are called under the pointer", async () => {
  const page = await open();
  await page.locator("relationship-card .bond-level").hover();
  await becomes(page, () => document.querySelector(".under").textContent, "card › parties › bond");
});

const SNIPPET = `relationship-card {
  --rc-font: serif;
  --rc-paper: #fafafa;
  --rc-ink: #000;
}
@supports (color: light-dark(#000, #fff)) {
  relationship-card {
    --rc-paper: light-dark(#fafafa, #191a1c);
  }
}
relationship-card::part(title) { font-style: italic; }`;

async function change(page) {
  await field(page, "--rc-font").fill("serif");
  await field(page, "--rc-paper").fill("#fafafa");
  await field(page, "--rc-ink").fill("#000");
  await field(page, "--rc-ink", "dark").fill("#000");
  await part(page, "title").locator("summary").click();
  await page.getByLabel("relationship-card::part(title)").fill("font-style: italic; colour: none");
}

test("the stylesheet names what was changed, is copied, and does the same on another page", async () => {
  const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await change(page);
  assert.equal(await css(page), SNIPPET);
  await page.getByRole("button", { name: "Copy" }).click();
  await becomes(page, () => document.querySelector(".copied").textContent, "Copied.");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), SNIPPET);
  for (const [colorScheme, paper] of [["light", "rgb(250, 250, 250)"], ["dark", "rgb(25, 26, 28)"]]) {
    const head = `<meta name="color-scheme" content="light dark"><style>${SNIPPET}</style>`;
    const other = await here.open(inline({ id: "a", lang: "en", title: "A", parties: [{ id: "b", name: "B" }, { id: "c", name: "C" }], events: [] }), { head, colorScheme });
    const looks = () => {
      const [card, title] = [".card", ".title"].map((part) => getComputedStyle(window.inside.part(part)));
      return [card.backgroundColor, card.color, card.fontFamily, title.fontStyle];
    };
    assert.deepEqual(await other.evaluate(looks), [paper, "rgb(0, 0, 0)", "serif", "italic"]);
  }
});

test("of a card that is always light or always dark only that side is written", async () => {
  const page = await open();
  await field(page, "--rc-paper").fill("#fafafa");
  await field(page, "--rc-radius").fill("0");
  await page.getByLabel("The card is").selectOption("light");
  assert.equal(await css(page), "relationship-card {\n  color-scheme: light;\n  --rc-paper: #fafafa;\n  --rc-radius: 0;\n}");
  await page.getByLabel("The card is").selectOption("dark");
  assert.equal(await css(page), "relationship-card {\n  --rc-radius: 0;\n}\n@supports (color: light-dark(#000, #fff)) {\n  relationship-card {\n    color-scheme: dark;\n    --rc-paper: #191a1c;\n  }\n}");
});

test("what cannot be copied is selected", async () => {
  const page = await open();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await field(page, "--rc-radius").fill("0");
  await page.getByRole("button", { name: "Copy" }).click();
  await becomes(page, () => document.querySelector(".copied").textContent, "It is selected: copy it with your keyboard.");
  assert.equal(await page.evaluate(() => getSelection().toString()), await css(page));
});

/** What is computed of the card in a theme, in light and in dark: paper, text, corners. */
const THEMES = {
  newspaper: [["rgb(251, 246, 234)", "rgb(26, 22, 17)", "0px"], ["rgb(27, 24, 20)", "rgb(241, 233, 216)", "0px"]],
  agency: [["rgb(255, 255, 255)", "rgb(16, 24, 32)", "2px"], ["rgb(17, 22, 28)", "rgb(238, 242, 246)", "2px"]],
  magazine: [["rgb(14, 11, 18)", "rgb(246, 240, 248)", "14.4px"], ["rgb(14, 11, 18)", "rgb(246, 240, 248)", "14.4px"]],
  contrast: [["rgb(255, 255, 255)", "rgb(0, 0, 0)", "4px"], ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "4px"]],
  own: [["rgb(255, 254, 251)", "rgb(29, 28, 26)", "4px"], ["rgb(25, 26, 28)", "rgb(237, 235, 230)", "4px"]],
};

test("a theme is one press, in light and in dark, and can be read", async () => {
  const page = await open({ colorScheme: "light" });
  const themes = await page.evaluate(() => [...document.querySelectorAll("[data-theme]")].map((button) => button.dataset.theme));
  assert.deepEqual(new Set(themes), new Set(Object.keys(THEMES)));
  const looks = () => {
    const { backgroundColor, color, borderTopLeftRadius } = getComputedStyle(window.inside.part(".card"));
    return [backgroundColor, color, borderTopLeftRadius];
  };
  for (const [theme, sides] of Object.entries(THEMES)) {
    await page.locator(`[data-theme=${theme}]`).click();
    for (const [index, colorScheme] of ["light", "dark"].entries()) {
      await page.emulateMedia({ colorScheme });
      await becomes(page, looks, sides[index], undefined, `${theme} ${colorScheme}`);
    }
    const pressed = await page.evaluate(() => [...document.querySelectorAll("[data-theme][aria-pressed=true]")].map((button) => button.dataset.theme));
    assert.deepEqual(pressed, [theme]);
    assert.equal(await page.locator(".judged").textContent(), "Contrast: fine", theme);
  }
  assert.match(await css(page), /^\/\* Nothing/, "the last one is the card as it is");
});

test("the theme of high contrast keeps what it promises", async () => {
  const page = await open();
  const least = await page.evaluate(async () => {
    const [{ judged }, { THEMES }] = await Promise.all([import("./contrast.js"), import("./themes.js")]);
    const pairs = ["light", "dark"].flatMap((side, index) => judged(side, (name) => THEMES.contrast.values[name][index]));
    return Math.min(...pairs.filter(({ least }) => least === 4.5).map(({ ratio }) => ratio));
  });
  assert.ok(least >= 7, `${least}`);
});

test("colours too close to each other are named with their ratio", async () => {
  const page = await open();
  const list = () => [...document.querySelectorAll(".verdicts li")].map((item) => item.textContent.replaceAll("\u00a0", " "));
  assert.deepEqual(await page.evaluate(list), []);
  await field(page, "--rc-paper").fill("#fff");
  await field(page, "--rc-edge").fill("#767676");
  await field(page, "--rc-second", "dark").fill("#777");
  await field(page, "--rc-accent", "dark").fill("rgb(255 255 255 / 0.5)");
  assert.equal(await page.locator(".judged").textContent(), "Contrast: 4 too low");
  assert.deepEqual(await page.evaluate(list), [
    "dark: --rc-accent on --rc-paper: one of them can be seen through: look for yourself",
    "dark: --rc-accent on --rc-wash: one of them can be seen through: look for yourself",
    "dark: --rc-accent on --rc-accent-wash: one of them can be seen through: look for yourself",
    "dark: a monogram’s letters on --rc-second: 3.96 : 1, and should be 4.5 : 1",
  ]);
});

test("starting over leaves nothing changed", async () => {
  const page = await open();
  await change(page);
  await page.getByRole("button", { name: "Start over" }).click();
  assert.match(await css(page), /^\/\* Nothing/);
  assert.equal(await page.getByLabel("relationship-card::part(title)").inputValue(), "");
  assert.equal(await page.evaluate(() => getComputedStyle(window.inside.part(".title")).fontStyle), "normal");
});

test("the card is shown in each of its states", async () => {
  const page = await open();
  await page.locator("#state").selectOption("withdrawn");
  await becomes(page, () => window.inside.heard("rc-ready").length, 2);
  assert.ok(await page.evaluate(() => window.inside.part(".withdrawn") && !window.inside.part(".title")));
  await page.locator("#state").selectOption("whole");
  await reads(page, ".title", "Orsande and Wickham Bay: from letters to twin towns");
});

for (const width of [360, 768, 1280])
  test(`the page fits a window of ${width} px, with the card in view beside its fields`, async () => {
    const page = await open({ viewport: { width, height: 780 } });
    await page.locator("[data-theme=newspaper]").click();
    await field(page, "--rc-accent").focus();
    await part(page, "turn").locator("summary").click();
    const [wide, card, editor, pane] = await page.evaluate(() => {
      const box = (selector) => document.querySelector(selector).getBoundingClientRect();
      return [document.documentElement.scrollWidth, box(".pane").height, box(".editor").bottom, box(".stage").top];
    });
    assert.equal(wide, width);
    assert.ok(card > 200, `${card}`);
    if (width < 992) assert.ok(editor <= pane, `the editor ends at ${editor}, below the card’s ${pane}`);
  });
