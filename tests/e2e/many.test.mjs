// Many cards on one page share the engine and nothing else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { becomes, heard, says, shows, stands } from "./lib/expect.mjs";
import { level } from "./lib/reader.mjs";
import { text } from "./lib/serve.mjs";
import { SCRIPT, site, TOKYO } from "./lib/site.mjs";

const here = site();

const named = (id) => TOKYO.replace("src", `id="${id}" src`);
const TWO = named("one") + named("two");
const requested = (page, pattern) => page.requests.filter((path) => pattern.test(path)).length;

test("what is done to one card does not touch the other", async () => {
  const page = await here.open(TWO);
  const one = page.locator("#one");
  await one.getByRole("button", { name: "Next event" }).click();
  await shows(page, "talks", "one");
  await one.locator("summary").first().click();
  await says(page, "rc-level", [{ level: "special-strategic", open: true }], "one");
  await page.evaluate(() => document.querySelector("#one").goTo("farewell"));
  await one.getByRole("group", { name: "Events, one after another" }).press("ArrowRight");
  await stands(page, "birthday", "one");
  await stands(page, "birthday", "two");
  assert.deepEqual((await heard(page, undefined, "two")).length, 1, "the other card has said no more than that it is ready");
  assert.equal(await page.evaluate(() => window.inside.parts("[open]", "two").length), 0);
});

test("what leads from one part of a card to another stays in the card", async () => {
  const page = await here.open(TWO);
  const two = page.locator("#two");
  await two.locator("#first-0-0 [part=cite]").click();
  await becomes(page, () => document.activeElement.id, "two");
  await two.locator("summary").filter({ hasText: "Special strategic" }).click();
  await two.getByRole("button", { name: "Show the event:" }).click();
  await shows(page, "talks", "two");
  await stands(page, "birthday", "one");
});

for (const [gone, left] of [["one", "two"], ["two", "one"]])
  test(`taking card ${gone} away leaves card ${left} working`, async () => {
    const page = await here.open(TWO);
    await page.locator(`#${left}`).getByRole("button", { name: "Next event" }).click();
    await shows(page, "talks", left);
    await page.evaluate((gone) => document.querySelector(`#${gone}`).remove(), gone);
    await page.locator(`#${left}`).getByRole("button", { name: "Next event" }).click();
    await stands(page, "announcement", left);
    await level(page, "Special strategic").click();
    await says(page, "rc-level", [{ level: "special-strategic", open: true }], left);
    await page.evaluate(() => window.inside.card().reload());
    await becomes(page, (left) => window.inside.heard("rc-ready", left).length, 2, left);
  });

test("ten cards ask for the engine, the glue and the stylesheet once", async () => {
  const ids = Array.from({ length: 10 }, (_, index) => `card-${index}`);
  const page = await here.open(ids.map(named).join(""));
  for (const id of ids) await shows(page, "birthday", id);
  const asked = [/\.wasm$/, /relationship-card-\w+\.js$/, /\.css$/, /^\/relationship-card\.js$/].map((pattern) => requested(page, pattern));
  assert.deepEqual(asked, [1, 1, 1, 1]);
  const sheets = await page.evaluate(() => new Set([...document.querySelectorAll("relationship-card")].map((card) => card.shadowRoot.adoptedStyleSheets[0])).size);
  assert.equal(sheets, 1, "all share one stylesheet");
});

test("cards that come all at once are drawn at their events before they say that they are ready", async () => {
  // On a machine so slow that drawing one takes longer than a frame: Yew then lets the browser go first,
  // and the next card's file arrives before that card can be drawn.
  const ids = Array.from({ length: 12 }, (_, index) => `card-${index}`);
  const page = await here.blank();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const body = ids.map((id) => named(id).replace("src", `event="selfie" src`)).join("");
  here.overrides["/page"] = text(here.html(body));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-ready").length, ids.length);
  const early = await page.evaluate(() => window.inside.heard("rc-ready").filter((event) => !event.drawn).map((event) => event.id));
  assert.deepEqual(early, [], "these were not drawn yet");
  const astray = (ids) => ids.filter((id) => !window.inside.shows("selfie", id));
  assert.deepEqual(await page.evaluate(astray, ids), [], "these do not show their event");
});

test("a card inside another card's element is a card of its own", async () => {
  const outer = `<relationship-card id="outer" src="/cards/none.json">${named("inner")}</relationship-card>`;
  const page = await here.open(outer, { wait: false });
  await shows(page, "birthday", "inner");
  await page.locator("#inner").getByRole("button", { name: "Next event" }).click();
  await shows(page, "talks", "inner");
  assert.deepEqual((await heard(page, "rc-error", "outer")).map((detail) => detail.code), ["http"]);
});

const TWICE = {
  "by the same line": SCRIPT + SCRIPT,
  "under two addresses": SCRIPT + SCRIPT.replace(".js", ".js?again"),
};

for (const [how, script] of Object.entries(TWICE))
  test(`the script may stand on a page twice, ${how}`, async () => {
    const page = await here.open(TWO, { script });
    for (const id of ["one", "two"]) {
      await page.locator(`#${id}`).getByRole("button", { name: "Next event" }).click();
      await stands(page, "talks", id);
    }
    assert.equal((await heard(page, "rc-change")).length, 2);
    assert.equal(requested(page, /\.wasm$/), 1);
  });

test("cards that come while others are read are drawn as well", async () => {
  const page = await here.open(named("one"));
  await page.evaluate((html) => document.body.insertAdjacentHTML("afterbegin", html), named("two"));
  await drawn(page);
  await shows(page, "birthday", "two");
});
