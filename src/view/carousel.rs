//! The events, one after another.

use super::bits::{button, times};
use super::part::{Kind, Part};
use super::picker::picker;
use super::{dates, icons};
use crate::state::{Action, State};
use yew::{AttrValue, Html, html};

/// A strip of events that the reader's own scrolling moves, after the carousel pattern of the ARIA
/// Authoring Practices: native buttons before the slides, nothing moves by itself.
pub fn carousel(part: &Part, state: State) -> Html {
    let words = &part.env.words;
    let slide = |place: usize| part.also(Kind::Slide { place, shown: place == state.shown() });
    html! {
        <section class="events" part="events" role="group" aria-roledescription={words.get("carousel")} aria-labelledby="events-title" data-carousel="true">
            <div class="events-head">
                <@{part.env.heading(1)} class="section-title" id="events-title">{ words.get("events") }</@>
                if state.count() > 1 { { controls(part, state) } }
            </div>
            if state.count() > 1 { { picker(part, state) } }
            if state.count() == 0 {
                <p class="none">{ words.get("no-events") }</p>
            } else {
                <div class="track" part="track" role="group" aria-label={words.get("track")} tabindex="0">
                    { times(state.count(), &slide) }
                </div>
            }
            <p class="aside" role="status">{ announcement(part, state) }</p>
        </section>
    }
}

fn controls(part: &Part, state: State) -> Html {
    let words = &part.env.words;
    html! {
        <div class="controls" part="controls">
            <p class="position" part="position">{ position(part, state) }</p>
            { button("step-button", &Action::Previous, Some(words.get("previous")), icons::previous()) }
            { button("step-button", &Action::Next, Some(words.get("next")), icons::next()) }
        </div>
    }
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
