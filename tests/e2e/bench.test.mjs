// The benchmark of pages can fail: its sums are right, and pages with a known defect show it in the number that is
// meant to show it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BUDGETS, verdict } from "../bench/lib/budgets.mjs";
import { bytes } from "../bench/lib/bytes.mjs";
import { load } from "../bench/lib/load.mjs";
import { blocked, difference, longest, median, spread, worstWindow } from "../bench/lib/numbers.mjs";
import { chosen, options } from "../bench/lib/options.mjs";
import { firstUse } from "../bench/lib/press.mjs";
import { PROFILES } from "../bench/lib/profiles.mjs";
import { results } from "../bench/lib/results.mjs";
import { serve } from "../bench/lib/serve.mjs";
import { tables } from "../bench/lib/tables.mjs";
import { tokyo } from "../bench/pages/all.mjs";
import { outline } from "../bench/pages/outline.mjs";
import { plain } from "../bench/pages/plain.mjs";
import { launch } from "./lib/browser.mjs";

test("a median is the number in the middle, and missing when a reading is", () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([9, 1, 5, 6]), 5.5);
  assert.equal(median([]), undefined);
  assert.equal(median([1, undefined, 5]), undefined);
  assert.deepEqual(spread([9, 1, 5]), { median: 5, min: 1, max: 9 });
  assert.equal(difference([10, 20, 90], [5, 10, 10]), 10);
  assert.equal(difference([10, 20, 90], [5, 10, undefined]), undefined);
});

test("layout shifts add up within a window, and the worst window counts", () => {
  assert.equal(worstWindow([]), 0);
  assert.equal(worstWindow([[0, 0.25], [900, 0.25]]), 0.5);
  assert.equal(worstWindow([[0, 0.25], [1000, 0.25]]), 0.25, "a gap of a second ends a window");
  const steady = Array.from({ length: 10 }, (_, index) => [index * 900, 0.25]);
  assert.equal(worstWindow(steady), 1.5, "a window lasts at most five seconds");
});

test("a task blocks with what it lasts beyond 50 ms", () => {
  assert.equal(blocked([40, 60, 250]), 210);
  assert.equal(longest([40, 60, 250]), 250);
  assert.equal(longest([]), 0);
});

test("the engine's files are no part of what comes before it", () => {
  const sent = ["/card.html", "/relationship-card.js", "/relationship-card-0a1b.css", "/relationship-card-0a1b.wasm", "/flags/IT.svg"];
  const found = bytes(sent.map((path, index) => ({ path, bytes: 10 ** index })));
  assert.deepEqual(found, { bytes: 11_111, html: 1, css: 100, js: 10, wasmBytes: 1000, other: 10_000, early: 11 });
});

/** Results in which every number of every page is this, but for some. */
const equal = (value, rest = {}) => {
  const pages = [...new Set(BUDGETS.flatMap(({ pages }) => pages))];
  const keys = ["visible", "first", "cls", "tbt", "clickPaint", "inp", "early", "nodes", "task", "walkTask", "walkWasm", "firstBytes"];
  const reading = (page) => ({ problems: [], ...Object.fromEntries(keys.map((key) => [key, value])), ...rest[page] });
  return results(Object.fromEntries(pages.map((page) => [page, [reading(page)]])));
};
const states = (found) => new Set(BUDGETS.map((budget) => verdict(budget, found).state));

test("every budget can be kept, missed and left unchecked, and a missing number keeps none", () => {
  const good = equal(0, { timelinejs: { visible: 1, first: 1, firstBytes: 1 } });
  assert.deepEqual(states(good), new Set(["kept"]));
  const bad = { cls: 0.001, inp: 9, clickPaint: 18, tbt: 51, task: 101, walkTask: 101, walkWasm: 48 * 2 ** 20 + 1, early: 10_001 };
  const late = { visible: 101, first: 101, firstBytes: 1, ...bad };
  assert.deepEqual(states(equal(0, { card: late, "card-20": { first: 152 }, "card-200": late, live: late, long: { task: 201, nodes: 3001, clickPaint: 51 } })), new Set(["NOT KEPT"]));
  assert.deepEqual(states(equal(undefined)), new Set(["NOT KEPT"]));
  assert.deepEqual(states(results({})), new Set(["not checked"]));
});

test("options and names of pages are checked", () => {
  assert.deepEqual(options(["--runs", "3", "--profile", "phone", "--only", "a,b"]), { rivals: false, runs: 3, profiles: ["phone"], only: ["a", "b"] });
  assert.deepEqual(options([]), { rivals: false, runs: 7, profiles: ["phone", "desktop"], only: undefined });
  for (const words of [["--runs", "0"], ["--profile", "watch"], ["--fast"], ["page"]]) assert.throws(() => options(words), words.join(" "));
  assert.deepEqual(chosen([{ id: "plain" }, { id: "card" }], ["card"]), [{ id: "card" }]);
  assert.throws(() => chosen([{ id: "plain" }], ["card"]), /there is no page “card”; there are plain/);
});

test("a table has a line for each page that was measured", () => {
  const text = tables("phone", results({ plain: [{ fcp: 100, problems: [] }, { fcp: 300, problems: [] }], card: [{ problems: [] }] }));
  assert.match(text, /\| plain \| 200 \[100\.\.300\] \| – \|/);
  assert.doesNotMatch(text, /card/);
});

test("the plain page has every text of the card", async () => {
  const card = await tokyo();
  const texts = [];
  const collect = (value, key) => {
    const isText = ["title", "summary", "name", "office", "text", "meaning", "note", "place", "author", "by", "context", "what", "from", "to"].includes(key);
    if (typeof value === "string") return isText && texts.push(value);
    for (const [inner, one] of Object.entries(value ?? {})) collect(one, Array.isArray(value) ? key : inner);
  };
  collect(card);
  assert.ok(texts.length > 40);
  const html = (await plain(outline(card))).html(1).replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  for (const text of texts) assert.ok(html.includes(text), text);
});

/** Three slides and a button; `wired` is the script that makes it work. */
const SLIDES = [1, 2, 3].map((number) => `<div class="slide"><h3>Event ${number}</h3></div>`).join("");
const CAROUSEL = `<style>.room { width: 300px; overflow: hidden } .strip { display: flex } .slide { flex: none; width: 300px }</style>
<div class="room"><div class="strip">${SLIDES}</div></div><button class="previous">Previous</button><button class="next">Next</button>`;
const WIRED = `let place = 0;
const go = (step) => document.querySelector(".strip").style.transform = "translateX(" + -300 * (place = Math.max(0, Math.min(2, place + step))) + "px)";
document.querySelector(".next").onclick = () => go(1);
document.querySelector(".previous").onclick = () => go(-1);`;
const hold = (milliseconds) => `for (const end = performance.now() + ${milliseconds}; performance.now() < end; );`;
const MADE = {
  good: WIRED,
  // Everything is pushed down by half a window once it has been seen.
  shifting: `${WIRED} requestAnimationFrame(() => requestAnimationFrame(() => document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 50vh" }))));`,
  holding: `${WIRED} setTimeout(() => { ${hold(300)} });`,
  dead: "",
  wrong: `${WIRED} setTimeout(() => missing());`,
  late: `setTimeout(() => { ${WIRED} }, 400);`,
};
const PAGE = { reach: { title: "h3", slide: ".slide", next: ".next", previous: ".previous" }, titles: 3 };
const made = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made</title>${CAROUSEL}<script>${script}</script></html>`;

let browser, site;
before(async () => {
  const files = Object.fromEntries(Object.entries(MADE).map(([name, script]) => [`/${name}`, made(script)]));
  const types = Object.fromEntries(Object.keys(files).map((path) => [path, { "content-type": "text/html; charset=utf-8" }]));
  [browser, site] = await Promise.all([launch(), serve(files, types)]);
});
after(() => Promise.all([browser.close(), site.close()]));

const loaded = (name, more) => load(browser, PROFILES.desktop, site, `/${name}`, PAGE, { rest: 100, patience: 5000, ...more });
const used = (name, more) => firstUse(browser, PROFILES.desktop, site, `/${name}`, PAGE, more);

test("a page without defects has none", async () => {
  const { cls, problems, visible, fcp, nodes } = await loaded("good", { clicks: 2 });
  assert.deepEqual({ cls, problems }, { cls: 0, problems: [] });
  assert.ok(fcp > 0 && visible >= fcp && nodes > 10);
  const { first, firstBytes, problems: none } = await used("good");
  assert.deepEqual(none, []);
  assert.ok(first > 0 && firstBytes > 100, `${first}, ${firstBytes}`);
});

test("a page that shifts is noticed", async () => {
  const { cls } = await loaded("shifting");
  assert.ok(cls > 0.01, `${cls}`);
});

test("a long task is noticed, and by how much it blocks", async () => {
  const { task, tbt } = await loaded("holding");
  assert.ok(task >= 300 && tbt >= 250, `${task}, ${tbt}`);
});

test("a Next that does nothing is noticed", async () => {
  const { problems, first } = await used("dead", { patience: 1000 });
  assert.deepEqual({ problems, first }, { problems: ["Next never moved its slides"], first: undefined });
});

test("a Next that works late has its first working click late", async () => {
  const { first } = await used("late");
  assert.ok(first >= 400, `${first}`);
});

test("an error of the page is noticed", async () => {
  const { problems } = await loaded("wrong");
  assert.equal(problems.length, 1);
  assert.match(problems[0], /missing is not defined/);
});
