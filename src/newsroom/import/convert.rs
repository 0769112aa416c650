//! From the bytes of a timeline to the text of a card.

use super::desk::Desk;
use super::node::Node;
use super::options::Order;
use super::out::{Card, Event};
use super::refusal::Refusal;
use super::report::{Fate, Report};
use super::timeline::Timeline;
use super::{account, decode, event, head, naming, sniff, timeline};
use crate::card::Severity;
use crate::newsroom::check_text;

/// A card made of a timeline, and what became of the timeline.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The card's JSON. It passes the check without errors.
    pub card: String,
    /// How many events it has.
    pub events: usize,
    /// What became of every value of the input.
    pub report: Report,
}

/// Turns a timeline into a card. When it is refused, the report says what was found up to then.
pub fn convert(bytes: &[u8], order: &Order) -> Result<Imported, (Refusal, Report)> {
    let mut desk = Desk::default();
    desk.parties = order.parties.to_vec();
    match card(bytes, order, &mut desk) {
        Ok((card, events)) => Ok(Imported { card, events, report: desk.report }),
        Err(refusal) => Err((refusal, desk.report)),
    }
}

fn card(bytes: &[u8], order: &Order, desk: &mut Desk) -> Result<(String, usize), Refusal> {
    let text = decode::text(bytes, &mut desk.report)?;
    let root = sniff::read(&text, &mut desk.report)?;
    let timeline = timeline::read(&root, &mut desk.report)?;
    let events = events(&timeline, desk);
    if events.is_empty() {
        let remedy = "give at least one event a date of the years 1 to 9999";
        return Err(Refusal::new("a timeline of which no event has a date that a card can show", remedy));
    }
    let lang = head::lang(&timeline, order, desk);
    let (title, summary) = head::title(timeline.title, order, desk);
    account::settle(&root, &mut desk.report);
    let sources = std::mem::take(&mut desk.sources).into_list();
    let (id, parties) = (order.id.clone(), order.parties.to_vec());
    let count = events.len();
    written(&Card { id, lang, title, summary, parties, events, sources }).map(|card| (card, count))
}

/// The events in the order of their dates, as TimelineJS shows them.
fn events(timeline: &Timeline, desk: &mut Desk) -> Vec<Event> {
    let events = timeline.events.iter().filter_map(|slide| Some((*slide, event::read(slide, desk)?)));
    let mut events: Vec<(&Node, Event)> = events.collect();
    let is_sorted = |events: &[(&Node, Event)]| events.is_sorted_by_key(|(_, event)| first_date(event));
    if !is_sorted(&events) {
        events.sort_by_key(|(_, event)| first_date(event));
        desk.report.remark(
            "events",
            Fate::Changed,
            "put in the order of their dates, as TimelineJS shows them",
        );
    }
    naming::all(&mut events, desk);
    events.into_iter().map(|(_, event)| event).collect()
}

fn first_date(event: &Event) -> String {
    event.date.date().split('/').next().unwrap_or_default().to_owned()
}

fn written(card: &Card) -> Result<String, Refusal> {
    let fault = |fault: String| {
        Refusal::new(format!("a timeline of which no sound card could be made: {fault}"), "please report it")
    };
    let mut text = serde_json::to_string_pretty(card).map_err(|error| fault(error.to_string()))?;
    text.push('\n');
    let problems = check_text(&text).map_err(|error| fault(error.to_string()))?.problems;
    match problems.iter().find(|problem| problem.severity == Severity::Error) {
        Some(problem) => Err(fault(format!("{}: {}", problem.path, problem.message))),
        None => Ok(text),
    }
}
