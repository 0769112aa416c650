//! Other formats that have events too.

use super::headline;
use super::json::has_placeholders;
use super::node::Node;
use super::refusal::Refusal;
use super::sniff;

const IMPORT: &str = "import the JSON or CSV of a TimelineJS timeline";

/// What the file is, when it is no timeline that can be imported.
pub fn named(root: &Node, inner: &Node, events: &[&Node]) -> Option<Refusal> {
    if let Some(what) = by_keys(root) {
        return Some(Refusal::new(format!("{what}, not TimelineJS data"), IMPORT));
    }
    if !root.is_object() {
        return Some(Refusal::new(format!("JSON, but {} and not a timeline", root.kind()), IMPORT));
    }
    if events.is_empty() {
        return Some(without_events(inner));
    }
    if events.iter().any(|event| is_placeholder(event)) {
        return Some(sniff::template());
    }
    let known = ["start_date", "startDate", "text", "headline", "media", "asset"];
    if !events.iter().any(|event| known.iter().any(|key| event.get(key).is_some())) {
        let keys = keys(events.first().copied().unwrap_or(inner));
        let what = format!("another chronology: its events have {keys}, and no “start_date”");
        return Some(Refusal::new(what, IMPORT));
    }
    None
}

fn by_keys(root: &Node) -> Option<&'static str> {
    let has = |key: &str| root.get(key).is_some();
    let says =
        |key: &str, word: &str| root.any(&[key]).and_then(Node::words).is_some_and(|w| w.contains(word));
    let first = root.elements().first();
    let starts = |key: &str| first.is_some_and(|first| first.get(key).is_some());
    Some(match () {
        () if has("parties") => "a relationship card already",
        () if has("storymap") => "a StoryMap",
        () if says("type", "FeatureCollection") => "a map (GeoJSON)",
        () if has("dateTimeFormat") || has("wiki-url") => "a SIMILE timeline",
        () if says("version", "jsonfeed.org") => "a JSON Feed",
        () if has("@context") => "linked data (JSON-LD)",
        () if has("head") && has("results") => "an answer of a SPARQL endpoint",
        () if says("kind", "calendar#") => "a Google calendar",
        () if (has("items") && has("groups")) || (starts("start") && starts("content")) => {
            "a vis.js timeline"
        }
        () => return None,
    })
}

fn without_events(inner: &Node) -> Refusal {
    let complaints = inner.any(&["errors"]).map(Node::elements).unwrap_or_default();
    let complaints: Vec<_> = complaints.iter().filter_map(Node::words).collect();
    if !complaints.is_empty() {
        let what = format!("a timeline without events, with errors of its own: {}", complaints.join("; "));
        return Refusal::new(what, "mend the sheet that it was made from");
    }
    if ["events", "date"].iter().any(|key| inner.get(key).is_some()) {
        return Refusal::new("a timeline without events", "add events to it first");
    }
    Refusal::new(format!("JSON, but not TimelineJS: it has {}, and no “events”", keys(inner)), IMPORT)
}

fn keys(node: &Node) -> String {
    let names: Vec<_> = node.entries().iter().take(5).map(|(key, _)| super::tame::quoted(key)).collect();
    if names.is_empty() { "no keys".to_owned() } else { names.join(", ") }
}

/// Whether a date or a headline is nothing but a placeholder.
fn is_placeholder(event: &Node) -> bool {
    let date = event.any(&["start_date", "startDate"]);
    let year = date.and_then(|date| date.any(&["year"])).or(date);
    let whole = |node: &Node| {
        node.words().is_some_and(|words| {
            let (first, last) = (words.chars().next(), words.chars().last());
            has_placeholders(&words)
                && matches!(first, Some('{' | '<' | '$'))
                && matches!(last, Some('}' | '>'))
        })
    };
    year.is_some_and(whole) || headline::of(event).is_some_and(whole)
}
