//! Where the moves on the ladder lie on its axis of time.

use crate::support::cards::{base, card, with};
use relationship_card::view::starts;
use serde_json::{Value, json};

/// The starts of moves at these dates, each to the other one of two levels.
fn at(dates: &[Option<&str>]) -> Vec<i64> {
    let level = |place: usize| ["low", "high"][(dates.len() - 1 - place + 1) % 2];
    let step = |(place, date): (usize, &Option<&str>)| {
        let mut step = json!({ "level": level(place), "sources": ["s"] });
        if let Some(date) = date {
            step["date"] = Value::from(*date);
        }
        step
    };
    let history: Vec<_> = dates.iter().enumerate().map(step).collect();
    let card = card(&with(base(), &[("/ladder/history", &Value::from(history).to_string())]));
    starts(&card.ladder.unwrap().history)
}

#[test]
fn moves_are_true_to_time_and_leave_room_for_the_present() {
    // 2001-01-01 to 2001-04-11 are 100 days.
    let dates = [Some("2001-01-01"), Some("2001-02-20"), Some("2001-04-11")];
    assert_eq!(at(&dates), [0, 425, 850]);
}

#[test]
fn what_is_not_known_lies_between_its_neighbours() {
    assert_eq!(at(&[None, Some("2001")]), [0, 500]);
    assert_eq!(at(&[None, Some("2001-01-01"), Some("2001-04-11")]), [0, 150, 850]);
    assert_eq!(at(&[Some("2001-01-01"), None, Some("2001-04-11")]), [0, 425, 850]);
    assert_eq!(at(&[Some("2001"), None, None]), [0, 500, 750]);
    assert_eq!(at(&[None, None]), [0, 500]);
}

#[test]
fn the_shortest_stay_is_seen_and_none_is_lost_at_the_end() {
    assert_eq!(at(&[Some("1951-01-01"), Some("1951-01-02"), Some("2001-01-01")]), [0, 30, 850]);
    let crowded: Vec<_> = std::iter::once(Some("1951")).chain([Some("2001"); 7]).collect();
    assert_eq!(at(&crowded), [0, 790, 820, 850, 880, 910, 940, 970]);
    for count in [1, 2, 40, 400] {
        let starts = at(&vec![Some("2001-01-01"); count]);
        assert!(starts.windows(2).all(|two| two[0] < two[1]), "{starts:?}");
        assert!(starts.iter().all(|start| (0..1000).contains(start)), "{starts:?}");
    }
}

#[test]
fn no_moves_have_no_places() {
    assert!(at(&[]).is_empty());
}
