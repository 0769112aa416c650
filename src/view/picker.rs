//! Choosing an event, and seeing where each lies in time.

use super::axis::{Axis, Mark, bar, base};
use super::bits::each;
use super::tag::{all, element, keyed, maybe, stretched, tag, text, with};
use super::{Part, dates};
use crate::card::{Event, When};
use crate::state::{Action, State};
use yew::{AttrValue, Html, html};

/// More events than this, and buttons would be too small for a finger on a phone: then a slider serves.
const MOST_BUTTONS: usize = 12;

/// The controls that choose an event directly, on the axis of time.
pub fn picker(part: &Part, state: State) -> Html {
    let events = &part.card.events;
    let buttons = events.len() <= MOST_BUTTONS;
    let choice = match buttons {
        true => tag("div", "picks", each(events, |place, event| pick(part, state, place, event))),
        false => slider(part, state),
    };
    let attributes = with![
        "class" = "picker", "part" = "picker", "role" = "group"; "aria-label" = part.env.words.get("picker")
    ];
    let axis = drawing(&Axis::new(events, 12), state, buttons);
    element("div", attributes, all([choice, axis, ends(part)]))
}

fn pick(part: &Part, state: State, place: usize, event: &Event) -> Html {
    let shown = (place == state.shown()).then_some("true");
    let action = Action::Show(place);
    let attributes = with![
        "class" = "pick", "part" = "pick", "type" = "button", "data-action" = action.name();
        "data-target" = action.target(), "aria-label" = name(part, place, event), "aria-current" = shown,
        "aria-disabled" = shown
    ];
    let number = tag("span", "pick-number", text((place + 1).to_string()));
    keyed(Some(place.into()), "button", attributes, number)
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
    let led = |mark: Mark, shown: bool| if buttons { leader(mark, shown) } else { Html::default() };
    let leaders = each(&axis.marks, |_, mark| led(*mark, false));
    // What lies later lies on top: days on spans, and the shown event, drawn once more, on all others.
    let shown = maybe(axis.marks.get(state.shown()), |mark| all([led(*mark, true), extent(*mark, true)]));
    stretched("axis", "0 0 1000 40", all([base("34"), leaders, marks(true), marks(false), shown]))
}

fn leader(mark: Mark, shown: bool) -> Html {
    let (button, foot) = (mark.button, mark.foot());
    let points = format!("{button},0 {button},8 {foot},26 {foot},34");
    let attributes = with!["class" = "leader"; "points" = points, "data-shown" = shown.then_some("true")];
    element("polyline", attributes, Html::default())
}

fn extent(mark: Mark, shown: bool) -> Html {
    let length = if mark.is_span() { "span" } else { "day" };
    bar("34", length, shown.then_some("true"), mark.from, mark.until)
}

/// The first and the last date under the ends of the axis.
fn ends(part: &Part) -> Html {
    let whens = || part.card.events.iter().map(|event| &event.date);
    let first = whens().min_by_key(|when| when.days().0);
    let last = whens().max_by_key(|when| when.days().1);
    let end = |when: Option<&When>| when.map(|when| dates::span(&part.env.words, when));
    let (first, last) = (end(first), end(last));
    let last = last.filter(|last| Some(last) != first.as_ref());
    let shown = |end| maybe(end, |words| element("span", with![], text(words)));
    element("p", with!["class" = "ends", "aria-hidden" = "true"], all([shown(first), shown(last)]))
}
