// A card of a thousand events, made from the one that all pages show.

/** How many events it tells. */
const COUNT = 1000;

/** The events of `card` again and again, a month apart, so that crowds and gaps of text are as they are there. */
export function long(card) {
  const events = Array.from({ length: COUNT }, (_, index) => {
    const event = card.events[index % card.events.length];
    const [year, month] = [1900 + Math.floor(index / 12), (index % 12) + 1];
    return { ...event, id: `e${index}`, date: `${year}-${String(month).padStart(2, "0")}`, title: `${index + 1}: ${event.title.text ?? event.title}` };
  });
  return { ...card, id: "long", ladder: { ...card.ladder, history: card.ladder.history.map(({ event, ...step }) => step) }, events };
}
