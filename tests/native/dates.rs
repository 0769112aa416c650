//! What dates mean, and how they are written.

use crate::support::cards::{base, card, with};
use crate::support::drawn::{english, page};
use relationship_card::card::{Extent, Unit, When};
use relationship_card::view::written;
use serde_json::json;

fn when(json: &str) -> When {
    card(&with(base(), &[("/events/1/date", json)])).events[1].date.clone()
}

fn dated(text: &str) -> When {
    when(&json!(text).to_string())
}

fn days(text: &str) -> (i32, i32) {
    when(&json!(text).to_string()).days()
}

#[test]
fn days_are_counted_from_the_first_of_january_1970() {
    // The numbers are those of Python's proleptic Gregorian `date.toordinal()`, less 719163.
    let cases = [
        ("1970-01-01", 0),
        ("1970-01-02", 1),
        ("1969-12-31", -1),
        ("2000-02-29", 11_016),
        ("2000-03-01", 11_017),
        ("2026-01-16", 20_469),
        ("2024-02-29", 19_782),
        ("1900-03-01", -25_508),
        ("1582-10-04", -141_438),
        ("1582-10-15", -141_427),
        ("0001-01-01", -719_162),
        ("0004-02-29", -718_008),
        ("9999-12-31", 2_932_896),
    ];
    for (text, day) in cases {
        assert_eq!(days(text), (day, day), "{text}");
    }
}

#[test]
fn a_month_a_year_and_a_span_reach_from_their_first_day_to_their_last() {
    let cases = [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-02", "2026-02-01", "2026-02-28"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2000-02", "2000-02-01", "2000-02-29"),
        ("2026-04", "2026-04-01", "2026-04-30"),
        ("2026-12", "2026-12-01", "2026-12-31"),
        ("1582", "1582-01-01", "1582-12-31"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2019-02-23/2022-08", "2019-02-23", "2022-08-31"),
        ("1950/1963-01-22", "1950-01-01", "1963-01-22"),
        ("2026/2026", "2026-01-01", "2026-12-31"),
        ("2026/2026-01", "2026-01-01", "2026-01-31"),
    ];
    for (text, first, last) in cases {
        assert_eq!(days(text), (days(first).0, days(last).0), "{text}");
    }
}

#[test]
fn each_day_follows_the_one_before() {
    let in_order = ["0999-12-31", "1000-01-01", "1600-02-29", "1600-03-01", "1999-12-31", "2000-01-01"];
    for pair in in_order.windows(2) {
        assert!(days(pair[0]) < days(pair[1]), "{pair:?}");
    }
    for (before, after) in
        [("0999-12-31", "1000-01-01"), ("1600-02-29", "1600-03-01"), ("2100-02-28", "2100-03-01")]
    {
        assert_eq!(days(before).0 + 1, days(after).0, "{before}");
    }
}

#[test]
fn seasons_decades_and_centuries_reach_from_their_first_day_to_their_last() {
    let cases = [
        ("196X", "1960-01-01", "1969-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("99XX", "9900-01-01", "9999-12-31"),
        ("2026-21", "2026-03-01", "2026-05-31"),
        ("2026-22", "2026-06-01", "2026-08-31"),
        ("2026-23", "2026-09-01", "2026-11-30"),
        ("2026-24", "2026-12-01", "2027-02-28"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2026-25", "2026-03-01", "2026-05-31"),
        ("2026-28", "2026-12-01", "2027-02-28"),
        ("2026-29", "2026-09-01", "2026-11-30"),
        ("2026-30", "2026-12-01", "2027-02-28"),
        ("2026-31", "2026-03-01", "2026-05-31"),
        ("2026-32", "2026-06-01", "2026-08-31"),
    ];
    for (text, first, last) in cases {
        assert_eq!(days(text), (days(first).0, days(last).0), "{text}");
    }
    for doubt in ["1984~", "1984?", "1984%", "1984/..", "../1984", "[..1984]", "[1984..]"] {
        assert_eq!(days(doubt), days("1984"), "{doubt}: it stands where its date stands");
    }
}

#[test]
fn an_open_side_has_no_bound() {
    let (first, last) = days("1984");
    let cases = [
        ("1984", (Some(first), Some(last))),
        ("1983/1984", (Some(days("1983").0), Some(last))),
        ("1984/..", (Some(first), None)),
        ("[1984~..]", (Some(first), None)),
        ("../1984", (None, Some(last))),
        ("[..1984?]", (None, Some(last))),
    ];
    for (text, bounds) in cases {
        assert_eq!(dated(text).extent().bounds(), bounds, "{text}");
    }
}

#[test]
fn one_time_is_before_another_only_if_all_of_it_is() {
    let before = [
        ("2019", "2020"),
        ("2019/2020", "2021-01-01"),
        ("196X", "1970"),
        ("../2019", "2020"),
        ("2019", "[2020..]"),
    ];
    for (one, other) in before {
        assert!(dated(one).extent().is_before(dated(other).extent()), "{one} {other}");
        assert!(!dated(other).extent().is_before(dated(one).extent()), "{other} {one}");
    }
    for (one, other) in [
        ("2019", "2019-05"),
        ("2019/2021", "2020"),
        ("2019/..", "2024"),
        ("2019", "../2020"),
        ("196X", "1969"),
    ] {
        assert!(
            !dated(one).extent().is_before(dated(other).extent())
                && !dated(other).extent().is_before(dated(one).extent()),
            "{one} {other}"
        );
    }
}

#[test]
fn only_what_is_known_of_a_date_is_kept() {
    let cases = [
        ("1989", (1989, Unit::Year, false, false)),
        ("1963-07", (1963, Unit::Month(7), false, false)),
        ("1963-01-22", (1963, Unit::Day(1, 22), false, false)),
        ("0001-01-01", (1, Unit::Day(1, 1), false, false)),
        ("1963-07~", (1963, Unit::Month(7), true, false)),
        ("1963-01-22?", (1963, Unit::Day(1, 22), false, true)),
        ("196X%", (1960, Unit::Decade, true, true)),
        ("19XX", (1900, Unit::Century, false, false)),
    ];
    for (text, parts) in cases {
        let Extent::On(date) = dated(text).extent() else { panic!("{text}") };
        assert_eq!((date.year(), date.unit(), date.is_approximate(), date.is_uncertain()), parts, "{text}");
    }
}

#[test]
fn dates_are_written_in_english() {
    let cases = [
        ("\"2026-01-16\"", "16 January 2026"),
        ("\"1963-07\"", "July 1963"),
        ("\"1989\"", "1989"),
        ("\"0001-01-01\"", "1 January 1"),
        ("\"9999-12-31\"", "31 December 9999"),
        ("\"2019-02-23/2022-08-07\"", "23 February 2019 – 7 August 2022"),
        ("\"2026-01-16/2026-01-18\"", "16–18 January 2026"),
        ("\"2026-01-16/2026-02-03\"", "16 January – 3 February 2026"),
        ("\"2026-01-16?/2026-01-18\"", "16 January 2026 (uncertain) – 18 January 2026"),
        ("\"2026-01/2026-03\"", "January – March 2026"),
        ("\"2026/2026-03\"", "2026 – March 2026"),
        ("\"1950/1963-05\"", "1950 – May 1963"),
        ("\"2026-21\"", "spring 2026"),
        ("\"2026-32\"", "winter 2026"),
        ("\"196X\"", "1960s"),
        ("\"19XX\"", "1900 – 1999"),
        ("\"1984~\"", "about 1984"),
        ("\"1984-06-02?\"", "2 June 1984 (uncertain)"),
        ("\"196X%\"", "about the 1960s (uncertain)"),
        ("\"2019~/2022-05\"", "about 2019 – May 2022"),
        ("\"2019-23/..\"", "since autumn 2019"),
        ("\"../1989\"", "until 1989"),
        ("\"[..1989-11]\"", "November 1989 or earlier"),
        ("\"[1989~..]\"", "about 1989 or later"),
        ("{\"label\": \"During the visit\", \"date\": \"2026-01\"}", "During the visit"),
        ("{\"label\": \"Around then\", \"date\": \"[..2026]\"}", "Around then"),
        ("{\"label\": \"Late summer\", \"date\": \"2026-08/2026-09\"}", "Late summer"),
    ];
    for (json, text) in cases {
        assert_eq!(written(&english(), &when(json)), text, "{json}");
    }
}

#[test]
fn every_month_has_its_name() {
    let names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    for (index, name) in names.iter().enumerate() {
        let text = format!("\"2026-{:02}\"", index + 1);
        assert_eq!(written(&english(), &when(&text)), format!("{name} 2026"));
    }
}

#[test]
fn markup_has_the_date_for_machines_unless_it_is_a_span() {
    let cases = [
        ("\"2026-01-06\"", Some("2026-01-06")),
        ("\"1963-07\"", Some("1963-07")),
        ("\"0042\"", Some("0042")),
        ("{\"label\": \"Then\", \"date\": \"2026-01\"}", Some("2026-01")),
        ("\"2019/2022\"", None),
        ("\"1984~\"", None),
        ("\"2026-21\"", None),
        ("\"198X\"", None),
        ("\"2019/..\"", None),
    ];
    for (json, machine) in cases {
        let page = page(&with(base(), &[("/events/1/date", json)]));
        let text = written(&english(), &when(json));
        let slide = page.the("data-event", "two");
        let found = page.time_in(slide).map(|time| (time.get("datetime"), time.text.as_str()));
        assert_eq!(found, machine.map(|machine| (Some(machine), text.as_str())), "{json}");
        assert!(slide.text.contains(&*text), "{json}: {}", slide.text);
    }
}
