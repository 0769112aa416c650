// Pictures keep their room, and come only when they are wanted; so do videos, and nothing plays out of view.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn } from "./lib/browser.mjs";
import { card, events, inline } from "./lib/cards.mjs";
import { becomes, focuses, frame, stands } from "./lib/expect.mjs";
import { prerendering, upgraded } from "./lib/prerendered.mjs";
import { nextButton, previousButton } from "./lib/reader.mjs";
import { render } from "./lib/render.mjs";
import { held, text } from "./lib/serve.mjs";
import { site } from "./lib/site.mjs";

const here = site();
const prerendered = prerendering(here);

const YOUTUBE = "https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?autoplay=1";
const picture = (width, height) =>
  text(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#678"/></svg>`, { type: "image/svg+xml" });

/** A card whose first event has these pictures and videos. */
const withMedia = (media, videos = []) => {
  const [first, ...others] = events("a", "b", "c");
  return card({ events: [{ ...first, media, videos }, ...others] });
};
const images = (...names) => names.map((name) => ({ src: `images/${name}.svg`, alt: `What ${name} shows`, caption: `About ${name}`, credit: `By ${name}` }));
const VIDEO = { link: "https://youtu.be/M7lc1UVf-VE?t=9", title: "A talk", credit: "By somebody", poster: "images/p.svg" };
const FILE = { link: "film.mp4", title: "A film" };

/** All requests of a page that go elsewhere than to the tests' server; none of them leaves this machine. */
async function elsewhere(page) {
  const asked = [];
  await page.route((url) => url.hostname !== "127.0.0.1", (route) => (asked.push(route.request().url()), route.fulfill({ contentType: "text/html", body: "<title>Player</title>" })));
  return asked;
}

async function open(body, { prepare, ...options } = {}) {
  const page = await here.blank(options);
  page.elsewhere = await elsewhere(page);
  await prepare?.(page);
  here.overrides["/page"] = text(here.html(body));
  await page.goto(`${here.server.url}page`);
  await drawn(page);
  return page;
}

const imagesAsked = (page) => page.requests.filter((path) => /\.(svg|png|jpg)$/.test(path));
const play = (page) => page.getByRole("button", { name: "Play the video on YouTube" });
const players = () => window.inside.parts("iframe, video").map((element) => element.localName);

test("pictures that come late move nothing, whether their size was told or not", async () => {
  const media = images("one", "two", "three");
  Object.assign(media[0], { width: 600, height: 200 });
  const waits = ["one", "two", "three"].map((name, index) => {
    const wait = held(picture(600, index ? 400 : 200));
    here.overrides[`/images/${name}.svg`] = wait;
    return wait;
  });
  const page = await open(inline(withMedia(media)), { prepare: (page) => page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift", buffered: true });
  }) });
  const boxes = () => window.inside.parts(".media").map((figure) => [figure.offsetTop, figure.offsetHeight]);
  await page.evaluate(() => window.inside.part(".pictures").scrollIntoView());
  await Promise.all(waits.map((wait) => wait.asked));
  const before = await page.evaluate(boxes);
  await page.evaluate(() => (window.shifts.length = 0));
  waits.forEach((wait) => wait.release());
  await becomes(page, () => window.inside.parts(".media img").every((image) => image.complete && image.naturalWidth), true);
  await frame(page);
  assert.deepEqual(await page.evaluate(boxes), before);
  assert.deepEqual(await page.evaluate(() => window.shifts), []);
});

test("of one picture the whole width is used, of others two stand side by side, and nothing is cut off", async () => {
  for (const name of ["a", "b", "c", "d"]) here.overrides[`/images/${name}.svg`] = picture(300, 400);
  const rows = () => {
    const tops = Map.groupBy(window.inside.parts(".media"), (figure) => figure.offsetTop);
    return [...tops.values()].map((row) => row.length);
  };
  for (const [names, expected] of [["a", [1]], ["ab", [2]], ["abc", [1, 2]], ["abcd", [2, 2]]])
    for (const width of [360, 1280]) {
      const page = await open(inline(withMedia(images(...names))), { viewport: { width, height: 900 } });
      assert.deepEqual(await page.evaluate(rows), expected, `${names} at ${width}`);
      const fits = await page.evaluate(() => window.inside.parts(".media img").map((image) => getComputedStyle(image).objectFit));
      assert.deepEqual(new Set(fits), new Set(["contain"]));
    }
});

test("a picture that does not come leaves its room, and all that is told of it", async () => {
  const page = await open(inline(withMedia(images("none"))));
  await becomes(page, () => window.inside.part(".media img").complete, true);
  await frame(page);
  const { width, height } = await page.evaluate(() => {
    const { width, height } = window.inside.part(".media img").getBoundingClientRect();
    return { width, height };
  });
  assert.ok(Math.abs(width / height - 1.5) < 0.02, `${width} × ${height}`);
  assert.equal(await page.getByRole("img", { name: "What none shows" }).count(), 1);
  assert.equal(await page.evaluate(() => window.inside.words(".media figcaption")), "About noneBy none");
});

test("a player comes only at a press, with no more rights than it needs, and takes the focus", async () => {
  here.overrides["/images/p.svg"] = picture(16, 9);
  const page = await open(inline(withMedia([], [VIDEO])));
  await becomes(page, () => window.inside.part(".screen img").complete, true);
  assert.deepEqual(page.elsewhere, []);
  await play(page).click();
  await becomes(page, players, ["iframe"]);
  const frame = await page.evaluate(() => Object.fromEntries([...window.inside.part("iframe").attributes].map(({ name, value }) => [name, value])));
  assert.deepEqual(frame, {
    class: "player",
    part: "player",
    src: YOUTUBE,
    title: "A talk",
    allow: "autoplay; fullscreen; picture-in-picture",
    sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    referrerpolicy: "strict-origin-when-cross-origin",
  });
  await becomes(page, (src) => window.inside.part("iframe").src === src, true, YOUTUBE);
  await focuses(page, "iframe");
  assert.deepEqual(page.elsewhere, [YOUTUBE]);
  const box = () => {
    const [screen, player] = [".screen", ".player"].map((part) => window.inside.part(part).getBoundingClientRect());
    return Math.abs(screen.width - player.width) <= 2 && Math.abs(screen.height - player.height) <= 2;
  };
  assert.equal(await page.evaluate(box), true);
});

test("moving on stops what plays, by control, key, method, swipe and new data", async () => {
  const page = await open(inline(withMedia([], [VIDEO])));
  const moves = [
    () => nextButton(page).click(),
    () => page.evaluate(() => window.inside.card().goTo("c")),
    () => page.evaluate(() => window.inside.part(".track").scrollTo({ left: window.inside.part(".track").clientWidth, behavior: "instant" })),
    () => page.evaluate(() => (window.inside.card().card = structuredClone(window.inside.card().card))),
  ];
  for (const move of moves) {
    await page.evaluate(() => window.inside.card().goTo("a"));
    await stands(page, "a");
    await play(page).click();
    await becomes(page, players, ["iframe"]);
    await move();
    await becomes(page, players, []);
  }
  await page.evaluate(() => window.inside.card().goTo("a"));
  await play(page).click();
  await becomes(page, players, ["iframe"]);
});

test("the browser itself plays a file, and asks for it only then", async () => {
  const page = await open(inline(withMedia([], [FILE])));
  assert.equal(page.requests.includes("/film.mp4"), false);
  await page.getByRole("button", { name: "Play the video", exact: true }).click();
  await becomes(page, players, ["video"]);
  const video = await page.evaluate(() => [...window.inside.part("video").attributes].map(({ name, value }) => `${name}=${value}`).sort());
  assert.deepEqual(video, ["aria-label=A film", "autoplay=", "class=player", "controls=", "part=player", "playsinline=", `src=${here.server.url}film.mp4`]);
  await becomes(page, () => performance.getEntriesByType("resource").some((entry) => entry.name.endsWith("/film.mp4")), true);
  await nextButton(page).click();
  await becomes(page, players, []);
});

test("a press before the engine came is answered by the video that was meant", async () => {
  const data = withMedia([], [FILE, VIDEO]);
  const { page, engine } = await prerendered(data);
  const asked = await elsewhere(page);
  await play(page).click();
  await upgraded(page, engine);
  await becomes(page, players, ["iframe"]);
  await becomes(page, (src) => window.inside.part("iframe").src === src, true, YOUTUBE);
  assert.equal(asked.length <= 1, true);
});

const DATA = {
  ...withMedia(images("one", "two"), [VIDEO]),
  parties: [
    { id: "one", name: "Ada One", kind: "country", country: "IT", portrait: { src: "images/face.svg", alt: "A face" } },
    { id: "two", name: "Bo Two", kind: "country", country: "JP" },
  ],
};

for (const [how, body] of [["drawn", inline(DATA, `images="click"`)], ["rendered beforehand", render(DATA, "--images", "click")]])
  test(`no picture is fetched before a click, of a card that is ${how}`, async () => {
    for (const name of ["one", "two", "face", "p"]) here.overrides[`/images/${name}.svg`] = picture(300, 200);
    const page = await open(body);
    await becomes(page, () => window.inside.heard("rc-ready").length, 1);
    await page.evaluate(() => window.inside.part(".pictures").scrollIntoView());
    await frame(page);
    assert.deepEqual(imagesAsked(page), []);
    assert.equal(await page.evaluate(() => window.inside.words(".waiting p")), "What one shows");
    assert.equal(await page.evaluate(() => window.inside.words(".media figcaption")), "About oneBy one");
    await page.getByRole("button", { name: "Show the card’s pictures" }).first().click();
    await focuses(page, ".slide");
    await becomes(page, () => window.inside.parts("img").length, 6);
    await page.evaluate(() => window.inside.part(".pictures").scrollIntoView());
    await becomes(page, () => window.inside.parts(".media img").every((image) => image.complete && image.naturalWidth), true);
    await nextButton(page).click();
    await previousButton(page).click();
    assert.equal(await page.getByRole("button", { name: "Show the card’s pictures" }).count(), 0);
  });

test("with pictures and videos the engine takes over without a change, whether they wait or not", async () => {
  for (const options of [[], ["--images", "click"]]) {
    const page = await here.blank();
    await elsewhere(page);
    const body = render({ ...DATA, events: withMedia(images("one"), [VIDEO, FILE]).events }, ...options);
    here.overrides["/page"] = text(here.html(body, { script: "" }));
    await page.addInitScript(() => {
      window.changed = [];
      document.addEventListener("DOMContentLoaded", () => {
        const observer = new MutationObserver((list) => window.changed.push(...list.map(({ type, target }) => `${type} ${target.nodeName}`)));
        observer.observe(window.inside.card().shadowRoot, { subtree: true, childList: true });
      });
    });
    await page.goto(`${here.server.url}page`);
    await becomes(page, () => window.inside.heard("rc-ready").length, 1);
    await frame(page);
    assert.deepEqual(await page.evaluate(() => window.changed), [], options.join(" "));
  }
});

test("without script there are links to what would wait, and no buttons", async () => {
  const page = await here.blank({ javaScriptEnabled: false });
  const asked = await elsewhere(page);
  here.overrides["/page"] = text(here.html(render(DATA, "--images", "click"), { script: "" }));
  await page.goto(`${here.server.url}page`);
  assert.equal(await page.getByRole("link", { name: "Open the picture" }).first().getAttribute("href"), "images/one.svg");
  assert.equal(await page.getByRole("link", { name: "See it on YouTube" }).getAttribute("href"), VIDEO.link);
  assert.equal(await page.getByRole("button", { name: /^(Play|Show)/ }).count(), 0);
  assert.deepEqual([...asked, ...imagesAsked(page)], []);
});
