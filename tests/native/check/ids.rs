//! Ids, references to them, and sources.

use super::{changed, each_is_reported};
use crate::support::cards::{base, checked, with, written};
use relationship_card::card::Card;

#[test]
fn an_id_that_stands_twice_in_its_list_is_named() {
    each_is_reported(&[
        (
            "/parties/1/id",
            "\"a\"",
            &["error duplicate-id parties[1].id: the id “a” stands twice in this list; the first one counts"],
        ),
        (
            "/events/2/id",
            "\"one\"",
            &[
                "error duplicate-id events[2].id: the id “one” stands twice in this list; the first one counts",
            ],
        ),
        (
            "/ladder/levels/2",
            "{\"id\": \"low\", \"name\": \"Again\"}",
            &[
                "error duplicate-id ladder.levels[2].id: the id “low” stands twice in this list; the first one counts",
            ],
        ),
        (
            "/areas/1",
            "{\"id\": \"area\", \"name\": \"Again\", \"sources\": [\"s\"]}",
            &[
                "error duplicate-id areas[1].id: the id “area” stands twice in this list; the first one counts",
            ],
        ),
        (
            "/sources/1",
            "{\"id\": \"s\", \"title\": \"Again\"}",
            &["error duplicate-id sources[1].id: the id “s” stands twice in this list; the first one counts"],
        ),
    ]);
}

#[test]
fn the_same_id_in_different_lists_is_fine() {
    assert_eq!(written(&changed("/areas/0/id", "\"one\"")), [""; 0]);
}

#[test]
fn an_unknown_id_is_named_for_every_kind_of_reference() {
    each_is_reported(&[
        ("/ladder/current", "\"top\"", &["error unknown-id ladder.current: there is no level “top”"]),
        (
            "/ladder/history/0/level",
            "\"top\"",
            &["error unknown-id ladder.history[0].level: there is no level “top”"],
        ),
        (
            "/ladder/history/1/event",
            "\"nine\"",
            &["error unknown-id ladder.history[1].event: there is no event “nine”"],
        ),
        ("/areas/0/level", "\"top\"", &["error unknown-id areas[0].level: there is no level “top”"]),
        ("/events/0/sources/1", "\"t\"", &["error unknown-id events[0].sources[1]: there is no source “t”"]),
        (
            "/ladder/levels/0/sources",
            "[\"t\"]",
            &["error unknown-id ladder.levels[0].sources[0]: there is no source “t”"],
        ),
        (
            "/parties/0/firsts",
            "[{\"text\": \"First\", \"sources\": [\"s\", \"t\"]}]",
            &["error unknown-id parties[0].firsts[0].sources[1]: there is no source “t”"],
        ),
    ]);
}

#[test]
fn help_for_an_unknown_id_names_the_known_ones() {
    let help = |card| checked(&card).problems[0].help.clone();
    assert_eq!(help(with(base(), &[("/ladder/current", "\"top\"")])), "known here: low, high");
    let help = help(with(base(), &[("/areas/0/level", "\"top\""), ("/ladder", "")]));
    assert_eq!(help, "add the level under “ladder.levels”, or take the reference away");
}

#[test]
fn an_id_has_1_to_64_letters_digits_and_few_signs() {
    let longest = "x".repeat(64);
    let fine = ["a", "A-1_b.c", "été", "東京", "٣", &longest];
    for id in fine {
        assert_eq!(written(&changed("/areas/0/id", &format!("\"{id}\""))), [""; 0], "{id}");
    }
    let too_long = "x".repeat(65);
    let refused = ["", " ", "a b", "a/b", "a#b", "<b>", "a:b", "“a”", &too_long];
    for id in refused {
        let problems = written(&changed("/areas/0/id", &format!("\"{id}\"")));
        assert_eq!(problems, [format!("error bad-id areas[0].id: “{id}” cannot be an id")], "{id}");
    }
}

#[test]
fn a_claim_without_a_source_is_shown_and_warned_about() {
    let claims = ["/events/1", "/shared/0", "/areas/0", "/related/0", "/ladder/history/0"];
    let places = ["events[1]", "shared[0]", "areas[0]", "related[0]", "ladder.history[0]"];
    for (claim, place) in claims.into_iter().zip(places) {
        for (key, json) in [("sources", ""), ("sources", "[]")] {
            let checked = changed(&format!("{claim}/{key}"), json);
            let problem = format!("warning no-source {place}: no source is named for this");
            assert_eq!(written(&checked), [problem], "{claim} {json}");
            assert_eq!(checked.card.unwrap().events.len(), 3, "{claim} {json}");
        }
    }
}

#[test]
fn claims_about_parties_need_a_source_too() {
    for list in ["firsts", "facts"] {
        let checked = changed(&format!("/parties/1/{list}"), "[{\"text\": \"Known\"}]");
        let problem = format!("warning no-source parties[1].{list}[0]: no source is named for this");
        assert_eq!(written(&checked), [problem]);
    }
}

#[test]
fn an_element_with_the_id_of_an_earlier_one_is_left_out() {
    let ids = |card: Card| card.events.iter().map(|event| event.id.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(ids(changed("/events/1/id", "\"one\"").card.unwrap()), ["one", "three"]);
    let ladder = |card: Card| card.ladder.unwrap().levels.len();
    assert_eq!(ladder(changed("/ladder/levels/2", r#"{"id": "high", "name": "Again"}"#).card.unwrap()), 2);
    let parties = changed("/parties/1/id", "\"a\"").card.unwrap().parties;
    assert_eq!(parties.map(|party| party.name.words().to_string()), ["A", "B"], "a card has two parties");
}

#[test]
fn a_list_may_be_null_like_any_other_optional_key() {
    let checked = changed("/shared", "null");
    assert_eq!((written(&checked), checked.card.unwrap().shared.len()), (vec![], 0));
}

#[test]
fn a_step_that_cannot_be_read_does_not_make_two_current_levels() {
    let checked = changed("/ladder/history/1/level", "5");
    assert_eq!(written(&checked), ["error wrong-kind ladder.history[1].level: this is a number, not a text"]);
    assert_eq!(checked.card.unwrap().ladder.unwrap().history.len(), 1);
}
