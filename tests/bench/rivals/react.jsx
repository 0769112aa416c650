import useEmblaCarousel from "embla-carousel-react";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Card, Event, outline, places } from "./card.jsx";

function Carousel({ number }) {
  const [room, embla] = useEmblaCarousel();
  const [can, setCan] = useState({ previous: false, next: true });
  useEffect(() => {
    if (!embla) return undefined;
    const tell = () => setCan({ previous: embla.canScrollPrev(), next: embla.canScrollNext() });
    tell();
    embla.on("reInit", tell).on("select", tell);
    return () => embla.off("reInit", tell).off("select", tell);
  }, [embla]);
  return (
    <>
      <div className="room" ref={room}>
        <div className="strip">
          {outline.events.map((event) => (
            <div className="slide" key={event.title}>
              <Event event={event} number={number} />
            </div>
          ))}
        </div>
      </div>
      <p className="steps">
        <button className="previous" type="button" disabled={!can.previous} onClick={() => embla?.scrollPrev()}>
          Previous event
        </button>
        <button className="next" type="button" disabled={!can.next} onClick={() => embla?.scrollNext()}>
          Next event
        </button>
      </p>
    </>
  );
}

places.forEach((element, number) =>
  createRoot(element).render(
    <Card outline={outline} number={number}>
      <Carousel number={number} />
    </Card>,
  ),
);
