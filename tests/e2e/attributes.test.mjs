// The element's attributes and methods.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, inline } from "./lib/cards.mjs";
import { becomes, heard, reads, says, shows, stands } from "./lib/expect.mjs";
import { json } from "./lib/serve.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const set = (page, name, value) => page.evaluate(([name, value]) => window.inside.card().setAttribute(name, value), [name, value]);
const withAttribute = (attribute) => TOKYO.replace("src", `${attribute} src`);

test("event opens the card there, without telling of a change", async () => {
  const page = await here.open(withAttribute(`event="selfie"`));
  await stands(page, "selfie");
  assert.deepEqual(await heard(page, "rc-change"), []);
});

test("an event that the card does not tell opens it at the first", async () => {
  const page = await here.open(withAttribute(`event="no-such"`));
  await stands(page, "birthday");
});

test("a changed event is shown, an unknown one changes nothing, and neither does taking it away", async () => {
  const page = await here.open(TOKYO);
  await set(page, "event", "gifts");
  await shows(page, "gifts");
  await set(page, "event", "no-such");
  await page.evaluate(() => window.inside.card().removeAttribute("event"));
  await stands(page, "gifts");
  await set(page, "event", "talks");
  await shows(page, "talks");
  await says(page, "rc-change", [{ event: "gifts", index: 3, count: 6 }, { event: "talks", index: 1, count: 6 }]);
});

/** The tags of the card's, a section's and an event's heading. */
const headings = () => [".title", ".section-title", ".slide-title"].map((heading) => window.inside.part(heading).localName);

test("headings start at level 2, or where heading-level says", async () => {
  const page = await here.open(TOKYO);
  assert.deepEqual(await page.evaluate(headings), ["h2", "h3", "h4"]);
  const levels = [["4", ["h4", "h5", "h6"]], ["6", ["h6", "h6", "h6"]], ["1", ["h1", "h2", "h3"]], ["7", ["h2", "h3", "h4"]], ["x", ["h2", "h3", "h4"]], ["5", ["h5", "h6", "h6"]]];
  for (const [level, tags] of levels) {
    await set(page, "heading-level", level);
    await becomes(page, headings, tags);
  }
});

test("heading-level counts from the start, and changing it keeps the shown event", async () => {
  const page = await here.open(withAttribute(`heading-level="3" event="talks"`));
  assert.deepEqual(await page.evaluate(headings), ["h3", "h4", "h5"]);
  await set(page, "heading-level", "2");
  await becomes(page, headings, ["h2", "h3", "h4"]);
  await stands(page, "talks");
  await says(page, "rc-ready", [{ id: "tokyo", count: 6, problems: [] }]);
});

test("theme turns the card's colours, whatever the page's are", async () => {
  const page = await here.open(withAttribute(`theme="light"`), { colorScheme: "dark" });
  const paper = () => getComputedStyle(window.inside.part(".card")).backgroundColor;
  await becomes(page, paper, "rgb(255, 254, 251)");
  await set(page, "theme", "dark");
  await becomes(page, paper, "rgb(25, 26, 28)");
  await set(page, "theme", "auto");
  await becomes(page, paper, "rgb(25, 26, 28)");
});

test("reload reads the file again and keeps the shown event", async () => {
  here.overrides["/file.json"] = json(card({ title: "Before" }));
  const page = await here.open(`<relationship-card src="/file.json" event="b"></relationship-card>`);
  await page.evaluate(() => window.inside.card().next());
  await shows(page, "c");
  here.overrides["/file.json"] = json(card({ title: "After", events: events("x", "a", "b", "c") }));
  await page.evaluate(() => window.inside.card().reload());
  await reads(page, ".title", "After");
  await stands(page, "c");
  assert.equal(page.requests.filter((path) => path === "/file.json").length, 2);
  assert.deepEqual((await heard(page, "rc-ready")).map((detail) => detail.count), [3, 4]);
});

test("methods may be called before there is a card", async () => {
  const page = await here.open("<relationship-card></relationship-card>", { script: "", wait: false });
  await page.addScriptTag({ type: "module", url: "/relationship-card.js" });
  await page.evaluate(() => {
    const made = document.createElement("relationship-card");
    for (const element of [window.inside.card(), made])
      [element.next(), element.previous(), element.goTo("a"), element.goTo(undefined), element.reload()];
  });
  await set(page, "src", "/cards/tokyo.json");
  await reads(page, ".title", "Italy and Japan: a partnership made special in Tokyo");
  assert.deepEqual(await heard(page, "rc-error"), []);
});

const KNOWN = ["card", "goTo", "next", "previous", "reload"];

test("the element offers its property and methods, and nothing else", async () => {
  const page = await here.open(TOKYO);
  const offered = await page.evaluate(() => {
    const { prototype, observedAttributes } = customElements.get("relationship-card");
    const own = Object.getOwnPropertyNames(prototype).filter((name) => !/^constructor$|Callback$/.test(name));
    return [own.sort(), observedAttributes];
  });
  assert.deepEqual(offered, [KNOWN, ["src", "lang", "dir", "theme", "layout", "event", "heading-level", "loading", "images", "deep-links"]]);
});

test("one event needs no controls, and none is no failure", async () => {
  const one = await here.open(inline(card({ events: events("only") })));
  await shows(one, "only");
  assert.equal(await one.evaluate(() => window.inside.parts(".controls, .picker").length), 0);
  await one.evaluate(() => (window.inside.card().next(), window.inside.card().previous()));
  await stands(one, "only");
  const none = await here.open(inline(card({ events: [] })));
  await reads(none, ".none", "No events are told here yet.");
  assert.equal(await none.evaluate(() => window.inside.parts(".controls, .picker, .track").length), 0);
  assert.deepEqual([...(await heard(one, "rc-change")), ...(await heard(none, "rc-change"))], []);
});

test("a link may be kept from leaving the page", async () => {
  const source = { id: "s", title: "A source", link: "https://example.org/report?a=1&b=2" };
  const page = await here.open(inline(card({ sources: [source] })));
  await page.evaluate(() => document.addEventListener("rc-link", (event) => event.preventDefault()));
  await page.getByRole("link", { name: "A source" }).click();
  await says(page, "rc-link", [{ href: source.link }]);
  assert.equal(page.url(), `${here.server.url}page`);
});
