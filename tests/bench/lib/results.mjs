// What many readings come to.

import { difference, spread } from "./numbers.mjs";

/** A way to look into readings `{ [page]: [reading, …] }`. */
export function results(readings) {
  const values = (page, key) => (readings[page] ?? []).map((reading) => reading[key]);
  return {
    pages: Object.keys(readings),
    has: (page) => Boolean(readings[page]),
    /** Median, smallest and largest; undefined where there is no such number. */
    of: (page, key) => spread(values(page, key)),
    /** How much more one page has than another, round by round; the median of that. */
    more: (page, other, key) => difference(values(page, key), values(other, key)),
    problems: () =>
      Object.entries(readings).flatMap(([page, list]) => [...new Set(list.flatMap(({ problems }) => problems))].map((problem) => `${page}: ${problem}`)),
  };
}
