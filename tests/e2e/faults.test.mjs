// A card's file that cannot be had, or is no card: the reader keeps what the author put inside the
// element, is told what is wrong, and can try again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card } from "./lib/cards.mjs";
import { becomes, focuses, heard, inWindow, reads, says, shows } from "./lib/expect.mjs";
import { json, text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

const here = site();

const FILE = "/file.json";
const BODY = `<relationship-card src="${FILE}"><a id="fallback" href="${FILE}">The card’s data</a></relationship-card>`;
const file = (body, status = 200) => text(body, { status, type: "application/json" });

/** What is asked for, what comes, what `rc-error` says. A message may begin alike in all browsers. */
const FAULTS = [
  ["is not there", file("not found", 404), "http", /^The card could not be fetched: the server answered 404\.$/],
  ["is refused", file("", 403), "http", /^The card could not be fetched: the server answered 403\.$/],
  ["breaks the server", file("oops", 500), "http", /^The card could not be fetched: the server answered 500\.$/],
  ["is empty", file(""), "empty", /^The card’s file is empty\.$/],
  ["is only white space", file(" \n\t"), "empty", /^The card’s file is empty\.$/],
  ["is broken JSON", file(`{"id": "x",`), "syntax", /^The card’s file is not valid JSON: .+/],
  ["is a page instead of JSON", text("<!doctype html><p>Not found"), "syntax", /^The card’s file is not valid JSON: .+/],
  ["is a list", file("[]"), "shape", /^This is not a card that can be shown: wrong-kind$/],
  ["is a text", file(`"card"`), "shape", /^This is not a card that can be shown: wrong-kind$/],
  ["is null", file("null"), "shape", /^This is not a card that can be shown: wrong-kind$/],
  ["has no parties", json(card({ parties: undefined })), "shape", /^This is not a card that can be shown: missing$/],
  ["has one party", json(card({ parties: [{ id: "a", name: "A" }] })), "shape", /^This is not a card that can be shown: parties: two-parties$/],
  ["is under embargo", json(card({ editorial: { embargoed: "2126-01-16T18:00:00+09:00" } })), "embargoed", /^This card will be shown from 16 January 2126\.$/],
  ["has expired", json(card({ editorial: { expires: "2026-01-16" } })), "expired", /^This card was shown until 16 January 2026\.$/],
  ["has an embargo that cannot be read", json(card({ editorial: { embargoed: "tomorrow" } })), "shape", /^This is not a card that can be shown: editorial\.embargoed: bad-time$/],
  ["is nested too deeply", file("[".repeat(70) + "]".repeat(70)), "syntax", /^The card’s file is not valid JSON: lists and objects are nested too deeply$/],
];

/** What a reader of a card that failed has before them. */
const sight = () => {
  const { part, parts, heard } = window.inside;
  const rendered = (element) => element?.getClientRects().length > 0 && element.checkVisibility();
  const [error] = heard("rc-error");
  return {
    codes: heard("rc-error").map((event) => event.detail.code),
    told: part(".notice p")?.textContent === error?.detail.message && rendered(part(".notice")),
    cards: parts(".card").length,
    fallback: rendered(document.querySelector("#fallback")),
  };
};

const failed = (page, code) => becomes(page, sight, { codes: [code], told: true, cards: 0, fallback: true });

/** Puts the file right and lets the reader try again. */
async function mend(page) {
  here.overrides[FILE] = json(card({ title: "Mended" }));
  await page.getByRole("button", { name: "Try again" }).click();
  await says(page, "rc-ready", [{ id: "made", count: 3, problems: [] }]);
  await reads(page, ".title", "Mended");
  await becomes(page, () => document.querySelector("#fallback").getClientRects().length, 0);
  assert.equal(await page.evaluate(() => window.inside.parts(".notice").length), 0);
  await shows(page, "a");
}

for (const [what, answer, code, message] of FAULTS) {
  test(`a file that ${what} leaves what stands inside, and can be tried again`, async () => {
    here.overrides[FILE] = answer;
    const page = await here.open(BODY, { wait: false });
    await failed(page, code);
    const [detail] = await heard(page, "rc-error");
    assert.match(detail.message, message);
    assert.equal(detail.problems.length > 0, code === "shape");
    await mend(page);
    assert.equal((await heard(page, "rc-error")).length, 1);
  });
}

test("a network that fails leaves what stands inside, and can be tried again", async () => {
  const page = await here.blank();
  await page.route(`**${FILE}`, (route) => route.abort("connectionfailed"));
  here.overrides["/page"] = text(here.html(BODY));
  await page.goto(`${here.server.url}page`);
  await failed(page, "network");
  await page.unroute(`**${FILE}`);
  await mend(page);
});

test("an answer that breaks off is a network that failed", async () => {
  here.overrides[FILE] = (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write(`{"id":`);
    setImmediate(() => response.destroy());
  };
  const page = await here.open(BODY, { wait: false });
  await failed(page, "network");
});

test("every further failure is told once", async () => {
  here.overrides[FILE] = file("", 404);
  const page = await here.open(BODY, { wait: false });
  await failed(page, "http");
  for (const codes of [["http", "http"], ["http", "http", "http"]]) {
    await page.getByRole("button", { name: "Try again" }).click();
    await becomes(page, () => window.inside.heard("rc-error").map((event) => event.detail.code), codes);
  }
  here.overrides[FILE] = file("{");
  await page.evaluate(() => window.inside.card().reload());
  await becomes(page, () => window.inside.words(".notice p").startsWith("The card’s file is not valid JSON"), true);
  await mend(page);
});

test("the focus of a reader who tried again goes to the card's title", async () => {
  here.overrides[FILE] = file("", 404);
  const page = await here.open(BODY, { wait: false });
  await failed(page, "http");
  await page.getByRole("button", { name: "Try again" }).focus();
  await mend(page);
  await focuses(page, ".title");
  await inWindow(page, ".title");
});

test("the message is announced", async () => {
  here.overrides[FILE] = file("", 404);
  const page = await here.open(BODY, { wait: false });
  await failed(page, "http");
  const status = page.getByRole("status").filter({ hasText: "the server answered 404" });
  assert.equal(await status.count(), 1);
});

test("a card that is drawn stays when it cannot be read again, with the message above it", async () => {
  here.overrides[FILE] = json(card({ title: "Before" }));
  const page = await here.open(BODY.replace("src", `event="b" src`));
  here.overrides[FILE] = file("", 500);
  await page.evaluate(() => window.inside.card().reload());
  await says(page, "rc-error", [{ code: "http", message: "The card could not be fetched: the server answered 500.", problems: [] }]);
  await reads(page, ".title", "Before");
  await shows(page, "b");
  const above = await page.evaluate(() => window.inside.part(".notice").getBoundingClientRect().bottom <= window.inside.part(".card").getBoundingClientRect().top);
  assert.equal(above, true);
  await page.evaluate(() => window.inside.card().next());
  await shows(page, "c");
  here.overrides[FILE] = json(card({ title: "After" }));
  await page.getByRole("button", { name: "Try again" }).click();
  await reads(page, ".title", "After");
  await shows(page, "c");
  assert.equal(await page.evaluate(() => window.inside.parts(".notice").length), 0);
});

test("a property that is no card fails as a file does, and the next one is drawn", async () => {
  const page = await here.open(`<relationship-card><b id="fallback">Words</b></relationship-card>`, { wait: false });
  await page.waitForFunction(() => window.inside.card().shadowRoot);
  await page.evaluate(() => (window.inside.card().card = { id: "x" }));
  await failed(page, "shape");
  await page.evaluate((data) => (window.inside.card().card = data), card());
  await shows(page, "a");
});
