// A reader chooses among many events.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inline, sample } from "./lib/cards.mjs";
import { becomes, focuses, heard, reads, shows, stands } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { nextButton, press } from "./lib/reader.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const prerendered = prerendering(here);
const PAIR = sample("france-germany");
const SELECT = "relationship-card select";

const changes = async (page) => (await heard(page, "rc-change")).map(({ event, index, count }) => `${event} ${index} of ${count}`);
const told = (page) => page.evaluate(() => window.inside.parts(".slide").map((slide) => slide.dataset.event));

/** Counts what is said to screen readers from now on. */
const listen = (page) =>
  page.evaluate(() => {
    window.spoken = [];
    const status = window.inside.part(".events [role=status]");
    new MutationObserver((list) => list.forEach(() => window.spoken.push(status.textContent))).observe(status, { childList: true, characterData: true, subtree: true });
  });
const spoken = (page) => page.evaluate(() => window.spoken);

test("choosing a kind leaves its events alone, and says so once", async () => {
  const page = await here.open(inline(PAIR));
  await shows(page, "schuman");
  await listen(page);
  await page.locator(SELECT).selectOption("treaty");
  await stands(page, "elysee");
  assert.deepEqual(await told(page), ["elysee", "arte-treaty", "aachen"]);
  await reads(page, ".position", "1 of 3");
  assert.deepEqual(await spoken(page), ["3 events shown, 22 January 1963, The Élysée Treaty"]);
  await nextButton(page).click();
  await stands(page, "arte-treaty");
  await nextButton(page).click();
  await nextButton(page).click();
  await stands(page, "elysee");
  assert.equal((await spoken(page)).length, 4, "one announcement a move");
  assert.deepEqual(await changes(page), ["elysee 1 of 9", "arte-treaty 6 of 9", "aachen 8 of 9", "elysee 1 of 9"]);
});

test("the event that a reader looks at stays in view when it is among the chosen", async () => {
  const page = await here.open(inline(PAIR));
  await page.evaluate(() => window.inside.card().goTo("aachen"));
  await stands(page, "aachen");
  await page.locator(SELECT).selectOption("0");
  await stands(page, "aachen");
  await reads(page, ".position", "4 of 4");
  await page.locator(SELECT).selectOption("");
  await stands(page, "aachen");
  await reads(page, ".position", "9 of 9");
  assert.deepEqual(await changes(page), ["aachen 8 of 9"]);
});

test("the way to an event that is left out brings all of them back", async () => {
  const page = await here.open(inline(PAIR));
  await page.locator(SELECT).selectOption("treaty");
  await stands(page, "elysee");
  await page.evaluate(() => window.inside.card().goTo("verdun"));
  await stands(page, "verdun");
  assert.equal(await page.locator(SELECT).inputValue(), "");
  await page.locator(SELECT).selectOption("treaty");
  await stands(page, "elysee");
  await page.locator("relationship-card .backs summary").first().click();
  await page.locator("relationship-card [part=back][data-action=see-event][data-target='0']").first().click();
  await stands(page, "schuman");
  await focuses(page, "#event-0");
  assert.equal(await page.locator(SELECT).inputValue(), "");
});

test("new data and another place on the page keep the choice", async () => {
  const page = await here.open(inline(PAIR));
  await page.locator(SELECT).selectOption("treaty");
  await stands(page, "elysee");
  await page.evaluate((data) => (window.inside.card().card = data), { ...PAIR, title: "Another title" });
  await reads(page, ".title", "Another title");
  await stands(page, "elysee");
  await reads(page, ".position", "1 of 3");
  assert.equal(await page.locator(SELECT).inputValue(), "treaty");
  await page.evaluate(() => document.querySelector("main").prepend(window.inside.card()));
  await stands(page, "elysee");
  await reads(page, ".position", "1 of 3");
});

test("the keys of the list of choices are its own", async () => {
  const page = await here.open(inline(PAIR));
  await page.locator(SELECT).focus();
  for (const key of ["ArrowRight", "ArrowLeft", "Home", "End"]) assert.equal(await press(page, key), true, key);
  await shows(page, "schuman");
});

test("what is chosen before the engine has come is done when it has", async () => {
  const { page, engine } = await prerendered(PAIR);
  await page.locator(SELECT).selectOption("treaty");
  await upgraded(page, engine);
  await stands(page, "elysee");
  await reads(page, ".position", "1 of 3");
  assert.equal(await page.locator(SELECT).inputValue(), "treaty");
});

test("it is chosen too where the card is drawn anew", async () => {
  const { page, engine } = await prerendered(PAIR, { alter: (html) => html.replaceAll(`class="body"`, `class="body" data-version="0"`) });
  await page.locator(SELECT).selectOption("1");
  await upgraded(page, engine);
  await stands(page, "elysee");
  await reads(page, ".position", "1 of 3");
  assert.equal(await page.locator(SELECT).inputValue(), "1");
});

test("without script there is no list of choices", async () => {
  const page = await here.blank({ javaScriptEnabled: false });
  const { url } = here.server;
  here.overrides["/still"] = (await import("./lib/serve.mjs")).text((await import("./lib/render.mjs")).render(PAIR, "--document"));
  await page.goto(`${url}still`);
  assert.equal(await page.locator(SELECT).isVisible(), false);
  assert.equal(await page.locator("relationship-card .slide").first().isVisible(), true);
});
