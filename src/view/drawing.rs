//! The axis of time as a drawing. Positions are attributes of it, because a `style` attribute is refused by strict
//! pages.

use super::axis::{Axis, CELL, Mark, bar, base};
use super::bits::each;
use super::carousel::Choice;
use super::tag::{all, element, maybe, stretched, with};
use super::{Kind, Part};
use crate::state::Filter;
use yew::Html;

/// How high above the axis a crowd is that is one event, and the greatest one.
const LEAST: i64 = 9;
const MOST: i64 = 30;

/// The events on their axis: each as a mark with a thin line from its button; with a slider, where there are too many
/// for that, as a crowd that is higher where there are more.
pub fn drawing(part: &Part, chosen: &Choice, buttons: bool) -> Html {
    let axis = axis(part, &chosen.places);
    // What lies later lies on top: days on spans, and the shown event, drawn once more, on all others.
    let others = match buttons {
        true => {
            all([each(&axis.marks, |_, mark| leader(*mark, false)), marks(&axis, true), marks(&axis, false)])
        }
        // That is the same wherever the reader is, and long to draw.
        false => part.also(Kind::Crowd(chosen.filter)),
    };
    let shown =
        maybe(axis.marks.get(chosen.position), |mark| all([leader(*mark, true), extent(*mark, true)]));
    stretched("axis", "0 0 1000 40", all([base("34"), others, shown]))
}

fn axis(part: &Part, places: &[usize]) -> Axis {
    Axis::new(&part.card.events, places, 12)
}

/// The crowd of all that took days, and on top of it that of single days.
pub fn crowds(part: &Part, filter: Filter) -> Html {
    let axis = axis(part, &filter.places(&part.card));
    all([crowd(&axis, true), crowd(&axis, false)])
}

fn marks(axis: &Axis, spans: bool) -> Html {
    each(&axis.marks, |_, mark| if mark.is_span() == spans { extent(*mark, false) } else { Html::default() })
}

/// One outline of all events, so that a thousand of them are one element.
fn crowd(axis: &Axis, spans: bool) -> Html {
    let crowd = axis.crowd(spans);
    let most = crowd.iter().fold(2, |most, count| *count.max(&most));
    let mut outline = String::new();
    for (cell, count) in crowd.iter().enumerate() {
        if *count > 0 {
            let (from, height) = (CELL * cell as i64, LEAST + (MOST - LEAST) * (count - 1) / (most - 1));
            outline.push_str(&format!("M{from} 34v-{height}h{CELL}v{height}z"));
        }
    }
    if outline.is_empty() {
        return Html::default();
    }
    element("path", with!["class" = "crowd"; "d" = outline, "data-length" = length(spans)], Html::default())
}

fn leader(mark: Mark, shown: bool) -> Html {
    let (button, foot) = (mark.button, mark.foot());
    let points = format!("{button},0 {button},8 {foot},26 {foot},34");
    let attributes = with!["class" = "leader"; "points" = points, "data-shown" = shown.then_some("true")];
    element("polyline", attributes, Html::default())
}

fn extent(mark: Mark, shown: bool) -> Html {
    bar("34", length(mark.is_span()), shown.then_some("true"), mark.from, mark.until)
}

fn length(span: bool) -> &'static str {
    if span { "span" } else { "day" }
}
