// Every kind of card in every look, gone over by axe-core in one of the three engines.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { ENGINES } from "./engines.mjs";
import { KINDS, STATES } from "./kinds.mjs";
import { find, findInSlides, inner, outer, ready, spoil, take } from "./looks.mjs";
import { serve, text } from "./serve.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const THEMES = { light: false, dark: false, forced: true };
const LOOKS = ["ltr", "rtl"].flatMap((dir) => [320, 768, 1280].map((width) => ({ dir, width })));

/** The most events that a card has whose events are not all alike. */
const MOST = Math.max(...Object.values(KINDS).map(([card]) => card.events.length).filter((count) => count < 60));

/** The tests of one engine. `themes` are those that it has; in forced colours it goes without the rules `blind`. */
export function matrix(engine, themes, blind = []) {
  for (const forced of new Set(themes.map((theme) => THEMES[theme])))
    for (const [state, page] of Object.entries(STATES))
      describe(`${engine}${forced ? " in forced colours" : ""}, cards ${state}`, () => {
        const here = opened(engine, forced, page);
        for (const theme of themes.filter((theme) => THEMES[theme] === forced)) looks(here, theme, page, forced ? blind : []);
        planted(here, page, forced);
      });
}

/** A window of the engine with a state's page. */
function opened(engine, forced, { body, ids, told }) {
  const here = {};
  before(async () => {
    const answers = { "/inner": text(inner(body())), "/outer": text(outer), "/axe.js": text(readFileSync(AXE, "utf8"), { type: "text/javascript" }) };
    [here.server, here.browser] = await Promise.all([serve(answers), ENGINES[engine]({ forced })]);
    here.window = here.browser.session;
    await here.window.go(`${here.server.url}outer`);
    assert.deepEqual(await here.window.evaluate(ready, told), ids);
  });
  after(() => Promise.all([here.browser?.close(), here.server?.close()]));
  return here;
}

function looks(here, theme, { told }, blind) {
  const forced = THEMES[theme];
  const shown = { theme: forced ? "light" : theme, forced };
  for (const { width, dir } of LOOKS)
    test(`A39 axe finds nothing, ${width} px, ${dir}, ${theme}`, async () => {
      assert.deepEqual(await here.window.evaluate(take, { width, dir, theme: shown.theme }), { width, dir, ...shown });
      assert.deepEqual(await here.window.evaluate(find, blind), { violations: [], incomplete: [] });
    });
  // With the engine, the colours are the same, and what is out of view is inert.
  if (told || blind.includes("color-contrast")) return;
  test(`A28 A39 axe finds nothing in the colours of any event, ${theme}`, async () => {
    await here.window.evaluate(take, { width: 768, dir: "ltr", theme: shown.theme });
    for (let place = 0; place < MOST; place += 1) {
      const { slides, found } = await here.window.evaluate(findInSlides, place);
      assert.deepEqual(found, [], `event ${place}`);
      assert.ok(slides > 1);
    }
  });
}

/** That nothing is found says nothing unless axe sees into every card. Forced colours leave no bad ones to find. */
function planted(here, { ids }, forced) {
  test("A39 axe finds what is planted in each card", async () => {
    await here.window.evaluate(spoil);
    const { violations } = await here.window.evaluate(find, forced ? ["color-contrast"] : []);
    const about = (rule) => violations.filter((one) => one.startsWith(`${rule} `)).map((one) => one.match(/#([\w-]+)/)[1]);
    assert.deepEqual(about("button-name"), ids);
    if (!forced) assert.deepEqual([...new Set(about("color-contrast"))], ids);
  });
}
