// Chromium, as every whole-page test starts it.

import { chromium } from "playwright-core";

/** What it is started with wherever it is. */
export const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/** A headless Chromium with an empty profile of its own. */
export const launch = (options) =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS, ...options });

/** Waits until every card of a page is drawn, by the element's own state and not by time. */
export const drawn = (page) =>
  page.waitForFunction(() => {
    const cards = [...document.querySelectorAll("relationship-card")];
    return cards.length > 0 && cards.every((card) => card.shadowRoot?.querySelector("div:not(.growing) > .card"));
  });
