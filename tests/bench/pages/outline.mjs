// A card as plain pages tell it: the same texts, sources and links, in the order of the card, as data that HTML, JSX
// and templates can all be made of.

const day = (lang) => new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });

/** A text may be written with its own language. */
const words = (text) => (typeof text === "object" && text ? text.text : text);

function date(when, lang) {
  if (typeof when === "object") return when.label;
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? day(lang).format(new Date(`${when}T00:00:00Z`)) : when;
}

/** What a plain page shows of a card. Each line has its text and the numbers of the sources that it cites. */
export function outline(card) {
  const { lang } = card;
  const cites = (ids = []) => ids.map((id) => card.sources.findIndex((source) => source.id === id) + 1).filter((number) => number > 0);
  const line = (text, sources) => ({ text, cites: cites(sources) });
  const joined = (...texts) => texts.map(words).filter(Boolean).join(" · ");
  const levels = card.ladder?.levels ?? [];
  const level = (id) => words(levels.find((level) => level.id === id)?.name);
  const moves = card.ladder?.history ?? [];

  const party = (party) => ({
    name: words(party.name),
    office: words(party.office) ?? "",
    lines: [...(party.firsts ?? []), ...(party.facts ?? [])].map((fact) => line(words(fact.text), fact.sources)),
  });
  const event = (event) => ({
    title: words(event.title),
    when: joined(date(event.date, lang), event.place),
    lines: [
      line(words(event.text) ?? "", event.sources),
      ...(event.quotes ?? []).map((quote) => line(`“${words(quote.text)}” – ${joined(quote.by, quote.context)}`)),
      ...(event.posts ?? []).map((post) => line(`“${words(post.text)}” – ${joined(post.author, post.network)}`)),
      ...(event.gifts ?? []).map((gift) => line(`${words(gift.what)}: ${words(gift.from)} → ${words(gift.to)}`)),
    ],
  });
  const sections = [
    {
      title: "Level",
      lines: [
        ...levels.map((level) => line(joined(level.name, level.meaning), level.sources)),
        ...moves.map((move) => line(joined(level(move.level), move.date && date(move.date, lang), move.note), move.sources)),
      ],
    },
    { title: "What they share", lines: (card.shared ?? []).map((shared) => line(words(shared.text), shared.sources)) },
    { title: "Areas of cooperation", lines: (card.areas ?? []).map((area) => line(joined(area.name, area.text, level(area.level)), area.sources)) },
    { title: "Compared with", lines: (card.related ?? []).map((other) => line(joined(other.name, other.kind, other.text), other.sources)) },
  ];
  return {
    lang,
    title: words(card.title),
    summary: words(card.summary) ?? "",
    parties: card.parties.map(party),
    events: card.events.map(event),
    sections: sections.filter(({ lines }) => lines.length),
    sources: card.sources.map((source) => ({ text: joined(source.title, source.publisher, source.date && date(source.date, lang)), link: source.link ?? "" })),
  };
}
