// The measure of all others: the card's texts, sources and links as a page without any script.

import { css } from "./build.mjs";
import { card, event, page } from "./markup.mjs";

const NAME = "plain";

export async function plain(outline) {
  const style = `<style>${await css("pages/page.css")}</style>`;
  const one = (number) => card(outline, number, outline.events.map(event(number)).join(""));
  return {
    name: NAME,
    reach: { title: "h3.event" },
    html: (count) => page(outline, style, Array.from({ length: count }, (_, number) => one(number)).join("")),
    files: {},
  };
}
