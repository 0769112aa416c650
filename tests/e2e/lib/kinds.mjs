// Pages with every kind of card, to be gone over in every look.

import { card, events, inline, many, sample, SAMPLES } from "./cards.mjs";
import { render } from "./render.mjs";

const LAYOUTS = ["carousel", "list", "compact"];

const DATES = ["2026", "1984~", "202X", "[..1900]", "2012-21/.."];

const MARKED = "They *met*, **agreed** and [said so](https://example.org/said).";

const linked = { id: "s", title: "A source", publisher: "A publisher", link: "https://example.org/" };
const post = { network: "Net", author: "A hand", text: "Words with a [link](https://example.org/) in them.", link: "https://example.org/" };

/** What the command renders, by the id under which it stands on the page: the card and the command's options. */
export const KINDS = {
  ...Object.fromEntries(SAMPLES.map((name) => [name, [sample(name)]])),
  ...Object.fromEntries(LAYOUTS.map((layout) => [layout, [sample("tokyo"), "--layout", layout]])),
  "zero-events": [card({ events: [] })],
  "one-event": [many(1)],
  "sixty-events": [many(60)],
  withdrawn: [card({ editorial: { withdrawn: { date: "2026-02-01", text: "Its source was wrong." } } })],
  covered: [card({ editorial: { sensitive: "This card describes violence." } })],
  marked: [card({
    parties: [{ id: "one", name: "Ada One", color: "#ff0" }, { id: "two", name: "Bo Two", color: "#102030" }],
    events: DATES.map((date, index) => ({ id: `e${index}`, date, title: `In ${date}`, text: MARKED, sources: ["s"] })),
    editorial: { revision: 2, published: "2026-01-16T18:00:00+09:00", modified: "2026-01-18" },
  })],
  links: [card({ sources: [linked], events: events("a").map((event) => ({ ...event, posts: [post] })) })],
};

const drawn = () => Object.entries(KINDS).map(([id, [data, ...options]]) => render(data, ...options).replace("<relationship-card", `<relationship-card id="${id}" loading="eager"`));

/** Cards as they came, under the rules that the stylesheet has for readers without script: where none runs, nothing
 * could be asked of the page. */
const still = () => drawn().join("\n").replace(/<script type="module".*?<\/script>/g, "").replaceAll("@media (scripting: none)", "@media all");

/** Cards that did not come drawn; of two nothing can be had, of one only the first time. */
const LIVE = {
  live: inline(card(), `id="live" loading="eager"`),
  error: `<relationship-card id="error" loading="eager" src="/none.json"><a href="/">The story</a></relationship-card>`,
  stale: `<relationship-card id="stale" loading="eager" src="/cards/tokyo.json"></relationship-card>`,
};

const upgraded = () => [...drawn(), ...Object.values(LIVE)].join("\n");

/** The states in which cards stand on a page: what stands there, and how often it has told something when it is ready. */
export const STATES = {
  "with script off": { body: still, ids: Object.keys(KINDS), told: 0 },
  "with the engine": { body: upgraded, ids: Object.keys({ ...KINDS, ...LIVE }), told: Object.keys({ ...KINDS, ...LIVE }).length },
};
