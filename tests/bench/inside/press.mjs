// Runs inside the measured page: presses Next from the first paint on, until the slides move.

/** Put into a page as it stands. Tells the time of the first frame of the movement that led to another slide. */
export function press() {
  const pressed = { presses: 0 };
  window.pressed = pressed;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") pressed.fcp = entry.startTime;
  }).observe({ type: "paint", buffered: true });

  let start, before, began, rest, isOver;
  let still = 0;
  let last = -Infinity;

  // To press again would start the browser's own smooth scrolling anew, and so put off the very movement that is
  // waited for. Where a press has been answered by scrolling, the next one waits.
  const answered = () => performance.now() - last < 50 && (rest = performance.now() + 250);
  for (const name of ["scrollTo", "scrollBy", "scroll", "scrollIntoView"]) {
    const own = Element.prototype[name];
    Element.prototype[name] = function (...words) {
      answered();
      return own.apply(this, words);
    };
  }

  function again() {
    if (isOver) return;
    const button = pressed.fcp !== undefined && window.look.button("next");
    if (button && !(performance.now() < rest)) {
      start ??= window.look.strip()?.place;
      if (start !== undefined) {
        last = performance.now();
        pressed.presses += 1;
        button.element.click();
      }
    }
    setTimeout(again, 16);
  }

  function frame() {
    const now = window.look.strip();
    const time = performance.now();
    // A strip whose slides get another width is laid out anew; it was not moved.
    const hasMoved = pressed.presses && now && before && Math.abs(now.left - before.left) > 0.5 && Math.abs(now.width - before.width) < 0.5;
    if (hasMoved) {
      began ??= time;
      still = 0;
    } else if (began !== undefined && (still += 1) > 3) began = undefined;
    before = now;
    const isElsewhere = now && start !== undefined && now.place >= 0 && now.place !== start;
    if (began === undefined || !isElsewhere) return window.look.afterFrame(frame);
    isOver = true;
    // A layout may pass by another slide; a reader's wish was fulfilled only if it is still there a little later.
    setTimeout(() => {
      if (window.look.strip()?.place === start) {
        isOver = false;
        began = undefined;
        window.look.afterFrame(frame);
        return again();
      }
      pressed.worked = began;
      window.tell?.("worked");
    }, 300);
  }
  window.look.afterFrame(frame);
  again();
}
