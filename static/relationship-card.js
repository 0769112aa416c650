// The element <relationship-card>. It decides nothing: it loads the engine once for all cards of a page
// and hands each connected element to it.

// The hashes of the files beside this one, which are named by them; written by `cargo xtask assemble`.
const ASSETS = {};

const here = new URL(".", import.meta.url).href;
const address = (kind, hash) => `${here}relationship-card-${hash.slice(0, 11).replace(/\W/g, "_")}.${kind}`;
const integrity = (hash) => `sha256-${hash}`;

/** Puts a module into the module map only if it has the expected hash. */
function preload(href, hash) {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", href, integrity: integrity(hash) });
    // Without support for preloading, the import below simply fetches the module.
    link.onload = link.onerror = () => resolve(link.remove());
    if (link.relList.supports?.("modulepreload")) document.head.append(link);
    else resolve();
  });
}

const take = (kind, hash = ASSETS[kind]) => fetch(address(kind, hash), { integrity: integrity(hash), credentials: "omit" });

/** The style of all live cards; until it is there, the room for one. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(":host{display:block}.outline{min-height:64em}");

async function start(host) {
  const wasm = take("wasm");
  // A failure is heard of where it is awaited; until then it is not uncaught.
  wasm.catch(() => {});
  const glue = address("js", ASSETS.js);
  await preload(glue, ASSETS.js);
  const { load, Mount, takeOver, words, style } = await import(glue);
  const [exports] = await Promise.all([load(wasm), words(take, host), style(take, sheet)]);
  return { Mount, takeOver, exports, words };
}

let starting;
/** One engine for all cards; after a failure the next card that asks tries again. */
const engine = (host) => (starting ??= start(host).catch((error) => ((starting = undefined), Promise.reject(error))));

/** Whether an element is not to wait: its page says so, or its address may name one of its events. */
const eager = (host) => host.matches("[loading=eager]") || (host.matches("[deep-links]") && location.hash.includes("/"));

/** Whether the reader pays for every byte. */
const saves = navigator.connection?.saveData;

/** Kept when the page has come as far as this event tells. */
const reached = (state, kind) => new Promise((go) => (document.readyState === state ? go() : addEventListener(kind, go, { once: true })));

/** Kept when the page has nothing else to do; one that always has gets no more than a second. */
const idle = () => new Promise((go) => (globalThis.requestIdleCallback ?? setTimeout)(go, { timeout: 1000 }));

/** Kept when the element is on the screen, or less than a screen away. */
const near = (host) => new Promise((come) => {
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && come(observer.disconnect()), { rootMargin: "100%" });
  observer.observe(host);
});

let last = Promise.resolve();
/** One card a task: a page of many cards goes on answering. */
const turn = () => (last = last.then(() => new Promise((go) => setTimeout(go))));

let spare = reached("complete", "load");
/** The turn of a card that nobody has come near: one each time that the page has nothing else to do. */
const later = (host) => (spare = spare.then(() => engine(host)).then(idle, idle));

/** A card that came drawn, until the engine has taken over: it moves its strip, and remembers what else its
 * reader wants. */
class Prelude {
  #off = new AbortController();
  /** What only the engine can do, and the reader has asked for. */
  asked;
  /** Where the strip is going. */
  #target;
  /** The place that is marked as the one in view. */
  #marked;
  /** Whether a finger is on the strip, and when the strip last moved. */
  #held = false;
  #moved = -Infinity;

  /** Of an element whose shadow tree came with the page. */
  static of(host) {
    const card = host.shadowRoot?.querySelector(".card");
    return card && new Prelude(host, card.parentNode);
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
      // Something else that scrolls may have stopped the strip half way.
      on("scrollend", () => this.#slides.length && this.#send(this.#goal, "instant"));
      // What is chosen in the list of choices stands there until the engine reads it.
      on("input", ({ target }) => target.max && this.#show(Number(target.value)));
      for (const kind of ["pointerdown", "keydown", "focusin", "touchstart", "wheel"]) on(kind, want);
      // The reader's own hand leads elsewhere.
      for (const kind of ["pointerdown", "touchstart", "wheel"])
        on(kind, (event) => event.target.closest(".track") && (this.#target = undefined));
      on("touchstart", (event) => (this.#held = Boolean(event.target.closest(".track"))));
      for (const kind of ["touchend", "touchcancel"]) on(kind, (event) => (this.#held = event.touches.length > 0));
      // Of a card far away nothing is asked yet: where it stands would have to be computed.
      near(host).then(async () => {
        // To say which event is in view may wait; to go to another one may not.
        if (!host.hasAttribute("event")) await idle();
        this.begin(host);
        // The engine builds a long card in pieces, and so takes its text out of reach of the browser's search: not before
        // its reader does something.
        if (!saves && !this.#slides[60]) idle().then(want);
      });
      if (eager(host)) want();
    });
  }

  /** Says for the first time which event is in view. */
  begin(host) {
    if (this.#off.signal.aborted || this.#marked !== undefined) return;
    this.#mark(this.#place);
    this.goTo(host.getAttribute("event"), "instant");
  }

  get #track() {
    return this.root.querySelector(".track");
  }

  get #slides() {
    return slides(this.root);
  }

  /** The place of the slide that is in view. A strip that is not laid out (in a closed tab, say) stands at its
   * beginning. */
  get #place() {
    const { scrollLeft, clientWidth } = this.#track ?? this.root;
    return Math.round(Math.abs(scrollLeft) / clientWidth) || 0;
  }

  /** Where the strip stands, or will. */
  get #goal() {
    return this.#target ?? this.#place;
  }

  /** The id of the event in view. */
  event() {
    return this.#slides[this.#goal]?.dataset.event;
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
    this.#show(this.#target ?? this.#marked ?? 0, "instant");
  }

  /** Settled once no finger is on the strip and it rests: to take it away would end the gesture. */
  async calm() {
    while (this.#held || performance.now() - this.#moved < 100) await new Promise((again) => setTimeout(again, 50));
  }

  #show(place, behavior) {
    const { length } = this.#slides;
    this.asked = undefined;
    if (!length) return;
    this.#target = (place + length) % length;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#send(this.#target, behavior ?? (still ? "instant" : "smooth"));
    // The strip may be there already, and then nothing scrolls.
    setTimeout(this.#settle, 100);
  }

  #send(place, behavior) {
    const [first, slide] = [this.#slides[0], this.#slides[place]];
    this.#track.scrollTo({ left: slide.offsetLeft - first.offsetLeft, behavior });
  }

  /** The strip moves: by the reader's hand, or to where it was sent. */
  #scrolled() {
    const place = this.#place;
    this.#moved = performance.now();
    if (this.#target === place) this.#target = undefined;
    // That it moves is what the reader waits for; what is marked for it comes after that.
    setTimeout(this.#settle);
  }

  /** Marks where the strip is, or will be. */
  #settle = () => this.#off.signal.aborted || this.#mark(this.#goal);

  #mark(place) {
    if (place === this.#marked) return;
    // A slide that becomes inert would lose the focus to the page.
    const focused = this.root.getRootNode().activeElement?.closest(".slide");
    if (focused && focused !== this.#slides[place]) this.#track?.focus({ preventScroll: true });
    mark(this.root, (this.#marked = place));
  }

  #click(event) {
    const control = event.target.closest("[data-action]");
    const { action, target } = control?.dataset ?? {};
    if (action === "next") this.next();
    else if (action === "previous") this.previous();
    else if (action === "show") this.#show(Number(target));
    else if (control && !control.href) this.asked = { action, target };
  }

  #key(event) {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!target.closest("[data-carousel]") || target.matches("select")) return;
    const forward = getComputedStyle(target).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const places = { ArrowLeft: this.#goal - 1, ArrowRight: this.#goal - 1, [forward]: this.#goal + 1, Home: 0, End: -1 };
    if (!(key in places)) return;
    event.preventDefault();
    this.#show(places[key]);
  }

  /** Marks the same event in another drawing of the card: somebody may have moved it in this one. */
  mark(root) {
    const id = this.#slides[this.#marked]?.id;
    mark(root, Math.max(0, slides(root).findIndex((slide) => slide.id === id)));
  }

  stop() {
    this.#held = false;
    this.#off.abort();
  }
}

const slides = (root) => [...(root.querySelector(".track")?.children ?? [])];

/** Says of a place that it is the one in view: to eyes, to keyboards and to screen readers. */
function mark(root, place) {
  const all = slides(root);
  all.forEach((slide, index) => (slide.inert = index !== place));
  root.querySelectorAll("[part=pick]").forEach((pick, index) => {
    for (const name of ["aria-current", "aria-disabled"])
      index === place ? pick.setAttribute(name, "true") : pick.removeAttribute(name);
  });
  for (const range of root.querySelectorAll("[part=range]")) {
    // Its reader may have moved it already, but not its words.
    if (parseInt(range.getAttribute("aria-valuetext")) === place + 1) continue;
    range.value = place;
    range.setAttribute("aria-valuetext", `${place + 1}: ${all[place].querySelector(".slide-title bdi").textContent}`);
  }
  // The engine goes on with this very text, so it must stay the same node.
  for (const { firstChild } of root.querySelectorAll(".position"))
    if (parseInt(firstChild.data) !== place + 1) firstChild.data = firstChild.data.replace(/\d+/, place + 1);
}

export class RelationshipCard extends HTMLElement {
  static observedAttributes = ["src", "lang", "dir", "theme", "layout", "event", "heading-level", "loading", "images", "deep-links"];

  #mount;
  #given;
  #kept;
  #prelude;
  /** The file that `src` names, on its way, and what stops it. */
  #response;
  #off;
  /** Where the card is drawn. */
  #root;
  /** Whether something stands for what the engine has not drawn yet. */
  #waits;

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
    if (name === "src") this.#forget();
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
    this.#forget();
    this.#prelude?.want();
    if (this.#mount) this.#mount.reload();
    else if (this.isConnected) this.#open();
  }

  #forget(kept) {
    this.#off?.abort();
    this.#response = undefined;
    this.#kept = kept;
  }

  async #open() {
    try {
      // The JSON inside an element is whole once the page has been read to its end.
      if (!this.#given && !this.hasAttribute("src") && document.readyState === "loading") await reached("", "DOMContentLoaded");
      // The drawn ones of a page of many begin one after another, too.
      if (this.shadowRoot && !this.#kept) await turn();
      if (this.#mount || !this.isConnected) return;
      const prelude = (this.#prelude ??= Prelude.of(this));
      if (prelude) (await prelude.wanted, prelude.begin(this));
      else if (!this.#kept) await this.#turn();
      const it = await engine(this);
      await prelude?.calm();
      // What was drawn before comes back at once.
      if (!this.#kept) await turn();
      const root = document.createElement("div");
      const mount = new it.Mount(this, root, here, (lang) => it.words(take, this, lang), (drawn) => this.#raise(drawn, it));
      if (!this.#kept) await turn();
      if (!this.isConnected || this.#mount) return mount.free();
      // What came drawn is left alone until it is known whether the engine can go on with it.
      if (!prelude) {
        root.className = "growing";
        this.#stage().append(root);
      }
      this.#root = root;
      this.#waits = true;
      this.#mount = mount;
      mount.open(this.#given, this.#kept, this.#response, Boolean(prelude));
      this.#response = undefined;
    } catch (error) {
      this.shadowRoot?.querySelector(".outline")?.removeAttribute("class");
      const detail = { code: "engine", message: String(error?.message ?? error), problems: [] };
      this.dispatchEvent(new CustomEvent("rc-error", { bubbles: true, composed: true, cancelable: true, detail }));
    }
  }

  #close() {
    const waits = this.#prelude;
    waits?.stop();
    this.#prelude = undefined;
    // Taken off again before it was drawn, it still holds what it was to show.
    this.#forget(this.#mount ? this.#mount.leave() : this.#kept);
    if (!this.#mount) return;
    this.#mount = undefined;
    // What came drawn stays, if nothing has taken its place yet.
    if (!waits) this.shadowRoot.replaceChildren();
  }

  /** Makes room for a card that is still to be drawn, around the element's own children, and waits for its turn: those
   * on the screen come first, the others when the page has time. */
  async #turn() {
    const room = document.createElement("div");
    room.append(document.createElement("slot"));
    this.#stage().replaceChildren(room);
    if (this.#given || this.hasAttribute("src") || this.querySelector("script")) room.className = "outline";
    await (eager(this) || Promise.race(saves ? [near(this)] : [near(this), later(this)]));
    const src = this.getAttribute("src");
    if (!src || this.#given || this.#response || !this.isConnected) return;
    this.#off = new AbortController();
    this.#response = fetch(src, { credentials: "omit", referrerPolicy: "no-referrer", signal: this.#off.signal });
    // A failure is heard of where the answer is awaited.
    this.#response.catch(() => {});
  }

  #stage() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    return shadow;
  }

  /** What the engine has made, a card or a message, takes the place of what stood for it. Returns the id of the
   * event in view there. */
  #raise(drawn, it) {
    const prelude = this.#prelude;
    if (!this.#waits || (prelude && !drawn)) return undefined;
    this.#waits = false;
    this.#prelude = undefined;
    this.#root.className = "";
    const event = prelude?.event();
    prelude?.mark(this.#root);
    prelude?.stop();
    if (prelude) this.#root = it.takeOver(prelude, this.#root, it.exports, () => this.#stage());
    else for (const node of [...this.shadowRoot.children]) if (node !== this.#root) node.remove();
    return event;
  }
}

// The script may stand on a page twice; the first one counts.
if (!customElements.get("relationship-card")) customElements.define("relationship-card", RelationshipCard);
