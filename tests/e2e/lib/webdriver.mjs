// WebDriver over plain requests: what the tests need of it where they do the same in all engines.

/** Whether the driver at an address answers. */
const answers = (address) => fetch(`${address}/status`).then((answer) => answer.ok, () => false);

/** Runs in the page's own realm: Firefox keeps a driver's scripts apart from it. What goes in and out is JSON. */
const SCRIPT = `
  const [call, done] = arguments;
  const page = window.wrappedJSObject ?? window;
  page.eval(call).then(done, (error) => done(JSON.stringify({ error: String(error) })));`;

/** The same for what only a driver can hand over: elements. */
const ELEMENT = "return (window.wrappedJSObject ?? window).eval(arguments[0]);";

/** The page's answer to a call of a function, as JSON. */
const called = (act, given) =>
  `(async () => JSON.stringify({ value: await (${act})(...${JSON.stringify(given)}) }))()`;

/** How WebDriver writes the keys that have no letter. */
const KEYS = Object.fromEntries(
  Object.entries({ Tab: 4, Enter: 7, Shift: 8, Escape: 12, End: 16, Home: 17, ArrowLeft: 18, ArrowUp: 19, ArrowRight: 20, ArrowDown: 21 })
    .map(([name, code]) => [name, String.fromCharCode(0xe000 + code)]),
);

/** One window of a browser whose driver listens at `address`. */
export class Session {
  static async open(address, capabilities) {
    while (!(await answers(address))) await new Promise((again) => setTimeout(again, 50));
    const session = new Session(`${address}/session`);
    const { sessionId } = await session.#ask("POST", "", { capabilities: { alwaysMatch: capabilities } });
    session.#address += `/${sessionId}`;
    await session.#ask("POST", "/timeouts", { script: 120_000 });
    return session;
  }

  #address;

  constructor(address) {
    this.#address = address;
  }

  async #ask(method, path, body) {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(this.#address + path, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** Opens an address, and waits until its page is loaded. */
  go(url) {
    return this.#ask("POST", "/url", { url });
  }

  /** What a function returns, or will, that is run in the page. It may use nothing from outside but what is given. */
  async evaluate(act, ...given) {
    const json = await this.#ask("POST", "/execute/async", { script: SCRIPT, args: [called(act, given)] });
    const { value, error } = JSON.parse(json);
    if (error) throw new Error(error);
    return value;
  }

  /** Presses a key as a hand does, another held down meanwhile or not: `Tab`, `Shift+Tab`. */
  press(keys) {
    const down = keys.split("+").map((key) => ({ type: "keyDown", value: KEYS[key] ?? key }));
    const up = down.toReversed().map(({ value }) => ({ type: "keyUp", value }));
    return this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keys", actions: [...down, ...up] }] });
  }

  /** The role and the name that the browser has computed for the element that a function of the page returns; and
   * what else that says of it. */
  async told(act) {
    const [element, more] = await this.#ask("POST", "/execute/sync", { script: ELEMENT, args: [`(${act})()`] });
    const ask = (what) => this.#ask("GET", `/element/${Object.values(element)[0]}/computed${what}`);
    const [role, name] = await Promise.all([ask("role"), ask("label")]);
    return { role, name, more };
  }

  /** Gives a command that Chromium alone knows, of its DevTools. */
  command(cmd, params) {
    return this.#ask("POST", "/goog/cdp/execute", { cmd, params });
  }

  close() {
    return this.#ask("DELETE", "");
  }
}
