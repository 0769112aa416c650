//! The slides of the strip: all of them, or those near the reader.

use super::bits::times;
use super::carousel::Choice;
use super::event::shell;
use super::part::{Kind, Part};
use crate::state::{Filter, State};
use yew::Html;

/// How many events on either side of the shown one are built in a long card. They are what the strip's height
/// is made of, and what a reader's hand may bring into view before the engine hears of it.
const NEAR: usize = 6;

/// So many positions of a long strip are one part, drawn again only when something near the reader is among them.
const RUN: usize = 50;

/// The events that pass the filter, one beside the other.
pub fn slides(part: &Part, state: State, chosen: &Choice) -> Html {
    let (count, at) = (chosen.places.len(), chosen.position);
    if !part.is_long() {
        return times(count, &|position| slide(part, chosen.places[position], position == at));
    }
    times(count.div_ceil(RUN), &|run| {
        let (from, until) = (run * RUN, count.min((run + 1) * RUN));
        let is_near = (from..until).any(|position| steps(position, at, count) <= NEAR);
        part.also(Kind::Run { filter: state.filter(), run, near: is_near.then_some(at) })
    })
}

/// One run of a long strip. Far from the reader, who is at the position `near`, there is only room for the events.
pub fn run(part: &Part, filter: Filter, run: usize, near: Option<usize>) -> Html {
    let places = filter.places(&part.card);
    let from = run * RUN;
    times(RUN.min(places.len() - from), &|index| {
        let (position, place) = (from + index, places[from + index]);
        match near {
            Some(at) if steps(position, at, places.len()) <= NEAR => slide(part, place, position == at),
            _ => shell(&part.card.events[place], place),
        }
    })
}

fn slide(part: &Part, place: usize, shown: bool) -> Html {
    part.also(Kind::Slide { place, shown })
}

/// How many steps lead from one position to another, the way round too.
fn steps(from: usize, to: usize, count: usize) -> usize {
    let steps = from.abs_diff(to);
    steps.min(count - steps)
}
