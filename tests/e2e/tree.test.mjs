// What a screen reader is told of the sample cards, as text in trees/. After a wanted change, `UPDATE=1 node --test
// tests/e2e/tree.test.mjs` writes the texts anew.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { card, events, sample, SAMPLES } from "./lib/cards.mjs";
import { becomes, reads } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { render } from "./lib/render.mjs";
import { held, text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";
import { nodes, written } from "./lib/tree.mjs";

const here = site();
const prerendered = prerendering(here);

const file = (name) => new URL(`trees/${name}.txt`, import.meta.url);

/** Opens everything that can be opened. */
const openAll = (page) => page.evaluate(() => window.inside.parts("details").forEach((details) => (details.open = true)));

/** The card's tree once the element's script has made all slides inert but one. */
async function told(page) {
  await becomes(page, () => window.inside.parts(".slide").filter((slide) => !slide.inert).length <= 1, true);
  await openAll(page);
  return written(await nodes(page));
}

for (const name of SAMPLES)
  test(`a screen reader is told of the card ${name} what stands in trees/, before the engine has come and after`, async () => {
    const { page, engine } = await prerendered(sample(name));
    const before = await told(page);
    if (process.env.UPDATE) (mkdirSync(file("."), { recursive: true }), writeFileSync(file(name), before));
    assert.equal(before, readFileSync(file(name), "utf8"));
    await upgraded(page, engine);
    assert.equal(await told(page), before);
    const live = await here.open(`<relationship-card src="/cards/${name}.json"></relationship-card>`);
    assert.equal(await told(live), before);
  });

/** Every line that a text has more than another. */
const more = (text, than) => {
  const left = than.split("\n");
  return text.split("\n").map((line) => line.trim()).filter((line) => {
    const place = left.findIndex((other) => other.trim() === line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
};

test("with script off a screen reader is told of every event, and of no control that would do nothing; else the same", async () => {
  const still = await here.blank({ javaScriptEnabled: false });
  here.overrides["/still"] = text(render(sample("tokyo"), "--document"));
  await still.goto(`${here.server.url}still`);
  for (const summary of await still.locator("relationship-card summary").all()) if (await summary.isVisible()) await summary.click();
  const without = written(await nodes(still));
  const live = readFileSync(file("tokyo"), "utf8").replace(/(heading .*level=)(\d)/g, (_, heading, level) => heading + (level - 1));
  const gone = more(live, without);
  assert.deepEqual(gone.filter((line) => !/^(button “(\d: |Previous event|Next event)|group “Choose an event”|text “1 of 6”|paragraph)/.test(line)), []);
  assert.equal(gone.filter((line) => line.startsWith("button")).length, 8);
  const titles = sample("tokyo").events.slice(1).map((event) => event.title);
  assert.deepEqual(more(without, live).filter((line) => /roledescription=event/.test(line)).map((line) => line.match(/“(.*)”/)[1]), titles);
});

const post = { network: "Net", author: "A hand", text: "First words.\n\nLast words.", link: "https://example.org/post" };
const posted = card({ events: events("a").map((event) => ({ ...event, posts: [post] })) });

test("A40 a post is told as author, words and link, in this order, before the engine has come and after", async () => {
  const { page, engine } = await prerendered(posted);
  const inPost = async () => {
    const lines = (await told(page)).split("\n");
    const start = lines.findIndex((line) => line.trim() === "figure" || line.trim().startsWith("figure “"));
    const depth = lines[start].search(/\S/);
    const length = lines.slice(start + 1).findIndex((line) => line.search(/\S/) <= depth);
    return lines.slice(start, start + 1 + length).map((line) => line.trim());
  };
  const before = await inPost();
  const words = before.flatMap((line) => line.match(/^(?:text|link) “(.*)”/)?.[1] ?? []);
  assert.deepEqual(words, ["A hand", "on Net", "“", "First words.", "Last words.", "”", "See the post"]);
  assert.ok(before.some((line) => line === "blockquote"));
  await upgraded(page, engine);
  assert.deepEqual(await inPost(), before);
});

test("A34 a status region is there before it has something to say, and is empty again when there is a card", async () => {
  const answer = held(text("no", { status: 503 }));
  here.overrides["/late.json"] = answer;
  const page = await here.open(`<relationship-card src="/late.json"></relationship-card>`, { wait: false });
  await answer.asked;
  const regions = async () => written(await nodes(page)).split("\n").filter((line) => !line.startsWith(" ") && line);
  await becomes(page, () => window.inside.parts("[role=status]").map((region) => region.textContent), [""]);
  assert.deepEqual(await regions(), ["status live=polite"]);
  await page.evaluate(() => (window.region = window.inside.part("[role=status]")));
  answer.release();
  await becomes(page, () => window.region.isConnected && window.region.textContent.includes("503"), true);
  assert.match(written(await nodes(page)), /status live=polite\n[^]*503[^]*button “Try again”/);
  here.overrides["/late.json"] = text(JSON.stringify(card()), { type: "application/json" });
  await page.getByRole("button", { name: "Try again" }).click();
  await reads(page, ".title", "A made card");
  await becomes(page, () => window.region.isConnected && window.region.textContent, "");
});
