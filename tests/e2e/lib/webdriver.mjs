// WebDriver over plain requests: what the tests need of it for browsers that Playwright cannot drive.

/** Whether the driver at an address answers. */
const answers = (address) => fetch(`${address}/status`).then((answer) => answer.ok, () => false);

/** Runs in the page's own realm: Firefox keeps a driver's scripts apart from it. What goes in and out is JSON. */
const SCRIPT = `
  const [call, done] = arguments;
  const page = window.wrappedJSObject ?? window;
  page.eval(call).then(done, (error) => done(JSON.stringify({ error: String(error) })));`;

/** The page's answer to a call of a function, as JSON. */
const called = (act, given) =>
  `(async () => JSON.stringify({ value: await (${act})(...${JSON.stringify(given)}) }))()`;

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

  close() {
    return this.#ask("DELETE", "");
  }
}
