// What axe-core finds in the preview and on the page about themes: nothing, and nothing that it is not sure of. Every kind of card, in three engines,
// is gone over in engines/.

import assert from "node:assert/strict";
import { test } from "node:test";
import axe from "axe-core";
import { becomes } from "./lib/expect.mjs";
import { site } from "./lib/site.mjs";

const here = site();

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "section508", "EN-301-549", "RGAAv4", "TTv5"];

/** All rules for these pages; each finding as its rule and the element it is about. */
async function findings(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const rules = { "target-size": { enabled: true } };
    const { violations, incomplete, passes } = await window.axe.run(document, { runOnly: { type: "tag", values }, rules });
    const flat = (results) => results.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target.flat().join(" ")}: ${node.any.concat(node.all, node.none).map((check) => check.message).join("; ")}`));
    const reached = passes.some((rule) => rule.id === "color-contrast" && rule.nodes.some((node) => node.target.flat().length > 1));
    return { violations: flat(violations), incomplete: flat(incomplete), reached };
  }, TAGS);
}

/** `reached` says that the rules have looked into the card's shadow tree. */
const clean = async (page) => assert.deepEqual(await findings(page), { violations: [], incomplete: [], reached: true });

/** The preview page in one of its looks. */
async function preview(query, width) {
  const page = await here.blank({ viewport: { width, height: 900 } });
  await page.goto(`${here.server.url}index.html${query}`);
  await becomes(page, () => window.inside.heard("rc-ready").length, 5);
  return page;
}

/** Opens all levels and all lists of claims. */
const openAll = (page) =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll("relationship-card"))
      for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
  });

const LOOKS = { "as it is": "", "in the dark": "?theme=dark", "from right to left": "?dir=rtl", "from right to left in the dark": "?dir=rtl&theme=dark" };

for (const [look, query] of Object.entries(LOOKS))
  for (const width of [320, 1280]) {
    test(`axe finds nothing in the preview ${look}, ${width} px wide`, async () => {
      await clean(await preview(query, width));
    });

    test(`axe finds nothing in the preview ${look}, ${width} px wide, with all opened`, async () => {
      const page = await preview(query, width);
      await openAll(page);
      await clean(page);
    });
  }

for (const colorScheme of ["light", "dark"])
  for (const width of [360, 1280]) {
    const themes = async () => {
      // In a narrow window that is not low the card lies over what scrolls below it, and axe is not sure of the colours there.
      const page = await here.blank({ viewport: { width, height: 500 }, colorScheme, reducedMotion: "reduce" });
      await page.goto(`${here.server.url}theming/index.html`);
      await becomes(page, () => window.inside.heard("rc-ready").length, 1);
      return page;
    };

    test(`axe finds nothing on the page about themes, ${colorScheme}, ${width} px wide`, async () => {
      await clean(await themes());
    });

    test(`axe finds nothing there in each theme, with a part opened and a wrong value, ${colorScheme}, ${width} px wide`, async () => {
      const page = await themes();
      for (const theme of ["newspaper", "agency", "magazine", "contrast"]) {
        await page.locator(`[data-theme=${theme}]`).click();
        await page.locator("[data-property='--rc-radius'] .value").fill("round");
        await page.locator("[data-property='--rc-ink-soft'] .value").last().fill(theme === "magazine" ? "#ffffff" : "#bbbbbb");
        await page.locator("[data-part=title]").evaluate((part) => (part.open = true));
        await clean(page);
      }
    });
  }
