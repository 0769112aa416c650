// Where a card's data comes from: the property, else the file, else the JSON inside the element.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { card, events, inline } from "./lib/cards.mjs";
import { becomes, reads, says, shows } from "./lib/expect.mjs";
import { json } from "./lib/serve.mjs";
import { SCRIPT, site, TOKYO } from "./lib/site.mjs";

const made = (title) => card({ id: "made", title });
const ready = (id, count) => ({ id, count, problems: [] });
const count = (page, path) => page.requests.filter((request) => request === path).length;

const here = site();

test("a card comes from the file that src names, with one request", async () => {
  const page = await here.open(TOKYO);
  await says(page, "rc-ready", [ready("tokyo", 6)]);
  assert.equal(count(page, "/cards/tokyo.json"), 1);
  const same = await page.evaluate(async () => {
    const file = await (await fetch("/cards/tokyo.json")).json();
    return JSON.stringify(window.inside.card().card) === JSON.stringify(file);
  });
  assert.equal(same, true, "the card property is what was loaded");
});

test("a card comes from the JSON inside the element, with no request for it", async () => {
  const page = await here.open(inline(made("From inside")));
  await reads(page, ".title", "From inside");
  await says(page, "rc-ready", [ready("made", 3)]);
  const own = page.requests.filter((path) => !/^\/(page|relationship-card[\w.-]*)$/.test(path));
  assert.deepEqual(own, []);
});

test("a card comes from a property that was set before the element was known", async () => {
  const page = await here.open("<relationship-card></relationship-card>", { script: "", wait: false });
  await page.evaluate((data) => (window.inside.card().card = data), made("Early"));
  await page.addScriptTag({ type: "module", url: "/relationship-card.js" });
  await reads(page, ".title", "Early");
  const after = await page.evaluate(() => {
    const element = window.inside.card();
    return [Object.hasOwn(element, "card"), element.card.title];
  });
  assert.deepEqual(after, [false, "Early"]);
});

test("a card comes from a property that is set before the element is on the page", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate((data) => {
    const element = Object.assign(document.createElement("relationship-card"), { id: "late", card: data });
    document.body.append(element);
  }, made("Made by hand"));
  await reads(page, ".title", "Made by hand", "late");
});

test("the property counts more than the file, and the file more than the JSON inside", async () => {
  const page = await here.open(inline(made("Inside"), `src="/file.json"`), { script: "", wait: false });
  here.overrides["/file.json"] = json(made("File"));
  await page.addScriptTag({ type: "module", url: "/relationship-card.js" });
  await reads(page, ".title", "File");
  await page.evaluate((data) => (window.inside.card().card = data), made("Property"));
  await reads(page, ".title", "Property");
  await page.evaluate(() => (window.inside.card().card = null));
  await reads(page, ".title", "File");
  assert.equal(count(page, "/file.json"), 2);
  await page.evaluate((data) => Object.assign(window.inside.card(), { card: data }).removeAttribute("src"), made("Property"));
  await page.evaluate(() => (window.inside.card().card = null));
  await reads(page, ".title", "Inside");
});

test("the card property gives back the very object that it was given", async () => {
  const page = await here.open(TOKYO);
  const same = await page.evaluate(async (data) => {
    const element = window.inside.card();
    element.card = data;
    await new Promise((done) => element.addEventListener("rc-ready", done, { once: true }));
    return element.card === data;
  }, made("Given"));
  assert.equal(same, true);
});

test("there is no card property before there is a card", async () => {
  const page = await here.open("<relationship-card></relationship-card>", { wait: false });
  await page.waitForFunction(() => window.inside.card().shadowRoot);
  assert.equal(await page.evaluate(() => window.inside.card().card), undefined);
});

test("another src draws another card", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => window.inside.card().setAttribute("src", "/cards/colombia-venezuela.json"));
  await reads(page, ".title", "Colombia and Venezuela: broken off and taken up again");
  await says(page, "rc-ready", [ready("tokyo", 6), ready("colombia-venezuela", 5)]);
  await shows(page, "break");
});

test("another src may come with an event of its own", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => {
    const element = window.inside.card();
    element.setAttribute("src", "/cards/france-germany.json");
    element.setAttribute("event", "aachen");
  });
  await reads(page, ".title", "France and Germany: from reconciliation to integration");
  await shows(page, "aachen");
});

test("an element that gets its source later draws it then", async () => {
  const page = await here.open("<relationship-card></relationship-card>", { wait: false });
  await page.waitForFunction(() => window.inside.card().shadowRoot);
  await page.evaluate(() => window.inside.card().setAttribute("src", "/cards/tokyo.json"));
  await drawn(page);
  await shows(page, "birthday");
});

test("a card with problems is drawn, and rc-ready tells of them", async () => {
  const page = await here.open(inline({ ...card({ events: events("a") }), colour: "red" }));
  await becomes(page, () => window.inside.heard("rc-ready").map(({ detail }) => detail.problems),
    [[{ code: "unknown-key", severity: "error", path: "colour" }]]);
});

test("the JSON inside is read whole, even when the page is still coming in", async () => {
  // The page stops in the middle of the JSON until the element's class is known.
  const whole = inline(made("Slow page"));
  const [start, end] = [whole.slice(0, whole.length / 2), whole.slice(whole.length / 2)];
  let finish;
  here.overrides["/slow"] = (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(`<!doctype html><title>Slow</title>${SCRIPT.replace("type=", "async type=")}<main>${start}`);
    finish = () => response.end(`${end}</main>`);
  };
  const page = await here.blank();
  await page.goto(`${here.server.url}slow`, { waitUntil: "commit" });
  await page.waitForFunction(() => customElements.get("relationship-card") && window.inside.card());
  finish();
  await reads(page, ".title", "Slow page");
  await says(page, "rc-ready", [ready("made", 3)]);
});
