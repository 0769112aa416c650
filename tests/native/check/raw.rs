//! What only the text of a card's JSON can show: keys written twice, nesting, and what is no JSON.

use crate::support::cards::{base, checked_text, written};
use relationship_card::card::EventKind;
use relationship_card::newsroom::check_text;

/// The text of the base card with one piece of it replaced.
fn edited(from: &str, to: &str) -> String {
    let text = base().to_string();
    assert_eq!(text.matches(from).count(), 1, "{from} in {text}");
    text.replace(from, to)
}

#[test]
fn a_key_written_twice_is_named_and_the_last_one_counts_as_in_browsers() {
    let text = edited(r#""title":"A and B""#, r#""title":"First","title":"Second""#);
    let checked = checked_text(&text);
    let problem = "error duplicate-key title: “title” is written twice; the last one counts";
    assert_eq!(written(&checked), [problem]);
    assert_eq!(&**checked.card.unwrap().title.words(), "Second");
}

#[test]
fn a_key_written_three_times_deep_inside_is_named_twice() {
    let text = edited(r#""name":"Area""#, r#""name":"Area","name":"B","name":"C""#);
    let problem = "error duplicate-key areas[0].name: “name” is written twice; the last one counts";
    assert_eq!(written(&checked_text(&text)), [problem, problem]);
}

#[test]
fn nesting_within_the_limit_is_read_and_beyond_it_is_refused_without_a_crash() {
    let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let objects = |depth: usize| format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
    for (depth, fine) in [(1, true), (64, true), (65, false), (127, false), (100_000, false)] {
        assert_eq!(check_text(&lists(depth)).is_ok(), fine, "{depth} lists");
        assert_eq!(check_text(&objects(depth)).is_ok(), fine, "{depth} objects");
    }
    let fault = check_text(&lists(65)).unwrap_err().to_string();
    assert!(fault.starts_with("lists and objects are nested too deeply at line 1"), "{fault}");
}

#[test]
fn what_is_no_json_is_refused() {
    let cases =
        ["", " ", "{", "{]", "{\"id\": 1,}", "// card\n{}", "{} {}", "nul", "'id'", "\u{feff}", "1e999"];
    for text in cases {
        assert!(check_text(text).is_err(), "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_before_the_json_does_no_harm() {
    assert_eq!(written(&checked_text(&format!("\u{feff}{}", base()))), [""; 0]);
}

#[test]
fn every_kind_of_event_is_accepted_by_its_name() {
    for kind in EventKind::ALL {
        let text = edited(r#""title":"Two""#, &format!(r#""title":"Two","kind":"{}""#, kind.name()));
        let checked = checked_text(&text);
        assert_eq!(written(&checked), [""; 0], "{kind:?}");
        assert_eq!(checked.card.unwrap().events[1].kind, Some(*kind));
    }
}
