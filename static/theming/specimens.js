// The card in its states, so that each of its parts is to be seen in one of them.

const again = (event, index) => ({ ...event, id: `${event.id}-again`, title: `${event.title}, told again`, date: String(2026 + index) });

const editorial = (told) => (card) => ({ ...card, editorial: told });

/** By name: what becomes of the data, and the element's attributes. */
const SPECIMENS = {
  whole: {},
  long: { change: (card) => ({ ...card, events: [...card.events, ...card.events.map(again)] }) },
  linked: { attributes: { "deep-links": "" } },
  quiet: { attributes: { images: "click" } },
  list: { attributes: { layout: "list" } },
  compact: { attributes: { layout: "compact" } },
  covered: { change: editorial({ sensitive: "This is how a warning stands before a card." }) },
  withdrawn: { change: editorial({ withdrawn: { date: "2026-02-01", text: "This is how a card looks that its newsroom has taken down." } }) },
  missing: { attributes: { src: "missing.json" } },
};

const read = async () => (await fetch("orsande-wickham-bay.json")).json();
let data;

/** A new card in this state, in place of what is in the pane; kept when it is drawn. */
export async function show(name, pane) {
  const { change = (card) => card, attributes = {} } = SPECIMENS[name];
  const card = document.createElement("relationship-card");
  for (const [key, value] of Object.entries({ "heading-level": "3", loading: "eager", ...attributes })) card.setAttribute(key, value);
  const drawn = new Promise((done) => ["rc-ready", "rc-error"].forEach((kind) => card.addEventListener(kind, done, { once: true })));
  if (!attributes.src) card.card = change(await (data ??= read()));
  pane.replaceChildren(card);
  await drawn;
  return card;
}

const frame = () => new Promise(requestAnimationFrame);
const first = (card, part) => card.shadowRoot.querySelector(`[part="${part}"]`);

/** Kept when this is so, or has not become so within a second or two. */
async function until(is) {
  for (let frames = 0; frames < 120 && !is(); frames += 1) await frame();
}

/** Brings a card's first element with this part into view within the pane. */
export async function reveal(card, part, pane) {
  if (part === "player" && !first(card, part)) {
    // A video plays only in view.
    await reveal(card, "play", pane);
    first(card, "play").click();
    await until(() => first(card, part));
  }
  const element = first(card, part);
  if (!element) return;
  for (let around = element; (around = around.parentNode?.closest?.("details")); ) around.open = true;
  const slide = element.closest("[data-event]");
  if (slide) card.goTo(slide.dataset.event);
  const left = (box) => Math.round(box.getBoundingClientRect().left);
  if (slide) await until(() => Math.abs(left(slide) - left(slide.parentNode)) < 2);
  // The card makes room for what was opened.
  await frame();
  const [top, above] = [element, pane].map((box) => box.getBoundingClientRect().top);
  pane.scrollTo({ top: pane.scrollTop + top - above - 48 });
}
