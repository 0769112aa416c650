// The page's address names the event in view, and leads to it, where an element has `deep-links`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { card, events, inline, sample } from "./lib/cards.mjs";
import { becomes, frame, heard, shows, stands } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { nextButton, previousButton } from "./lib/reader.mjs";
import { render } from "./lib/render.mjs";
import { text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const prerendered = prerendering(here);

const FAR = `<p style="height: 3000px">A long article</p>`;
const one = card({ id: "one", events: events("a", "b", "c") });
const linked = inline(one, `id="one-card" deep-links`);

/** A page with this body, opened at this hash. */
async function at(hash, body, options = {}) {
  const page = await here.blank(options);
  here.overrides["/page"] = text(here.html(body));
  await page.goto(`${here.server.url}page${hash}`);
  await drawn(page);
  return page;
}

const hash = (page, wanted) => becomes(page, () => decodeURIComponent(location.hash), wanted);
const follow = (page, hash) => page.evaluate((hash) => (location.hash = hash), hash);
/** Whether the events lie in the window. */
const inSight = () => {
  const { top, bottom } = window.inside.part(".events").getBoundingClientRect();
  return top < window.innerHeight && bottom > 0;
};

test("the address follows the reader, from the first move on, and there is still one step to go back", async () => {
  const page = await at("#comments", linked);
  await frame(page);
  await hash(page, "#comments");
  const steps = await page.evaluate(() => (history.replaceState({ page: 1 }, ""), history.length));
  await nextButton(page).click();
  await hash(page, "#one/b");
  await nextButton(page).click();
  await hash(page, "#one/c");
  assert.deepEqual(await page.evaluate(() => [history.length, history.state]), [steps, { page: 1 }]);
});

test("without the attribute the address neither leads nor follows", async () => {
  const page = await at("#one/c", inline(one));
  await stands(page, "a");
  await nextButton(page).click();
  await stands(page, "b");
  await follow(page, "#one/c");
  await frame(page);
  await stands(page, "b");
  await hash(page, "#one/c");
});

test("an address opens the card at its event, in the window, and counts more than event", async () => {
  const page = await at("#one/c", FAR + inline(one, `event="b" deep-links`));
  await stands(page, "c");
  await becomes(page, inSight, true);
  assert.deepEqual(await heard(page, "rc-change"), []);
});

test("a prerendered card opens there too, without a change that is told", async () => {
  const page = await here.blank();
  const markup = render(sample("tokyo"), "--deep-links");
  here.overrides["/page"] = text(here.html(FAR + markup, { script: "" }));
  await page.goto(`${here.server.url}page#tokyo/gifts`);
  await becomes(page, () => window.inside.heard("rc-ready").length, 1);
  await stands(page, "gifts");
  await becomes(page, inSight, true);
  assert.deepEqual(await heard(page, "rc-change"), []);
});

test("a reader who has moved or scrolled before the engine came is left where they are", async () => {
  const { page, engine } = await prerendered(sample("tokyo"), { flags: ["--deep-links"], alter: (html) => html.replace("</main>", `${FAR}</main>`) });
  await page.evaluate(() => window.inside.card().next());
  await shows(page, "talks");
  await page.evaluate(() => (history.replaceState(null, "", "#tokyo/gifts"), window.scrollTo(0, 2500)));
  await upgraded(page, engine);
  await stands(page, "talks");
  assert.equal(await page.evaluate(() => window.scrollY), 2500);
});

test("links in the article and the way back lead to events", async () => {
  const page = await at("", `${FAR}${linked}<p><a href="#one/b">Read on</a></p>`);
  await page.getByRole("link", { name: "Read on" }).click();
  await stands(page, "b");
  await becomes(page, inSight, true);
  await follow(page, "#one/c");
  await stands(page, "c");
  await page.goBack();
  await stands(page, "b");
  await nextButton(page).click();
  await hash(page, "#one/c");
  await page.goBack();
  await hash(page, "");
  await stands(page, "c");
});

test("of two cards each follows its own addresses", async () => {
  const two = inline(card({ id: "two", events: events("a", "b", "c") }), `id="two-card" deep-links`);
  const page = await at("#two/b", linked + two);
  await stands(page, "b", "two-card");
  await stands(page, "a", "one-card");
  await follow(page, "#one/c");
  await stands(page, "c", "one-card");
  await stands(page, "b", "two-card");
  await page.evaluate(() => window.inside.card("two-card").next());
  await hash(page, "#two/c");
});

for (const [id, event] of [["東京", "会談-1"], ["روما", "القمة_2026"], ["a.b", "c.d-e_f"]])
  test(`ids of any script: ${id}`, async () => {
    const made = inline(card({ id, events: events("first", event, "last") }), "deep-links");
    const page = await at(`#${id}/${event}`, made);
    await stands(page, event);
    await page.evaluate(() => window.inside.card().next());
    await hash(page, `#${id}/last`);
    await page.evaluate(() => window.inside.card().previous());
    await hash(page, `#${id}/${event}`);
    await page.reload();
    await drawn(page);
    await stands(page, event);
  });

test("addresses that name nothing of the card are left alone", async () => {
  for (const hash of ["#one", "#one/", "#one/none", "#/b", "#two/b", "#one/b/c", "#%", "#one/%E0%A4%A", "#/", "#a:b"]) {
    const page = await at(hash, linked);
    await stands(page, "a");
    await follow(page, `${hash}x`);
    await frame(page);
    await stands(page, "a");
    assert.equal(await page.evaluate(() => location.hash), `${hash}x`);
  }
});

test("the page's base address does not matter", async () => {
  const page = await at("#one/b", `<base href="https://elsewhere.example/">${linked}`);
  await stands(page, "b");
  await nextButton(page).click();
  await hash(page, "#one/c");
});

test("in a frame without an origin the card goes on, though there is no address to write", async () => {
  const page = await here.blank();
  here.overrides["/frame"] = text(here.html(linked, { script: `<script type="module" src="${here.server.url}relationship-card.js"></script>` }));
  here.overrides["/page"] = text(here.html(`<iframe sandbox="allow-scripts" src="/frame#one/b" width="700" height="800"></iframe>`, { script: "" }));
  await page.goto(`${here.server.url}page`);
  const frame = page.frameLocator("iframe");
  await frame.getByText("2 of 3", { exact: true }).waitFor();
  await frame.getByRole("button", { name: "Next event" }).click();
  await frame.getByText("3 of 3", { exact: true }).waitFor();
});

test("a card that left the page listens no longer, and one that loses the attribute neither", async () => {
  const page = await here.blank();
  await page.addInitScript(() => {
    const [add, remove] = [window.addEventListener, window.removeEventListener];
    window.listening = 0;
    window.addEventListener = function (kind, ...rest) {
      if (kind === "hashchange") window.listening += 1;
      return add.call(this, kind, ...rest);
    };
    window.removeEventListener = function (kind, ...rest) {
      if (kind === "hashchange") window.listening -= 1;
      return remove.call(this, kind, ...rest);
    };
  });
  here.overrides["/page"] = text(here.html(linked + inline(one, `id="plain"`)));
  await page.goto(`${here.server.url}page`);
  await drawn(page);
  const listening = (count) => becomes(page, () => window.listening, count);
  await listening(1);
  await page.evaluate(() => window.inside.card("one-card").removeAttribute("deep-links"));
  await listening(0);
  await page.evaluate(() => window.inside.card("one-card").setAttribute("deep-links", ""));
  await listening(1);
  await page.evaluate(() => window.inside.card("one-card").remove());
  await listening(0);
});

const shareButton = (page) => page.getByRole("button", { name: "Share this event" });
const said = () => window.inside.words(".outcome");

/** A page whose browser shares in this way. */
async function sharing(how) {
  const page = await here.blank();
  await page.addInitScript(how);
  here.overrides["/page"] = text(here.html(linked));
  await page.goto(`${here.server.url}page?a=1#top`);
  await drawn(page);
  return page;
}

test("the button hands a link to the shown event to the browser", async () => {
  const page = await sharing(() => {
    navigator.share = async (what) => void (window.shared = what);
  });
  await nextButton(page).click();
  await shareButton(page).click();
  await becomes(page, () => window.shared, { title: "A made card", url: `${here.server.url}page?a=1#one/b` });
  assert.equal(await page.evaluate(said), "");
});

test("a reader who thinks better of it hears nothing", async () => {
  const page = await sharing(() => {
    navigator.share = async () => {
      window.asked = true;
      throw new DOMException("", "AbortError");
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => (window.copied = true) } });
  });
  await shareButton(page).click();
  await becomes(page, () => window.asked, true);
  await frame(page);
  assert.deepEqual(await page.evaluate(() => [window.copied, window.inside.words(".outcome")]), [undefined, ""]);
});

test("else the link is copied, which is said once, and no longer after the next move", async () => {
  const page = await sharing(() => {
    Object.defineProperty(navigator, "share", { value: undefined });
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (link) => void (window.copied = link) } });
  });
  await page.evaluate(() => {
    const region = window.inside.part(".outcome");
    window.announced = [];
    new MutationObserver((list) => window.announced.push(...list.map(() => region.textContent)))
      .observe(region, { subtree: true, childList: true, characterData: true });
  });
  await shareButton(page).click();
  await becomes(page, said, "The link has been copied.");
  assert.deepEqual(await page.evaluate(() => [window.announced, window.copied]), [["The link has been copied."], `${here.server.url}page?a=1#one/a`]);
  await previousButton(page).click();
  await becomes(page, said, "");
});

test("where nothing else is possible the link is shown", async () => {
  const none = () => Object.defineProperties(navigator, { share: { value: undefined }, clipboard: { value: undefined } });
  const refused = () => {
    const refuse = () => Promise.reject(new DOMException("", "NotAllowedError"));
    Object.defineProperties(navigator, { share: { value: refuse }, clipboard: { value: { writeText: refuse } } });
  };
  for (const how of [none, refused]) {
    const page = await sharing(how);
    await shareButton(page).click();
    await becomes(page, said, `Copy this link: ${here.server.url}page?a=1#one/a`);
  }
});

test("a press before the engine came is answered when it has", async () => {
  const { page, engine } = await prerendered(sample("tokyo"), { flags: ["--deep-links"] });
  await page.evaluate(() => Object.defineProperties(navigator, { share: { value: undefined }, clipboard: { value: undefined } }));
  await shareButton(page).click();
  await upgraded(page, engine);
  await becomes(page, said, `Copy this link: ${here.server.url}page#tokyo/birthday`);
});

test("a prerendered card that is given links by hand gets its button with the engine", async () => {
  const { page, engine } = await prerendered(sample("tokyo"), { attributes: "deep-links" });
  assert.equal(await shareButton(page).count(), 0);
  await upgraded(page, engine);
  await becomes(page, () => document.querySelector("relationship-card").shadowRoot.querySelectorAll("[part=share-button]").length, 1);
  await stands(page, "birthday");
});

test("there is a button only where the address names events, and none without script", async () => {
  const plain = await at("", inline(one));
  assert.equal(await shareButton(plain).count(), 0);
  const markup = render(one, "--deep-links");
  const page = await here.blank({ javaScriptEnabled: false });
  here.overrides["/still"] = text(here.html(markup, { script: "" }));
  await page.goto(`${here.server.url}still`);
  assert.equal(await page.locator(".slide-title").count(), 3);
  assert.equal(await shareButton(page).count(), 0);
});
