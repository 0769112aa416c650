//! Dates in words. One formatter for the command and the browser, so that both print the same.

use super::Words;
use crate::card::{Date, When};
use yew::{Html, html};

/// A date as a reader of the language writes it: “16 January 2026”, “July 1963”, “1989”.
fn date(words: &Words, date: Date) -> String {
    let year = date.year().to_string();
    let Some(month) = date.month() else { return year };
    let month = words.get(&format!("month.{month}"));
    match date.day() {
        Some(day) => words
            .fill("date.day", &[("day", &day.to_string()), ("month", &month), ("year", &year)])
            .to_string(),
        None => words.fill("date.month", &[("month", &month), ("year", &year)]).to_string(),
    }
}

/// When something happened, in words: the author's own where there are some.
pub fn written(words: &Words, when: &When) -> String {
    if let Some(label) = when.label() {
        return label.line().to_string();
    }
    span(words, when)
}

/// The dates alone, without the author's words.
pub fn span(words: &Words, when: &When) -> String {
    let from = date(words, when.from());
    match when.until() {
        Some(until) => {
            words.fill("date.span", &[("from", &from), ("until", &date(words, until))]).to_string()
        }
        None => from,
    }
}

/// The date for machines, as HTML's `time` wants it.
fn machine(date: Date) -> String {
    let parts = [date.month(), date.day()].into_iter().flatten();
    parts.fold(format!("{:04}", date.year()), |text, part| format!("{text}-{part:02}"))
}

/// The date as markup. A span has no single machine-readable date, so it is plain text.
pub fn time(words: &Words, when: &When) -> Html {
    let written = written(words, when);
    match when.until() {
        Some(_) => html! { <span class="time">{ written }</span> },
        None => html! { <time class="time" datetime={machine(when.from())}>{ written }</time> },
    }
}
