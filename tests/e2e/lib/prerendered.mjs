// Pages with prerendered cards, to which the engine comes when a test lets it.

import { becomes } from "./expect.mjs";
import { render } from "./render.mjs";
import { text } from "./serve.mjs";

/** A way to open a page with a prerendered card; the engine comes at `engine.release()`. `flags` are those of the command, `alter` changes
 * the page's HTML. */
export const prerendering = (here) => async (data, { attributes = "", flags = [], alter = (html) => html, ...options } = {}) => {
  const body = render(data, ...flags).replace("<relationship-card", `<relationship-card ${attributes}`);
  const page = await here.blank(options);
  const engine = {};
  const coming = new Promise((release) => Object.assign(engine, { release }));
  await page.route(/relationship-card-\w+\.wasm$/, async (route) => (await coming, route.continue()));
  here.overrides["/page"] = text(alter(here.html(body, { script: "" })));
  await page.goto(`${here.server.url}page`);
  await becomes(page, () => Boolean(customElements.get("relationship-card")), true);
  return { page, engine };
};

/** Lets the engine come, and waits until it has taken over so many cards. */
export async function upgraded(page, engine, count = 1) {
  engine.release();
  await becomes(page, () => window.inside.heard("rc-ready").length, count);
}

/** All words of a card, part by part. Used in the page. */
export const words = (id) => {
  const shadow = document.querySelector(id ? `#${id}` : "relationship-card").shadowRoot;
  const said = (element) => element.textContent.replace(/\s+/g, " ").trim();
  return [".card", ".slide", ".rung", ".party", "a"].map((part) => [...shadow.querySelectorAll(part)].map(said));
};
