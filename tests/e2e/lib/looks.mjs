// The looks in which axe-core goes over cards. The cards' page stands in a frame, because no window is as narrow as
// a phone's; all functions here run in the page around it.

/** Rules that are not for a card: a ratio of 7:1 (level AAA), and three that only ask people to look, at whatever is
 * hidden, at every name of a role, and at every strip that can be scrolled by keys. */
const UNFIT = ["color-contrast-enhanced", "hidden-content", "aria-roledescription", "focus-order-semantics"];

/** The cards' page. A card far from the window would not be laid out, and axe could not look at it. */
export const inner = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Cards</title><style>body { margin: 0; padding: 8px; background: Canvas; color: CanvasText; font: 16px/1.5 sans-serif }
relationship-card::part(card) { content-visibility: visible }</style>
<script>var told = 0; for (const kind of ["rc-ready", "rc-error"]) addEventListener(kind, () => (told += 1));</script>
<script src="/axe.js"></script><main><h1>An article</h1>${body}</main></html>`;

/** The page around it. */
export const outer = `<!doctype html><html lang="en"><title>Frame</title><iframe src="/inner" style="border: 0; block-size: 900px"></iframe>
<script>var unfit = ${JSON.stringify(UNFIT)};</script></html>`;

/** Waits until the cards have told so much, has one fail that is drawn, and opens all that can be opened. Returns the ids of the cards. */
export async function ready(told) {
  const { contentWindow: page } = document.querySelector("iframe");
  const tells = async (count) => {
    while (page.told < count) await new Promise(requestAnimationFrame);
  };
  await tells(told);
  const stale = page.document.querySelector("#stale");
  stale?.setAttribute("src", "/none.json");
  await tells(stale ? told + 1 : told);
  const cards = [...page.document.querySelectorAll("relationship-card")];
  for (const { shadowRoot } of cards) for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
  return cards.map((card) => card.id);
}

/** Takes on a look; returns what the page says of it. */
export async function take({ width, dir, theme }) {
  const frame = document.querySelector("iframe");
  const { documentElement: root } = frame.contentDocument;
  frame.style.inlineSize = `${width}px`;
  root.dir = dir;
  root.style.colorScheme = theme;
  // The strips follow their new width.
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  const style = getComputedStyle(root.querySelector("relationship-card").shadowRoot.querySelector(".card"));
  const [red] = style.backgroundColor.match(/\d+/g);
  const forced = matchMedia("(forced-colors: active)").matches;
  return { width: frame.contentWindow.innerWidth, dir: style.direction, theme: !forced && red < 128 ? "dark" : "light", forced };
}

/** What axe finds: each finding as its rule and the element it is about. The colours of a slide that has left the
 * view are looked at where it is in view, by `findInSlides`. */
export async function find(without) {
  const { axe } = document.querySelector("iframe").contentWindow;
  const off = [...window.unfit, ...without];
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !off.includes(ruleId) }]));
  const { violations, incomplete } = await axe.run({ resultTypes: ["violations", "incomplete"], elementRef: true, rules });
  const away = ({ element }) => {
    const [slide, track] = [".slide", ".track"].map((part) => element.closest(part)?.getBoundingClientRect());
    return slide && track && (slide.left < track.left - 1 || slide.right > track.right + 1);
  };
  const said = (node) => node.any.concat(node.all, node.none).map((check) => check.message).join("; ");
  const told = ({ id, nodes }) => nodes.map((node) => `${id} ${node.target.flat().join(" ")}: ${said(node)}`);
  const sure = incomplete.map(({ id, nodes }) => ({ id, nodes: id === "color-contrast" ? nodes.filter((node) => !away(node)) : nodes }));
  return { violations: violations.flatMap(told), incomplete: sure.flatMap(told) };
}

/** What axe finds in the colours of the slides at this place, scrolled into view; and how many slides those are. */
export async function findInSlides(place) {
  const { axe, document: page } = document.querySelector("iframe").contentWindow;
  const tracks = [...page.querySelectorAll("relationship-card")].map((card) => card.shadowRoot.querySelector(".track"));
  const slides = tracks.flatMap((track) => track?.children[place] ?? []);
  for (const slide of slides) slide.parentNode.scrollTo({ left: slide.offsetLeft - slide.parentNode.firstChild.offsetLeft, behavior: "instant" });
  const { violations, incomplete } = await axe.run({ include: slides }, { runOnly: ["color-contrast"] });
  return { slides: slides.length, found: [...violations, ...incomplete].flatMap((rule) => rule.nodes.map((node) => node.target.flat().join(" "))) };
}

/** Does to each card what no reader should meet: colours that can hardly be told apart, and a button without a name. */
export function spoil() {
  const page = document.querySelector("iframe").contentDocument;
  for (const { shadowRoot, style } of page.querySelectorAll("relationship-card")) {
    for (const ground of ["paper", "wash", "accent-wash"]) style.setProperty(`--rc-${ground}`, "#888");
    for (const ink of ["ink", "ink-soft", "accent"]) style.setProperty(`--rc-${ink}`, "#777");
    shadowRoot.append(page.createElement("button"));
  }
}
