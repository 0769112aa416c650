// The strip's position is the truth, and controls, hands and windows all move it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { becomes, heard, shows, stands } from "./lib/expect.mjs";
import { changesByNext, nextButton, picks, strip, swipe } from "./lib/reader.mjs";
import { site, TOKYO } from "./lib/site.mjs";

const here = site();

const changes = async (page) => (await heard(page, "rc-change")).map((detail) => detail.index);

test("going on and back before the strip has moved ends where it began", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => (window.inside.card().next(), window.inside.card().previous()));
  await stands(page, "birthday");
  assert.deepEqual(await changes(page), [1, 0]);
});

test("a strip that is called back when it has hardly left comes back", async () => {
  // The browser may have moved it already and not said so: it then stood still some pixels beside its event. Which
  // moments those are depends on the frames, so many are tried.
  const page = await here.open(TOKYO);
  for (let late = 0; late < 40; late += 2) {
    await page.evaluate(async (late) => {
      window.inside.card().next();
      await new Promise((done) => setTimeout(done, late));
      window.inside.card().previous();
    }, late);
    await stands(page, "birthday");
  }
});

test("the strip leaves before anything is drawn for the move", async () => {
  const page = await here.open(TOKYO);
  assert.equal(await changesByNext(page), 0);
  await stands(page, "talks");
});

test("a move is drawn where the browser shows no frames, too", async () => {
  const page = await here.open(TOKYO);
  const index = await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
    const element = window.inside.card();
    const changed = new Promise((done) => element.addEventListener("rc-change", ({ detail }) => done(detail.index)));
    element.next();
    return changed;
  });
  assert.equal(index, 1);
});

test("going on thrice at once goes three events on", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => [1, 2, 3].forEach(() => window.inside.card().next()));
  await stands(page, "gifts");
  assert.deepEqual(await changes(page), [1, 2, 3]);
});

test("another control counts while the strip is still on its way", async () => {
  const page = await here.open(TOKYO);
  await nextButton(page).click();
  await picks(page).nth(5).click();
  await picks(page).nth(4).click();
  await nextButton(page).click();
  await picks(page).nth(2).click();
  await stands(page, "announcement");
  assert.deepEqual(await changes(page), [1, 5, 4, 5, 2]);
});

test("a page that is scrolled while the strip moves does not turn it back", async () => {
  const page = await here.open(`${TOKYO}<p style="block-size: 2000px"></p>`);
  await strip(page).hover();
  await page.evaluate(() => window.inside.card().next());
  await page.mouse.wheel(0, 40);
  await stands(page, "talks");
  assert.deepEqual(await changes(page), [1]);
});

test("a press on the strip while it moves does not turn it back", async () => {
  const page = await here.open(TOKYO);
  await strip(page).hover();
  await page.evaluate(() => window.inside.card().next());
  await page.mouse.down();
  await page.mouse.up();
  await stands(page, "talks");
  assert.deepEqual(await changes(page), [1]);
});

test("a finger takes over from a control", async () => {
  const page = await here.open(TOKYO, { hasTouch: true });
  await picks(page).nth(3).click();
  await stands(page, "gifts");
  await nextButton(page).click();
  await swipe(page, 1);
  await becomes(page, () => window.inside.look().live[0] === window.inside.look().inView[0], true);
  const [shown] = (await page.evaluate(() => window.inside.look())).live;
  await stands(page, shown);
});

/** Keeps the page's own timers from running, until `run` lets those that are left run at once. */
function stop() {
  const waiting = new Map();
  const { setTimeout } = window;
  let last = 1e6;
  window.setTimeout = (call, time, ...given) => {
    if (!time) return setTimeout(call, time, ...given);
    waiting.set((last += 1), call);
    return last;
  };
  const { clearTimeout } = window;
  window.clearTimeout = (timer) => void (waiting.delete(timer) || clearTimeout(timer));
  window.run = () => {
    const calls = [...waiting.values()];
    waiting.clear();
    calls.forEach((call) => call());
  };
}

test("a control that is used just before the strip has come to rest is not undone", async () => {
  // The timer of the first move ran out after the second had been asked for and before it had begun:
  // the strip was taken to have been moved by its reader, back to where it still stood.
  const page = await here.open(TOKYO, { script: "", wait: false });
  await page.evaluate(stop);
  await page.addScriptTag({ type: "module", url: "/relationship-card.js" });
  await shows(page, "birthday");
  await nextButton(page).click();
  await stands(page, "talks");
  await page.evaluate(() => {
    const element = window.inside.card();
    const changed = new Promise((done) => element.addEventListener("rc-change", done, { once: true }));
    element.next();
    return changed.then(window.run);
  });
  await stands(page, "announcement");
  assert.deepEqual(await changes(page), [1, 2]);
});

test("scrolling by a program, as assistive technology does, shows the event it comes to", async () => {
  const page = await here.open(TOKYO);
  const scroll = (events) => page.evaluate((events) => {
    const track = window.inside.part(".track");
    track.scrollTo({ left: events * track.clientWidth, behavior: "instant" });
  }, events);
  await scroll(4);
  await stands(page, "selfie");
  await scroll(1);
  await stands(page, "talks");
  assert.deepEqual(await changes(page), [4, 1]);
});

test("a width that changes while the strip is on its way keeps the wanted event", async () => {
  const page = await here.open(TOKYO);
  await page.evaluate(() => {
    window.inside.card().next();
    document.querySelector("main").style.inlineSize = "300px";
  });
  await stands(page, "talks");
  assert.deepEqual(await changes(page), [1]);
});

test("a strip that lost its place without anybody's hand comes back to the event shown", async () => {
  // As Chromium leaves it at times when it takes a picture of the whole page.
  const page = await here.open(TOKYO);
  await page.evaluate(() => window.inside.card().next());
  await stands(page, "talks");
  await page.evaluate(() => {
    const track = window.inside.part(".track");
    track.style.scrollSnapType = "none";
    track.scrollTo({ left: 0.3 * track.clientWidth, behavior: "instant" });
  });
  await becomes(page, () => window.inside.part(".track").scrollLeft === window.inside.part(".track").clientWidth, true);
  await stands(page, "talks");
  assert.deepEqual(await changes(page), [1]);
});

test("a card that its page shows at another scale goes on by whole events", async () => {
  const page = await here.open(`<style>relationship-card { transform: scale(0.6) }</style>${TOKYO}`);
  for (const event of ["talks", "announcement", "gifts"]) {
    await nextButton(page).click();
    await stands(page, event);
  }
  assert.deepEqual(await changes(page), [1, 2, 3]);
});
