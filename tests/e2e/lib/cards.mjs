// Small cards made for a test, and ways to put a card on a page.

import { readFileSync } from "node:fs";

/** The names of the sample cards. */
export const SAMPLES = ["tokyo", "tokyo-it", "tokyo-ja", "tokyo-ar", "france-germany", "colombia-venezuela"];

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

const LEVELS = ["No relations", "Diplomatic relations", "Partnership", "Strategic partnership", "Alliance"];
const WAY = [
  [1],
  [2, "1975", "treaty"],
  [0, "1983-04-02", "break"],
  [1, "1991~", "return"],
  [2, { label: "At the summit", date: "1998-06" }],
  [3],
  [2, "2016/2017", "crisis"],
  [3, "2024-03-01", "again"],
];
const MILESTONES = { treaty: "1975", break: "1983-04-02", return: "1991~", crisis: "2016/2017", again: "2024-03-01" };

/** A card with all that a ladder can have gone through: up, down, up again, levels that were returned to, moves
 * whose time is not known, a level that was never reached. */
export const UPS_AND_DOWNS = card({
  id: "ups-and-downs",
  title: "One and Two: up, down and up again",
  ladder: {
    levels: LEVELS.map((name, index) => ({ id: `l${index}`, name })),
    current: "l3",
    history: WAY.map(([level, date, event]) => ({ level: `l${level}`, date, event, sources: ["s"] })),
  },
  events: Object.entries(MILESTONES).map(([id, date]) => ({ id, date, title: `About the ${id}`, text: `What happened at the ${id}.`, sources: ["s"] })),
  related: [
    { name: "One and Three", kind: "Alliance", text: "The closest of One’s ties.", sources: ["s"] },
    { name: "Two and Four", kind: "Trade agreement", text: "A tie of trade alone.", sources: ["s"] },
  ],
});
