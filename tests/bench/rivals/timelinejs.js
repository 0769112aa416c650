import { Timeline } from "@knight-lab/timelinejs";

const { events } = JSON.parse(document.getElementById("data").textContent);

for (const element of document.querySelectorAll(".timeline")) {
  // The hours keep events of one day in their order; readers see `display_date`.
  const slides = events.map(({ title, when, lines }, index) => ({
    start_date: { year: 2026, month: 1, day: 16, hour: 9 + index },
    display_date: when,
    text: { headline: title, text: lines.map(({ text }) => `<p>${text}</p>`).join("") },
  }));
  // Nothing is asked of another host: no font, and its own files beside the page.
  const timeline = new Timeline(element, { events: slides }, { font: null, script_path: location.origin, hash_bookmark: false });
  // On touch screens it has no buttons of its own.
  timeline.on("ready", () => {
    const [previous, next] = element.nextElementSibling.querySelectorAll("button");
    previous.addEventListener("click", () => timeline.goToPrev());
    next.addEventListener("click", () => timeline.goToNext());
  });
}
