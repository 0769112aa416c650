//! Dates that cannot be read.

use super::changed;
use crate::support::cards::written;

#[track_caller]
fn each_says(cases: &[(&str, &str)]) {
    for (date, message) in cases {
        let problems = written(&changed("/events/1/date", &format!("\"{date}\"")));
        assert_eq!(problems, [format!("error bad-date events[1].date: {message}")], "{date}");
    }
}

#[test]
fn what_is_no_date_is_named() {
    let texts = [
        "",
        "now",
        "16 January 2026",
        "2026-1-16",
        "2026-01-1",
        "26-01-16",
        "2026/01/16",
        "2026-01-16T12:00",
        "2026-",
        "2026-01-16-1",
        "02026",
        "0000",
        "-2026",
        "+2026",
        "2026-0a",
        "２０２６",
        "2026-01-16/",
        "/2026",
        "2026//2027",
        " 2026",
        "196x",
        "1XXX",
        "XXXX",
        "00XX",
        "196X-05",
        "2026-XX",
        "2026~~",
        "~2026",
        "2026-01~-16",
        "[2026]",
        "[..2026..]",
        "[2026",
        "2026..",
        "..2026",
        "../..",
    ];
    for text in texts {
        let problems = written(&changed("/events/1/date", &format!("\"{text}\"")));
        let [problem] = problems.as_slice() else { panic!("{text}: {problems:?}") };
        // Of a span the half that is wrong is named.
        let (start, end) = ("error bad-date events[1].date: “", "” is not a date");
        assert!(problem.starts_with(start) && problem.ends_with(end), "{text}: {problem}");
    }
    each_says(&[("now", "“now” is not a date"), ("2026-01/then", "“then” is not a date")]);
}

#[test]
fn a_date_that_does_not_exist_is_named_with_the_reason() {
    each_says(&[
        ("2026-00", "“2026-00” does not exist: a year has the months 01 to 12 and the seasons 21 to 24"),
        (
            "2026-13-01",
            "“2026-13-01” does not exist: a year has the months 01 to 12 and the seasons 21 to 24",
        ),
        ("2026-02-29", "“2026-02-29” does not exist: that month has the days 01 to 28"),
        ("2026-20", "“2026-20” does not exist: a year has the months 01 to 12 and the seasons 21 to 24"),
        ("2026-33", "“2026-33” does not exist: a year has the months 01 to 12 and the seasons 21 to 24"),
        ("2026-21-05", "“2026-21-05” does not exist: a season has no days"),
        ("2026-01-32~", "“2026-01-32~” does not exist: that month has the days 01 to 31"),
        ("2024-02-30", "“2024-02-30” does not exist: that month has the days 01 to 29"),
        ("1900-02-29", "“1900-02-29” does not exist: that month has the days 01 to 28"),
        ("2026-04-31", "“2026-04-31” does not exist: that month has the days 01 to 30"),
        ("2026-01-00", "“2026-01-00” does not exist: that month has the days 01 to 31"),
        ("2026-12-32", "“2026-12-32” does not exist: that month has the days 01 to 31"),
        ("2025/2026-06-31", "“2026-06-31” does not exist: that month has the days 01 to 30"),
    ]);
}

#[test]
fn a_span_that_runs_backwards_is_named() {
    each_says(&[
        ("2022/2019", "“2022/2019” runs backwards"),
        ("2026-01-16/2026-01-15", "“2026-01-16/2026-01-15” runs backwards"),
        ("2026-03/2026-02-28", "“2026-03/2026-02-28” runs backwards"),
        ("197X/1969", "“197X/1969” runs backwards"),
        ("2026-22/2026-21", "“2026-22/2026-21” runs backwards"),
    ]);
}

#[test]
fn the_words_for_a_date_need_a_date_behind_them() {
    let cases = [
        ("{\"label\": \"Then\"}", "error missing events[1].date: “date” is missing"),
        ("{\"date\": \"2026\"}", "error missing events[1].date: “label” is missing"),
        ("{\"label\": \"\", \"date\": \"2026\"}", "error empty events[1].date.label: this text is empty"),
        (
            "{\"label\": \"Then\", \"date\": \"soon\"}",
            "error bad-date events[1].date.date: “soon” is not a date",
        ),
        ("[]", "error wrong-kind events[1].date: this is a list, not a text"),
        ("2026", "error wrong-kind events[1].date: this is a number, not a text"),
    ];
    for (date, problem) in cases {
        assert_eq!(written(&changed("/events/1/date", date)), [problem], "{date}");
    }
}

#[test]
fn a_wrong_event_is_left_out_and_the_others_stay() {
    let checked = changed("/events/1/date", "\"now\"");
    let ids: Vec<_> = checked.card.unwrap().events.iter().map(|event| event.id.as_str().to_owned()).collect();
    assert_eq!(ids, ["one", "three"]);
}

#[test]
fn a_day_that_is_written_in_another_way_is_offered_as_it_should_be() {
    let cases = [
        ("2026-1-6", Some("2026-01-06")),
        ("2026/01/16", Some("2026-01-16")),
        ("2026.1.16", Some("2026-01-16")),
        ("16.1.2026", Some("2026-01-16")),
        ("16/01/2026", Some("2026-01-16")),
        ("1/16/2026", Some("2026-01-16")),
        ("16. 1. 2026", Some("2026-01-16")),
        ("16/16/2026", None),
        ("2019-2022", Some("2019/2022")),
        ("2019 – 2022", Some("2019/2022")),
        ("2022-2019", None),
        ("5.5.2026", Some("2026-05-05")),
        ("32.1.2026", None),
        ("2026-13-40", None),
        ("16 January 2026", None),
    ];
    for (text, meant) in cases {
        let problems = changed("/events/1/date", &format!("\"{text}\"")).problems;
        let help = &problems[0].help;
        match meant {
            Some(meant) => assert_eq!(*help, format!("write “{meant}”"), "{text}"),
            None => assert!(help.starts_with("write a day “2026-01-16”, a month"), "{text}: {help}"),
        }
    }
}

#[test]
fn where_day_and_month_could_be_each_other_both_are_offered() {
    for text in ["6.1.2026", "6/1/2026", "06-01-2026"] {
        let problem = &changed("/events/1/date", &format!("\"{text}\"")).problems[0];
        assert_eq!(problem.message, format!("“{text}” is not a date"));
        assert_eq!(problem.help, "write “2026-01-06” or “2026-06-01”, whichever you mean");
    }
}
