//! Where the title, the events and the eras of a timeline stand, in all its versions.

use super::node::Node;
use super::refusal::Refusal;
use super::report::{Fate, Report};
use super::when;
use super::{foreign, headline};

/// The parts of a timeline.
#[derive(Debug, Default)]
pub struct Timeline<'a> {
    /// The title slide; before version 3 the timeline itself.
    pub title: Option<&'a Node>,
    /// The slides with a date.
    pub events: Vec<&'a Node>,
    /// The language, which versions 1 and 2 may name.
    pub lang: Option<&'a Node>,
}

/// Finds the parts, or says what the file is instead of a timeline.
pub fn read<'a>(root: &'a Node, report: &mut Report) -> Result<Timeline<'a>, Refusal> {
    let inner = root.get("timeline").filter(|inner| inner.is_object()).unwrap_or(root);
    let list = ["events", "date"].into_iter().find_map(|key| inner.get(key).filter(|node| !node.is_blank()));
    let events = list.map(|list| elements(list, report)).unwrap_or_default();
    if let Some(refusal) = foreign::named(root, inner, &events) {
        return Err(refusal);
    }
    let mut timeline = Timeline { events, lang: inner.any(&["lang", "language"]), title: None };
    match inner.any(&["title"]) {
        Some(title) if title.is_object() => timeline.title = Some(title),
        Some(title) => titles(title, &mut timeline, report),
        None if inner.any(&["headline", "text", "asset"]).is_some() => timeline.title = Some(inner),
        None => {}
    }
    eras(inner, report);
    Ok(timeline)
}

/// The elements of a list; one element may stand there without a list around it.
fn elements<'a>(list: &'a Node, report: &mut Report) -> Vec<&'a Node> {
    if list.is_object() {
        report.remark(&list.path, Fate::Changed, "a list around its only element");
        return vec![list];
    }
    list.elements().iter().filter(|element| !element.is_blank()).collect()
}

/// A list where the title slide should stand: the first one without a date is it, those with a date are
/// events.
fn titles<'a>(list: &'a Node, timeline: &mut Timeline<'a>, report: &mut Report) {
    if list.words().is_some() {
        timeline.title = Some(list);
    }
    for slide in list.elements().iter().filter(|slide| !slide.is_blank()) {
        if timeline.title.is_none() && slide.is_object() {
            report.remark(&slide.path, Fate::Changed, "the first of a list serves as the title slide");
            timeline.title = Some(slide);
        } else if when::is_dated(slide) {
            report.remark(&slide.path, Fate::Changed, "a second title slide, told as an event");
            timeline.events.push(slide);
        } else {
            let named = headline::named(slide);
            report.left(&slide.path, format!("{named}a second title slide, without a date"));
        }
    }
}

fn eras(inner: &Node, report: &mut Report) {
    for eras in ["eras", "era"].into_iter().filter_map(|key| inner.any(&[key])) {
        let single = [eras];
        let eras = if eras.is_object() { single.to_vec() } else { eras.elements().iter().collect() };
        for era in eras.into_iter().filter(|era| !era.is_blank()) {
            report.left(&era.path, "the card’s axis of time has no eras");
        }
    }
}
