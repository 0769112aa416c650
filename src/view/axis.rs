//! An axis of time: dates in, positions out, and the lines that show them.

use super::tag::{element, with};
use crate::card::{Day, Event};
use yew::Html;

/// The width of the axis, in its own units.
pub const WIDTH: i64 = 1000;

/// The axis' share in which events cannot be told apart, in its own units: on a phone a third of a millimetre.
pub const CELL: i64 = 5;

/// One event on the axis. Whole units: writing fractions would cost the wasm 8 KB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where the event's button has its middle: all buttons have the same width.
    pub button: i64,
    /// Where the event begins in time; the axis' very beginning, if no day is known before which it was not.
    pub from: i64,
    /// Where it ends in time; equal to `from` for a single day, the axis' very end if it has no end.
    pub until: i64,
}

/// A time axis that is true to scale from the first day of all events to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// One mark for each of the events to be drawn, in their order.
    pub marks: Vec<Mark>,
}

impl Axis {
    /// The axis of these events, drawn `inset` units inside either end, with marks for those at `places`. Its scale
    /// stays the same whichever these are.
    pub fn new(events: &[Event], places: &[usize], inset: i64) -> Self {
        let days = || events.iter().map(|event| event.date.days());
        let first = days().map(|(first, _)| first).min().unwrap_or_default();
        let last = days().map(|(_, last)| last).max().unwrap_or_default();
        let count = places.len() as i64;
        let at = |day: Day| scaled(day, first, last, inset);
        let mark = |(index, place): (usize, &usize)| {
            let (from, until) = events[*place].date.extent().bounds();
            Mark {
                button: WIDTH * (2 * index as i64 + 1) / (2 * count),
                from: from.map_or(0, at),
                until: until.map_or(WIDTH, at),
            }
        };
        Axis { marks: places.iter().enumerate().map(mark).collect() }
    }

    /// How many events there were in each cell of the axis, of those that took days, or of those of a single day.
    pub fn crowd(&self, spans: bool) -> Vec<i64> {
        let cell = |unit: i64| (unit / CELL).min(WIDTH / CELL - 1) as usize;
        // What begins in a cell, less what ended in the one before.
        let mut crowd = vec![0; (WIDTH / CELL) as usize + 1];
        for mark in self.marks.iter().filter(|mark| mark.is_span() == spans) {
            crowd[cell(mark.from)] += 1;
            crowd[cell(mark.until) + 1] -= 1;
        }
        let mut now = 0;
        for change in &mut crowd {
            now += *change;
            *change = now;
        }
        crowd.pop();
        crowd
    }
}

/// A day's place between the ends; the middle, where all days are one.
fn scaled(day: Day, first: Day, last: Day, inset: i64) -> i64 {
    match last - first {
        0 => WIDTH / 2,
        length => inset + (WIDTH - 2 * inset) * i64::from(day - first) / i64::from(length),
    }
}

impl Mark {
    /// Whether the event may have been on any of several days.
    pub fn is_span(self) -> bool {
        self.from < self.until
    }

    /// The point of the event that lies nearest to its button.
    pub fn foot(self) -> i64 {
        self.button.clamp(self.from, self.until)
    }
}

/// The axis' own line, at this height of the drawing.
pub fn base(y: &'static str) -> Html {
    let attributes = with!["class" = "base", "x1" = "0", "y1" = y, "y2" = y; "x2" = WIDTH.to_string()];
    element("line", attributes, Html::default())
}

/// A length of time on it: a `day`, or a `span` which is paler.
pub fn bar(
    y: &'static str,
    length: &'static str,
    shown: Option<&'static str>,
    from: i64,
    until: i64,
) -> Html {
    let attributes = with![
        "class" = "extent", "data-length" = length, "y1" = y, "y2" = y;
        "data-shown" = shown, "x1" = from.to_string(), "x2" = until.to_string()
    ];
    element("line", attributes, Html::default())
}
