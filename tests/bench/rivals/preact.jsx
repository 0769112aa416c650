import { render } from "preact";
import { useRef, useState } from "preact/hooks";
import { Card, Event, outline, places } from "./card.jsx";

const { events } = outline;

/** A strip of the browser's own, as a page with so small a library would have it. */
function Carousel({ number }) {
  const strip = useRef(null);
  const [place, setPlace] = useState(0);
  const show = (place) => {
    strip.current.scrollTo({ left: place * strip.current.clientWidth, behavior: "smooth" });
    setPlace(place);
  };
  return (
    <>
      <div className="strip snap" ref={strip}>
        {events.map((event) => (
          <div className="slide" key={event.title}>
            <Event event={event} number={number} />
          </div>
        ))}
      </div>
      <p className="steps">
        <button className="previous" type="button" disabled={place === 0} onClick={() => show(place - 1)}>
          Previous event
        </button>
        <button className="next" type="button" disabled={place === events.length - 1} onClick={() => show(place + 1)}>
          Next event
        </button>
      </p>
    </>
  );
}

places.forEach((element, number) =>
  render(
    <Card outline={outline} number={number}>
      <Carousel number={number} />
    </Card>,
    element,
  ),
);
