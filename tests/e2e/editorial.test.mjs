// The newsroom's envelope, as readers meet it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, inline } from "./lib/cards.mjs";
import { becomes, heard, reads, shows } from "./lib/expect.mjs";
import { nextButton } from "./lib/reader.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const drawn = (page) => becomes(page, () => window.inside.heard("rc-ready").length, 1);
const opened = (editorial, rest) => here.open(inline(card({ editorial, ...rest })), { wait: false });

test("a card behind a warning is opened by the keyboard, and its carousel works then", async () => {
  const page = await opened({ sensitive: "This card describes violence." });
  await drawn(page);
  const seen = () => window.inside.part(".track").checkVisibility();
  assert.equal(await page.evaluate(seen), false);
  assert.equal(await page.evaluate(() => window.inside.part(".title").checkVisibility()), true);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => window.inside.focused().localName), "summary");
  await page.keyboard.press("Enter");
  await shows(page, "a");
  await nextButton(page).click();
  await shows(page, "b");
});

test("of a card that has been taken down only the notice is left, also when it comes later", async () => {
  const page = await here.open(inline(card()), { wait: false });
  await shows(page, "a");
  const notice = { withdrawn: { date: "2026-02-01", text: "Its source was wrong." } };
  await page.evaluate((next) => (window.inside.card().card = next), card({ editorial: notice }));
  await reads(page, ".card", "This card has been taken down 1 February 2026Its source was wrong.");
  assert.deepEqual((await heard(page, "rc-error")).length, 0);
  await page.evaluate((next) => (window.inside.card().card = next), card());
  await shows(page, "a");
});

test("a card that is shown already stays when the newer one is under embargo", async () => {
  const page = await here.open(inline(card({ title: "Old" })), { wait: false });
  await drawn(page);
  await page.evaluate((next) => (window.inside.card().card = next), card({ title: "New", editorial: { embargoed: "2126-01-01" } }));
  await becomes(page, () => window.inside.heard("rc-error").map((event) => event.detail.code), ["embargoed"]);
  await reads(page, ".title", "Old");
});

test("links inside a text are links that the page is told of", async () => {
  const events = [{ id: "a", date: "2020", title: "A", text: "See [what *they* said](https://example.org/said).", sources: ["s"] }];
  const page = await here.open(inline(card({ events })), { wait: false });
  await drawn(page);
  const link = page.getByRole("link", { name: "what they said" });
  assert.equal(await link.getAttribute("href"), "https://example.org/said");
  assert.equal(await link.locator("em").textContent(), "they");
  await page.evaluate(() => document.addEventListener("rc-link", (event) => event.preventDefault()));
  await link.click();
  assert.deepEqual(await heard(page, "rc-link"), [{ href: "https://example.org/said" }]);
});
