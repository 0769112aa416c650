// Runs inside the measured page, before anything else of it: how its parts are found, and which slide it shows.

/** Put into a page as it stands, so it may use nothing from outside. `reach` names the page's parts. */
export function look(reach) {
  /** `a >> b` is b in the open shadow trees of all a. */
  function all(selector) {
    const [first, inner] = selector.split(" >> ");
    const found = [...document.querySelectorAll(first)];
    return inner ? found.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(inner) ?? [])]) : found;
  }

  const hasBox = (element) => element.getClientRects().length > 0;
  const parent = (element) => element.parentElement ?? element.getRootNode().host;

  /** What was found before, as long as it is laid out: to look again in every frame would slow the page down. */
  const kept = new Map();
  function first(selector) {
    if (!(kept.has(selector) && hasBox(kept.get(selector)))) {
      const found = all(selector).find(hasBox);
      if (!found) return undefined;
      kept.set(selector, found);
    }
    return kept.get(selector);
  }

  /** The slides of the first carousel that is laid out. */
  function slides() {
    const one = first(reach.slide);
    const selector = reach.slide.split(" >> ").at(-1);
    return one ? [...one.parentNode.children].filter((element) => element.matches(selector)) : [];
  }

  const rooms = new WeakMap();
  /** The nearest element around a slide that cuts off what reaches beyond it. */
  function room(slide) {
    if (!rooms.has(slide)) {
      let around = parent(slide);
      while (around && getComputedStyle(around).overflowX === "visible") around = parent(around);
      rooms.set(slide, around ?? document.documentElement);
    }
    return rooms.get(slide);
  }

  /** Where the strip stands, and the place of the slide in the middle of its room; undefined without a strip. */
  function strip() {
    const list = slides();
    if (!list.length) return undefined;
    const { left, width } = room(list[0]).getBoundingClientRect();
    const middle = left + width / 2;
    const boxes = list.map((slide) => slide.getBoundingClientRect());
    const place = boxes.findIndex((box) => box.left <= middle && middle < box.right);
    return { place, left: boxes[0].left - left, width: boxes[0].width };
  }

  /** What a reader would hit at a point, through open shadow trees. */
  function hit(x, y) {
    let element = document.elementFromPoint(x, y);
    for (let inner; (inner = element?.shadowRoot?.elementFromPoint(x, y)) && inner !== element; ) element = inner;
    return element;
  }

  function isWithin(element, target) {
    for (; element; element = element.assignedSlot ?? parent(element)) if (element === target) return true;
    return false;
  }

  /** The button with this name if a reader could press it now, brought into the window if it is outside. */
  function button(name) {
    const element = first(reach[name]);
    if (!element) return undefined;
    const middle = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    let { x, y } = middle();
    if (y < 0 || y > innerHeight) {
      window.scrollBy({ top: y - innerHeight / 2, behavior: "instant" });
      ({ x, y } = middle());
    }
    return isWithin(hit(x, y), element) ? { element, x, y } : undefined;
  }

  /** Calls back in a task of its own right after the next frame. */
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  const afterFrame = (then) =>
    requestAnimationFrame(() => {
      waiting.push(then);
      channel.port2.postMessage(0);
    });

  window.look = { all, hasBox, strip, button, afterFrame };
}
