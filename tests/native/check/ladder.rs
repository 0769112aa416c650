//! The number of parties, the current level, and many mistakes at once.

use super::changed;
use crate::support::cards::{base, checked, with, written};

#[test]
fn a_card_has_exactly_two_parties() {
    let cases = [
        ("[]", 0),
        ("[{\"id\": \"a\", \"name\": \"A\"}]", 1),
        (
            "[{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}, {\"id\": \"c\", \"name\": \"C\"}]",
            3,
        ),
    ];
    for (parties, count) in cases {
        let checked = changed("/parties", parties);
        let problem = format!("error two-parties parties: a card has two parties, this one has {count}");
        assert_eq!(written(&checked), [problem], "{parties}");
        assert_eq!(checked.card, None, "{parties}");
    }
}

#[test]
fn a_ladder_whose_current_level_cannot_be_read_is_left_out() {
    let checked = changed("/ladder/levels/1/name", "\"\"");
    let problems = [
        "error empty ladder.levels[1].name: this text is empty",
        "error no-current-level ladder: the current level could not be read, so the ladder is left out",
    ];
    assert_eq!(written(&checked), problems);
    let card = checked.card.unwrap();
    assert_eq!((card.ladder, card.events.len()), (None, 3));
}

#[test]
fn a_ladder_without_levels_has_no_current_one() {
    let checked =
        checked(&with(base(), &[("/ladder/levels", "[]"), ("/ladder/history", ""), ("/areas", "")]));
    assert_eq!(written(&checked), ["error unknown-id ladder.current: there is no level “high”"]);
    assert_eq!(checked.card.unwrap().ladder, None);
}

#[test]
fn a_history_that_ends_elsewhere_makes_two_current_levels_and_is_left_out() {
    let checked = changed("/ladder/current", "\"low\"");
    let problem =
        "error two-current-levels ladder: the history ends at “high”, but “low” is the current level";
    assert_eq!(written(&checked), [problem]);
    let ladder = checked.card.unwrap().ladder.unwrap();
    assert_eq!((ladder.current.id().as_str(), ladder.history.len()), ("low", 0));
}

#[test]
fn a_wrong_level_that_is_not_current_leaves_the_ladder_standing() {
    let ladder = changed("/ladder/levels/0/name", "5").card.unwrap().ladder.unwrap();
    assert_eq!(ladder.levels.len(), 1);
    assert_eq!(ladder.levels[0].id.as_str(), "high");
}

#[test]
fn a_wrong_ladder_does_not_take_the_events_with_it() {
    for (pointer, json) in
        [("/ladder", "[]"), ("/ladder/levels/1", ""), ("/ladder/levels", "5"), ("/ladder/current", "5")]
    {
        let card = changed(pointer, json).card.unwrap();
        assert_eq!((card.ladder, card.events.len()), (None, 3), "{pointer} = {json}");
    }
}

#[test]
fn many_mistakes_are_all_reported_in_reading_order() {
    let card = with(
        base(),
        &[
            ("/lang", "\"english\""),
            ("/titel", "1"),
            ("/parties/0/country", "\"XX\""),
            ("/ladder/history/1/date", "\"yesterday\""),
            ("/events/0/date", "\"2026-02-30\""),
            ("/events/1/title", "\"\""),
            ("/events/2/id", "\"one\""),
            ("/events/2/sources", "[\"t\"]"),
            ("/sources/0/link", "\"javascript:alert(1)\""),
        ],
    );
    let problems = [
        "error unknown-key titel: “titel” is not a key of this object",
        "error bad-language lang: “english” is not a language tag",
        "error bad-country parties[0].country: “XX” is not a country code",
        "error bad-date ladder.history[1].date: “yesterday” is not a date",
        "error bad-date events[0].date: “2026-02-30” does not exist: that month has the days 01 to 28",
        "error empty events[1].title: this text is empty",
        "error duplicate-id events[2].id: the id “one” stands twice in this list; the first one counts",
        "error unknown-id events[2].sources[0]: there is no source “t”",
        "error bad-link sources[0].link: “javascript:alert(1)” cannot be a link",
    ];
    let checked = checked(&card);
    assert_eq!(written(&checked), problems);
    assert_eq!(checked.card, None, "the language cannot be read");
}
