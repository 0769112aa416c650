// Pictures of the real thing: `readme` for the README, `all` for looking at every width and side.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drawn, launch } from "./lib/browser.mjs";
import { serve, text } from "./lib/serve.mjs";

const CARDS = ["tokyo", "tokyo-it", "tokyo-ja", "tokyo-ar", "france-germany", "colombia-venezuela"];
const WIDTHS = [320, 768, 1280];
const SIDES = [
  { name: "light" },
  { name: "dark", theme: "dark" },
  { name: "rtl", dir: "rtl" },
];

/** A page with nothing but one card in an article's type. */
const page = (card, { theme = "light", dir = "ltr", event = "" } = {}) => `<!doctype html>
<html lang="en" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${card}</title><style>:root { color-scheme: ${theme}; } body { margin: 16px auto; max-width: 75rem; padding: 0 16px;
font: 17px/1.6 Georgia, "Noto Serif", serif; background: ${theme === "dark" ? "#101113" : "#fff"}; }
relationship-card { --rc-font: system-ui, "Noto Sans", sans-serif; --rc-title-font: Georgia, "Noto Serif", serif; }</style>
<script type="module" src="/relationship-card.js"></script>
<relationship-card src="/cards/${card}.json" event="${event}"></relationship-card></html>`;

async function shoot(browser, server, { card, width, side, file, options = {}, prepare }) {
  server.overrides["/page"] = text(page(card, { ...side, ...options }));
  const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: 2 });
  const tab = await context.newPage();
  await tab.goto(`${server.url}page`);
  await drawn(tab);
  await tab.evaluate(() => document.fonts.ready);
  if (prepare) await tab.evaluate(prepare);
  await tab.waitForLoadState("networkidle");
  await tab.screenshot({ path: file, fullPage: true });
  await context.close();
}

/** Opens the current level, so that the picture shows what is inside. */
const opened = () => {
  document.querySelector("relationship-card").shadowRoot.querySelector("[data-state=current] details").open = true;
};

async function all(browser, server, folder) {
  for (const card of CARDS)
    for (const width of WIDTHS)
      for (const side of SIDES) {
        const file = `${folder}/${card}-${width}-${side.name}.png`;
        await shoot(browser, server, { card, width, side, file, prepare: width === 768 ? opened : undefined });
        console.log(file);
      }
}

async function readme(browser, server, folder) {
  const file = `${folder}/card.png`;
  await shoot(browser, server, { card: "tokyo", width: 760, side: {}, file, options: { event: "talks" } });
  console.log(file);
}

const [what = "all"] = process.argv.slice(2);
const jobs = { all: [all, "../../target/screenshots"], readme: [readme, "../../docs"] };
if (!jobs[what]) {
  console.error(`unknown: ${what}; known: ${Object.keys(jobs).join(", ")}`);
  process.exit(2);
}
const [job, relative] = jobs[what];
const folder = fileURLToPath(new URL(relative, import.meta.url));
await mkdir(folder, { recursive: true });
const [browser, server] = await Promise.all([launch(), serve()]);
try {
  await job(browser, server, folder);
} finally {
  await Promise.all([browser.close(), server.close()]);
}
