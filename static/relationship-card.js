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

/** A card that came drawn, until the engine has drawn its own: it moves its strip, and remembers what else
 * its reader wants. */
class Prelude {
  #off = new AbortController();
  #asked;
  /** Where the strip is going. */
  #target;
  /** The place that is marked as the one in view. */
  #marked = 0;
  /** Whether a finger is on the strip, and when the strip last moved. */
  #held = false;
  #moved = -Infinity;

  /** Of an element whose shadow tree came with the page. */
  static of(host) {
    const root = host.shadowRoot?.querySelector("div");
    return root ? new Prelude(host, root) : undefined;
  }

  constructor(host, root) {
    this.root = root;
    /** Kept once the engine is needed: the card is near, and the page has time; or its reader does something. */
    this.wanted = new Promise((want) => {
      this.want = want;
      const on = (kind, act) => root.addEventListener(kind, act, { capture: true, passive: kind !== "keydown", signal: this.#off.signal });
      on("click", (event) => this.#click(event));
      on("keydown", (event) => this.#key(event));
      on("scroll", () => this.#track && this.#scrolled());
      on("input", (event) => this.#show(Number(event.target.value)));
      for (const kind of ["pointerdown", "keydown", "focusin", "touchstart", "wheel"]) on(kind, want);
      // The reader's own hand leads elsewhere.
      for (const kind of ["pointerdown", "touchstart", "wheel"])
        on(kind, (event) => event.target.closest(".track") && (this.#target = undefined));
      on("touchstart", (event) => (this.#held = Boolean(event.target.closest(".track"))));
      for (const kind of ["touchend", "touchcancel"]) on(kind, (event) => (this.#held = event.touches.length > 0));
      if (host.getAttribute("loading") === "eager") want();
      else if (!navigator.connection?.saveData) this.#near(host, want);
    });
    // A strip that is not laid out yet (in a closed tab, say) stands at its beginning.
    if (this.#slides.length) this.#mark(Math.max(this.#place, 0));
    this.goTo(host.getAttribute("event"), "instant");
  }

  #near(host, want) {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      (globalThis.requestIdleCallback ?? setTimeout)(want);
    }, { rootMargin: "100%" });
    observer.observe(host);
    this.#off.signal.addEventListener("abort", () => observer.disconnect());
  }

  get #track() {
    return this.root.querySelector(".track");
  }

  get #slides() {
    return [...(this.#track?.children ?? [])];
  }

  /** The place of the slide that is in view. */
  get #place() {
    const { left, width } = this.#track.getBoundingClientRect();
    return this.#slides.findIndex((slide) => Math.abs(slide.getBoundingClientRect().left - left) < width / 2);
  }

  /** Where the strip stands, or will. */
  get #goal() {
    return this.#target ?? this.#place;
  }

  /** The id of the event in view. */
  event() {
    return this.#track ? this.#slides[this.#goal]?.dataset.event : undefined;
  }

  next() {
    this.#show(this.#goal + 1);
  }

  previous() {
    this.#show(this.#goal - 1);
  }

  goTo(event, behavior) {
    const place = this.#slides.findIndex((slide) => slide.dataset.event === event);
    if (place >= 0) this.#show(place, behavior);
  }

  /** The element stands elsewhere on the page, where scroll positions have been lost. */
  moved() {
    this.#show(this.#marked, "instant");
  }

  /** Settled once no finger is on the strip and it rests: to take it away would end the gesture. */
  async calm() {
    while (this.#held || performance.now() - this.#moved < 100) await new Promise((again) => setTimeout(again, 50));
  }

  #show(place, behavior) {
    const slides = this.#slides;
    this.#asked = undefined;
    if (!slides.length) return;
    const slide = slides[(place + slides.length) % slides.length];
    const track = this.#track;
    const left = track.scrollLeft + slide.getBoundingClientRect().left - track.getBoundingClientRect().left;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#target = slides.indexOf(slide);
    this.#mark(this.#target);
    track.scrollTo({ left, behavior: behavior ?? (still ? "instant" : "smooth") });
  }

  /** The strip moves: by the reader's hand, or to where it was sent. */
  #scrolled() {
    const place = this.#place;
    this.#moved = performance.now();
    if (this.#target === place) this.#target = undefined;
    if (this.#target === undefined && place >= 0) this.#mark(place);
  }

  /** Says of this place that it is the one in view: to eyes, to keyboards and to screen readers. */
  #mark(place) {
    const slides = this.#slides;
    this.#marked = place;
    if (slides[place]?.inert === false && slides.every((slide, index) => slide.inert || index === place)) return;
    // A slide that becomes inert would lose the focus to the page.
    const focused = this.root.getRootNode().activeElement?.closest(".slide");
    if (focused && focused !== slides[place]) this.#track.focus({ preventScroll: true });
    slides.forEach((slide, index) => (slide.inert = index !== place));
    this.root.querySelectorAll("[part=pick]").forEach((pick, index) => {
      for (const name of ["aria-current", "aria-disabled"])
        index === place ? pick.setAttribute(name, "true") : pick.removeAttribute(name);
    });
    for (const range of this.root.querySelectorAll("[part=range]")) {
      range.value = place;
      range.setAttribute("aria-valuetext", `${place + 1}: ${slides[place].querySelector(".slide-title bdi").textContent}`);
    }
    for (const position of this.root.querySelectorAll(".position")) position.textContent = position.textContent.replace(/\d+/, place + 1);
  }

  #click(event) {
    const control = event.target.closest("[data-action]");
    const { action, target } = control?.dataset ?? {};
    if (action === "next") this.next();
    else if (action === "previous") this.previous();
    else if (action === "show") this.#show(Number(target));
    else if (control && !control.href) this.#asked = { action, target };
  }

  #key(event) {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!target.closest("[data-carousel]") || target.matches("input")) return;
    const forward = getComputedStyle(this.root).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const places = { ArrowLeft: this.#goal - 1, ArrowRight: this.#goal - 1, [forward]: this.#goal + 1, Home: 0, End: -1 };
    if (!(key in places)) return;
    event.preventDefault();
    this.#show(places[key]);
  }

  /** Hands over what a reader has opened, and the focus. */
  hand(root) {
    for (const details of this.root.querySelectorAll("details[open]")) {
      const other = twin(details, this.root, root);
      if (other) other.open = true;
    }
    const focused = this.root.getRootNode().activeElement;
    this.stop();
    if (focused) twin(focused, this.root, root)?.focus({ preventScroll: true });
  }

  /** Does again what only the engine can do. */
  again(root) {
    if (!this.#asked) return;
    const { action, target } = this.#asked;
    const named = [...root.querySelectorAll(`[data-action="${action}"]`)];
    named.find((control) => control.dataset.target === target)?.click();
  }

  stop() {
    this.#held = false;
    this.#off.abort();
  }
}

/** What is in one drawing of a card what an element is in another. */
function twin(element, from, to) {
  const named = ["id", "class", "part", "data-action", "data-target", "href"].filter((name) => element.hasAttribute(name));
  const selector = element.localName + named.map((name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`).join("");
  return to.querySelectorAll(selector)[[...from.querySelectorAll(selector)].indexOf(element)];
}

const ATTRIBUTES = ["src", "lang", "dir", "theme", "layout", "event", "heading-level", "loading", "images"];

export class RelationshipCard extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #mount;
  #given;
  #kept;
  #prelude;
  /** Where the card is drawn. */
  #root;

  connectedCallback() {
    this.#prelude?.moved();
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
    if (name === "event") this.#prelude?.goTo(now);
    this.#prelude?.want();
    this.#mount?.attribute(name);
  }

  /** The card's data: what was given, else what was loaded. */
  get card() {
    return this.#mount ? this.#mount.card : (this.#given ?? this.#kept?.value);
  }

  set card(given) {
    this.#given = given ?? undefined;
    this.#kept = undefined;
    this.#prelude?.want();
    if (this.#mount) this.#mount.card = this.#given;
  }

  next() {
    (this.#prelude ?? this.#mount)?.next();
  }

  previous() {
    (this.#prelude ?? this.#mount)?.previous();
  }

  goTo(event) {
    (this.#prelude ?? this.#mount)?.goTo(String(event));
  }

  reload() {
    this.#kept = undefined;
    this.#prelude?.want();
    if (this.#mount) this.#mount.reload();
    else if (this.isConnected) this.#open();
  }

  async #open() {
    try {
      const inline = this.#given === undefined && !this.hasAttribute("src");
      if (inline) await parsed();
      const prelude = (this.#prelude ??= Prelude.of(this));
      await prelude?.wanted;
      const { Mount, sheet } = await engine();
      await prelude?.calm();
      if (!this.isConnected || this.#mount) return;
      const root = this.#stage(sheet);
      this.#mount = new Mount(this, root, here, this.#given, this.#kept, this.#prelude?.event(), () => this.#raise(root));
    } catch (error) {
      const detail = { code: "engine", message: String(error?.message ?? error), problems: [] };
      this.dispatchEvent(new CustomEvent("rc-error", { bubbles: true, composed: true, cancelable: true, detail }));
    }
  }

  #close() {
    const waits = this.#prelude;
    waits?.stop();
    this.#prelude = undefined;
    // Taken off again before it was drawn, it still holds what it was to show.
    if (!this.#mount) return;
    this.#kept = this.#mount.leave();
    this.#mount = undefined;
    // What came drawn stays, if nothing has taken its place yet.
    if (waits) this.#root.remove();
    else this.shadowRoot.replaceChildren();
  }

  /** The element in the shadow tree in which the card is drawn. */
  #stage(sheet) {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    const root = (this.#root = document.createElement("div"));
    // What was drawn before stays until the card stands beside it.
    if (this.#prelude) shadow.append(Object.assign(root, { hidden: true }));
    else shadow.replaceChildren(root);
    return root;
  }

  /** The card is drawn: it takes the place of what stood for it, before the next frame. */
  #raise(root) {
    const prelude = this.#prelude;
    this.#prelude = undefined;
    if (!prelude) return;
    root.hidden = false;
    prelude.hand(root);
    // Not replaceChildren: it would take the new card out, too, and with it the focus.
    for (const node of [...this.shadowRoot.childNodes]) if (node !== root) node.remove();
    prelude.again(root);
  }
}

/** The JSON inside an element is whole once the page has been read to its end. */
function parsed() {
  if (document.readyState !== "loading") return undefined;
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

// The script may stand on a page twice; the first one counts.
if (!customElements.get("relationship-card")) customElements.define("relationship-card", RelationshipCard);
