// Pictures of the real thing: `readme` for the README, `all` for looking at every card in every layout, width and look.
// Words after `all` take only the pictures that have each of them in their name.

import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drawn, launch } from "./lib/browser.mjs";
import { SAMPLES, sample, UPS_AND_DOWNS } from "./lib/cards.mjs";
import { json, serve, text } from "./lib/serve.mjs";

const CARDS = { ...Object.fromEntries(SAMPLES.map((name) => [name, sample(name)])), "ups-and-downs": UPS_AND_DOWNS };
const LAYOUTS = ["auto", "list", "compact"];
const WIDTHS = [320, 768, 1280];
const LOOKS = {
  light: {},
  dark: { theme: "dark" },
  rtl: { dir: "rtl" },
  print: { media: "print" },
};

/** A page with nothing but one card in an article's type. */
const page = ({ card, layout = "auto", theme = "light", dir = "ltr", event = "" }) => `<!doctype html>
<html lang="en" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${card}</title><style>:root { color-scheme: ${theme}; } body { margin: 16px auto; max-width: 75rem; padding: 0 16px;
font: 17px/1.6 Georgia, "Noto Serif", serif; background: ${theme === "dark" ? "#101113" : "#fff"}; }
relationship-card { --rc-font: system-ui, "Noto Sans", sans-serif; --rc-title-font: Georgia, "Noto Serif", serif; }</style>
<script type="module" src="/relationship-card.js"></script>
<relationship-card src="/card.json" layout="${layout}" event="${event}"></relationship-card></html>`;

async function shoot(browser, server, { file, width, media = "screen", scale = 1, prepare, ...options }) {
  server.overrides["/page"] = text(page(options));
  server.overrides["/card.json"] = json(CARDS[options.card]);
  const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: scale });
  const tab = await context.newPage();
  await tab.goto(`${server.url}page`);
  await drawn(tab);
  await tab.evaluate(() => document.fonts.ready);
  if (prepare) await tab.evaluate(prepare);
  await tab.emulateMedia({ media });
  await tab.waitForLoadState("networkidle");
  await tab.screenshot({ path: file, fullPage: true });
  await context.close();
}

/** Opens the current level, so that the picture shows what is inside. */
const opened = () => {
  document.querySelector("relationship-card").shadowRoot.querySelector("[data-state=current] details").open = true;
};

/** All pictures to take, by their names. */
const shots = Object.keys(CARDS).flatMap((card) =>
  LAYOUTS.flatMap((layout) =>
    WIDTHS.flatMap((width) =>
      Object.entries(LOOKS).map(([look, options]) => ({ name: `${card}-${layout}-${width}-${look}`, card, layout, width, ...options })),
    ),
  ),
);

/** All pictures side by side, to look at; each opens by itself. */
const sheet = (names) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>All pictures</title>
<style>body { font: 14px system-ui; margin: 2em; background: #888 } main { display: flex; flex-wrap: wrap; gap: 1em; align-items: start }
figure { margin: 0 } img { height: 30em; display: block }</style>
<main>${names.map((name) => `<figure><a href="${name}.png"><img loading="lazy" src="${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`).join("\n")}</main></html>
`;

async function all(browser, server, folder, words) {
  for (const { name, ...shot } of shots.filter(({ name }) => words.every((word) => name.includes(word)))) {
    await shoot(browser, server, { ...shot, file: `${folder}/${name}.png`, prepare: shot.width === 768 && shot.layout === "auto" ? opened : undefined });
    console.log(`${folder}/${name}.png`);
  }
  await writeFile(`${folder}/index.html`, sheet(shots.map(({ name }) => name)));
  console.log(`${folder}/index.html`);
}

async function readme(browser, server, folder) {
  const file = `${folder}/card.png`;
  await shoot(browser, server, { card: "tokyo", width: 760, file, scale: 2, event: "talks" });
  console.log(file);
}

const [what = "all", ...words] = process.argv.slice(2);
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
  await job(browser, server, folder, words);
} finally {
  await Promise.all([browser.close(), server.close()]);
}
