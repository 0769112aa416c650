// Runs inside the measured page: what the browser itself reports, and when the content is visible.

/** Put into a page as it stands. `titles` is how many titles of events a whole page shows. */
export function record({ reach, titles }) {
  const seen = { shifts: [], tasks: [], interactions: [], clicks: [], ready: 0 };
  const on = (type, take, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  on("paint", (entry) => {
    if (entry.name !== "first-contentful-paint") return;
    seen.fcp = entry.startTime;
    // Chromium may tell of it long after, when the page is quiet again.
    window.tell?.("painted");
  });
  on("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime));
  // Whether there was input is not asked: nobody touches a page while it loads, and Chromium takes the change of
  // size by which a phone is imitated for input.
  on("layout-shift", (entry) => seen.shifts.push([entry.startTime, entry.value]));
  on("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  on("event", (entry) => entry.interactionId && seen.interactions.push([entry.interactionId, entry.duration]), { durationThreshold: 16 });
  document.addEventListener("rc-ready", () => (seen.ready += 1));
  window.addEventListener(
    "click",
    ({ isTrusted, timeStamp }) => isTrusted && window.look.afterFrame(() => seen.clicks.push(performance.now() - timeStamp)),
    { capture: true },
  );
  window.seen = seen;

  const isShown = (element) => window.look.hasBox(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  function watch() {
    const start = performance.now();
    const found = window.look.all(reach.title);
    if (found.length >= titles && isShown(found[0]) && window.look.hasBox(found[titles - 1])) {
      seen.visible = start;
      window.tell?.("visible");
      return;
    }
    // Looking at a page with many cards takes time; at most a twentieth of it is spent on looking.
    const cost = performance.now() - start;
    if (cost < 1) window.look.afterFrame(watch);
    else setTimeout(() => window.look.afterFrame(watch), cost * 20);
  }
  window.look.afterFrame(watch);
}
