// What is made of single readings. Nothing here knows of a browser.

/** The number in the middle; of an even count, halfway between the two. Undefined when a reading is missing. */
export function median(values) {
  if (!values.length || !values.every(Number.isFinite)) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median, smallest, largest. A reading that is missing in one run is missing in all: half a picture is none. */
export function spread(values) {
  const middle = median(values);
  if (middle === undefined) return undefined;
  return { median: middle, min: Math.min(...values), max: Math.max(...values) };
}

/**
 * Cumulative layout shift: the sum of the worst window. A window ends with a gap of a second, or five seconds after
 * its first shift. Each shift is `[time, value]`, in order of time.
 */
export function worstWindow(shifts) {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const [time, value] of shifts) {
    const goesOn = time - last < 1000 && time - first < 5000;
    if (!goesOn) [sum, first] = [0, time];
    sum += value;
    last = time;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Total blocking time: what long tasks last beyond 50 ms, from the start of the navigation. */
export const blocked = (durations) => durations.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);

/** The longest of several durations, 0 when there are none. */
export const longest = (durations) => Math.max(0, ...durations);

/** The median of the differences of two pages in the same rounds. */
export const difference = (one, other) => median(one.map((value, round) => value - other[round]));
