// One Chromium and one server for a file of tests, and pages with cards on them.

import assert from "node:assert/strict";
import { after, afterEach, before } from "node:test";
import { drawn, launch } from "./browser.mjs";
import { inside } from "./inside.mjs";
import { serve, text } from "./serve.mjs";

/** The line with which a page gets the element. */
export const SCRIPT = `<script type="module" src="/relationship-card.js"></script>`;

const html = (body, { head, dir = "ltr", script = SCRIPT }) => `<!doctype html>
<html lang="en" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Test</title>${head ?? ""}${script}<main>${body}</main></html>`;

/** What the browser itself logs about requests that fail; pages cannot keep it from doing so. */
const NETWORK = [
  /^Failed to load resource/,
  /^Failed to load module script/,
  /^Failed to find a valid digest/,
  /^Fetch API cannot load .* SRI's integrity checks failed\.$/,
];
const isNetworks = (text) => NETWORK.some((pattern) => pattern.test(text));

/** Call once at the top of a file of tests; `start` starts the browser. After each test nothing may be left uncaught or logged. */
export function site(start = launch) {
  const site = { overrides: {} };
  let tabs = [];
  before(async () => {
    [site.browser, site.server] = await Promise.all([start(), serve(site.overrides)]);
  });
  after(() => Promise.all([site.browser.close(), site.server.close()]));
  afterEach(async () => {
    const complaints = tabs.flatMap((tab) => tab.complaints);
    await Promise.all(tabs.map((tab) => tab.context.close()));
    tabs = [];
    for (const path of Object.keys(site.overrides)) delete site.overrides[path];
    assert.deepEqual(complaints, []);
  });

  /** An empty page with a browser profile of its own. `requests` fills with the paths it asks for. */
  site.blank = async (options = {}) => {
    const context = await site.browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
    const page = await context.newPage();
    await page.addInitScript(inside);
    const tab = { context, complaints: [] };
    tabs.push(tab);
    page.requests = [];
    page.on("request", (request) => page.requests.push(new URL(request.url()).pathname));
    page.on("pageerror", (error) => tab.complaints.push(`uncaught: ${error.message}`));
    page.on("console", (message) => {
      const serious = ["error", "warning"].includes(message.type());
      if (serious && !isNetworks(message.text())) tab.complaints.push(`logged: ${message.text()}`);
    });
    return page;
  };

  /** The text of a page with this body. */
  site.html = (body, options = {}) => html(body, options);

  /** A page with this body. Unless `wait` is false, all its cards are drawn when it is returned. */
  site.open = async (body, { head, dir, script, headers, wait = true, ...options } = {}) => {
    const page = await site.blank(options);
    site.overrides["/page"] = text(html(body, { head, dir, script }), { headers });
    await page.goto(`${site.server.url}page`);
    if (wait) await drawn(page);
    return page;
  };
  return site;
}

/** The Tokyo card, which most tests use. */
export const TOKYO = `<relationship-card src="/cards/tokyo.json"></relationship-card>`;
