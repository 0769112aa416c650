//! Choosing an event, and seeing where each lies in time.

use super::bits::times;
use super::carousel::Choice;
use super::drawing::drawing;
use super::tag::{all, element, keyed, maybe, tag, text, with};
use super::{Kind, Part, dates};
use crate::card::When;
use crate::state::Action;
use yew::{AttrValue, Html, html};

/// More events than this, and buttons would be too small for a finger on a phone: then a slider serves.
const MOST_BUTTONS: usize = 12;

/// The controls that choose an event directly, on the axis of time.
pub fn picker(part: &Part, chosen: &Choice) -> Html {
    let count = chosen.places.len();
    let buttons = count <= MOST_BUTTONS;
    let choice = match buttons {
        true => tag("div", "picks", times(count, &|position| pick(part, chosen, position))),
        false => slider(part, chosen),
    };
    let attributes = with![
        "class" = "picker", "part" = "picker", "role" = "group"; "aria-label" = part.env.words.get("picker")
    ];
    element("div", attributes, all([choice, drawing(part, chosen, buttons), part.also(Kind::Ends)]))
}

fn pick(part: &Part, chosen: &Choice, position: usize) -> Html {
    let shown = (position == chosen.position).then_some("true");
    let action = Action::Show(position);
    let attributes = with![
        "class" = "pick", "part" = "pick", "type" = "button", "data-action" = action.name();
        "data-target" = action.target(), "aria-label" = name(part, chosen, position), "aria-current" = shown,
        "aria-disabled" = shown
    ];
    let number = tag("span", "pick-number", text((position + 1).to_string()));
    keyed(Some(position.into()), "button", attributes, number)
}

fn name(part: &Part, chosen: &Choice, position: usize) -> AttrValue {
    let event = &part.card.events[chosen.places[position]];
    let (n, date) = ((position + 1).to_string(), dates::written(&part.env.words, &event.date));
    part.env.words.fill("pick", &[("n", &n), ("title", event.title.words()), ("date", &date)])
}

fn slider(part: &Part, chosen: &Choice) -> Html {
    let last = (chosen.places.len() - 1).to_string();
    html! {
        <input type="range" class="range" part="range" min="0" max={last} value={chosen.position.to_string()}
            data-action={Action::Show(0).name()} aria-label={part.env.words.get("picker")}
            aria-valuetext={name(part, chosen, chosen.position)} />
    }
}

/// The first and the last date of all events under the ends of the axis.
pub fn ends(part: &Part) -> Html {
    let whens = || part.card.events.iter().map(|event| &event.date);
    let first = whens().min_by_key(|when| when.days().0);
    let last = whens().max_by_key(|when| when.days().1);
    let end = |when: Option<&When>| when.map(|when| dates::extent(&part.env.words, when.extent()));
    let (first, last) = (end(first), end(last));
    let last = last.filter(|last| Some(last) != first.as_ref());
    let shown = |end| maybe(end, |words| element("span", with![], text(words)));
    element("p", with!["class" = "ends", "aria-hidden" = "true"], all([shown(first), shown(last)]))
}
