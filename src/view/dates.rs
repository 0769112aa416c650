//! Dates in words. One formatter for the command and the browser, so that both print the same.

use super::Words;
use super::bits::line;
use super::tag::{element, tag, text, with};
use crate::card::{Date, Extent, Moment, Unit, When};
use yew::{AttrValue, Html};

/// A date as a reader of the language writes it: “16 January 2026”, “spring 1963”, “about 1989”; in the form that the
/// words around it ask for.
fn date(words: &Words, date: Date, form: &str) -> AttrValue {
    let known = match date.is_approximate() {
        true => words.inside("date.about", form, &|form| exact(words, date, form)),
        false => exact(words, date, form),
    };
    match date.is_uncertain() {
        true => words.fill("date.uncertain", &[("date", &known)]),
        false => known,
    }
}

fn exact(words: &Words, date: Date, form: &str) -> AttrValue {
    let (key, until) = match date.unit() {
        Unit::Century => ("date.century", date.year() + 99),
        Unit::Decade => ("date.decade", date.year() + 9),
        Unit::Year => ("date.year", date.year()),
        _ => return of_year(words, date, &within_year(words, date, form)),
    };
    let (year, until) = (date.year().to_string(), until.to_string());
    words.fill(&words.formed(key, form), &[("year", &year), ("until", &until)])
}

/// What is told of a date besides its year; nothing, where only that is known.
fn within_year(words: &Words, date: Date, form: &str) -> AttrValue {
    match date.unit() {
        Unit::Season(season) => words.get(&words.formed(&format!("season.{}", season.name), form)),
        Unit::Month(month) => in_month(words, &words.formed("date.month", form), month, [0, 0]),
        Unit::Day(month, day) => in_month(words, &words.formed("date.day", form), month, [day, day]),
        _ => AttrValue::default(),
    }
}

/// Words with a month in them, which stands there as it stands alone, or as behind a day; from one of its days until
/// another.
fn in_month(words: &Words, key: &str, month: u8, [from, until]: [u8; 2]) -> AttrValue {
    let alone = words.get(&format!("month.{month}"));
    let of = words.get(&words.formed(&format!("month.{month}"), "of"));
    let (from, until) = (day_of_month(words, from), day_of_month(words, until));
    let values = [("month", &*alone), ("month:of", &of), ("day", &from), ("from", &from), ("until", &until)];
    words.fill(key, &values)
}

/// Digits are the European ones in all languages: so they are the same in dates, in the numbers of sources, which the
/// stylesheet counts, and in the place of an event, which the element's script writes.
fn day_of_month(words: &Words, day: u8) -> AttrValue {
    words.find(&format!("day.{day}")).unwrap_or_else(|| day.to_string().into())
}

fn of_year(words: &Words, date: Date, within: &str) -> AttrValue {
    words.fill("date.of-year", &[("date", within), ("year", &date.year().to_string())])
}

/// When something happened, in words: the author's own where there are some.
pub fn written(words: &Words, when: &When) -> AttrValue {
    when.label().map_or_else(|| extent(words, when.extent()), |label| label.words().clone().into())
}

/// Dates, without any words of the author's.
pub fn extent(words: &Words, extent: Extent) -> AttrValue {
    match extent {
        Extent::On(on) => date(words, on, ""),
        Extent::Span(from, until) => span(words, from, until),
        Extent::Since(since) => beside(words, "date.since", since),
        Extent::Until(until) => beside(words, "date.until", until),
        Extent::Before(before) => beside(words, "date.before", before),
        Extent::After(after) => beside(words, "date.after", after),
    }
}

/// A date with words beside it.
pub fn beside(words: &Words, key: &str, beside: Date) -> AttrValue {
    words.inside(key, "", &|form| date(words, beside, form))
}

/// From one date until another. What both have in common, a year or even its month, is said once.
fn span(words: &Words, from: Date, until: Date) -> AttrValue {
    let both = |from: &str, until: &str| words.fill("date.span", &[("from", from), ("until", until)]);
    let (first, last) = (within_year(words, from, ""), within_year(words, until, ""));
    let is_doubtful = |date: Date| date.is_approximate() || date.is_uncertain();
    let is_apart = from.year() != until.year() || first.is_empty() || last.is_empty();
    if is_apart || is_doubtful(from) || is_doubtful(until) {
        return both(&date(words, from, ""), &date(words, until, ""));
    }
    let within = match (from.unit(), until.unit()) {
        (Unit::Day(month, first), Unit::Day(last_month, last)) if month == last_month => {
            in_month(words, "date.days", month, [first, last])
        }
        _ => both(&first, &last),
    };
    of_year(words, from, &within)
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
        None => text(extent(words, when.extent())),
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
    date(words, moment.date(), "")
}
