// What the card has promised, on a phone. Budgets beside another page hold only where that was measured in the same
// rounds.

/** Differences below this, in ms, are noise on the phone profile. */
const NOISE = 100;

/** A frame, and the step in which Event Timing counts; in ms. */
const FRAME = 17;
const STEP = 8;

const MIB = 1024 * 1024;

const ms = (value) => `${Math.round(value)} ms`;
const count = (value) => `${Math.round(value)} bytes`;
const mib = (value) => `${(value / MIB).toFixed(1)} MiB`;
const plain = (value) => value.toFixed(3);

/** Each with the pages it is about, what was found (`of` gives medians) and what is allowed. */
export const BUDGETS = [
  {
    what: "card: content visible, at most 1.10 times plain's and 100 ms",
    pages: ["card", "plain"],
    found: ({ of }) => of("card", "visible")?.median,
    allowed: ({ of }) => of("plain", "visible")?.median * 1.1 + NOISE,
    unit: ms,
  },
  {
    what: "card: first working click, at most Embla's and 100 ms",
    pages: ["card", "embla"],
    found: ({ of }) => of("card", "first")?.median,
    allowed: ({ of }) => of("embla", "first")?.median + NOISE,
    unit: ms,
  },
  {
    what: "card: no layout shift in any round",
    pages: ["card"],
    found: ({ of }) => of("card", "cls")?.max,
    allowed: () => 0,
    unit: plain,
  },
  {
    what: "card: blocking time beyond plain's, at most 50 ms",
    pages: ["card", "plain"],
    found: ({ more }) => more("card", "plain", "tbt"),
    allowed: () => 50,
    unit: ms,
  },
  {
    what: "card: click to paint, at most Embla's and one frame",
    pages: ["card", "embla"],
    found: ({ of }) => of("card", "clickPaint")?.median,
    allowed: ({ of }) => of("embla", "clickPaint")?.median + FRAME,
    unit: ms,
  },
  {
    what: "card: interaction to next paint, at most Embla's and one step of 8 ms",
    pages: ["card", "embla"],
    found: ({ of }) => of("card", "inp")?.median,
    allowed: ({ of }) => of("embla", "inp")?.median + STEP,
    unit: ms,
  },
  {
    what: "card: HTML, CSS and script before the engine, at most 10,000 bytes more than plain",
    pages: ["card", "plain"],
    found: ({ more }) => more("card", "plain", "early"),
    allowed: () => 10_000,
    unit: count,
  },
  {
    what: "20 cards: first working click, at most 1.5 times that of one card",
    pages: ["card-20", "card"],
    found: ({ of }) => of("card-20", "first")?.median,
    allowed: ({ of }) => of("card", "first")?.median * 1.5,
    unit: ms,
  },
  {
    what: "200 cards: longest task of the load, at most 100 ms",
    pages: ["card-200"],
    found: ({ of }) => of("card-200", "task")?.median,
    allowed: () => 100,
    unit: ms,
  },
  {
    what: "200 cards: longest task on the way through all of them, at most 100 ms",
    pages: ["card-200"],
    found: ({ of }) => of("card-200", "walkTask")?.median,
    allowed: () => 100,
    unit: ms,
  },
  {
    what: "200 cards: memory of the wasm after that, at most 48 MiB",
    pages: ["card-200"],
    found: ({ of }) => of("card-200", "walkWasm")?.median,
    allowed: () => 48 * MIB,
    unit: mib,
  },
  ...[
    ["longest task", "task", 200, ms],
    ["nodes that the page holds", "nodes", 3000, (value) => String(Math.round(value))],
    ["click to paint", "clickPaint", 50, ms],
  ].map(([what, key, most, unit]) => ({
    what: `1,000 events: ${what}, at most ${unit(most)}`,
    pages: ["long"],
    found: ({ of }) => of("long", key)?.median,
    allowed: () => most,
    unit,
  })),
  ...[
    ["bytes to the first working click", "firstBytes", count],
    ["content visible", "visible", ms],
    ["first working click", "first", ms],
  ].map(([what, key, unit]) => ({
    what: `live: ${what}, less than TimelineJS`,
    pages: ["live", "timelinejs"],
    found: ({ of }) => of("live", key)?.median,
    allowed: ({ of }) => of("timelinejs", key)?.median,
    isBelow: true,
    unit,
  })),
];

/** One line for a budget: `kept`, `NOT KEPT` or `not checked`, and why. A number that is missing keeps no budget. */
export function verdict({ what, pages, found, allowed, isBelow, unit }, results) {
  const absent = pages.filter((page) => !results.has(page));
  if (absent.length) return { state: "not checked", what, why: `not measured: ${absent.join(", ")}` };
  const [is, may] = [found(results), allowed(results)];
  if (!Number.isFinite(is) || !Number.isFinite(may)) return { state: "NOT KEPT", what, why: "a number is missing in at least one round" };
  const isKept = isBelow ? is < may : is <= may;
  return { state: isKept ? "kept" : "NOT KEPT", what, why: `${unit(is)}, allowed ${unit(may)}` };
}

export const verdicts = (results) => BUDGETS.map((budget) => verdict(budget, results));
