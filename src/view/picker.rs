//! Choosing an event, and seeing where each lies in time.

use super::axis::{Axis, Mark, WIDTH};
use super::bits::each;
use super::{Part, dates};
use crate::card::{Day, Event, When};
use crate::state::{Action, State};
use yew::{AttrValue, Html, html};

/// More events than this, and buttons would be too small for a finger on a phone: then a slider serves.
const MOST_BUTTONS: usize = 12;

/// The controls that choose an event directly, on the axis of time.
pub fn picker(part: &Part, state: State) -> Html {
    let events = &part.card.events;
    let buttons = events.len() <= MOST_BUTTONS;
    html! {
        <div class="picker" part="picker" role="group" aria-label={part.env.words.get("picker")}>
            if buttons {
                <div class="picks">{ each(events, |place, event| pick(part, state, place, event)) }</div>
            } else {
                { slider(part, state) }
            }
            { drawing(&Axis::new(events, 12), state, buttons) }
            { ends(part) }
        </div>
    }
}

fn pick(part: &Part, state: State, place: usize, event: &Event) -> Html {
    let shown = place == state.shown();
    let action = Action::Show(place);
    html! {
        <button type="button" class="pick" part="pick" key={place} data-action={action.name()} data-target={action.target()}
            aria-label={name(part, place, event)} aria-current={shown.then_some("true")}
            aria-disabled={shown.then_some("true")}><span class="pick-number">{ place + 1 }</span></button>
    }
}

fn name(part: &Part, place: usize, event: &Event) -> AttrValue {
    let (n, date) = ((place + 1).to_string(), dates::written(&part.env.words, &event.date));
    part.env.words.fill("pick", &[("n", &n), ("title", event.title.words()), ("date", &date)])
}

fn slider(part: &Part, state: State) -> Html {
    let last = state.count().saturating_sub(1).to_string();
    html! {
        <input type="range" class="range" part="range" min="0" max={last} value={state.shown().to_string()}
            data-action={Action::Show(0).name()} aria-label={part.env.words.get("picker")}
            aria-valuetext={part.card.events.get(state.shown()).map(|event| name(part, state.shown(), event))} />
    }
}

/// The axis: from each button a thin line leads to the event's true place in time. Positions are
/// attributes of the drawing, because a `style` attribute is refused by strict pages.
fn drawing(axis: &Axis, state: State, buttons: bool) -> Html {
    let marks = |spans: bool| {
        each(
            &axis.marks,
            |_, mark| if mark.is_span() == spans { extent(*mark, false) } else { Html::default() },
        )
    };
    html! {
        <svg class="axis" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <line class="base" x1="0" x2={WIDTH.to_string()} y1="34" y2="34" />
            if buttons { { each(&axis.marks, |_, mark| leader(*mark, false)) } }
            // What lies later lies on top: days on spans, and the shown event, drawn once more, on all others.
            { marks(true) }
            { marks(false) }
            if let Some(shown) = axis.marks.get(state.shown()) {
                if buttons { { leader(*shown, true) } }
                { extent(*shown, true) }
            }
        </svg>
    }
}

fn leader(mark: Mark, shown: bool) -> Html {
    let (button, foot) = (mark.button, mark.foot());
    let points = format!("{button},0 {button},8 {foot},26 {foot},34");
    html! { <polyline class="leader" {points} data-shown={shown.then_some("true")} /> }
}

fn extent(mark: Mark, shown: bool) -> Html {
    let length = if mark.is_span() { "span" } else { "day" };
    html! {
        <line class="extent" data-length={length} data-shown={shown.then_some("true")} x1={mark.from.to_string()}
            x2={mark.until.to_string()} y1="34" y2="34" />
    }
}

/// The first and the last date under the ends of the axis.
fn ends(part: &Part) -> Html {
    let whens = || part.card.events.iter().map(|event| &event.date);
    let first = whens().min_by_key(|when| when.days().0);
    let last = whens().max_by_key(|when| when.days().1);
    let end = |when: Option<&When>, day: fn((Day, Day)) -> Day| {
        when.map(|when| (dates::span(&part.env.words, when), day(when.days())))
    };
    let (first, last) = (end(first, |days| days.0), end(last, |days| days.1));
    html! {
        <p class="ends" aria-hidden="true">
            { first.as_ref().map(|(written, _)| html! { <span>{ written.clone() }</span> }) }
            if first.as_ref().map(|end| &end.0) != last.as_ref().map(|end| &end.0) {
                { last.as_ref().map(|(written, _)| html! { <span>{ written.clone() }</span> }) }
            }
        </p>
    }
}
