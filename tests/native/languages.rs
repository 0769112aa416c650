//! Dates, numbers and words in every language of the interface.

use crate::support::cards::{base, card, with};
use crate::support::drawn::words;
use crate::support::files::{names, text};
use relationship_card::card::When;
use relationship_card::view::{plural, written};
use serde_json::json;

/// The languages that there are words in.
pub fn languages() -> Vec<String> {
    let files = names("static/locales");
    files.iter().map(|file| file.strip_suffix(".json").unwrap().to_owned()).collect()
}

fn when(date: &str) -> When {
    card(&with(base(), &[("/events/1/date", &json!(date).to_string())])).events[1].date.clone()
}

#[test]
fn dates_are_written_as_the_table_says() {
    let table = text("tests/fixtures/dates.txt");
    let mut told = Vec::new();
    for block in table.split("\n\n") {
        let (lang, lines) = block.split_once('\n').unwrap();
        told.push(lang.to_owned());
        for line in lines.lines() {
            let (date, expected) = line.trim_start().split_once(' ').unwrap();
            assert_eq!(written(&words(lang), &when(date)), expected.trim_start(), "{lang}: {date}");
        }
    }
    assert_eq!(told, languages(), "each language has its dates in the table");
}

/// The table is that of CLDR; `tests/e2e/intl.test.mjs` compares it with a browser's.
#[test]
fn languages_count_as_the_table_says() {
    let table = text("tests/fixtures/plurals.txt");
    let mut counted = 0;
    for line in table.lines() {
        let [lang, category, numbers] = line.split(' ').collect::<Vec<_>>().try_into().unwrap();
        for run in numbers.split(',') {
            let (first, last) = run.split_once('-').unwrap_or((run, run));
            for number in first.parse::<usize>().unwrap()..=last.parse().unwrap() {
                assert_eq!(plural(lang, number), category, "{lang}: {number}");
                counted += 1;
            }
        }
    }
    assert_eq!(counted, languages().len() * 201);
    assert_eq!(plural("pt-br", 0), "one", "a region changes nothing");
    assert_eq!(plural("xx", 1), "one", "other languages count as English does");
}
