// Chance that is the same in every run.

/** Numbers from 0 up to 1, by their seed: the generator of Park and Miller. */
export function numbers(seed) {
  let state = seed * 7919;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
