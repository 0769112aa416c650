//! Cards to begin with, and ways to make them wrong.

use relationship_card::card::{Card, Checked, Json, check};
use relationship_card::newsroom::check_text;
use serde_json::{Value, json};

/// A small card without a fault. All of its references can be followed.
pub fn base() -> Value {
    json!({
        "id": "base", "lang": "en", "title": "A and B",
        "parties": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
        "ladder": {
            "levels": [{ "id": "low", "name": "Low" }, { "id": "high", "name": "High" }],
            "current": "high",
            "history": [
                { "level": "low", "sources": ["s"] },
                { "level": "high", "date": "2001", "event": "one", "sources": ["s"] },
            ],
        },
        "events": [
            { "id": "one", "date": "2001-02-03", "title": "One", "sources": ["s"] },
            { "id": "two", "date": "2002", "title": "Two", "sources": ["s"] },
            { "id": "three", "date": "2003", "title": "Three", "sources": ["s"] },
        ],
        "shared": [{ "text": "Shared", "sources": ["s"] }],
        "areas": [{ "id": "area", "name": "Area", "level": "high", "sources": ["s"] }],
        "related": [{ "name": "A and C", "text": "Related", "sources": ["s"] }],
        "sources": [{ "id": "s", "title": "Source" }],
    })
}

/// A card in which every key of the format is there (but for what would hide the rest), with `words` wherever
/// an author may write: in lines (§) as they are, in texts with markup (¶) so that they mean themselves.
pub fn rich(words: &str) -> Value {
    let mut card = serde_json::from_str(include_str!("rich.json")).unwrap();
    fill(&mut card, words);
    card
}

fn fill(value: &mut Value, words: &str) {
    match value {
        Value::String(text) if text == "§" => *text = words.to_owned(),
        Value::String(text) if text == "¶" => *text = plain(words),
        Value::Array(elements) => elements.iter_mut().for_each(|element| fill(element, words)),
        Value::Object(entries) => entries.values_mut().for_each(|entry| fill(entry, words)),
        _ => {}
    }
}

/// Words as a text with markup holds them.
pub fn plain(words: &str) -> String {
    let escaped = |c: char| if "\\*[]".contains(c) { vec!['\\', c] } else { vec![c] };
    words.chars().flat_map(escaped).collect()
}

/// The base card with so many events, `e0`, `e1` and so on, a year apart, and no ladder.
pub fn with_events(count: usize) -> Value {
    let ids: Vec<_> = (0..count).map(|index| format!("e{index}")).collect();
    with_event_ids(&ids.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The base card with events of these ids, a year apart, and no ladder.
pub fn with_event_ids(ids: &[&str]) -> Value {
    let event = |(index, id): (usize, &&str)| json!({ "id": id, "date": (2000 + index).to_string(), "title": format!("Event {id}"), "sources": ["s"] });
    let events = ids.iter().enumerate().map(event).collect();
    let mut card = base();
    card["events"] = Value::Array(events);
    with(card, &[("/ladder", ""), ("/areas", "")])
}

/// A card with changes made to it: each puts JSON at a pointer, or takes away what is there when it is
/// empty. The element of a list after its last one is added.
pub fn with(mut card: Value, changes: &[(&str, &str)]) -> Value {
    for (pointer, json) in changes {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = card.pointer_mut(parent).unwrap_or_else(|| panic!("there is no {parent}"));
        match (parent, *json) {
            (Value::Object(entries), "") => drop(entries.remove(key).expect(pointer)),
            (Value::Array(elements), "") => drop(elements.remove(key.parse().unwrap())),
            (Value::Object(entries), json) => drop(entries.insert(key.to_owned(), parsed(json))),
            (Value::Array(elements), json) => put(elements, key.parse().unwrap(), parsed(json)),
            _ => panic!("nothing can be put at {pointer}"),
        }
    }
    card
}

fn put(elements: &mut Vec<Value>, index: usize, value: Value) {
    match elements.get_mut(index) {
        Some(element) => *element = value,
        None => elements.push(value),
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|fault| panic!("{json}: {fault}"))
}

/// The outcome of the check.
pub fn checked(card: &Value) -> Checked {
    check(&serde_json::from_value::<Json>(card.clone()).unwrap())
}

/// The card, which must not have a problem.
pub fn card(value: &Value) -> Card {
    let checked = checked(value);
    assert_eq!(written(&checked), [""; 0], "this card was meant to be right");
    checked.card.unwrap()
}

/// The card of a JSON text with everything that is wrong with it.
pub fn checked_text(text: &str) -> Checked {
    check_text(text).unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

/// The problems as `severity code path: message`.
pub fn written(checked: &Checked) -> Vec<String> {
    let line = |p: &relationship_card::card::Problem| {
        format!("{} {} {}: {}", p.severity.name(), p.code, p.path, p.message)
    };
    checked.problems.iter().map(line).collect()
}
