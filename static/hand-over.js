// What the element needs together with the engine: its style, its words, and how it takes over a card that came drawn.
// `cargo xtask assemble` adds it to the engine's glue.

// The hashes of the stylesheet and of the words in each language; written by `cargo xtask assemble`.
const ASSETS = {};

/** Fills the stylesheet of all live cards. `take` fetches a file by its kind and hash. */
export const style = async (take, sheet) => sheet.replace(await (await take("css", ASSETS.SHEET)).text());

/** Starts the engine with the answer for its wasm; kept with what that exports. A browser compiles it while it comes,
 * where the server says what it is. */
export async function load(answer) {
  const response = await answer;
  if (!response.ok) throw new Error(`status ${response.status} for ${response.url}`);
  const [imports, kind] = [__wbg_get_imports(), response.headers.get("Content-Type")];
  const { instance, module } = await (kind === "application/wasm"
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  return __wbg_finalize_init(instance, module);
}

const texts = {};

/** The words of the interface for an element: in its own language, else in that of its card, `lang`, else English.
 * While its card is not known, in the language in which it came drawn, else in that of the page. */
export async function words(take, host, lang) {
  const asked = host.lang;
  const card = host.shadowRoot?.querySelector(".card") ?? host.parentElement?.closest("[lang]");
  const texts = await spoken(take, [asked, lang ?? card?.lang, "en"].map(known).find(Boolean));
  return host.lang === asked ? texts : words(take, host, lang);
}

/** In which language there are words for a tag: it loses its last subtag until there are (BCP 47, RFC 4647, section
 * 3.4). The command does the same (`src/newsroom/render/locales.rs`). */
function known(tag = "") {
  for (let lang = tag.toLowerCase(); lang; lang = lang.replace(/-?[^-]*$/, "")) {
    const name = lang === "iw" ? "he" : lang;
    if (Object.hasOwn(ASSETS, name)) return name;
  }
}

/** The words in a language; where they cannot be fetched, the English ones. */
const spoken = (take, lang) =>
  (texts[lang] ??= take("json", ASSETS[lang])
    .then((response) => response.json())
    .catch((error) => (lang === "en" ? Promise.reject(error) : spoken(take, "en")))
    // What has failed may be tried again.
    .catch((error) => ((texts[lang] = undefined), Promise.reject(error))));

// What the engine asks of the page.

/** Fires an event that bubbles, leaves shadow trees and can be cancelled. Returns whether the page let it pass. */
export const fire = (host, name, detail) =>
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }));

export const focused = (root) => root.getRootNode().activeElement;

/** Gives an element the focus without scrolling anything. */
export const focusOn = (element) => element.focus({ preventScroll: true });

const motion = () => (matchMedia("(prefers-reduced-motion: no-preference)").matches ? "smooth" : "instant");

export const come = (element) => element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: motion() });

/** Opens what hides an element, gives it the focus and scrolls it into view. */
export function reveal(element) {
  for (let around = element; (around = around.closest("details")); around = around.parentElement) around.open = true;
  focusOn(element.querySelector(":scope > summary") ?? element);
  // A slide is brought into view by its carousel: scrolling to it here as well would stop that.
  come(element.closest("[data-carousel]") ?? element);
}

/** The key that was pressed, if no modifier was, and nobody else uses it. */
export const keyOf = (event) =>
  event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey ? undefined : event.key;

export const isRtl = (element) => getComputedStyle(element).direction === "rtl";

/** Kept in a task of its own. */
export const task = () => new Promise((go) => setTimeout(go));

/** Kept once the browser has shown what there is to see by now. Out of sight it shows nothing, and then it is late
 * enough soon. */
export const shown = () => new Promise((go) => (requestAnimationFrame(() => setTimeout(go)), setTimeout(go, 100)));

/** Fetches a file, unless its answer has been asked for already. Nothing about the reader goes along: no cookies, no
 * referrer. Kept with its text and its address, with the status of a server that refuses, else with nothing. */
export async function fetched(address, answer, signal) {
  try {
    const response = await (answer ?? fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", signal }));
    return response.ok ? [await response.text(), response.url] : response.status;
  } catch {
    return undefined;
  }
}

/** The stylesheets with nothing but the colours of one card, by what holds them: strict pages refuse `style` in
 * markup. */
const paints = new WeakMap();

/** Gives a shadow tree the colours of a card, in place of those it had before. */
export function paint(root, colors) {
  const tree = root.getRootNode();
  const is = tree.adoptedStyleSheets?.includes(paints.get(tree));
  // Most cards have none, and another stylesheet costs the page a new look at all elements.
  if (is === undefined || !(is || colors)) return;
  if (!is) {
    paints.set(tree, new CSSStyleSheet());
    tree.adoptedStyleSheets.push(paints.get(tree));
  }
  // Takes back what a stylesheet that came with the page says of the colours of an earlier card.
  const reset = ".card{--_first:inherit;--_second:inherit;--_accent:inherit;--_accent-wash:inherit}";
  paints.get(tree).replaceSync(reset + colors);
}

// The carousel's strip. From right to left its positions are negative.

const offset = ({ children }, position) => children[position]?.offsetLeft - children[0]?.offsetLeft || 0;

/** Scrolls the strip to an event; smoothly where the reader allows motion. */
export const send = (track, position, smooth) =>
  track.scrollTo({ left: offset(track, position), behavior: smooth ? motion() : "instant" });

/** How far the strip is from showing an event, in pixels. */
export const distance = (track, position) => Math.abs(offset(track, position) - Math.trunc(track.scrollLeft));

/** The position that is shown most. */
export const nearest = ({ scrollLeft, clientWidth }) =>
  clientWidth ? Math.round(Math.abs(scrollLeft) / clientWidth) : undefined;

/** Lets the strip not become lower, or have the height that its events need. */
export const hold = ({ style, offsetHeight }, held) => (style.minBlockSize = held ? `${offsetHeight}px` : "");

/** How far a press may move and still be one, and how far beside an event the strip may stand and still show it
 * alone; in pixels. */
const SLACK = 5;

/** The mouse's press on a strip: where it was, where the strip stood, and once it drags which way. */
let press;

/** A press on the strip: with a mouse it may drag it, which is scrolling it by hand; fingers and pens do so by themselves. */
export function drag(track, { target, button, pointerType, pointerId, clientX }) {
  // Where there is no text to select and nothing to press.
  if (button || pointerType !== "mouse" || !target.matches(".slide,.media img")) return;
  try {
    track.setPointerCapture(pointerId);
  } catch {
    // It cannot be had of a mouse that is gone, and then nothing follows either.
    return;
  }
  const mine = (press = { track, from: clientX, left: track.scrollLeft });
  // Heard only as long as the mouse is pressed: it passes over cards all day.
  const off = new AbortController();
  const on = (kind, act) => track.addEventListener(kind, act, { signal: off.signal });
  on("pointermove", (event) => follow(mine, event.clientX - mine.from));
  // A picture is not to be carried off instead.
  on("dragstart", (event) => event.preventDefault());
  on("lostpointercapture", () => {
    off.abort();
    press = undefined;
    if (mine.moves) thrown(mine);
  });
}

function follow(press, by) {
  const { track, left, moves } = press;
  if (!moves && Math.abs(by) <= SLACK) return;
  press.moves = true;
  track.setAttribute("data-dragged", "");
  const before = Math.abs(track.scrollLeft);
  track.scrollLeft = left - by;
  const further = Math.abs(track.scrollLeft) - before;
  if (further) press.onward = further > 0;
}

/** The mouse lets the strip go: it comes to the next event that way. */
function thrown({ track, onward }) {
  const { scrollLeft, clientWidth } = track;
  const room = onward ? clientWidth - SLACK : SLACK;
  const left = Math.floor((Math.abs(scrollLeft) + room) / clientWidth) * clientWidth * (Math.sign(scrollLeft) || 1);
  if (left === scrollLeft) settle(track);
  else track.scrollTo({ left, behavior: motion() });
}

const settle = (track) => track.removeAttribute("data-dragged");

/** Has the strip snap to its events again, unless the mouse still holds it. Returns whether it does. */
export function calm(track) {
  const held = press?.track === track;
  if (!held) settle(track);
  return !held;
}

// What the engine asks of the page's address, in which `#card/event` names an event. No id holds a slash, so no anchor
// of the page's own is taken for one.

/** The event of this card that the address names. */
export function anchored(card) {
  try {
    const anchor = decodeURIComponent(location.hash);
    return anchor.startsWith(`#${card}/`) ? anchor.slice(card.length + 2) : undefined;
  } catch {
    // Not every address can be decoded.
    return undefined;
  }
}

const link = (card, event) => `${location.href.split("#")[0]}#${card}/${event}`;

/** Has the address name an event, without a step to go back. */
export function anchor(card, event) {
  try {
    history.replaceState(history.state, "", link(card, event));
  } catch {
    // A frame without an origin has no address to write, and some browsers write one only so often.
  }
}

/** Scrolls an element into view, or rather its events where they can be seen: not before a warning is passed. */
export function bring(host) {
  for (const part of [host, host.shadowRoot.querySelector(".events")])
    part?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** The same, unless the page's reader has moved on, or comes back to where they were. */
export const arrive = (host) => scrollY || bring(host);

/** Hands a link to an event on, or to the page where there is none: as the browser does it, else as a copy. Kept with
 * an empty text if it was copied, with the link if neither can be done, else with nothing. */
export async function share(title, card, event) {
  const url = event ? new URL(link(card, event)).href : location.href;
  try {
    if (navigator.share) return void (await navigator.share({ title, url }));
  } catch (error) {
    // The reader thought better of it.
    if (error.name === "AbortError") return undefined;
  }
  return navigator.clipboard?.writeText(url).then(() => "", () => url) ?? url;
}

/** What a platform's player is allowed to do. Its scripts need an origin, which is never that of the page. */
const FRAME = {
  allow: "autoplay; fullscreen; picture-in-picture",
  sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
  referrerpolicy: "strict-origin-when-cross-origin",
};

/** Puts what plays a video over the button that asks for it: a platform's player, or for a file the browser's own. */
export function play(button) {
  const src = button.dataset.player;
  const figure = button.closest("figure");
  const title = figure.querySelector(".video-title").textContent;
  const player = document.createElement(src ? "iframe" : "video");
  const attributes = src
    ? { ...FRAME, title, src }
    : { controls: "", autoplay: "", playsinline: "", "aria-label": title, src: figure.querySelector("p:last-child > a").href };
  for (const [name, value] of Object.entries({ class: "player", part: "player", ...attributes })) player.setAttribute(name, value);
  button.parentNode.append(player);
  focusOn(player);
}

/** Takes over a card that came drawn, now that the engine has drawn it into `made`, and does what its reader has
 * asked for meanwhile. Where both drawings are the same, node by node, the engine goes on with the nodes that came,
 * and nothing on the page changes. Else `made` takes the place of all that came, before the next frame; `stage`
 * returns the shadow tree, made ready for it. Returns the one of the two that stays. */
export function takeOver({ root: came, asked }, made, exports, stage) {
  const root = settled(came, made, exports, stage);
  const named = asked ? [...root.querySelectorAll(`[data-action="${asked.action}"]`)] : [];
  const control = named.find((control) => control.dataset.target === asked.target);
  // Once the engine has drawn at which event the reader is.
  const later = (act) => root.getRootNode().host.addEventListener("rc-ready", act, { once: true });
  const choice = root.querySelector("select");
  const chosen = choice?.value;
  if (chosen) later(() => ((choice.value = chosen), choice.dispatchEvent(new Event("input"))));
  if (control) later(() => control.click());
  return root;
}

function settled(came, made, exports, stage) {
  for (const details of came.querySelectorAll("details[open]")) {
    const other = twin(details, came, made);
    if (other) other.open = true;
  }
  const twins = pairs(came, made);
  // With all rules of the stylesheet: the card came with those that it needed then.
  const shadow = stage();
  if (twins && exchange(exports, twins)) return came;
  const [choice, chosen] = [made, came].map((drawing) => drawing.querySelector("select"));
  if (choice && chosen) choice.value = chosen.value;
  const height = came.querySelector(".track")?.offsetHeight;
  shadow.append(made);
  // Of a long card the engine has built a few events only: what lies below keeps its place.
  const empty = made.querySelector(".slide:empty");
  if (empty) empty.parentNode.style.minBlockSize = `${height}px`;
  const focused = shadow.activeElement;
  if (focused) twin(focused, came, made)?.focus({ preventScroll: true });
  // Not replaceChildren: it would take the new card out, too, and with it the focus.
  for (const node of [...shadow.childNodes]) if (node !== made) node.remove();
  return made;
}

/** What is in one drawing of a card what an element is in another. */
function twin(element, from, to) {
  const named = ["id", "class", "part", "data-action", "data-target", "href"].filter((name) => element.hasAttribute(name));
  const selector = element.localName + named.map((name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`).join("");
  return to.querySelectorAll(selector)[[...from.querySelectorAll(selector)].indexOf(element)];
}

/** Which node of `came` is which of `made`, if they are the same. */
function pairs(came, made) {
  made.className = came.className;
  const [here, there] = [nodes(came), nodes(made)];
  // What leads to the same place may be written otherwise; and a slider's place is written in markup alone.
  there.forEach((node, index) => {
    for (const name of ["src", "href", "value"])
      if (node[name] && node[name] === here[index]?.[name]) node.setAttribute(name, here[index].getAttribute(name));
  });
  return came.isEqualNode(made) ? new Map(there.map((node, index) => [node, here[index]])) : undefined;
}

/** All nodes of a tree, in order. */
function nodes(root) {
  const [walker, all] = [document.createTreeWalker(root), []];
  do all.push(walker.currentNode);
  while (walker.nextNode());
  return all;
}

/** Has the engine go on with other nodes than those that it has made: wasm-bindgen keeps all that the engine
 * knows of the page in one table of references. */
function exchange(exports, twins) {
  const table = Object.values(exports).find((it) => it instanceof WebAssembly.Table && it.get(0) === undefined);
  for (let index = 0; index < table?.length; index++) {
    const twin = twins.get(table.get(index));
    if (twin) table.set(index, twin);
  }
  return Boolean(table);
}
