// The card's own two pages: drawn before any script has come, and drawn by the engine.

import { render } from "../../e2e/lib/render.mjs";
import { css } from "./build.mjs";
import { long } from "./long.mjs";
import { AFTER, escaped, page } from "./markup.mjs";

/** How its parts are found: in the card's open shadow root. */
const REACH = {
  title: "relationship-card >> .slide-title",
  slide: "relationship-card >> .slide",
  next: "relationship-card >> [data-action=next]",
  previous: "relationship-card >> [data-action=previous]",
};

const SCRIPT = '<script type="module" src="/relationship-card.js"></script>';

/** The prerendered document; of several cards each is the same element once more, and the script stands there once. */
export function drawn(card) {
  const document = render(card, "--document").replace("</main>", `${AFTER}</main>`);
  const start = document.indexOf("<relationship-card");
  const end = document.lastIndexOf("</relationship-card>") + "</relationship-card>".length;
  const element = document.slice(start, end);
  return {
    name: "card",
    reach: REACH,
    html: (count) => document.slice(0, start) + Array.from({ length: count }, () => element).join("\n") + document.slice(end),
    files: {},
  };
}

/** The element as a site embeds it in one line, in the shell of the plain page. */
export const live = (outline) => embedded("live", "/cards/tokyo.json", outline, {});

/** The same with a card of a thousand events; of these the few near the reader have a title. */
export async function longer(outline, card) {
  return { ...(await embedded("long", "/long.json", outline, { "/long.json": JSON.stringify(long(card)) })), titles: 1 };
}

async function embedded(name, src, outline, files) {
  const head = `<style>${await css("pages/page.css")}</style>${SCRIPT}`;
  const element = `<relationship-card src="${src}"><a href="/story">${escaped(outline.title)}</a></relationship-card>`;
  return { name, reach: REACH, html: (count) => page(outline, head, element.repeat(count)), files };
}
