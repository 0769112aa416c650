// A card that does not come drawn: there is room for it at once, and its turn comes when the reader comes near.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { sample } from "./lib/cards.mjs";
import { becomes, frame, heard, says, shows } from "./lib/expect.mjs";
import { held, json, text } from "./lib/serve.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

/** A page whose engine comes at `engine.release()`. */
async function waiting(body, options = {}) {
  const page = await here.blank(options);
  const engine = {};
  const coming = new Promise((release) => Object.assign(engine, { release }));
  await page.route(/relationship-card-\w+\.wasm$/, async (route) => (await coming, route.continue()));
  here.overrides["/page"] = text(here.html(body));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => Boolean(customElements.get("relationship-card")), true);
  return { page, engine };
}

const height = (page) => page.evaluate(() => document.querySelector("relationship-card").getBoundingClientRect().height);

test("there is room for a card before it is drawn, with the outline of one, and what the page says stands in it", async () => {
  const { page, engine } = await waiting(`<relationship-card src="/cards/tokyo.json"><a href="/story">The story</a></relationship-card><p id="after">After</p>`);
  await becomes(page, () => getComputedStyle(window.inside.part(".outline"), "::after").content, '""');
  assert.ok((await height(page)) >= 1000);
  assert.equal(await page.getByRole("link", { name: "The story" }).isVisible(), true);
  engine.release();
  await shows(page, "birthday");
  assert.equal(await page.evaluate(() => window.inside.parts(".outline").length), 0);
  assert.equal(await page.getByRole("link", { name: "The story" }).isVisible(), false);
});

test("an element that has no card yet takes no room", async () => {
  const { page, engine } = await waiting(`<relationship-card></relationship-card>`);
  engine.release();
  await frame(page);
  assert.equal(await height(page), 0);
  await page.evaluate((data) => (window.inside.card().card = data), sample("tokyo"));
  await shows(page, "birthday");
});

test("the room is given back when the engine cannot be had, and taken again", async () => {
  const page = await here.blank();
  await page.route("**/*.wasm", (route) => route.abort());
  here.overrides["/page"] = text(here.html(TOKYO));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-error").length, 1);
  assert.equal(await height(page), 0);
  await page.unroute("**/*.wasm");
  await page.evaluate(() => window.inside.card().reload());
  await shows(page, "birthday");
});

test("the card's file is asked for while the engine is on its way, and once", async () => {
  const answer = held(json(sample("tokyo")));
  here.overrides["/one.json"] = answer;
  const { page, engine } = await waiting(`<relationship-card src="/one.json"></relationship-card>`);
  await answer.asked;
  assert.deepEqual(await heard(page), []);
  answer.release();
  engine.release();
  await says(page, "rc-ready", [{ id: "tokyo", count: 6, problems: [] }]);
  assert.equal(page.requests.filter((path) => path === "/one.json").length, 1);
});

test("a file that was asked for early and fails is told of as ever, and can be had again", async () => {
  here.overrides["/one.json"] = text("gone", { status: 410 });
  const { page, engine } = await waiting(`<relationship-card src="/one.json"></relationship-card>`);
  engine.release();
  await becomes(page, () => window.inside.heard("rc-error").map((event) => event.detail.code), ["http"]);
  assert.equal(await page.evaluate(() => window.inside.parts(".outline").length), 0);
  here.overrides["/one.json"] = json(sample("tokyo"));
  await page.getByRole("button", { name: "Try again" }).click();
  await shows(page, "birthday");
});

test("another file that is named before the engine has come is the one that is drawn", async () => {
  here.overrides["/other.json"] = json({ ...sample("tokyo"), id: "other", title: "Other" });
  const { page, engine } = await waiting(TOKYO);
  await becomes(page, () => performance.getEntriesByName(new URL("/cards/tokyo.json", location).href).length, 1);
  await page.evaluate(() => window.inside.card().setAttribute("src", "/other.json"));
  engine.release();
  await becomes(page, () => window.inside.words(".title"), "Other");
  await says(page, "rc-ready", [{ id: "other", count: 6, problems: [] }]);
});

const crowd = (count) => Array.from({ length: count }, (_, index) => TOKYO.replace("src", `id="card-${index}" src`)).join("");

test("of many cards the one on the screen is drawn first, and each in a task of its own", async () => {
  const { page, engine } = await waiting(crowd(12));
  await page.evaluate(() => {
    window.turns = [];
    document.addEventListener("rc-ready", (event) => {
      window.turns.push(event.target.id);
      // Runs before any other task that is due.
      scheduler.postTask(() => window.turns.push("|"), { priority: "user-blocking" });
    });
    window.scrollTo(0, window.inside.card("card-6").offsetTop);
  });
  engine.release();
  await drawn(page);
  await becomes(page, () => window.turns.length, 24);
  const turns = await page.evaluate(() => window.turns);
  assert.deepEqual(turns.filter((_, index) => index % 2), Array(12).fill("|"));
  assert.ok(turns.indexOf("card-6") < turns.indexOf("card-10"), `the order was ${turns}`);
});

test("a reader who saves data gets the cards that they come to", async () => {
  const page = await here.blank();
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  here.overrides["/page"] = text(here.html(crowd(6)));
  await page.goto(`${here.server.url}page`);
  await shows(page, "birthday", "card-0");
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  assert.equal(await page.evaluate(() => Boolean(window.inside.part(".card", "card-5"))), false);
  await page.evaluate(() => window.inside.card("card-5").scrollIntoView());
  await shows(page, "birthday", "card-5");
});
