//! A card's data is replaced while somebody reads it.

use crate::support::cards::{card, with_event_ids};
use relationship_card::state::{Action, State};

type Ids = &'static [&'static str];

#[test]
fn a_reader_keeps_the_event_or_gets_the_one_nearest_to_its_place() {
    let cases: [(&str, Ids, &str, Ids, usize); 9] = [
        ("same card", &["a", "b", "c"], "b", &["a", "b", "c"], 1),
        ("event moved up", &["a", "b", "c"], "c", &["c", "a", "b"], 0),
        ("event moved down", &["a", "b"], "a", &["x", "y", "a"], 2),
        ("event removed from the middle", &["a", "b", "c"], "b", &["a", "c"], 1),
        ("event removed from the end", &["a", "b", "c"], "c", &["a", "b"], 1),
        ("many removed", &["a", "b", "c", "d"], "d", &["x"], 0),
        ("all removed", &["a", "b", "c"], "c", &[], 0),
        ("empty to some", &[], "", &["a", "b"], 0),
        ("empty to empty", &[], "", &[], 0),
    ];
    for (name, old, wanted, new, shown) in cases {
        let (old, new) = (card(&with_event_ids(old)), card(&with_event_ids(new)));
        let state = State::initial(&old, Some(wanted)).carried(&old, &new);
        assert_eq!(state.shown(), shown, "{name}");
    }
}

#[test]
fn a_move_made_before_the_data_changed_is_not_announced_again() {
    let (old, new) = (card(&with_event_ids(&["a", "b"])), card(&with_event_ids(&["b", "a"])));
    let moved = State::initial(&old, None).after(&Action::Next, &old);
    assert!(moved.news().is_some());
    let carried = moved.carried(&old, &new);
    assert_eq!((carried.shown(), carried.news()), (0, None));
}
