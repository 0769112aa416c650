// Real clicks, or taps where there is a touch screen: half of them on Next, half on Previous.

import { longest, median } from "./numbers.mjs";

/** Event Timing tells only of interactions that took at least so many milliseconds. */
const FLOOR = 16;

/** Inside the page: resolves once the strip stands still at another place, or to false after this time. */
function settled(start, patience) {
  const end = performance.now() + patience;
  return new Promise((resolve) => {
    let before;
    let still = 0;
    (function frame() {
      const now = window.look.strip();
      still = before && now && Math.abs(now.left - before.left) < 0.5 ? still + 1 : 0;
      before = now;
      const isElsewhere = now && now.place !== start;
      if (isElsewhere && still > 5) resolve(true);
      else if (performance.now() > end) resolve(false);
      else window.look.afterFrame(frame);
    })();
  });
}

export async function taps(tab, hasTouch, count) {
  let worked = 0;
  for (let index = 0; index < count; index += 1) {
    const name = index < count / 2 ? "next" : "previous";
    const point = await tab.ask(`(({ x, y } = {}) => x === undefined ? null : { x, y })(window.look.button(${JSON.stringify(name)}))`);
    if (!point) continue;
    const start = await tab.ask("window.look.strip()?.place");
    if (hasTouch) await tab.page.touchscreen.tap(point.x, point.y);
    else await tab.page.mouse.click(point.x, point.y);
    if (await tab.ask(`(${settled})(${start}, 2500)`)) worked += 1;
  }
  const { clicks, interactions } = await tab.ask("window.seen");
  if (worked < count) tab.problems.add(`only ${worked} of ${count} clicks moved its slides`);
  return { clickPaint: median(clicks), clickPaintWorst: clicks.length ? longest(clicks) : undefined, inp: Math.max(FLOOR, longest(interactions.map(([, duration]) => duration))) };
}
