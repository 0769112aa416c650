//! Where events lie on the axis of time.

use crate::support::cards::{card, with, with_events};
use relationship_card::card::Event;
use relationship_card::view::{Axis, Mark};
use serde_json::json;

/// Events at these dates.
fn events(dates: &[&str]) -> Vec<Event> {
    let dated = dates.iter().enumerate().fold(with_events(dates.len()), |card, (index, date)| {
        with(card, &[(&format!("/events/{index}/date"), &json!(date).to_string())])
    });
    card(&dated).events
}

fn marks(dates: &[&str], inset: i64) -> Vec<(i64, i64, i64)> {
    let part = |mark: &Mark| (mark.button, mark.from, mark.until);
    Axis::new(&events(dates), inset).marks.iter().map(part).collect()
}

#[test]
fn an_axis_without_events_is_empty() {
    assert_eq!(marks(&[], 12), []);
}

#[test]
fn buttons_stand_in_the_middle_of_equal_shares() {
    let cases: [(usize, &[i64]); 5] = [
        (1, &[500]),
        (2, &[250, 750]),
        (3, &[166, 500, 833]),
        (4, &[125, 375, 625, 875]),
        (5, &[100, 300, 500, 700, 900]),
    ];
    for (count, expected) in cases {
        let buttons: Vec<_> =
            Axis::new(&card(&with_events(count)).events, 0).marks.iter().map(|m| m.button).collect();
        assert_eq!(buttons, expected, "{count} events");
    }
}

#[test]
fn distances_are_true_to_time() {
    // 2001 is no leap year: 2001-01-01 to 2001-04-11 are 100 days.
    let dates = ["2001-01-01", "2001-01-11", "2001-02-20", "2001-04-11"];
    assert_eq!(marks(&dates, 0), [(125, 0, 0), (375, 100, 100), (625, 500, 500), (875, 1000, 1000)]);
    assert_eq!(marks(&dates, 50), [(125, 50, 50), (375, 140, 140), (625, 500, 500), (875, 950, 950)]);
}

#[test]
fn spans_reach_from_their_first_day_to_their_last() {
    assert_eq!(marks(&["2001", "2001-01-01"], 0), [(250, 0, 1000), (750, 0, 0)]);
    // 364 days; 31 January is day 30, 1 March is day 59.
    assert_eq!(marks(&["2001-01", "2001-03-01/2001-12-31"], 0), [(250, 0, 82), (750, 162, 1000)]);
}

#[test]
fn the_order_in_which_events_are_told_changes_no_place_in_time() {
    assert_eq!(
        marks(&["2001-04-11", "2001-01-01", "2001-02-20"], 0),
        [(166, 1000, 1000), (500, 0, 0), (833, 500, 500),]
    );
}

#[test]
fn events_of_one_single_day_stand_in_the_middle() {
    assert_eq!(marks(&["2001-02-03"], 12), [(500, 500, 500)]);
    assert_eq!(marks(&["2001-02-03", "2001-02-03"], 12), [(250, 500, 500), (750, 500, 500)]);
}

#[test]
fn ten_thousand_years_fit_on_the_axis() {
    assert_eq!(marks(&["0001-01-01", "9999-12-31"], 12), [(250, 12, 12), (750, 988, 988)]);
}

#[test]
fn what_has_no_bound_reaches_to_the_end_of_the_axis() {
    let dates =
        ["2001-01-01", "2001-01-11/..", "../2001-02-20", "[2001-01-11..]", "[..2001-02-20]", "2001-04-11"];
    let found: Vec<_> = marks(&dates, 50).into_iter().map(|(_, from, until)| (from, until)).collect();
    assert_eq!(found, [(50, 50), (140, 1000), (0, 500), (140, 1000), (0, 500), (950, 950)]);
}
