// A page loads the words in one language: that of the element, else of its card, else English.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, inline } from "./lib/cards.mjs";
import { becomes, heard, reads, says, shows } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { strip } from "./lib/reader.mjs";
import { json, text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const prerendered = prerendering(here);

/** Opens a page in a language with a card; `words` fills with the languages of the locale files that it gets. */
async function open(body, { pageLang = "en", route, ...options } = {}) {
  const page = await here.blank(options);
  page.words = [];
  page.on("response", async (response) => {
    if (/relationship-card-\w+\.json$/.test(response.url())) page.words.push((await response.json().catch(() => ({}))).lang);
  });
  if (route) await page.route(/relationship-card-\w+\.json$/, route);
  here.overrides["/page"] = text(here.html(body).replace(`lang="en"`, `lang="${pageLang}"`));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-ready").length > 0, true);
  return page;
}

const spoken = (page) => page.evaluate(() => window.inside.part(".card").lang);
const title = (page) => page.evaluate(() => window.inside.words("#events-title"));

/** Page, element and card, and which words are fetched and drawn. */
const CASES = [
  { pageLang: "it", lang: "it", fetched: ["it"], drawn: "it" },
  { pageLang: "pt-BR", lang: "pt-PT", fetched: ["pt"], drawn: "pt" },
  { pageLang: "en", lang: "ja", element: "ja", fetched: ["ja"], drawn: "ja" },
  { pageLang: "fr", lang: "de", element: "ru-RU", fetched: ["ru"], drawn: "ru" },
  { pageLang: "iw", lang: "he", fetched: ["he"], drawn: "he" },
  { pageLang: "zh-Hant-TW", lang: "zh-Hans", fetched: ["zh"], drawn: "zh" },
  { pageLang: "sv", lang: "sv", fetched: ["en"], drawn: "en" },
  { pageLang: "tr", lang: "tr", element: "sv", fetched: ["tr"], drawn: "tr" },
  // The page's words serve for messages until the card has been read.
  { pageLang: "en", lang: "ko", fetched: ["en", "ko"], drawn: "ko" },
];

for (const { pageLang, lang, element, fetched, drawn } of CASES)
  test(`a card in ${lang}${element ? ` in an element in ${element}` : ""} on a page in ${pageLang} speaks ${drawn}`, async () => {
    const page = await open(inline(card({ lang }), element ? `lang="${element}"` : ""), { pageLang });
    assert.equal(await spoken(page), drawn);
    assert.deepEqual(page.words, fetched);
    assert.deepEqual(await page.evaluate(() => [...new Set(window.inside.parts("bdi").map((text) => text.lang))]), [lang]);
  });

test("cards of one language on a page share its words, and others have theirs", async () => {
  const page = await open([["a", "it"], ["b", "de"], ["c", "it"]].map(([id, lang]) => inline(card({ lang }), `id="${id}"`)).join(""), { pageLang: "it" });
  await becomes(page, () => ["a", "b", "c"].map((id) => window.inside.part(".card", id)?.lang), ["it", "de", "it"]);
  assert.deepEqual(page.words, ["it", "de"]);
});

test("changing the language draws the card in it, at the same event", async () => {
  const page = await open(inline(card({ lang: "en" })));
  await page.evaluate(() => window.inside.card().next());
  await shows(page, "b");
  for (const [lang, words, position] of [["fr", "Événements", "2 sur 3"], ["ar", "الأحداث", "2 من 3"], ["sv", "Events", "2 of 3"], ["", "Events", "2 of 3"]]) {
    await page.evaluate((lang) => (window.inside.card().lang = lang), lang);
    await reads(page, "#events-title", words);
    await reads(page, ".position", position);
    await shows(page, "b");
  }
  // A language that comes late does not undo a later one.
  await page.evaluate(() => ((window.inside.card().lang = "it"), (window.inside.card().lang = "fr")));
  await reads(page, "#events-title", "Événements");
  assert.deepEqual(await heard(page, "rc-error"), []);
});

test("a change of language while the words are on their way counts", async () => {
  let release;
  const released = new Promise((go) => (release = go));
  const page = await here.blank();
  await page.route(/relationship-card-\w+\.json$/, async (route) => (await released, route.continue()));
  here.overrides["/page"] = text(here.html(inline(card({ lang: "en" }), `lang="it"`)));
  await page.goto(`${here.server.url}page`);
  await page.waitForRequest(/relationship-card-\w+\.json$/);
  await page.evaluate(() => (window.inside.card().lang = "de"));
  release();
  await reads(page, "#events-title", "Ereignisse");
  assert.equal(await spoken(page), "de");
});

test("where the words in a language cannot be had, they are English", async () => {
  const missing = async (route) => {
    const response = await route.fetch();
    const { lang } = await response.json();
    return lang === "ja" ? route.fulfill({ status: 404, body: "not found" }) : route.fulfill({ response });
  };
  const page = await open(inline(card({ lang: "ja" })), { pageLang: "ja", route: missing });
  assert.equal(await spoken(page), "en");
  assert.equal(await title(page), "Events");
  assert.deepEqual(await heard(page, "rc-error"), []);
});

test("what goes wrong before there is a card is said in the language of the element, else of the page", async () => {
  for (const [attributes, pageLang, words] of [[`lang="de"`, "it", "Erneut versuchen"], ["", "it", "Riprova"], ["", "sv", "Try again"]]) {
    const page = await here.blank();
    here.overrides["/page"] = text(here.html(`<relationship-card src="/nothing.json" ${attributes}></relationship-card>`).replace(`lang="en"`, `lang="${pageLang}"`));
    await page.goto(`${here.server.url}page`);
    await reads(page, "[part=retry]", words);
  }
});

const ARABIC = card({ lang: "ar", title: "G7: بطاقة", events: events("a", "b", "c") });

test("an Arabic card runs from right to left on any page, unless its element says otherwise", async () => {
  const page = await open(inline(ARABIC) + inline({ ...ARABIC, id: "other" }, `id="ltr" dir="ltr"`));
  await becomes(page, () => window.inside.heard("rc-ready").length, 2);
  const direction = (selector, id) => page.evaluate(([selector, id]) => getComputedStyle(window.inside.part(selector, id)).direction, [selector, id]);
  assert.deepEqual([await direction(".card"), await direction(".card", "ltr")], ["rtl", "ltr"]);
  // Whatever letters they begin with, the words are Arabic.
  assert.deepEqual([await direction(".title bdi"), await direction(".title bdi", "ltr")], ["rtl", "rtl"]);
  await strip(page).or(page.locator("relationship-card .track")).first().focus();
  await page.keyboard.press("ArrowLeft");
  await becomes(page, () => window.inside.heard("rc-change").map((event) => event.detail.event), ["b"]);
  await page.evaluate(() => window.inside.card("ltr").removeAttribute("dir"));
  await becomes(page, () => getComputedStyle(window.inside.part(".card", "ltr")).direction, "rtl");
});

for (const [lang, attributes, fetched] of [["ar", "", "ar"], ["ja", "", "ja"], ["fa-IR", "", "fa"], ["sv", "", "en"]])
  test(`the engine takes over a card in ${lang}, and only its words are loaded`, async () => {
    const words = [];
    const { page, engine } = await prerendered(card({ lang }), { attributes });
    page.on("response", async (response) => {
      if (/relationship-card-\w+\.json$/.test(response.url())) words.push((await response.json()).lang);
    });
    // The way of the keys is that of the card before the engine has come, too.
    await page.locator(".track").focus();
    await page.keyboard.press(["ar", "fa-IR"].includes(lang) ? "ArrowLeft" : "ArrowRight");
    await shows(page, "b");
    await page.evaluate(() => (window.was = window.inside.part(".card")));
    await upgraded(page, engine);
    assert.equal(await page.evaluate(() => window.inside.part(".card") === window.was), true);
    assert.deepEqual(words, [fetched]);
    await page.evaluate(() => window.inside.card().next());
    await shows(page, "c");
  });

test("a prerendered card whose element gets another language is drawn in it", async () => {
  const { page, engine } = await prerendered(card({ lang: "ja" }), { attributes: `lang="it"` });
  await upgraded(page, engine);
  await reads(page, "#events-title", "Eventi");
  assert.equal(await page.evaluate(() => window.inside.parts(".card").length), 1);
});

test("a card from a file and a new one are each in their language", async () => {
  here.overrides["/it.json"] = json(card({ id: "it", lang: "it" }));
  const page = await open(`<relationship-card src="/it.json"></relationship-card>`, { pageLang: "it" });
  await reads(page, "#events-title", "Eventi");
  await page.evaluate((data) => (window.inside.card().card = data), card({ id: "de", lang: "de" }));
  await reads(page, "#events-title", "Ereignisse");
  await says(page, "rc-ready", [{ id: "it", count: 3, problems: [] }, { id: "de", count: 3, problems: [] }]);
});
