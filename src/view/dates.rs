//! Dates in words. One formatter for the command and the browser, so that both print the same.

use super::Words;
use super::bits::line;
use super::tag::{element, tag, text, with};
use crate::card::{Date, Extent, Moment, Unit, When};
use yew::{AttrValue, Html};

/// A date as a reader of the language writes it: “16 January 2026”, “spring 1963”, “about 1989”.
fn date(words: &Words, date: Date) -> AttrValue {
    let year = date.year().to_string();
    let month = |month: u8| words.get(&format!("month.{month}"));
    let exact = match date.unit() {
        Unit::Century => {
            let until = (date.year() + 99).to_string();
            words.fill("date.span", &[("from", &year), ("until", &until)])
        }
        Unit::Decade => words.fill("date.decade", &[("year", &year)]),
        Unit::Year => year.into(),
        Unit::Season(season) => {
            let season = words.get(&format!("season.{}", season.name));
            words.fill("date.season", &[("season", &season), ("year", &year)])
        }
        Unit::Month(number) => words.fill("date.month", &[("month", &month(number)), ("year", &year)]),
        Unit::Day(number, day) => {
            let (day, month) = (day.to_string(), month(number));
            words.fill("date.day", &[("day", &day), ("month", &month), ("year", &year)])
        }
    };
    let about = match date.is_approximate() {
        true => words.fill("date.about", &[("date", &exact)]),
        false => exact,
    };
    match date.is_uncertain() {
        true => words.fill("date.uncertain", &[("date", &about)]),
        false => about,
    }
}

/// When something happened, in words: the author's own where there are some.
pub fn written(words: &Words, when: &When) -> AttrValue {
    when.label().map_or_else(|| span(words, when), |label| label.words().clone().into())
}

/// The dates alone, without the author's words.
pub fn span(words: &Words, when: &When) -> AttrValue {
    match when.extent() {
        Extent::On(on) => date(words, on),
        Extent::Span(from, until) => {
            words.fill("date.span", &[("from", &date(words, from)), ("until", &date(words, until))])
        }
        Extent::Since(since) => words.fill("date.since", &[("date", &date(words, since))]),
        Extent::Until(until) => words.fill("date.until", &[("date", &date(words, until))]),
        Extent::Before(before) => words.fill("date.before", &[("date", &date(words, before))]),
        Extent::After(after) => words.fill("date.after", &[("date", &date(words, after))]),
    }
}

/// A date for machines, as HTML's `time` wants it; `None` for what it has no form for.
fn machine(date: Date) -> Option<String> {
    if date.is_approximate() || date.is_uncertain() {
        return None;
    }
    let year = format!("{:04}", date.year());
    match date.unit() {
        Unit::Year => Some(year),
        Unit::Month(month) => Some(format!("{year}-{month:02}")),
        Unit::Day(month, day) => Some(format!("{year}-{month:02}-{day:02}")),
        Unit::Century | Unit::Decade | Unit::Season(_) => None,
    }
}

/// The date as markup, in the language of its words.
pub fn time(words: &Words, when: &When) -> Html {
    let content = match when.label() {
        Some(label) => line(label),
        None => text(span(words, when)),
    };
    let single = match when.extent() {
        Extent::On(date) => machine(date),
        _ => None,
    };
    match single {
        Some(date) => element("time", with!["class" = "time"; "datetime" = date], content),
        None => tag("span", "time", content),
    }
}

/// The day of a moment, in words.
pub fn day(words: &Words, moment: Moment) -> AttrValue {
    date(words, moment.date())
}
