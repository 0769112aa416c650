//! When an event happened: its dates, and the words that are shown for them.

use super::date;
use super::desk::Desk;
use super::node::Node;
use super::out::When;
use super::probe;
use super::report::Report;

const START: [&str; 2] = ["start_date", "startDate"];
const END: [&str; 2] = ["end_date", "endDate"];
const SHOWN: [&str; 2] = ["display_date", "display_text"];

/// The dates of an event, or why it cannot be put on the axis of time.
pub fn read(slide: &Node, desk: &mut Desk) -> Result<When, String> {
    let start = slide.any(&START).ok_or("it has no start date; TimelineJS passes over it without a word")?;
    let mut report = Report::default();
    let from = date::read(start, &mut report)?;
    desk.report.absorb(report);
    let end = slide.any(&END).and_then(|end| span(&from, end, desk));
    let label = label(slide, start, end.as_ref().map(|(node, _)| *node), desk);
    let date = end.map_or(from, |(_, span)| span);
    Ok(match label {
        Some(label) => When::Words { label, date },
        None => When::Date(date),
    })
}

/// Whether a slide says when it happened.
pub fn is_dated(slide: &Node) -> bool {
    slide.any(&START).is_some()
}

/// The date or span that an end date makes of the first date.
fn span<'a>(from: &str, end: &'a Node, desk: &mut Desk) -> Option<(&'a Node, String)> {
    let mut report = Report::default();
    let span = match date::read(end, &mut report) {
        Ok(until) if until == from => from.to_owned(),
        Ok(until) => format!("{from}/{until}"),
        Err(why) => {
            desk.report.left(&end.path, why);
            return None;
        }
    };
    if !probe::date(&span) {
        desk.report.left(&end.path, "it lies before the start");
        return None;
    }
    desk.report.absorb(report);
    Some((end, span))
}

/// The author's words for the date: those of the event, or those of both of its dates.
fn label(slide: &Node, start: &Node, end: Option<&Node>, desk: &mut Desk) -> Option<String> {
    if let Some(shown) = slide.any(&SHOWN) {
        return desk.line(shown);
    }
    match (start.any(&SHOWN), end.and_then(|end| end.any(&SHOWN)), end) {
        (Some(first), _, None) => desk.line(first),
        (Some(first), Some(last), _) => {
            let (first, last) = (desk.line(first)?, desk.line(last)?);
            Some(if first == last { first } else { format!("{first} – {last}") })
        }
        _ => None,
    }
}
