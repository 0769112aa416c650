//! The format's schema: current, true to the check, and of use to an editor.

use crate::support::run_here;
use crate::wrong_cards::{codes, files};
use jsonschema::{Validator, draft202012};
use relationship_card::newsroom::schema;
use serde_json::Value;
use std::fs;

const COMMITTED: &str = "static/relationship-card.schema.json";

fn validator() -> Validator {
    draft202012::new(&schema()).unwrap()
}

fn json(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_committed_schema_is_what_the_command_prints() {
    let (_, printed, _) = run_here(&["schema"]);
    let committed = fs::read_to_string(COMMITTED).unwrap();
    assert!(printed == committed, "run: cargo run -- schema > {COMMITTED}");
}

#[test]
fn the_samples_fit_the_schema_and_pass_the_strict_check() {
    for card in ["tokyo", "france-germany", "colombia-venezuela"] {
        let path = format!("static/cards/{card}.json");
        let faults: Vec<_> = validator().iter_errors(&json(&path)).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{card}: {faults:#?}");
        let (verdict, out, _) = run_here(&["check", "--strict", &path]);
        assert_eq!((verdict as u8, out.as_str()), (0, ""), "{card}");
    }
}

/// What lies between several places of a card, in the calendar, or in the text of the JSON itself is
/// beyond a schema.
const BEYOND: [&str; 19] = [
    "duplicate-id",
    "duplicate-key",
    "unknown-id",
    "no-source",
    "insecure-link",
    "misnamed",
    "no-current-level",
    "two-current-levels",
    "history-order",
    "history-overlap",
    "event-outside-step",
    "html",
    "invisible-character",
    "mixed-scripts",
    "decorative-alt",
    "bad-order",
    "embargoed",
    "expired",
    "too-long",
];

/// Cards whose one fault a pattern cannot see.
const UNSEEN: [&str; 7] = [
    "title-is-blank",
    "date-day-does-not-exist",
    "date-runs-backwards",
    "date-backwards-decade",
    "text-invisible",
    "text-link-javascript",
    "text-link-without-scheme",
];

/// The same for addresses, whose patterns are looser than the check, and for the year 0.
const LOOSE: [&str; 2] = ["post-link-with-user", "date-year-zero"];

#[test]
fn each_wrong_card_that_a_schema_can_catch_is_refused() {
    let validator = validator();
    for file in files() {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let Ok(card) = serde_json::from_str::<Value>(&fs::read_to_string(&file).unwrap()) else { continue };
        if codes(&file).contains(&"not-json".into()) {
            continue;
        }
        let catchable = codes(&file).iter().any(|code| !BEYOND.contains(&code.as_str()));
        let expected = catchable && !UNSEEN.contains(&name) && !LOOSE.contains(&name);
        assert_eq!(!validator.is_valid(&card), expected, "{name}: {:?}", codes(&file));
    }
}

#[test]
fn every_key_has_a_title_a_description_and_an_example_that_fits() {
    let schema = schema();
    let mut seen = 0;
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        for (key, property) in definition["properties"].as_object().unwrap() {
            let text = |of: &str| property[of].as_str().unwrap_or_default().to_owned();
            assert!(text("title").len() > 1 && text("description").len() > 5, "{name}.{key}");
            let mut alone = property.clone();
            alone["$defs"] = schema["$defs"].clone();
            let validator = draft202012::new(&alone).unwrap();
            let example = &property["examples"][0];
            assert!(!example.is_null() && validator.is_valid(example), "{name}.{key}: {example}");
            seen += 1;
        }
    }
    assert!(seen > 50, "only {seen} keys");
}
