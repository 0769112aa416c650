// Cards that come and go leave nothing behind.

import assert from "node:assert/strict";
import { test } from "node:test";
import { stands } from "./lib/expect.mjs";
import { site } from "./lib/site.mjs";

const here = site();

const WARM_UP = 20;
const CYCLES = 200;

/** Cards that are added, drawn, used and taken away again, one after another. */
async function cycle({ count, make, use }) {
  for (let round = 0; round < count; round += 1) {
    const element = document.createElement("relationship-card");
    if (make === "property") element.card = window.data;
    else element.setAttribute("src", make);
    const said = (type) => new Promise((done) => element.addEventListener(type, done, { once: true }));
    const over = said(make === "/cards/none.json" ? "rc-error" : "rc-ready");
    document.body.append(element);
    await over;
    if (use) {
      element.shadowRoot.querySelector("[data-action=next]").click();
      await said("rc-change");
      element.shadowRoot.querySelector("summary").click();
      await said("rc-level");
    }
    element.remove();
    // The element takes its card down at the end of the task.
    await new Promise((done) => setTimeout(done));
  }
}

/** What the browser holds for the page, after everything that can go has gone. */
async function held(page, devtools) {
  for (let time = 0; time < 5; time += 1) await devtools.send("HeapProfiler.collectGarbage");
  const counters = await devtools.send("Memory.getDOMCounters");
  const memory = await page.evaluate(() => window.memory.buffer.byteLength);
  return { ...counters, memory };
}

const KINDS = [
  ["drawn from a property", { make: "property" }],
  ["drawn from a file", { make: "/cards/tokyo.json" }],
  ["used", { make: "property", use: true }],
  ["told that there is no file", { make: "/cards/none.json" }],
];

for (const [kind, how] of KINDS)
  test(`${CYCLES} cards, ${kind}, leave no node, document, listener or memory behind`, async () => {
    const page = await here.open("", { wait: false });
    await page.evaluate(() => {
      // The engine that starts shows its memory.
      for (const name of ["instantiateStreaming", "instantiate"]) {
        const own = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
          const made = await own.apply(WebAssembly, given);
          window.memory = Object.values(made.instance.exports).find((value) => value instanceof WebAssembly.Memory);
          return made;
        };
      }
    });
    await page.evaluate(async () => (window.data = await (await fetch("/cards/tokyo.json")).json()));
    await page.evaluate(cycle, { count: WARM_UP, ...how });
    const devtools = await page.context().newCDPSession(page);
    const before = await held(page, devtools);
    await page.evaluate(cycle, { count: CYCLES, ...how });
    assert.deepEqual(await held(page, devtools), before);
  });

test("a hundred moves, updates and openings leave nothing behind", async () => {
  const page = await here.open(`<relationship-card src="/cards/tokyo.json"></relationship-card>`);
  await page.evaluate(() => (window.memory = { buffer: new ArrayBuffer(0) }));
  const devtools = await page.context().newCDPSession(page);
  const use = async (count) => {
    const element = document.querySelector("relationship-card");
    const said = (type) => new Promise((done) => element.addEventListener(type, done, { once: true }));
    for (let round = 0; round < count; round += 1) {
      element.goTo(["talks", "birthday"][round % 2]);
      await said("rc-change");
      element.shadowRoot.querySelector("summary").click();
      await said("rc-level");
      element.card = { ...element.card, title: `Title ${round % 2}` };
      await said("rc-ready");
    }
  };
  await page.evaluate(use, 20);
  await stands(page, "birthday");
  const before = await held(page, devtools);
  await page.evaluate(use, 100);
  await stands(page, "birthday");
  assert.deepEqual(await held(page, devtools), before);
});
