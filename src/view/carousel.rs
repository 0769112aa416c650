//! The events, one after another.

use super::bits::{button, times};
use super::part::{Kind, Part};
use super::picker::picker;
use super::tag::{all, element, maybe, named, tag, text, with};
use super::{Layout, dates, icons};
use crate::state::{Action, State};
use yew::{AttrValue, Html};

/// A strip of events that the reader's own scrolling moves, after the carousel pattern of the ARIA
/// Authoring Practices: native buttons before the slides, nothing moves by itself. As a list it is no carousel, and
/// nothing in it is to be operated.
pub fn carousel(part: &Part, state: State) -> Html {
    let words = &part.env.words;
    let slide = |place: usize| part.also(Kind::Slide { place, shown: place == state.shown() });
    let title = with!["class" = "section-title", "id" = "events-title"];
    let title = element(part.env.heading(1), title, text(words.get("events")));
    let moves = part.env.layout != Layout::List;
    let (controls, picker) = match moves && state.count() > 1 {
        true => (controls(part, state), picker(part, state)),
        false => Default::default(),
    };
    let track = with![
        "part" = "track", "role" = "group";
        "class" = if moves { "track" } else { "list" }, "tabindex" = moves.then_some("0"),
        "aria-label" = words.get("track")
    ];
    let slides = match state.count() {
        0 => tag("p", "none", text(words.get("no-events"))),
        count => element("div", track, times(count, &slide)),
    };
    let status =
        element("p", with!["class" = "aside", "role" = "status"], maybe(announcement(part, state), text));
    let attributes = with![
        "class" = "events", "part" = "events", "role" = "group", "aria-labelledby" = "events-title";
        "data-carousel" = moves.then_some("true"),
        "aria-roledescription" = moves.then(|| words.get("carousel"))
    ];
    element(
        "section",
        attributes,
        all([tag("div", "events-head", all([title, controls])), picker, slides, status]),
    )
}

fn controls(part: &Part, state: State) -> Html {
    let words = &part.env.words;
    let position = named("p", "position", text(position(part, state)));
    let previous = button("step-button", &Action::Previous, Some(words.get("previous")), icons::previous());
    let next = button("step-button", &Action::Next, Some(words.get("next")), icons::next());
    named("div", "controls", all([position, previous, next]))
}

fn position(part: &Part, state: State) -> AttrValue {
    let (n, count) = ((state.shown() + 1).to_string(), state.count().to_string());
    part.env.words.fill("position", &[("n", &n), ("count", &count)])
}

/// What a screen reader says after a move, and only then: “3 of 6, 16 January 2026, The talks”.
fn announcement(part: &Part, state: State) -> Option<AttrValue> {
    let event = part.card.events.get(state.shown()).filter(|_| state.has_moved())?;
    let date = dates::written(&part.env.words, &event.date);
    let values = [("position", &*position(part, state)), ("date", &date), ("title", event.title.words())];
    Some(part.env.words.fill("announcement", &values))
}
