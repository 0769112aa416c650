// The engine itself cannot be had: readers keep what stands inside the element, and a later try works.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { becomes, heard, says, shows } from "./lib/expect.mjs";
import { site } from "./lib/site.mjs";

const here = site();

const BODY = `<relationship-card src="/cards/tokyo.json"><b id="fallback">Words</b></relationship-card>`;
const ASSETS = { "the engine's code": "**/*.wasm", "the engine's glue": "**/relationship-card-*.js", "the stylesheet": "**/relationship-card-*.css", "what it says": "**/relationship-card-*.json" };
const WAYS = { "is not there": (route) => route.fulfill({ status: 404, body: "not found" }), "does not arrive": (route) => route.abort(), "is not what was built": (route) => route.fulfill({ status: 200, body: "something else" }) };

/** A page on which requests for one of the element's files end in a certain way, until `mend`. */
async function blocked(pattern, way, body = BODY) {
  const page = await here.blank();
  await page.route(pattern, way);
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(here.html(body));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-error").map((event) => event.detail.code), ["engine"]);
  return { page, mend: () => page.unroute(pattern) };
}

const fallbackIsSeen = (page) => page.evaluate(() => document.querySelector("#fallback").getClientRects().length > 0);

for (const [what, pattern] of Object.entries(ASSETS))
  for (const [how, way] of Object.entries(WAYS)) {
    test(`when ${what} ${how}, what stands inside stays, and reload() works later`, async () => {
      const { page, mend } = await blocked(pattern, way);
      assert.equal(await fallbackIsSeen(page), true);
      await mend();
      await page.evaluate(() => window.inside.card().reload());
      await says(page, "rc-ready", [{ id: "tokyo", count: 6, problems: [] }]);
      await shows(page, "birthday");
      assert.equal(await fallbackIsSeen(page), false);
      assert.equal((await heard(page, "rc-error")).length, 1);
    });
  }

test("a card that comes after the engine's failure tries again", async () => {
  const { page, mend } = await blocked("**/*.wasm", WAYS["is not there"]);
  await mend();
  await page.evaluate((body) => document.body.insertAdjacentHTML("beforeend", body), BODY.replace("src", `id="later" src`));
  await shows(page, "birthday", "later");
  // The first one still waits to be asked.
  assert.equal(await fallbackIsSeen(page), true);
  await page.evaluate(() => window.inside.card().reload());
  await drawn(page);
});

test("an element that failed and is taken off and put back tries again", async () => {
  const { page, mend } = await blocked("**/*.wasm", WAYS["is not there"]);
  await mend();
  await page.evaluate(() => {
    const element = window.inside.card();
    element.remove();
    document.body.append(element);
  });
  await shows(page, "birthday");
});

test("every card on the page tells of the engine's failure, once", async () => {
  const two = BODY + BODY.replaceAll("fallback", "other").replace("src", `id="second" src`);
  const page = await here.blank();
  await page.route("**/*.wasm", WAYS["is not there"]);
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(here.html(two));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-error").map((event) => [event.id, event.detail.code]).sort(), [["", "engine"], ["second", "engine"]]);
});
