// What axe-core finds: nothing, and nothing that it is not sure of.

import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { card, events, inline } from "./lib/cards.mjs";
import { becomes, shows } from "./lib/expect.mjs";
import { nextButton } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "section508", "EN-301-549", "RGAAv4", "TTv5"];

/** All rules for these pages; each finding as its rule and the element it is about. */
async function findings(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const rules = { "target-size": { enabled: true } };
    const { violations, incomplete, passes } = await window.axe.run(document, { runOnly: { type: "tag", values }, rules });
    const flat = (results) => results.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target.flat().join(" ")}: ${node.any.concat(node.all, node.none).map((check) => check.message).join("; ")}`));
    const reached = passes.some((rule) => rule.id === "color-contrast" && rule.nodes.some((node) => node.target.flat().length > 1));
    return { violations: flat(violations), incomplete: flat(incomplete), reached };
  }, TAGS);
}

/** `reached` says that the rules have looked into the card's shadow tree. */
const clean = async (page) => assert.deepEqual(await findings(page), { violations: [], incomplete: [], reached: true });

/** The preview page in one of its looks. */
async function preview(query, width) {
  const page = await here.blank({ viewport: { width, height: 900 } });
  await page.goto(`${here.server.url}index.html${query}`);
  await becomes(page, () => window.inside.heard("rc-ready").length, 5);
  return page;
}

/** Opens all levels and all lists of claims. */
const openAll = (page) =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll("relationship-card"))
      for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
  });

const LOOKS = { "as it is": "", "in the dark": "?theme=dark", "from right to left": "?dir=rtl", "from right to left in the dark": "?dir=rtl&theme=dark" };

for (const [look, query] of Object.entries(LOOKS))
  for (const width of [320, 1280]) {
    test(`axe finds nothing in the preview ${look}, ${width} px wide`, async () => {
      await clean(await preview(query, width));
    });

    test(`axe finds nothing in the preview ${look}, ${width} px wide, with all opened`, async () => {
      const page = await preview(query, width);
      await openAll(page);
      await clean(page);
    });
  }

const ids = (count) => Array.from({ length: count }, (_, index) => `e${index}`);
const linked = { id: "s", title: "A source", link: "https://example.org/", publisher: "A paper", date: "2020" };
const post = { network: "X", author: "Ada", text: "Posted.", link: "https://example.org/post" };

const marked = "They *met*, **agreed** and [said so](https://example.org/said).";

const CARDS = {
  "with markup, open dates and a colour": inline(card({
    parties: [{ id: "one", name: "Ada One", color: "#ff0" }, { id: "two", name: "Bo Two", color: "#102030" }],
    events: events("a", "b", "c").map((event, index) => ({ ...event, text: marked, date: ["../2010~", "201X", "2012-21/.."][index] })),
    editorial: { revision: 2, published: "2026-01-16T18:00:00+09:00", modified: "2026-01-18" },
  })),
  "behind a warning": inline(card({ editorial: { sensitive: "This card describes violence." } })),
  "that has been taken down": inline(card({ editorial: { withdrawn: { date: "2026-02-01", text: "Its source was wrong." } } })),
  "without events": inline(card({ events: [] })),
  "with one event": inline(card({ events: events("a") })),
  "with thirteen events": inline(card({ events: events(...ids(13)) })),
  "with links": inline(card({ sources: [linked], events: events("a").map((event) => ({ ...event, posts: [post] })) })),
};

const heading = "<h1>An article</h1>";
const LOOK = {
  light: "<style>body { background: #fff; color: #111 } a { color: #036 }</style>",
  dark: "<style>:root { color-scheme: dark } body { background: #111; color: #eee } a { color: #9cf }</style>",
};

for (const [what, body] of Object.entries(CARDS))
  for (const [theme, head] of Object.entries(LOOK))
    test(`axe finds nothing in a card ${what}, ${theme}`, async () => {
      const page = await here.open(heading + body, { head });
      await openAll(page);
      await clean(page);
    });

test("axe finds nothing in every event of a card that has been read", async () => {
  const page = await here.open(heading + TOKYO, { reducedMotion: "reduce" });
  for (const event of ["talks", "announcement", "gifts", "selfie", "farewell"]) {
    await nextButton(page).click();
    await shows(page, event);
    await clean(page);
  }
});

for (const [theme, head] of Object.entries(LOOK))
  test(`axe finds nothing in a card that could not be had, nor in one that could not be read again, ${theme}`, async () => {
    const none = TOKYO.replace("tokyo", "none").replace("></", `><a href="/">Words</a></`);
    const page = await here.open(`${heading}${none}${TOKYO.replace("src", `id="drawn" src`)}`, { wait: false, head });
    await shows(page, "birthday", "drawn");
    await page.evaluate(() => document.querySelector("#drawn").setAttribute("src", "/cards/none.json"));
    await becomes(page, () => window.inside.parts(".notice").length + window.inside.parts(".notice", "drawn").length, 2);
    await clean(page);
  });
