// The three engines that read the web's pages. Each is opened as one window with the same few methods.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { ARGUMENTS } from "./browser.mjs";
import { Session } from "./webdriver.mjs";

/** A port that nobody listens at. */
async function port() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a program that ends with this one. */
function start(program, words, options) {
  const child = spawn(program, words, { stdio: "ignore", ...options });
  child.on("error", (error) => console.error(`cannot start ${program}: ${error.message}`));
  process.once("exit", () => child.kill());
  return child;
}

async function driven(program, words, env, capabilities) {
  const free = await port();
  const driver = start(program, [...words, `--port=${free}`], { env: { ...process.env, ...env } });
  const gone = once(driver, "exit").then(() => Promise.reject(new Error(`${program} has ended`)));
  gone.catch(() => {});
  const session = await Promise.race([Session.open(`http://127.0.0.1:${free}`, capabilities), gone]);
  return { session, driver };
}

/** A screen that nobody sees, for a browser that cannot do without one. */
async function screen() {
  const screen = start(process.env.XVFB ?? "Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await once(screen.stdio[3], "data");
  return { screen, display: `:${String(number).trim()}` };
}

/** What a forced-colors mode is to Firefox. */
const FORCED = { "browser.display.document_color_use": 2, "ui.useAccessibilityTheme": 1 };

async function firefox({ forced }) {
  const options = { args: ["-headless"], prefs: forced ? FORCED : {} };
  if (process.env.FIREFOX) options.binary = process.env.FIREFOX;
  const { session, driver } = await driven(process.env.GECKODRIVER ?? "geckodriver", [], {}, { "moz:firefoxOptions": options });
  const close = () => session.close().finally(() => driver.kill());
  return { session, close };
}

async function webkit() {
  const { screen: hidden, display } = await screen();
  const env = { DISPLAY: display, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
  const { session, driver } = await driven(process.env.WEBKITWEBDRIVER ?? "WebKitWebDriver", [], env, {});
  const close = () => session.close().finally(() => (driver.kill(), hidden.kill()));
  return { session, close };
}

async function chromium({ forced }) {
  const options = { binary: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--window-size=1400,1000", ...ARGUMENTS] };
  const { session, driver } = await driven(process.env.CHROMEDRIVER ?? "chromedriver", [], {}, { "goog:chromeOptions": options });
  if (forced) await session.command("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  const close = () => session.close().finally(() => driver.kill());
  return { session, close };
}

/** How each engine is opened; `forced` with colours forced upon pages. WebKit has no such mode. */
export const ENGINES = { Chromium: chromium, Firefox: firefox, WebKit: webkit };
