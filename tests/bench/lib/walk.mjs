// Through a page with many cards, from one to the next, so that each is near once and gets its engine.

import { memory } from "./memory.mjs";
import { longest } from "./numbers.mjs";

/** Inside the page: goes to each card and waits until the engine has drawn it; resolves to how many it has. */
async function through(patience) {
  const cards = [...document.querySelectorAll("relationship-card")];
  const frame = () => new Promise((resolve) => window.look.afterFrame(resolve));
  for (const [index, card] of cards.entries()) {
    card.scrollIntoView({ behavior: "instant" });
    for (const end = performance.now() + patience; window.seen.ready <= index && performance.now() < end; ) await frame();
  }
  return window.seen.ready;
}

/** The longest task on the way, and the wasm's memory at its end. */
export async function walk(tab) {
  const before = await tab.ask("window.seen.tasks.length");
  const ready = await tab.ask(`(${through})(5000)`);
  const { cards, tasks } = await tab.ask("({ cards: document.querySelectorAll('relationship-card').length, tasks: window.seen.tasks })");
  if (ready < cards) tab.problems.add(`only ${ready} of ${cards} cards got their engine on the way through`);
  const { wasm, heap } = await memory(tab);
  return { walkTask: longest(tasks.slice(before).map(([, duration]) => duration)), walkWasm: wasm, walkHeap: heap };
}
