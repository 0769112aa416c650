// A card that comes drawn with the page: it is read without script, operated before the engine has come, and
// goes on as it is when that is there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { card, events, sample, SAMPLES } from "./lib/cards.mjs";
import { becomes, focuses, frame, heard, reads, says, shows, stands } from "./lib/expect.mjs";
import { changesByNext, nextButton, picks, previousButton, strip, swipe } from "./lib/reader.mjs";
import { prerendering, upgraded, words } from "./lib/prerendered.mjs";
import { render } from "./lib/render.mjs";
import { text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const prerendered = prerendering(here);

const TOKYO = sample("tokyo");

/** The path of the wasm. */
const WASM = /^\/relationship-card-\w+\.wasm$/;

const seen = () => {
  const room = document.querySelector("relationship-card").shadowRoot.querySelector(".track").getBoundingClientRect();
  const slides = [...document.querySelector("relationship-card").shadowRoot.querySelectorAll(".slide")];
  const there = slides.filter((slide) => Math.abs(slide.getBoundingClientRect().left - room.left) < 1);
  return there.map((slide) => slide.dataset.event).join();
};

const sees = (page, event) => becomes(page, seen, event);

for (const name of SAMPLES)
  test(`without script the card ${name} has the words of the live one, and nothing is out of reach`, async () => {
    const still = await here.blank({ javaScriptEnabled: false });
    here.overrides["/still"] = text(render(sample(name), "--document"));
    await still.goto(`${here.server.url}still`);
    const live = await here.open(`<relationship-card src="/cards/${name}.json"></relationship-card>`);
    assert.deepEqual(await still.evaluate(words), await live.evaluate(words));
    const shadow = await still.evaluate(() => {
      const { shadowRoot } = document.querySelector("relationship-card");
      const visible = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return { inert: shadowRoot.querySelectorAll("[inert]").length, controls: visible(".controls, .picker"), slides: visible(".slide") };
    });
    assert.deepEqual(shadow, { inert: 0, controls: 0, slides: sample(name).events.length });
    assert.equal(still.requests.some((path) => WASM.test(path)), false);
  });

test("without script a finger moves the strip, and a level opens", async () => {
  const page = await here.blank({ javaScriptEnabled: false, hasTouch: true });
  here.overrides["/still"] = text(render(TOKYO, "--document"));
  await page.goto(`${here.server.url}still`);
  assert.equal(await page.evaluate(seen), "birthday");
  await swipe(page, -1);
  // A page without script has no frames to wait for; each look is a turn of the browser.
  for (const end = Date.now() + 5000; (await page.evaluate(seen)) !== "talks"; ) assert.ok(Date.now() < end, "the strip stands still");
  await page.locator("relationship-card summary").filter({ hasText: "Special strategic partnership" }).click();
  assert.equal(await page.locator("relationship-card details[open] .step").count(), 1);
});

test("before the engine has come, buttons, picker and keys move the strip, and it goes on from there", async () => {
  const { page, engine } = await prerendered(TOKYO);
  await sees(page, "birthday");
  await nextButton(page).click();
  await sees(page, "talks");
  await previousButton(page).click();
  await previousButton(page).click();
  await sees(page, "farewell");
  await picks(page).nth(2).click();
  await sees(page, "announcement");
  await strip(page).focus();
  for (const [key, event] of [["End", "farewell"], ["ArrowRight", "birthday"], ["ArrowLeft", "farewell"], ["Home", "birthday"], ["ArrowRight", "talks"]]) {
    await page.keyboard.press(key);
    await sees(page, event);
  }
  await page.evaluate(() => window.inside.card().goTo("gifts"));
  await sees(page, "gifts");
  assert.deepEqual(await heard(page), []);
  await shows(page, "gifts");
  await reads(page, ".position", "4 of 6");
  assert.deepEqual(await page.evaluate(() => window.inside.parts("[part=pick][aria-current]").map((pick) => pick.textContent)), ["4"]);
  await upgraded(page, engine);
  await stands(page, "gifts");
  await reads(page, ".position", "4 of 6");
  assert.deepEqual(await heard(page, "rc-change"), []);
  await nextButton(page).click();
  await stands(page, "selfie");
});

test("from right to left the keys are mirrored before the engine has come, too", async () => {
  const { page } = await prerendered(TOKYO, { attributes: `dir="rtl"` });
  await strip(page).focus();
  await page.keyboard.press("ArrowLeft");
  await sees(page, "talks");
  await page.keyboard.press("ArrowRight");
  await sees(page, "birthday");
  await nextButton(page).click();
  await sees(page, "talks");
});

test("a finger's swipe before the engine has come is kept", async () => {
  const { page, engine } = await prerendered(TOKYO, { hasTouch: true });
  await swipe(page, -1);
  await sees(page, "talks");
  await upgraded(page, engine);
  await stands(page, "talks");
});

test("the engine takes over without a frame without a card, a shift, or anything said twice", async () => {
  const { page, engine } = await prerendered(TOKYO);
  await page.evaluate(() => {
    window.frames = [];
    window.shifts = 0;
    new PerformanceObserver((list) => (window.shifts += list.getEntries().length)).observe({ type: "layout-shift", buffered: true });
    const look = () => {
      const shown = window.inside.parts(".card").filter((card) => card.checkVisibility());
      window.frames.push(shown.map((card) => card.getBoundingClientRect().height).join());
      requestAnimationFrame(look);
    };
    look();
  });
  const before = await page.evaluate(words);
  await upgraded(page, engine);
  await frame(page);
  assert.deepEqual(await page.evaluate(words), before);
  const heights = await page.evaluate(() => [...new Set(window.frames)]);
  assert.equal(heights.length, 1, `the card had the heights ${heights}`);
  assert.equal(await page.evaluate(() => window.shifts), 0);
});

test("what a reader has opened stays open, and the focus where it was", async () => {
  for (const focus of [".slide [part=cite]", "summary", "[data-action=next]", ".track", "[part=pick]:nth-child(3)"]) {
    const { page, engine } = await prerendered(TOKYO);
    await page.evaluate((focus) => {
      for (const details of window.inside.parts("details").slice(0, 2)) details.open = true;
      window.inside.part(focus).focus();
    }, focus);
    const opened = () => window.inside.parts("details[open]").map((details) => details.id);
    const open = await page.evaluate(opened);
    assert.equal(open.length, 2);
    await upgraded(page, engine);
    assert.deepEqual(await page.evaluate(opened), open);
    await focuses(page, focus);
  }
});

test("what only the engine can do is done when it is there", async () => {
  const { page, engine } = await prerendered(TOKYO);
  await page.evaluate(() => window.inside.part(".party [data-action=see-source]").click());
  await upgraded(page, engine);
  await focuses(page, "#source-0");
});

test("an event that only the engine can lead to is gone to when it is there", async () => {
  const { page, engine } = await prerendered(TOKYO);
  await nextButton(page).click();
  await sees(page, "talks");
  await page.evaluate(() => window.inside.parts("[data-action=see-event][data-target='4']")[0].click());
  await upgraded(page, engine);
  await stands(page, "selfie");
});

test("the engine is fetched when the card is near, at a touch, or at once when it is wanted", async () => {
  const asked = (page) => page.requests.filter((path) => WASM.test(path)).length;
  const far = { attributes: `style="margin-top: 500vh"` };
  const patient = await prerendered(TOKYO, far);
  await frame(patient.page);
  assert.equal(asked(patient.page), 0);
  await patient.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await upgraded(patient.page, patient.engine);
  const eager = await prerendered(TOKYO, { attributes: `${far.attributes} loading="eager"` });
  await upgraded(eager.page, eager.engine);
  const given = await prerendered(TOKYO, far);
  await given.page.evaluate((data) => (window.inside.card().card = data), { ...TOKYO, title: "New" });
  await upgraded(given.page, given.engine);
  await reads(given.page, ".title", "New");
});

test("a reader who saves data gets the engine only when they do something", async () => {
  const page = await here.blank();
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) }));
  here.overrides["/page"] = text(here.html(render(TOKYO), { script: "" }));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => Boolean(customElements.get("relationship-card")), true);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  assert.equal(page.requests.some((path) => WASM.test(path)), false);
  await nextButton(page).click();
  await shows(page, "talks");
});

test("without the engine the card stays, and can be operated", async () => {
  const page = await here.blank();
  await page.route(/relationship-card-\w+\.wasm$/, (route) => route.abort());
  here.overrides["/page"] = text(here.html(render(TOKYO), { script: "" }));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-error").map((event) => event.detail.code), ["engine"]);
  await nextButton(page).click();
  await sees(page, "talks");
});

test("a card that is taken off the page before the engine has come is whole when it is back", async () => {
  const { page, engine } = await prerendered(TOKYO);
  await page.evaluate(() => (window.kept = window.inside.card()).remove());
  await frame(page);
  await page.evaluate(() => document.querySelector("main").append(window.kept));
  await nextButton(page).click();
  await sees(page, "talks");
  await upgraded(page, engine);
  await stands(page, "talks");
  assert.equal((await heard(page, "rc-ready")).length, 1);
});

test("a card that has expired since it was rendered gives way to the message", async () => {
  const expired = { ...TOKYO, editorial: { expires: "2026-02-01" } };
  const page = await here.blank();
  here.overrides["/page"] = text(here.html(render(expired, "--at", "2026-01-01"), { script: "" }));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => window.inside.heard("rc-error").map((event) => event.detail.code), ["expired"]);
  const seen = () => [window.inside.parts(".card").length, window.inside.part(".notice").checkVisibility(), document.querySelector("[slot]").getClientRects().length];
  await becomes(page, seen, [0, true, 0]);
  // The message has taken over: another card opens as any does.
  await page.evaluate((data) => {
    window.inside.card().setAttribute("event", "gifts");
    window.inside.card().card = data;
  }, TOKYO);
  await stands(page, "gifts");
});

test("a cover that a reader has opened stays open, with the focus inside", async () => {
  const { page, engine } = await prerendered({ ...TOKYO, editorial: { sensitive: "It describes violence." } });
  await page.evaluate(() => {
    window.inside.part(".cover").open = true;
    window.inside.part("[data-action=next]").focus();
  });
  await upgraded(page, engine);
  assert.equal(await page.evaluate(() => window.inside.part(".cover").open), true);
  await focuses(page, "[data-action=next]");
});

test("another card that is given before the engine has come is the only one then", async () => {
  const { page, engine } = await prerendered(TOKYO);
  await page.evaluate((data) => {
    window.inside.part("details").open = true;
    window.inside.card().card = data;
  }, card({ title: "Another" }));
  await upgraded(page, engine);
  await reads(page, ".title", "Another");
  assert.equal(await page.evaluate(() => window.inside.parts(".card").length), 1);
});

test("a card opens at the event of its attribute, before the engine and after", async () => {
  const { page, engine } = await prerendered(TOKYO, { attributes: `event="gifts"` });
  await shows(page, "gifts");
  await page.evaluate(() => window.inside.card().setAttribute("event", "talks"));
  await shows(page, "talks");
  await page.evaluate(() => window.inside.card().goTo("birthday"));
  await stands(page, "birthday");
  await upgraded(page, engine);
  await stands(page, "birthday");
});

test("a card in a closed tab, and one that is moved, can be operated before the engine has come", async () => {
  const { page, engine } = await prerendered(TOKYO, { attributes: `style="display: none"` });
  await reads(page, ".position", "1 of 6");
  await page.evaluate(() => (window.inside.card().style.display = ""));
  await shows(page, "birthday");
  await picks(page).nth(3).click();
  await stands(page, "gifts");
  await page.evaluate(() => document.querySelector("main").append(window.inside.card()));
  await shows(page, "gifts");
  await upgraded(page, engine);
  await stands(page, "gifts");
});

test("the engine does not come between a finger and the strip that it moves", async () => {
  const page = await here.blank({ hasTouch: true });
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) }));
  here.overrides["/page"] = text(here.html(render(TOKYO), { script: "" }));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => Boolean(customElements.get("relationship-card")), true);
  await page.locator(".track").scrollIntoViewIfNeeded();
  const box = await page.locator(".track").boundingBox();
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
  const glue = page.waitForResponse(/relationship-card-\w+\.wasm$/);
  await touch("touchStart", [{ x: box.x + box.width * 0.8, y: box.y + 20 }]);
  // The engine is there in the middle of the swipe.
  await glue;
  for (let step = 0; step < 12; step += 1) {
    await touch("touchMove", [{ x: box.x + box.width * (0.8 - step * 0.05), y: box.y + 20 }]);
    await frame(page);
  }
  assert.deepEqual(await heard(page, "rc-ready"), []);
  await touch("touchEnd", []);
  await becomes(page, () => window.inside.heard("rc-ready").length, 1);
  await stands(page, "talks");
});

test("the strip moves before anything is marked for it", async () => {
  const { page } = await prerendered(TOKYO);
  await shows(page, "birthday");
  assert.equal(await changesByNext(page, { moved: true }), 0);
  await stands(page, "talks");
});

test("with a slider the event is named to those who hear it, and a late wish is forgotten", async () => {
  const ids = Array.from({ length: 14 }, (_, index) => `e${index}`);
  const { page, engine } = await prerendered(card({ events: events(...ids) }));
  await page.evaluate(() => window.inside.part(".slide [data-action=see-source]").click());
  await nextButton(page).click();
  await becomes(page, () => window.inside.part("[part=range]").getAttribute("aria-valuetext"), "2: About e1");
  await upgraded(page, engine);
  await stands(page, "e1");
  await focuses(page, "[data-action=next]");
});

test("two prerendered cards leave each other alone", async () => {
  const page = await here.blank();
  const one = render(TOKYO).replace("<relationship-card", `<relationship-card id="one"`);
  here.overrides["/page"] = text(here.html(one + render(sample("france-germany")).replace("<relationship-card", `<relationship-card id="two"`), { script: "" }));
  await page.goto(`${here.server.url}page`);
  await page.locator("#one").getByRole("button", { name: "Next event" }).click();
  await shows(page, "talks", "one");
  await page.locator("#two").scrollIntoViewIfNeeded();
  await shows(page, sample("france-germany").events[0].id, "two");
  await says(page, "rc-change", [], "two");
});

test("a strict page needs the printed policy and nothing else", async () => {
  const page = await here.blank();
  const [name, policy] = render(TOKYO, "--csp").trim().split(/: (.*)/);
  assert.equal(name, "Content-Security-Policy");
  const headers = { [name]: `${policy}; require-trusted-types-for 'script'; trusted-types 'none'` };
  here.overrides["/page"] = text(render(TOKYO, "--document"), { headers });
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener("securitypolicyviolation", (event) => window.refused.push(event.violatedDirective));
  });
  await page.goto(`${here.server.url}page`);
  await shows(page, "birthday");
  assert.deepEqual(await page.evaluate(() => window.refused), []);
  const color = (selector) => page.evaluate((selector) => getComputedStyle(window.inside.part(selector)).color, selector);
  assert.notEqual(await color(".bond-level"), await color(".title"), "the stylesheet is at work");
});
