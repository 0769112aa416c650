// What runs inside every test page before anything else of it: a record of what the cards say, and ways
// to look at them. `window.inside` is used in functions handed to `page.evaluate`.

/** Put into a page as it stands, so it may use nothing from outside. */
export function inside() {
  const KINDS = ["rc-ready", "rc-change", "rc-level", "rc-link", "rc-error"];
  const said = [];
  for (const type of KINDS)
    document.addEventListener(type, (event) => {
      const { bubbles, composed, cancelable } = event;
      const manners = bubbles && composed && cancelable;
      const drawn = Boolean(event.target.shadowRoot?.querySelector(".card"));
      // A copy, because what is recorded must not change later.
      said.push({ type, id: event.target.id, manners, drawn, detail: structuredClone(event.detail) });
    });

  const card = (id) => document.querySelector(id ? `#${id}` : "relationship-card");
  const part = (selector, id) => card(id)?.shadowRoot?.querySelector(selector) ?? null;
  const parts = (selector, id) => [...(card(id)?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const words = (selector, id) => part(selector, id)?.textContent.replace(/\s+/g, " ").trim();

  /** The ids of the slides of which anything is in view, and of those that are not inert. */
  function look(id) {
    const room = part(".track", id)?.getBoundingClientRect();
    const slides = parts(".slide", id);
    const overlap = (box) => Math.min(box.right, room.right) - Math.max(box.left, room.left);
    const names = (list) => list.map((slide) => slide.dataset.event);
    return {
      inView: names(slides.filter((slide) => overlap(slide.getBoundingClientRect()) > 1)),
      live: names(slides.filter((slide) => !slide.inert)),
    };
  }

  /** Whether exactly this slide is in view and live. */
  function shows(event, id) {
    const { inView, live } = look(id);
    return [inView, live].every((names) => names.length === 1 && names[0] === event);
  }

  const heard = (type, id) => said.filter((one) => (!type || one.type === type) && (!id || one.id === id));

  /** The element that has the focus, through all shadow trees. */
  function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  window.inside = { card, part, parts, words, look, shows, heard, focused };
}
