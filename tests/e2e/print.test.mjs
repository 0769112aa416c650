// On paper: all of a card, in every layout, with script and without.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, inline, sample } from "./lib/cards.mjs";
import { render } from "./lib/render.mjs";
import { text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const TOKYO = sample("tokyo");

/** What paper would not show, or show in part; and which controls it would show. */
const paper = () => {
  const { shadowRoot } = document.querySelector("relationship-card");
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const seen = (element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 0;
  const page = document.documentElement.clientWidth;
  const out = (element) => element.getBoundingClientRect().right > page || element.getBoundingClientRect().left < 0;
  const texts = all(".card :is(p, li, dt, dd, blockquote, h1, h2, h3, h4)").filter((element) => element.textContent && !element.closest(".controls, .picker, .aside"));
  return {
    missing: texts.filter((element) => !seen(element) || out(element)).map((element) => element.textContent.slice(0, 50)),
    slides: all(".slide").filter(seen).length,
    controls: all(".controls, .picker, .fold-head, [data-icon=open]").filter(seen).length,
    cites: all("[part=cite]").filter(seen).length,
  };
};

const scrolls = () => {
  const { shadowRoot } = document.querySelector("relationship-card");
  return [...shadowRoot.querySelectorAll("*")].filter((element) => element.scrollHeight > element.clientHeight + 2 && getComputedStyle(element).overflowY === "auto").length;
};

for (const layout of ["auto", "list", "compact"])
  for (const script of [true, false])
    test(`as ${layout}, ${script ? "with" : "without"} script, paper has all events, all that folds, and no controls`, async () => {
      const page = await here.blank({ javaScriptEnabled: script, viewport: { width: 720, height: 1000 } });
      here.overrides["/page"] = text(render(TOKYO, "--document", "--layout", layout));
      await page.goto(`${here.server.url}page`);
      await page.emulateMedia({ media: "print" });
      const { cites, ...found } = await page.evaluate(paper);
      assert.deepEqual(found, { missing: [], slides: 6, controls: 0 });
      assert.ok(cites > 20, `${cites} numbers of sources`);
      assert.equal(await page.evaluate(scrolls), 0);
    });

const ADDRESS = `https://example.org/${"long".repeat(60)}`;
const linked = card({
  events: events("a", "b").map((event) => ({ ...event, text: "It [was said](https://example.org/said)." })),
  sources: [{ id: "s", title: "A source", link: ADDRESS }],
});

test("paper names the address behind every link, within the page", async () => {
  const page = await here.open(inline(linked), { viewport: { width: 400, height: 900 } });
  const after = () => window.inside.parts("a").map((link) => getComputedStyle(link, "::after").content);
  assert.deepEqual(new Set(await page.evaluate(after)), new Set(["none"]));
  await page.emulateMedia({ media: "print" });
  const quoted = (address) => `" (" "${address}" ")"`;
  const found = (await page.evaluate(after)).map((content) => content.replaceAll(`"`, "").replace(/\s+/g, ""));
  const wanted = ["https://example.org/said", "https://example.org/said", ADDRESS].map((address) => quoted(address).replaceAll(`"`, "").replace(/\s+/g, ""));
  assert.deepEqual(found, wanted);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});

test("a dark card is dark on light on paper", async () => {
  const page = await here.open(inline(linked, `theme="dark"`));
  const ink = () => getComputedStyle(window.inside.part(".title")).color;
  const screen = await page.evaluate(ink);
  await page.emulateMedia({ media: "print" });
  assert.notEqual(await page.evaluate(ink), screen);
  assert.equal(await page.evaluate(ink), "rgb(29, 28, 26)");
});
