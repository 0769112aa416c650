// Every fact of the first card can be read in it, at its place. Words of others are quoted exactly.

import assert from "node:assert/strict";
import { test } from "node:test";
import { site, TOKYO } from "./lib/site.mjs";

const slide = (event, part = "") => `[data-event="${event}"] ${part}`.trim();

/** Fact, where it stands, what is read there: part of the words, or all of them where it is a list. */
const FACTS = [
  ["P1", "[data-side='0'] .party-name", ["Giorgia Meloni"]],
  ["P1", "[data-side='0'] .office", ["Prime Minister of Italy"]],
  ["P1", "#fact-0-0", "Turned 49 on Thursday 15 January 2026"],
  ["P2", "#first-0-0", "Italy’s first woman premier, in 2022"],
  ["P3", "[data-side='1'] .party-name", ["Sanae Takaichi"]],
  ["P3", "[data-side='1'] .office", ["Prime Minister of Japan"]],
  ["P3", "#fact-1-0", "Aged 64"],
  ["P4", "#first-1-0", "Japan’s first female prime minister, in October 2025"],
  ["G1", "#shared-0", "Both are conservatives who were first in their office."],
  ["G2", "#shared-1", "Both had a working-class upbringing."],
  ["G3", "#shared-2", "They share political inspirations"],
  ["G3", "#shared-2", "the former UK prime minister Margaret Thatcher as an influence"],
  ["L1", "[data-state=earlier] .rung-name", ["Strategic partnership"]],
  ["L1", "#step-0", "Since when, the report does not say."],
  ["L2", "[data-state=current] .rung-name", ["Special strategic partnership"]],
  ["L2", ".bond", ["Now: Special strategic partnership"]],
  ["L2", "#step-1", "Confirmed by the two leaders at the talks in Tokyo on Friday 16 January 2026."],
  ["L3", slide("announcement"), "Takaichi announced the new level on X."],
  ["L3", slide("announcement", "[part=post] blockquote"), ["aim for even greater heights"]],
  ["L4", "#area-0 .item-name bdi", ["Security and defence"]],
  ["L4", "#area-1 .item-name bdi", ["Economic collaboration"]],
  ["L4", "#area-2 .item-name bdi", ["Science and technology"]],
  ["L4", "#level-1 .chips", "Security and defenceEconomic collaborationScience and technology"],
  ["E1", slide("birthday"), "Takaichi led an Italian rendition of “Happy Birthday”"],
  ["E2", slide("birthday"), "presented a cake with candles"],
  ["E2", slide("birthday", ".gift-what"), ["A cake with candles"]],
  ["E3", slide("gifts"), "Takaichi gave earrings to the “stylish” Meloni."],
  ["E4", slide("gifts"), "Gifts from Sanrio, the maker of Hello Kitty, were given for Meloni’s young daughter."],
  ["E5", slide("selfie"), "The two took a selfie together. Meloni posted it on her X account beside an anime-style version"],
  ["E6", slide("selfie", "[part=post] blockquote"), ["Two distant nations, but ever closer. Friendship and harmony."]],
  ["E7", slide("talks"), "the strategic partnership would be raised to a special strategic partnership"],
  ["E7", slide("talks"), "deeper cooperation in security and defence, in economic collaboration, and in science and technology"],
  ["E7", slide("talks", "[part=turn]"), ["Raised to Special strategic partnership"]],
  ["E8", slide("announcement", ".speaker"), ["Sanae Takaichi"]],
  ["E8", slide("announcement", ".post-head .context"), ["on X"]],
  ["E9", slide("farewell"), "They parted with a long hug."],
  ["E9", slide("farewell", "[part=quote] blockquote"), ["Count always on me, okay? For whatever you need. I know it's not easy but we'll do it together."]],
  ["E9", slide("farewell", "[part=quote] .speaker"), ["Giorgia Meloni"]],
  ["E9", slide("farewell", "[part=quote] .context"), "to Sanae Takaichi"],
  ["E10", slide("birthday", ".time"), ["16 January 2026"]],
  ["E10", slide("talks", ".time"), ["16 January 2026"]],
  ["E10", slide("announcement", ".time"), ["During the visit"]],
  ["E10", slide("gifts", ".time"), ["During the visit"]],
  ["E10", slide("selfie", ".time"), ["During the visit"]],
  ["E10", slide("farewell", ".time"), ["During the visit"]],
  ["R1", "#related-0 dt", ["Giorgia Meloni and Donald Trump"]],
  ["R1", "#related-0", "The report suggests that the new friendship may rival Meloni’s noted closeness to Donald Trump."],
  ["R2", "#related-0", "the only European head of state who was invited to his inauguration the year before, 2025; the wording is the report’s"],
  ["R3", "#related-1", "The report reads Meloni’s body language and her comments as the start of a notably warm political alliance"],
  ["R3", "#related-1", "the visit as a deliberate, personal widening of her diplomatic network"],
];

const IDS = "P1 P2 P3 P4 G1 G2 G3 L1 L2 L3 L4 E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 R1 R2 R3".split(" ");

const here = site();

/** What a reader who has opened everything reads at a place; `seen` says that it takes up room. */
const read = ({ selector }) => {
  window.inside.parts("details").forEach((details) => (details.open = true));
  const element = window.inside.part(selector);
  return element && { words: window.inside.words(selector), seen: element.checkVisibility() && element.getClientRects().length > 0 };
};

for (const id of IDS) {
  test(`fact ${id} is in the card`, async () => {
    const rows = FACTS.filter(([fact]) => fact === id);
    assert.notEqual(rows.length, 0);
    const page = await here.open(TOKYO);
    for (const [, selector, expected] of rows) {
      const found = await page.evaluate(read, { selector });
      assert.equal(found?.seen, true, `${selector} is there to be seen`);
      if (Array.isArray(expected)) assert.equal(found.words, expected[0]);
      else assert.ok(found.words.includes(expected), `${selector} reads: ${found.words}`);
    }
  });
}

test("the source is named without a link, and every claim cites it", async () => {
  const page = await here.open(TOKYO);
  const found = await page.evaluate(() => ({
    title: window.inside.words("#source-0 .source-title"),
    links: window.inside.parts("a").length,
    uncited: window.inside.parts("#first-0-0, #fact-0-0, #first-1-0, #fact-1-0, [id^=shared-], [id^=area-], [id^=related-], [id^=step-], .slide")
      .filter((claim) => !claim.querySelector("[part=cite]")).map((claim) => claim.id),
  }));
  assert.deepEqual(found, { title: "News report on Giorgia Meloni’s visit to Tokyo, January 2026", links: 0, uncited: [] });
});

test("Donald Trump is given no office", async () => {
  const page = await here.open(TOKYO);
  assert.doesNotMatch(await page.evaluate(() => window.inside.words(".card")), /president/i);
});
