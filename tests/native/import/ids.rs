//! The ids of events stay what they are, so that links to events stay true.

use super::imported;
use relationship_card::newsroom::check_text;
use serde_json::{Value, json};

const TITLES: [&str; 9] = [
    "The first stone",
    "第一块石头",
    "الحجر الأول",
    "पहला पत्थर",
    "Первый камень",
    "첫 번째 돌",
    "הָאֶבֶן הָרִאשׁוֹנָה",
    "Ο πρώτος λίθος",
    "!?",
];

fn event(year: usize, title: &str) -> Value {
    json!({ "start_date": { "year": year }, "text": { "headline": title } })
}

/// The title and the id of every event.
fn ids(events: Vec<Value>) -> Vec<(String, String)> {
    let imported = imported(json!({ "events": events }).to_string().as_bytes());
    let card = check_text(&imported.card).unwrap().card.unwrap();
    card.events.iter().map(|event| (event.title.words().to_string(), event.id.as_str().to_owned())).collect()
}

#[test]
fn a_title_in_any_script_has_its_id_whatever_else_the_timeline_tells() {
    let events = || TITLES.iter().enumerate().map(|(place, title)| event(1960 + place, title));
    let before = ids(events().collect());
    let others = [event(1900, "Before"), event(1964, "Between"), event(1999, "After")];
    let after = ids(events().rev().chain(others).collect());
    for (title, id) in &before {
        assert!(after.contains(&(title.clone(), id.clone())), "{title}: {id} in {after:?}");
    }
    assert_eq!(before.len(), TITLES.len());
    assert_eq!(before[1].1, "第一块石头");
    assert_eq!(before[8].1, "event-1968");
}
