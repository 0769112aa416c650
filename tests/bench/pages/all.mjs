// Every page that is measured, with all files it asks for.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { folder } from "../lib/serve.mjs";
import { outline } from "./outline.mjs";
import { drawn, live, longer } from "./own.mjs";
import { plain } from "./plain.mjs";

const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));
const CARD = new URL("../../../static/cards/tokyo.json", import.meta.url);

/** How many cards stand on a page; one, unless it says otherwise here. */
const COUNTS = { plain: [1, 20], card: [1, 20, 200], live: [1, 20], embla: [1, 20], timelinejs: [1, 20] };

/** The card that all pages show. */
export const tokyo = async () => JSON.parse(await readFile(CARD, "utf8"));

/** The pages, and what the server has to send for them. With `rivals` their packages have to be installed. */
export async function all({ rivals }) {
  const card = await tokyo();
  const told = outline(card);
  const others = rivals ? await (await import("./rivals.mjs")).rivals(told) : [];
  const makers = [await plain(told), drawn(card), await live(told), await longer(told, card), ...others];
  const pages = makers.flatMap(({ name, reach, html, titles = card.events.length }) =>
    (COUNTS[name] ?? [1]).map((count) => ({
      id: count === 1 ? name : `${name}-${count}`,
      name,
      count,
      /** How many titles of events the page shows once it is whole. */
      titles: count * titles,
      reach,
      html: html(count),
    })),
  );
  const files = Object.assign({}, await folder(DIST), ...makers.map(({ files }) => files));
  return { pages, files };
}

export const path = (page) => `/${page.id}.html`;
