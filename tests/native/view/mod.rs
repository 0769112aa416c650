//! Cards drawn by the server renderer: the same components that a browser runs.

mod controls;
mod edition;
mod events;
mod headings;
mod ladder;
mod languages;
mod layouts;
mod links;
mod media;
mod related;
mod sources;
mod theming;

use crate::support::cards::{base, rich, with, with_events};
use crate::support::files::{names, text};
use serde_json::Value;

/// Cards of many shapes, each with a name for messages.
fn cards() -> Vec<(String, Value)> {
    let sample = |name: String| {
        let card = serde_json::from_str(&text(&format!("static/cards/{name}"))).unwrap();
        (name, card)
    };
    let mut cards: Vec<_> = names("static/cards").into_iter().map(sample).collect();
    cards.extend([0, 1, 2, 12, 13].map(|count| (format!("{count} events"), with_events(count))));
    cards.push(("base".into(), base()));
    cards.push(("rich".into(), rich("words")));
    cards.push(("no ladder, no sources".into(), without_sources()));
    cards
}

/// A card that claims without sources.
fn without_sources() -> Value {
    let mut card = with(base(), &[("/ladder", ""), ("/areas", ""), ("/sources", "")]);
    for claims in ["events", "shared", "related"] {
        card[claims].as_array_mut().unwrap().iter_mut().for_each(|claim| claim["sources"] = Value::Null);
    }
    card
}
