//! One event, as a slide of the carousel.

use super::bits::{button, each, line, paragraphs};
use super::citing::marks;
use super::extras::extras;
use super::level::change_icon;
use super::tag::{all, element, keyed, maybe, named, tag, text, with};
use super::{Part, dates};
use crate::card::{Event, EventKind, Ladder, Place, Step};
use crate::state::Action;
use yew::Html;

/// The event at this place with everything that belongs to it. In a strip only the shown one can be reached by
/// keyboard.
pub fn slide(part: &Part, place: usize, shown: bool) -> Html {
    let Some(event) = part.card.events.get(place) else { return Html::default() };
    let anchor = Place::Event(place).anchor();
    let title = format!("{anchor}-title");
    let attributes = with![
        "class" = "slide", "part" = "slide", "role" = "group", "tabindex" = "-1";
        "aria-roledescription" = part.env.words.get("slide"), "aria-labelledby" = title.clone(), "id" = anchor,
        "inert" = (!shown && !part.env.reaches_all()).then_some("inert"),
        "data-event" = event.id.as_str().to_owned()
    ];
    let title = element(
        part.env.heading(2),
        with!["class" = "slide-title", "part" = "slide-title"; "id" = title],
        line(&event.title),
    );
    // The marks stand beside the title, not in it: they are no part of the event's name.
    let head = tag("div", "slide-head", all([title, marks(part, &event.sources)]));
    let prose = maybe(event.text.as_ref(), |text| tag("div", "prose", paragraphs(text, Html::default())));
    let content = all([dateline(part, event), head, prose, extras(part, event), turns(part, event)]);
    element("div", attributes, content)
}

/// Room in the strip for an event that nobody is near. It is not in view, so it has no more than its name.
pub fn shell(event: &Event, place: usize) -> Html {
    let id = event.id.as_str();
    let attributes = with![
        "class" = "slide", "part" = "slide", "inert" = "inert";
        "aria-label" = event.title.words().clone(), "id" = Place::Event(place).anchor(), "data-event" = id.to_owned()
    ];
    keyed(Some(id.into()), "div", attributes, Html::default())
}

fn dateline(part: &Part, event: &Event) -> Html {
    let words = &part.env.words;
    let kind = |kind: EventKind| tag("span", "kind", text(words.get(&format!("kind.{}", kind.name()))));
    let place = maybe(event.place.as_ref(), |place| tag("span", "place", line(place)));
    named("p", "dateline", all([dates::time(words, &event.date), maybe(event.kind, kind), place]))
}

/// What the event did to the level of the partnership, and the way to it; more than one move, where one
/// event brought them all.
fn turns(part: &Part, event: &Event) -> Html {
    let Some(ladder) = &part.card.ladder else { return Html::default() };
    let turn = |place, step: &Step| match (&step.event, ladder.position(&step.level)) {
        (Some(by), Some(level)) if *by.id() == event.id => turn(part, ladder, place, level),
        _ => Html::default(),
    };
    each(&ladder.history, turn)
}

fn turn(part: &Part, ladder: &Ladder, place: usize, level: usize) -> Html {
    let change = ladder.change(place);
    let name = element("b", with![], line(&ladder.levels[level].name));
    let words = part.env.words.around(&format!("change.{}", change.name()), name);
    let to = all([change_icon(change), element("span", with![], words)]);
    button("turn", &Action::SeeLevel(level), None, to)
}
