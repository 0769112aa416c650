// The element <relationship-card>. It decides nothing: it loads the engine once for all cards of a page
// and hands each connected element to it.

// Names and hashes of the files beside this one; written by `cargo xtask assemble`.
const ASSETS = {};

const here = new URL(".", import.meta.url).href;
const address = (asset) => new URL(asset.path, import.meta.url).href;

/** Puts a module into the module map only if it has the expected hash. */
function preload(asset) {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", href: address(asset), integrity: asset.integrity });
    // Without support for preloading, the import below simply fetches the module.
    link.onload = link.onerror = () => resolve(link.remove());
    if (link.relList.supports?.("modulepreload")) document.head.append(link);
    else resolve();
  });
}

const take = (asset) => fetch(address(asset), { integrity: asset.integrity, credentials: "omit" });

async function start() {
  const sheet = new CSSStyleSheet();
  const styled = take(ASSETS.sheet).then((response) => response.text()).then((text) => sheet.replace(text));
  const wasm = take(ASSETS.wasm);
  // A failure of either is heard of where it is awaited; until then it is not uncaught.
  wasm.catch(() => {});
  styled.catch(() => {});
  await preload(ASSETS.glue);
  const engine = await import(address(ASSETS.glue));
  await engine.default({ module_or_path: wasm });
  await styled;
  return { Mount: engine.Mount, sheet };
}

let starting;
/** One engine for all cards; after a failure the next card that asks tries again. */
const engine = () => (starting ??= start().catch((error) => ((starting = undefined), Promise.reject(error))));

const ATTRIBUTES = ["src", "lang", "dir", "theme", "layout", "event", "heading-level", "loading", "images"];

export class RelationshipCard extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #mount;
  #given;
  #kept;

  connectedCallback() {
    if (this.#mount) return this.#mount.moved();
    // A property that was set before this class was known hides the accessor.
    if (Object.hasOwn(this, "card")) {
      const given = this.card;
      delete this.card;
      this.card = given;
    }
    this.#open();
  }

  disconnectedCallback() {
    // An element that is only moved is connected again before this runs.
    queueMicrotask(() => this.isConnected || this.#close());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "src") this.#kept = undefined;
    this.#mount?.attribute(name);
  }

  /** The card's data: what was given, else what was loaded. */
  get card() {
    return this.#mount ? this.#mount.card : (this.#given ?? this.#kept?.value);
  }

  set card(given) {
    this.#given = given ?? undefined;
    this.#kept = undefined;
    if (this.#mount) this.#mount.card = this.#given;
  }

  next() {
    this.#mount?.next();
  }

  previous() {
    this.#mount?.previous();
  }

  goTo(event) {
    this.#mount?.goTo(String(event));
  }

  reload() {
    this.#kept = undefined;
    if (this.#mount) this.#mount.reload();
    else if (this.isConnected) this.#open();
  }

  async #open() {
    try {
      const inline = this.#given === undefined && !this.hasAttribute("src");
      const [{ Mount, sheet }] = await Promise.all([engine(), inline && parsed()]);
      if (!this.isConnected || this.#mount) return;
      this.#mount = new Mount(this, this.#stage(sheet), here, this.#given, this.#kept);
    } catch (error) {
      const detail = { code: "engine", message: String(error?.message ?? error), problems: [] };
      this.dispatchEvent(new CustomEvent("rc-error", { bubbles: true, composed: true, cancelable: true, detail }));
    }
  }

  #close() {
    // Taken off again before it was drawn, it still holds what it was to show.
    if (!this.#mount) return;
    this.#kept = this.#mount.leave();
    this.#mount = undefined;
    this.shadowRoot.replaceChildren();
  }

  /** The element in the shadow tree in which the card is drawn. */
  #stage(sheet) {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    const root = document.createElement("div");
    shadow.replaceChildren(root);
    return root;
  }
}

/** The JSON inside an element is whole once the page has been read to its end. */
function parsed() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

// The script may stand on a page twice; the first one counts.
if (!customElements.get("relationship-card")) customElements.define("relationship-card", RelationshipCard);
