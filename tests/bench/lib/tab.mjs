// A tab of its own for each load: nothing in its cache, and as slow as the profile says.

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves to whether the promise was kept in time. */
export async function inTime(promise, milliseconds) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds, false)));
  return Promise.race([promise.then(() => true), late]).finally(() => clearTimeout(timer));
}

/** Opens an empty tab in which these functions run before anything of a page; each comes as `[function, argument]`. */
export async function open(browser, { screen, slowness, network }, origin, scripts) {
  const context = await browser.newContext({ ...screen, serviceWorkers: "block" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const send = (method, words) => devtools.send(method, words);
  const tab = { page, send, problems: new Set(), close: () => context.close() };

  for (const domain of ["Network", "Page", "Performance", "Runtime"]) await send(`${domain}.enable`);
  const told = {};
  tab.told = Object.fromEntries(["painted", "visible", "worked", "load"].map((what) => [what, new Promise((resolve) => (told[what] = resolve))]));
  let lastSign = 0;
  const sign = () => (lastSign = performance.now());
  await send("Runtime.addBinding", { name: "tell" });
  devtools.on("Runtime.bindingCalled", ({ payload }) => (sign(), told[payload]?.()));
  devtools.on("Page.loadEventFired", () => (sign(), told.load()));
  for (const event of ["loadingFinished", "loadingFailed"]) devtools.on(`Network.${event}`, sign);
  devtools.on("Network.requestWillBeSent", ({ request }) => {
    sign();
    if (/^https?:/.test(request.url) && !request.url.startsWith(origin)) tab.problems.add(`asks another host: ${new URL(request.url).host}`);
  });
  page.on("pageerror", (error) => tab.problems.add(`an error: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && tab.problems.add(`logs an error: ${message.text()}`));

  for (const [script, argument] of scripts)
    await send("Page.addScriptToEvaluateOnNewDocument", { source: `(${script})(${JSON.stringify(argument) ?? ""})` });
  if (network) await send("Network.emulateNetworkConditions", network);
  if (slowness > 1) await send("Emulation.setCPUThrottlingRate", { rate: slowness });

  /** What an expression gives in the page. Playwright's own way would first bring a script of its own along. */
  tab.ask = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  /** Waits until for so long nothing has been asked for, and no long task has run; false when that does not come. */
  tab.quiet = async (rest, patience) => {
    const end = performance.now() + patience;
    const lastTask = "Math.max(0, ...window.seen.tasks.map(([start, duration]) => start + duration))";
    while (performance.now() < end) {
      if (performance.now() - lastSign < rest) await pause(50);
      else if ((await tab.ask(`performance.now() - ${lastTask}`)) < rest) await pause(200);
      else return true;
    }
    return false;
  };
  return tab;
}
