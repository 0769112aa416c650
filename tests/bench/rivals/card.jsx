// The card around a carousel, for Preact and React alike.

const Line = ({ line, number }) => (
  <>
    {line.text}
    {line.cites.map((cite) => (
      <a key={cite} href={`#c${number}s${cite}`}>
        {" "}
        {cite}
      </a>
    ))}
  </>
);

const List = ({ lines, number }) => (
  <ul>
    {lines.map((line) => (
      <li key={line.text}>
        <Line line={line} number={number} />
      </li>
    ))}
  </ul>
);

export const Event = ({ event, number }) => (
  <>
    <h3 className="event">{event.title}</h3>
    <p className="when">{event.when}</p>
    {event.lines.map((line) => (
      <p key={line.text}>
        <Line line={line} number={number} />
      </p>
    ))}
  </>
);

export const Card = ({ outline, number, children }) => (
  <article>
    <h1>{outline.title}</h1>
    <p>{outline.summary}</p>
    <div className="parties">
      {outline.parties.map(({ name, office, lines }) => (
        <div key={name}>
          <h2>{name}</h2>
          <p>{office}</p>
          <List lines={lines} number={number} />
        </div>
      ))}
    </div>
    <section>
      <h2>Events</h2>
      {children}
    </section>
    {outline.sections.map(({ title, lines }) => (
      <section key={title}>
        <h2>{title}</h2>
        <List lines={lines} number={number} />
      </section>
    ))}
    <section>
      <h2>Sources</h2>
      <ol>
        {outline.sources.map(({ text, link }, index) => (
          <li key={text} id={`c${number}s${index + 1}`}>
            {link ? <a href={link}>{text}</a> : text}
          </li>
        ))}
      </ol>
    </section>
  </article>
);

export const outline = JSON.parse(document.getElementById("data").textContent);
export const places = [...document.querySelectorAll(".place")];
