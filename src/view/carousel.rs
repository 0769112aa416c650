//! The events, one after another.

use super::bits::button;
use super::picker::picker;
use super::strip::slides;
use super::tag::{all, element, maybe, named, tag, text, with};
use super::{Kind, Layout, Part, dates, icons};
use crate::state::{Action, Filter, News, State};
use yew::{AttrValue, Html};

/// What of the card's events the reader sees.
pub struct Choice {
    /// Which events are told.
    pub filter: Filter,
    /// The places in the card of those that pass the filter.
    pub places: Vec<usize>,
    /// Which of these is in view.
    pub position: usize,
}

/// A strip of events that the reader's own scrolling moves, after the carousel pattern of the ARIA
/// Authoring Practices: native buttons before the slides, nothing moves by itself. As a list it is no carousel, and
/// nothing in it is to be operated.
pub fn carousel(part: &Part, state: State) -> Html {
    let words = &part.env.words;
    let filter = state.filter();
    let places = filter.places(&part.card);
    let chosen = Choice { filter, position: state.position_among(&places), places };
    let title = with!["class" = "section-title", "id" = "events-title"];
    let title = element(part.env.heading(1), title, text(words.get("events")));
    let moves = part.env.layout != Layout::List;
    // One event alone is no carousel either.
    let leads = moves && chosen.places.len() > 1;
    let (controls, picker) = match leads {
        true => (controls(part, &chosen), picker(part, &chosen)),
        false => Default::default(),
    };
    let track = with![
        "part" = "track", "role" = "group";
        "class" = if moves { "track" } else { "list" }, "tabindex" = leads.then_some("0"),
        "aria-label" = words.get("track")
    ];
    let slides = match chosen.places.len() {
        0 => tag("p", "none", text(words.get("no-events"))),
        _ => element("div", track, slides(part, state, &chosen)),
    };
    let status = element(
        "p",
        with!["class" = "aside", "role" = "status"],
        maybe(announcement(part, state, &chosen), text),
    );
    let attributes = with![
        "class" = "events", "part" = "events", "role" = "group", "aria-labelledby" = "events-title";
        "data-carousel" = leads.then_some("true"),
        "aria-roledescription" = leads.then(|| words.get("carousel"))
    ];
    let head = tag("div", "events-head", all([title, controls]));
    element("section", attributes, all([head, part.also(Kind::Choice), picker, slides, status]))
}

fn controls(part: &Part, chosen: &Choice) -> Html {
    let words = &part.env.words;
    let position = named("p", "position", text(position(part, chosen)));
    let previous = button("step-button", &Action::Previous, Some(words.get("previous")), icons::previous());
    let next = button("step-button", &Action::Next, Some(words.get("next")), icons::next());
    named("div", "controls", all([position, previous, next]))
}

fn position(part: &Part, chosen: &Choice) -> AttrValue {
    let (n, count) = ((chosen.position + 1).to_string(), chosen.places.len().to_string());
    part.env.words.fill("position", &[("n", &n), ("count", &count)])
}

/// What a screen reader says after a move, and only then: “3 of 6, 16 January 2026, The talks”; after a choice
/// among the events how many there are: “3 events shown, 16 January 2026, The talks”.
fn announcement(part: &Part, state: State, chosen: &Choice) -> Option<AttrValue> {
    let event = part.card.events.get(state.shown())?;
    let position = match state.news()? {
        News::Moved => position(part, chosen),
        News::Filtered => part.env.words.count("shown", chosen.places.len()),
    };
    let date = dates::written(&part.env.words, &event.date);
    let values = [("position", &*position), ("date", &date), ("title", event.title.words())];
    Some(part.env.words.fill("announcement", &values))
}
