//! Any JSON at all, as a card. The same cases in every run.

use crate::support::cards::{checked, rich};
use crate::support::drawn::{markup, scene};
use crate::support::markup::Page;
use crate::support::random::Random;
use relationship_card::card::{Checked, Severity};
use serde_json::{Map, Value, json};

/// Keys of the format and others.
const KEYS: [&str; 23] = [
    "id", "lang", "title", "summary", "parties", "name", "ladder", "levels", "current", "history", "level",
    "events", "date", "label", "text", "sources", "link", "media", "src", "alt", "quotes", "by", "$schema",
];

const TEXTS: [&str; 10] = [
    "",
    "a",
    "s",
    "one",
    "high",
    "2026-01-16",
    "2027/2026",
    "https://a.example/",
    "javascript:1",
    "\u{0}\u{202e}§",
];

/// Any value, with room for so many levels below it.
pub fn any(random: &mut Random, room: usize) -> Value {
    match random.below(if room == 0 { 5 } else { 8 }) {
        0 => Value::Null,
        1 => json!(random.below(2) == 0),
        2 => json!(*random.one_of(&[0.0, -1.0, 1.5, 640.0, 1e300, f64::from(u32::MAX)])),
        3 | 4 => json!(random.one_of(&TEXTS)),
        5 => (0..random.below(4)).map(|_| any(random, room - 1)).collect(),
        _ => {
            let entry = |_| (random.one_of(&KEYS).to_string(), any(random, room - 1));
            Value::Object((0..4).map(entry).collect::<Map<_, _>>())
        }
    }
}

/// Replaces one value somewhere in a tree.
pub fn disturb(random: &mut Random, value: &mut Value) {
    let deeper = random.below(5) > 0;
    match value {
        Value::Array(elements) if deeper && !elements.is_empty() => {
            let index = random.below(elements.len());
            disturb(random, &mut elements[index]);
        }
        Value::Object(entries) if deeper && !entries.is_empty() => {
            let index = random.below(entries.len());
            disturb(random, entries.values_mut().nth(index).unwrap());
        }
        value => *value = any(random, 2),
    }
}

/// What holds whatever the JSON was.
fn holds(checked: &Checked, value: &Value) {
    let errors = checked.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    assert!(checked.card.is_some() || errors > 0, "refused without a reason: {value}");
    for problem in &checked.problems {
        assert!(!problem.message.is_empty() && !problem.help.is_empty(), "{problem:?} of {value}");
        let pointer = format!("/{}", problem.path.replace('[', ".").replace(']', "").replace('.', "/"));
        let found = problem.path.is_empty() || value.pointer(&pointer).is_some();
        assert!(found, "{} is no place in {value}", problem.path);
    }
}

#[test]
fn any_json_is_checked_without_a_panic_and_refused_only_with_a_reason() {
    let mut random = Random(1);
    for _ in 0..3000 {
        let value = any(&mut random, 6);
        holds(&checked(&value), &value);
    }
}

#[test]
fn a_disturbed_card_is_checked_and_drawn_without_a_panic() {
    let mut random = Random(2);
    let mut drawn = 0;
    for _ in 0..3000 {
        let mut value = rich("words");
        (0..=random.below(3)).for_each(|_| disturb(&mut random, &mut value));
        let checked = checked(&value);
        holds(&checked, &value);
        let Some(card) = checked.card.filter(|_| random.below(10) == 0) else { continue };
        let page = Page::read(&markup(scene(card, 2)));
        assert_eq!(page.with("id", "title").len(), 1, "{value}");
        drawn += 1;
    }
    assert!(drawn > 50, "only {drawn} cards could be drawn");
}
