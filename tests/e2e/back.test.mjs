// A reader follows a link and comes back: the browser has kept the page as it was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { sample } from "./lib/cards.mjs";
import { becomes, reads, shows, stands } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { nextButton } from "./lib/reader.mjs";
import { text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

// The browser of the other tests is told to keep no pages.
const here = site(() => launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] }));
const prerendered = prerendering(here);

/** To another page and back; asserts that the page was kept, and not loaded anew. */
async function away(page) {
  here.overrides["/elsewhere"] = text("<title>Elsewhere</title>");
  await page.evaluate(() => addEventListener("pageshow", (event) => (window.kept = event.persisted)));
  await page.goto(`${here.server.url}elsewhere`);
  await page.goBack({ waitUntil: "commit" });
  await becomes(page, () => window.kept, true);
}

test("a card is as it was, and goes on", async () => {
  const { page, engine } = await prerendered(sample("tokyo"));
  await upgraded(page, engine);
  await nextButton(page).click();
  await stands(page, "talks");
  await away(page);
  await shows(page, "talks");
  await nextButton(page).click();
  await stands(page, "announcement");
  await reads(page, ".position", "3 of 6");
});

test("a card whose engine has not come is as it was, and gets it later", async () => {
  const { page, engine } = await prerendered(sample("tokyo"), { attributes: `style="display: block; margin-top: 4000px"` });
  await page.evaluate(() => window.inside.card().next());
  await shows(page, "talks");
  await away(page);
  await shows(page, "talks");
  await page.evaluate(() => window.inside.card().scrollIntoView());
  await upgraded(page, engine);
  await stands(page, "talks");
  assert.equal(await page.evaluate(() => window.inside.parts(".card").length), 1);
});
