//! Where events lie on the axis of time.

use crate::support::cards::{card, with, with_events};
use relationship_card::card::Event;
use relationship_card::view::{Axis, Mark};
use serde_json::json;

/// The axis of all these events.
fn all(events: &[Event], inset: i64) -> Axis {
    Axis::new(events, &(0..events.len()).collect::<Vec<_>>(), inset)
}

/// Events at these dates.
fn events(dates: &[&str]) -> Vec<Event> {
    let dated = dates.iter().enumerate().fold(with_events(dates.len()), |card, (index, date)| {
        with(card, &[(&format!("/events/{index}/date"), &json!(date).to_string())])
    });
    card(&dated).events
}

fn marks(dates: &[&str], inset: i64) -> Vec<(i64, i64, i64)> {
    let part = |mark: &Mark| (mark.button, mark.from, mark.until);
    all(&events(dates), inset).marks.iter().map(part).collect()
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
            all(&card(&with_events(count)).events, 0).marks.iter().map(|m| m.button).collect();
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

#[test]
fn those_that_are_left_out_change_no_place_in_time() {
    let events = events(&["2001-01-01", "2001-01-11", "2001-02-20", "2001-04-11"]);
    let marks = Axis::new(&events, &[1, 2], 0).marks;
    let marks: Vec<_> = marks.iter().map(|mark| (mark.button, mark.from)).collect();
    assert_eq!(marks, [(250, 100), (750, 500)]);
}

/// The cells that are not empty, each with how many events there are.
fn crowd(dates: &[&str], spans: bool) -> Vec<(usize, i64)> {
    let crowd = all(&events(dates), 0).crowd(spans);
    assert_eq!(crowd.len(), 200);
    crowd.into_iter().enumerate().filter(|(_, count)| *count > 0).collect()
}

#[test]
fn a_crowd_is_counted_where_it_is_and_nobody_is_lost() {
    let days = ["2001-01-01", "2001-02-20", "2001-02-20", "2001-02-20", "2001-04-11"];
    assert_eq!(crowd(&days, false), [(0, 1), (100, 3), (199, 1)]);
    assert_eq!(crowd(&days, true), []);
    assert_eq!(crowd(&[], false), []);
    assert_eq!(crowd(&["2001-01-01"; 7], false), [(100, 7)]);
}

#[test]
fn a_crowd_of_spans_is_counted_from_its_first_day_to_its_last() {
    // Of 100 days each takes two cells.
    let dates =
        ["2001-01-01/2001-01-03", "2001-01-02/2001-01-04", "2001-01-01", "2001-04-10/..", "2001-04-11"];
    let spans = [(0, 1), (1, 1), (2, 2), (3, 2), (4, 2), (5, 1), (6, 1), (198, 1), (199, 1)];
    assert_eq!(crowd(&dates, true), spans);
    assert_eq!(crowd(&dates, false), [(0, 1), (199, 1)]);
}
