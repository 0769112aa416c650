// A guest on somebody else's page: it asks nobody else, keeps nothing, and lives with strict rules.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, inline } from "./lib/cards.mjs";
import { becomes, reads, shows } from "./lib/expect.mjs";
import { level, nextButton, picks } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const CARDS = ["tokyo", "france-germany", "colombia-venezuela"].map((name) => TOKYO.replace("tokyo", name)).join("");

test("nothing is asked of anybody but the page's own server", async () => {
  const page = await here.blank();
  const addresses = [];
  page.on("request", (request) => addresses.push(request.url()));
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(here.html(CARDS));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-ready").length, 3);
  for (const card of await page.locator("relationship-card").all()) {
    await card.scrollIntoViewIfNeeded();
    // Pictures come as late as they may; decoding waits for them, and fails for those that never come.
    const pictures = (card) => Promise.all([...card.shadowRoot.querySelectorAll("img")].map((image) => image.decode()));
    assert.equal((await card.evaluate(pictures)).length, 2);
  }
  assert.deepEqual(addresses.filter((address) => !address.startsWith(here.server.url)), []);
});

/** Notes every use of a place where a page can keep something about its reader. */
function watch() {
  window.touched = [];
  const note = (name) => window.touched.push(name);
  const spy = (object, key, name) => {
    const { get, set, value } = Object.getOwnPropertyDescriptor(object, key);
    const wrapped = (inner) => inner && function (...given) { note(name); return inner.apply(this, given); };
    Object.defineProperty(object, key, value ? { value: wrapped(value) } : { get: wrapped(get), set: wrapped(set) });
  };
  spy(Document.prototype, "cookie", "cookie");
  for (const key of ["localStorage", "sessionStorage", "indexedDB", "caches"]) spy(window, key, key);
  for (const key of ["sendBeacon", "serviceWorker", "storage"]) spy(Navigator.prototype, key, key);
}

test("no cookie, storage, database, cache or beacon is touched", async () => {
  const page = await here.blank();
  await page.addInitScript(watch);
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(here.html(TOKYO));
  await page.goto(`${here.server.url}page`);
  await shows(page, "birthday");
  await nextButton(page).click();
  await level(page, "Special strategic").click();
  await page.evaluate(() => window.inside.card().reload());
  await becomes(page, () => window.inside.heard("rc-ready").length, 2);
  assert.deepEqual(await page.evaluate(() => window.touched), []);
  assert.deepEqual(await page.context().storageState(), { cookies: [], origins: [] });
});

test("requests take neither cookies nor the page's address along", async () => {
  const page = await here.blank();
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html", "set-cookie": "reader=1" }).end(here.html(TOKYO));
  const asked = page.waitForRequest(/tokyo\.json$/);
  await page.goto(`${here.server.url}page`);
  const headers = await (await asked).allHeaders();
  assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
  await shows(page, "birthday");
});

test("nothing global is left on the page but the element", async () => {
  const page = await here.open("", { script: "", wait: false });
  await page.evaluate(() => (window.before = new Set(Object.getOwnPropertyNames(window).concat("before"))));
  await page.addScriptTag({ type: "module", url: "/relationship-card.js" });
  await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), TOKYO);
  await shows(page, "birthday");
  const added = await page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !window.before.has(name)));
  assert.deepEqual(added, []);
  const head = await page.evaluate(() => document.head.querySelectorAll("link, style").length);
  assert.equal(head, 0, "no link or style stays in the page's head");
});

const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'",
};

/** Notes what the page's rules forbid. */
const violations = () => {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => window.violations.push({ violatedDirective, blockedURI, sample }));
};

/** A page under the strictest rules that let wasm run. */
async function strict(body) {
  const page = await here.blank();
  await page.addInitScript(violations);
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...STRICT }).end(here.html(body));
  await page.goto(`${here.server.url}page`);
  return page;
}

test("strict rules for content are met, with styles and script of the card alone", async () => {
  const page = await strict(TOKYO);
  await shows(page, "birthday");
  await nextButton(page).click();
  await shows(page, "talks");
  await picks(page).nth(4).click();
  await shows(page, "selfie");
  await level(page, "Special strategic").click();
  await becomes(page, () => window.inside.heard("rc-level").length, 1);
  const styled = await page.evaluate(() => getComputedStyle(window.inside.part(".card")).borderTopWidth);
  assert.equal(styled, "1px", "the stylesheet counts");
  assert.deepEqual(await page.evaluate(() => window.violations), []);
});

test("strict rules for content let the JSON inside the element, messages and retries be", async () => {
  const inside = await strict(inline(card({ title: "Inside" })));
  await reads(inside, ".title", "Inside");
  assert.deepEqual(await inside.evaluate(() => window.violations), []);
  const failed = await strict(TOKYO.replace("tokyo", "none"));
  await failed.getByRole("button", { name: "Try again" }).click();
  await becomes(failed, () => window.inside.heard("rc-error").length, 2);
  assert.deepEqual(await failed.evaluate(() => window.violations), []);
});

test("where wasm may not run, what stands inside stays, and rc-error says why", async () => {
  const page = await here.blank();
  const rules = { "content-security-policy": "script-src 'self'" };
  const body = TOKYO.replace("></", `><b id="fallback">Words</b></`);
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html", ...rules }).end(here.html(body));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-error").map((event) => event.detail.code), ["engine"]);
  assert.equal(await page.locator("#fallback").isVisible(), true);
});

test("a frame without an origin draws its card", async () => {
  const page = await here.blank();
  here.overrides["/frame"] = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(here.html(TOKYO));
  here.overrides["/page"] = (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" src="/frame" width="600" height="800"></iframe>`);
  await page.goto(`${here.server.url}page`);
  const frame = page.frames()[1];
  await becomes(frame, () => [window.origin, window.inside.heard("rc-ready").length], ["null", 1]);
  await shows(frame, "birthday");
});

/** What is listened to on something of the page, with what it is bound to. */
async function listened(page, expression) {
  const devtools = await page.context().newCDPSession(page);
  const { result } = await devtools.send("Runtime.evaluate", { expression });
  const { listeners } = await devtools.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
  await devtools.detach();
  return listeners.map((listener) => listener.type);
}

test("A38 no key is listened for outside the card, and no letter means anything inside it", async () => {
  const page = await here.open(TOKYO);
  for (const place of ["window", "document", "document.documentElement", "document.body", "window.inside.card()"])
    assert.deepEqual((await listened(page, place)).filter((type) => /^key|^beforeinput|^input/.test(type)), [], place);
  assert.ok((await listened(page, "window.inside.card().shadowRoot")).includes("keydown"));
  await nextButton(page).focus();
  const left = await page.evaluate(() => {
    const signs = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place));
    const press = (key) => window.inside.focused().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
    return signs.filter((key) => !press(key));
  });
  assert.deepEqual(left, []);
  await shows(page, "birthday");
});

test("A27 nothing pops up: no part opens under a pointer or with the focus", async () => {
  const page = await here.open(TOKYO, { viewport: { width: 700, height: 3000 }, reducedMotion: "reduce" });
  assert.equal(await page.evaluate(() => window.inside.parts("[title], [popover], dialog, [aria-haspopup]").length), 0);
  const seen = () => page.evaluate(() => window.inside.parts("*").map((element) => `${element.checkVisibility()} ${element.offsetHeight}`).join());
  const before = await seen();
  for (const control of ["step-button", "pick", "cite", "rung-head", "link", "track"]) {
    const target = page.locator(`relationship-card :is([part="${control}"], .${control})`).first();
    if (!(await target.count())) continue;
    await target.hover();
    assert.equal(await seen(), before, `${control} under the pointer`);
    await target.focus();
    assert.equal(await seen(), before, `${control} with the focus`);
  }
});
