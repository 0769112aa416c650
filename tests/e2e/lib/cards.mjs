// Small cards made for a test, and ways to put a card on a page.

import { readFileSync } from "node:fs";

/** The names of the sample cards. */
export const SAMPLES = ["tokyo", "france-germany", "colombia-venezuela"];

/** The data of a sample card. */
export const sample = (name) => JSON.parse(readFileSync(new URL(`../../../static/cards/${name}.json`, import.meta.url), "utf8"));

const PARTIES = [
  { id: "one", name: "Ada One" },
  { id: "two", name: "Bo Two" },
];

const dated = (index) => `20${String(index + 10)}-01-01`;

/** Events with these ids, a year apart. */
export const events = (...ids) =>
  ids.map((id, index) => ({ id, date: dated(index), title: `About ${id}`, text: `What happened at ${id}.`, sources: ["s"] }));

/** A card of so many events, from e0 on. */
export const many = (count) => card({ events: events(...Array.from({ length: count }, (_, index) => `e${index}`)) });

/** A card without problems, with whatever else it should have. */
export const card = (rest = {}) => ({
  id: "made",
  lang: "en",
  title: "A made card",
  parties: PARTIES,
  events: events("a", "b", "c"),
  sources: [{ id: "s", title: "A source" }],
  ...rest,
});

/** The element with the card's JSON inside it. */
export const inline = (data, attributes = "") =>
  `<relationship-card ${attributes}><script type="application/json">${JSON.stringify(data)}</script></relationship-card>`;
