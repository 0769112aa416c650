//! When the relationship was on a level: a lane for each level, all on one axis of time, so that together they show
//! the way up and down.

use super::axis::{WIDTH, bar, base};
use super::bits::each;
use super::tag::{all, stretched};
use crate::card::{Day, Ladder, Level, Step};
use yew::Html;

/// How much of the axis is left to a time without a known beginning, and to the present.
const OPEN: i64 = 150;

/// How much of the axis even the shortest stay has, so that it is seen.
const LEAST: i64 = 30;

/// Where each of these moves, in the order of time, stands on the axis. True to scale between the first and the last
/// known day, but for stays too short to be seen; what is not known lies half way to the next.
pub fn starts(history: &[Step]) -> Vec<i64> {
    let day = |step: &Step| step.date.as_ref().map(|date| date.days().0);
    let (mut first, mut last) = (None, 0);
    for step in history {
        last = day(step).unwrap_or(last);
        first = first.or(day(step));
    }
    let first = first.unwrap_or(last);
    let from = if history.first().and_then(day).is_some() { 0 } else { OPEN };
    let scaled = |day: Day| match i64::from(last - first) {
        0 => WIDTH / 2,
        length => from + (WIDTH - OPEN - from) * i64::from(day - first) / length,
    };
    let mut room = history.len() as i64;
    let least = LEAST.min(WIDTH / (room + 1));
    let mut starts = Vec::with_capacity(history.len());
    let mut before = 0;
    for (place, step) in history.iter().enumerate() {
        let next = || history[place..].iter().find_map(day).map_or(WIDTH, scaled);
        let wanted = day(step).map_or_else(|| (before + next()) / 2, scaled);
        if place > 0 {
            before = wanted.max(before + least).min(WIDTH - least * room);
        }
        starts.push(before);
        room -= 1;
    }
    starts
}

/// The lane of one level. A stay whose beginning is not known begins paler.
pub fn lane(ladder: &Ladder, level: &Level) -> Html {
    let starts = starts(&ladder.history);
    let stay = |place: usize, step: &Step| {
        if *step.level.id() != level.id {
            return Html::default();
        }
        let (from, until) = (starts[place], starts.get(place + 1).map_or(WIDTH, |until| *until));
        let known = if step.date.is_some() { from } else { (from + until) / 2 };
        all([bar("5", "span", None, from, known), bar("5", "day", None, known, until)])
    };
    stretched("lane", "0 0 1000 10", all([base("5"), each(&ladder.history, stay)]))
}
