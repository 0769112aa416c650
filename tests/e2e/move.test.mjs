// An element that is moved about, or taken off the page and put back, is the same card afterwards.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { becomes, heard, reads, says, shows, stands } from "./lib/expect.mjs";
import { level, nextButton, picks } from "./lib/reader.mjs";
import { held, json } from "./lib/serve.mjs";
import { card } from "./lib/cards.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const FILE = "/cards/tokyo.json";
const asked = (page, path = FILE) => page.requests.filter((request) => request === path).length;
const openLevels = (page) => page.evaluate(() => window.inside.parts("details[open]").map((level) => level.dataset.level));

/** A card at its fifth event with a level opened, and another place on the page for it. */
async function reading() {
  const page = await here.open(`<div id="here">${TOKYO}</div><div id="there"></div>`);
  await picks(page).nth(4).click();
  await level(page, "Special strategic").click();
  await says(page, "rc-level", [{ level: "special-strategic", open: true }]);
  await page.evaluate(() => (window.kept = window.inside.card()));
  return page;
}

test("moving the element keeps its event and its opened level, and asks for nothing", async () => {
  const page = await reading();
  for (const place of ["#there", "#here"]) {
    await page.evaluate((place) => document.querySelector(place).append(window.kept), place);
    await stands(page, "selfie");
    assert.deepEqual(await openLevels(page), ["special-strategic"]);
  }
  await nextButton(page).click();
  await shows(page, "farewell");
  assert.equal(asked(page), 1);
  assert.equal((await heard(page, "rc-ready")).length, 1);
  assert.deepEqual((await heard(page, "rc-change")).map((detail) => detail.index), [4, 5]);
});

test("an element that is put back later shows the same event, and asks for nothing", async () => {
  const page = await reading();
  for (const round of [1, 2]) {
    await page.evaluate(() => window.kept.remove());
    await becomes(page, () => window.kept.shadowRoot.childElementCount, 0);
    await page.evaluate(() => document.querySelector("#there").append(window.kept));
    await drawn(page);
    await stands(page, "selfie");
    assert.equal((await heard(page, "rc-ready")).length, 1 + round);
  }
  assert.equal(asked(page), 1);
  assert.equal(await page.evaluate(() => window.kept.card.id), "tokyo");
});

test("an element off the page still has its data, and follows a new src when it comes back", async () => {
  const page = await reading();
  const id = await page.evaluate(() => {
    window.kept.remove();
    return new Promise((done) => setTimeout(() => done(window.kept.card.id)));
  });
  assert.equal(id, "tokyo");
  await page.evaluate(() => {
    window.kept.setAttribute("src", "/cards/france-germany.json");
    document.querySelector("#there").append(window.kept);
  });
  await reads(page, ".title", "France and Germany: from reconciliation to integration");
  await shows(page, "schuman");
});

test("an element that is put back and taken off again at once forgets nothing", async () => {
  const page = await reading();
  await page.evaluate(() => window.kept.remove());
  await becomes(page, () => window.kept.shadowRoot.childElementCount, 0);
  await page.evaluate(() => {
    document.querySelector("#there").append(window.kept);
    window.kept.remove();
  });
  await page.evaluate(() => document.querySelector("#there").append(window.kept));
  await drawn(page);
  await stands(page, "selfie");
  assert.equal(asked(page), 1);
});

test("an element that is taken off before its file has come is drawn when it is back", async () => {
  const slow = held(json(card({ title: "Slow" })));
  here.overrides["/slow.json"] = slow;
  const page = await here.open(`<relationship-card src="/slow.json"></relationship-card>`, { wait: false });
  await slow.asked;
  const aborted = page.waitForEvent("requestfailed");
  await page.evaluate(() => (window.kept = window.inside.card()).remove());
  assert.match((await aborted).url(), /slow\.json$/);
  slow.release();
  assert.equal(await page.evaluate(() => document.body.append(window.kept)), undefined);
  await reads(page, ".title", "Slow");
  assert.deepEqual(await heard(page, "rc-error"), []);
});

test("an element that is taken off before the engine has come leaves nothing undone", async () => {
  const page = await here.open("", { wait: false });
  await page.evaluate(() => {
    window.kept = Object.assign(document.createElement("relationship-card"), { id: "kept" });
    window.kept.setAttribute("src", "/cards/tokyo.json");
    document.body.append(window.kept);
    window.kept.remove();
  });
  await page.evaluate((body) => document.body.insertAdjacentHTML("beforeend", body), TOKYO.replace("src", `id="other" src`));
  await drawn(page);
  assert.equal(await page.evaluate(() => window.kept.shadowRoot.querySelector(".card")), null);
  await page.evaluate(() => document.body.append(window.kept));
  await shows(page, "birthday", "kept");
  await says(page, "rc-ready", [{ id: "tokyo", count: 6, problems: [] }], "kept");
});

test("a copy of an element is a card of its own", async () => {
  const page = await reading();
  await page.evaluate(() => document.querySelector("#there").append(Object.assign(window.kept.cloneNode(true), { id: "copy" })));
  await shows(page, "birthday", "copy");
  await page.evaluate(() => document.querySelector("#copy").next());
  await shows(page, "talks", "copy");
  await stands(page, "selfie");
});
