//! Very much of something: what the check says is bounded, and so is what it costs.

use crate::support::cards::{base, checked, with};
use crate::support::files::place;
use crate::support::run_here;
use relationship_card::card::{Problem, Severity};
use serde_json::{Value, json};
use std::fs;

fn problems(pointer: &str, value: Value) -> Vec<Problem> {
    checked(&with(base(), &[(pointer, &value.to_string())])).problems
}

/// So many references to nothing.
fn lost(count: usize) -> Value {
    (0..count).map(|index| format!("lost-{index}")).collect()
}

#[test]
fn a_thousand_problems_are_listed_and_then_one_that_counts_the_others() {
    assert_eq!(problems("/shared/0/sources", lost(1_000)).len(), 1_000, "as many as are listed");
    for (count, more) in [(1_001, 1), (1_002, 2), (50_000, 49_000)] {
        let problems = problems("/shared/0/sources", lost(count));
        assert_eq!(problems.len(), 1_001, "{count}");
        assert!(problems[..1_000].iter().all(|problem| problem.code == "unknown-id"), "{count}");
        let last = &problems[1_000];
        assert_eq!((last.code, last.path.as_str()), ("too-many", ""));
        assert_eq!(last.message, format!("problems that are not listed: {more}"));
    }
}

#[test]
fn what_is_not_listed_weighs_as_much_as_the_worst_of_it() {
    let claim = |sources: Value| json!({ "text": "A claim", "sources": sources });
    let warnings: Vec<_> = (0..1_001).map(|_| claim(json!([]))).collect();
    let error = [warnings.clone(), vec![claim(lost(1))]].concat();
    for (claims, severity) in [(warnings, Severity::Warning), (error, Severity::Error)] {
        let problems = problems("/shared", claims.into());
        assert_eq!(
            problems.last().map(|problem| (problem.code, problem.severity)),
            Some(("too-many", severity))
        );
    }
}

#[test]
fn the_count_is_the_last_finding_and_stands_at_the_end_of_the_card() {
    let path = place(env!("CARGO_TARGET_TMPDIR")).join("base.json");
    let card = with(base(), &[("/shared/0/sources", &lost(2_000).to_string())]);
    fs::write(&path, format!("{card:#}\n\n")).unwrap();
    let (_, out, _) = run_here(&["check", "--format", "json", path.to_str().unwrap()]);
    let findings: Vec<Value> = serde_json::from_str(&out).unwrap();
    let (last, lines) = (findings.last().unwrap(), format!("{card:#}").lines().count());
    assert_eq!(
        (&last["code"], &last["line"], &last["column"]),
        (&json!("too-many"), &json!(lines), &json!(1))
    );
}

#[test]
fn at_most_twenty_names_are_listed_and_the_nearest_is_found_behind_them() {
    let source = |index| json!({ "id": format!("report-{index:04}"), "title": "Report" });
    let sources: Vec<_> = (0..500).map(source).collect();
    let card = with(base(), &[("/sources", &Value::from(sources).to_string())]);
    let card = with(card, &[("/shared/0/sources", "[\"reprt-0400\"]")]);
    let problems = checked(&card).problems;
    let problem = problems.iter().find(|problem| problem.path == "shared[0].sources[0]").unwrap();
    let names: Vec<_> = (0..20).map(|index| format!("report-{index:04}")).collect();
    let expected = format!("did you mean “report-0400”? known here: {} and 480 more", names.join(", "));
    assert_eq!(problem.help, expected);
}

#[test]
fn values_are_quoted_up_to_eighty_characters() {
    let long = "é".repeat(100_000);
    let cases = [
        ("/lang", json!(long)),
        ("/id", json!(long)),
        ("/parties/0/country", json!(long)),
        ("/events/0/kind", json!(long)),
        ("/sources/0/link", json!(long)),
        ("/parties/0/portrait", json!({ "src": format!("/{long}"), "alt": "A" })),
        ("/events/0/sources/0", json!(long)),
        ("/events/0", json!({ "id": "one", "date": "2001", "title": "A", "sources": ["s"], long: 1 })),
    ];
    for (pointer, value) in cases {
        let problems = problems(pointer, value);
        let problem = problems.iter().find(|problem| problem.message.contains("ééé")).expect(pointer);
        assert!(problem.help.len() < 500 && !problem.help.contains("ééé"), "{pointer}: {}", problem.help);
        let quoted = problem.message.matches('é').count();
        assert!((79..=80).contains(&quoted) && problem.message.contains('…'), "{}", problem.message);
    }
}

#[test]
fn a_word_that_is_longer_than_any_name_is_not_compared() {
    let sources = json!([{ "id": "s".repeat(64), "title": "Source" }]).to_string();
    for (letters, start) in [(63, "did you mean “sss"), (65, "known here: sss")] {
        let reference = json!(["s".repeat(letters)]).to_string();
        let card = with(base(), &[("/sources", &sources), ("/shared/0/sources", &reference)]);
        let problems = checked(&card).problems;
        let problem = problems.iter().find(|problem| problem.path == "shared[0].sources[0]").unwrap();
        assert!(problem.help.starts_with(start), "{letters}: {}", problem.help);
    }
}

#[test]
fn many_keys_ids_and_references_are_read_in_a_moment() {
    let count = 100_000;
    let keys: Value =
        (0..count).map(|index| (format!("key-{index}"), json!(1))).collect::<serde_json::Map<_, _>>().into();
    let events: Vec<_> = (0..count).map(|index| json!({ "id": format!("event-{}", index / 2) })).collect();
    let sources: Vec<_> = (0..count).map(|index| json!({ "id": format!("source-{index}") })).collect();
    let references: Vec<_> = (0..count).map(|index| format!("source-{index}")).collect();
    let card = with(
        base(),
        &[
            ("/events", &Value::from(events).to_string()),
            ("/sources", &Value::from(sources).to_string()),
            ("/shared/0/sources", &Value::from(references).to_string()),
            ("/areas/0", &keys.to_string()),
        ],
    );
    // Were any of it quadratic, this would take minutes.
    assert_eq!(checked(&card).problems.len(), 1_001);
}
