// What a reader does with hands and keys.

/** A finger's swipe along the strip of events: `way` is -1 to the left, 1 to the right. */
export async function swipe(page, way, card = "relationship-card") {
  const track = page.locator(`${card} .track`);
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  const devtools = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
  const at = (share) => ({ x: box.x + box.width * share, y: box.y + 20 });
  await touch("touchStart", [at(0.5 - way * 0.3)]);
  // Shorter than the strip is wide: snapping makes up the rest.
  for (const step of [0.2, 0.1, 0, -0.1, -0.2, -0.3]) await touch("touchMove", [at(0.5 - way * step)]);
  await touch("touchEnd", []);
}

/** Presses a key on the element with the focus as a program does it: keys that a browser keeps for
 * itself reach the page too. Returns whether the page left the key to the browser. */
export const press = (page, key, modifiers = {}) =>
  page.evaluate(
    ([key, modifiers]) => {
      const manners = { bubbles: true, composed: true, cancelable: true };
      return window.inside.focused().dispatchEvent(new KeyboardEvent("keydown", { key, ...manners, ...modifiers }));
    },
    [key, modifiers],
  );

export const nextButton = (page) => page.getByRole("button", { name: "Next event" });
export const previousButton = (page) => page.getByRole("button", { name: "Previous event" });
export const strip = (page) => page.getByRole("group", { name: "Events, one after another" });
export const picks = (page) => page.getByRole("group", { name: "Choose an event" }).getByRole("button");

/** A level of the ladder, by its name: what opens and closes it. */
export const level = (page, name) => page.locator("relationship-card summary").filter({ hasText: name });

/** Clicks on Next; returns how many changes that made to the card's markup before the next frame, or before the first
 * one in which the strip has moved. */
export const changesByNext = (page, { moved = false } = {}) =>
  page.evaluate(async (moved) => {
    let count = 0;
    const changes = new MutationObserver((changes) => (count += changes.length));
    changes.observe(window.inside.card().shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    const track = window.inside.part(".track");
    const from = track.scrollLeft;
    window.inside.part("[data-action=next]").click();
    do await new Promise(requestAnimationFrame);
    while (moved && track.scrollLeft === from);
    return count;
  }, moved);
