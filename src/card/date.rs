//! Dates as people know them: a day, a month, a year, a span, or only words.

use super::read::{At, Read};
use super::record::record;
use super::shape::Shape;
use super::{Json, Text};

/// Days since 1 January 1970 in the proleptic Gregorian calendar.
pub type Day = i32;

/// A calendar date known to the year, the month or the day (ISO 8601: `1989`, `1963-07`, `1963-01-22`).
///
/// Invariant: it exists; a day is only there with its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Date {
    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, when it is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, when it is known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// The first day that it can mean.
    pub fn first_day(self) -> Day {
        days_before_year(self.year)
            + days_before_month(self.year, self.month.unwrap_or(1))
            + Day::from(self.day.unwrap_or(1))
            - 1
    }

    /// The last day that it can mean.
    pub fn last_day(self) -> Day {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| days_in_month(self.year, month));
        Date { month: Some(month), day: Some(day), ..self }.first_day()
    }

    fn parse(text: &str) -> Result<Self, String> {
        let fault = || format!("“{text}” is not a date");
        let mut parts = text.split('-');
        let year = number(parts.next(), 4).filter(|&year| year > 0).ok_or_else(fault)?;
        let month = parts.next().map(|part| number(Some(part), 2).ok_or_else(fault)).transpose()?;
        let day = parts.next().map(|part| number(Some(part), 2).ok_or_else(fault)).transpose()?;
        if parts.next().is_some() {
            return Err(fault());
        }
        Date { year, month: None, day: None }
            .with(month, day)
            .map_err(|why| format!("“{text}” does not exist: {why}"))
    }

    fn with(self, month: Option<u16>, day: Option<u16>) -> Result<Self, String> {
        let Some(month) = month else { return Ok(self) };
        if !(1..=12).contains(&month) {
            return Err("a year has the months 01 to 12".into());
        }
        let month = month as u8;
        let last = days_in_month(self.year, month);
        match day {
            Some(day) if !(1..=u16::from(last)).contains(&day) => {
                Err(format!("that month has the days 01 to {last}"))
            }
            day => Ok(Date { month: Some(month), day: day.map(|day| day as u8), ..self }),
        }
    }
}

fn number(part: Option<&str>, digits: usize) -> Option<u16> {
    let part = part.filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))?;
    part.parse().ok()
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn days_before_month(year: u16, month: u8) -> Day {
    (1..month).map(|month| Day::from(days_in_month(year, month))).sum()
}

/// Days from 1 January 1970 to 1 January of this year.
fn days_before_year(year: u16) -> Day {
    const BEFORE_1970: Day = 719_162;
    let full = Day::from(year) - 1;
    full * 365 + full / 4 - full / 100 + full / 400 - BEFORE_1970
}

/// When something happened: a date, a span of two dates, or an author's words with a date behind them.
///
/// Invariant: `until` does not lie before `from`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    from: Date,
    until: Option<Date>,
    label: Option<Text>,
}

impl When {
    /// The date, or the first one of a span.
    pub fn from(&self) -> Date {
        self.from
    }

    /// The last date of a span.
    pub fn until(&self) -> Option<Date> {
        self.until
    }

    /// The author's words for it, such as “during the visit”; they are shown in place of the dates.
    pub fn label(&self) -> Option<&Text> {
        self.label.as_ref()
    }

    /// The first and the last day that it can mean.
    pub fn days(&self) -> (Day, Day) {
        (self.from.first_day(), self.until.unwrap_or(self.from).last_day())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let (from, until) = match text.split_once('/') {
            Some((from, until)) => (Date::parse(from)?, Some(Date::parse(until)?)),
            None => (Date::parse(text)?, None),
        };
        let when = When { from, until, label: None };
        let (first, last) = when.days();
        if first > last {
            return Err(format!("“{text}” runs backwards"));
        }
        Ok(when)
    }
}

record! {
    /// Words for a time, with a date behind them.
    pub struct Labelled {
        /// The words that are shown.
        pub label: Text = r#""During the visit""#,
        /// The date to sort by, and where it stands on the axis of time.
        pub date: When = r#""2026-01""#,
    }
}

/// The form of a plain date; whether such a day exists is left to the check.
const PATTERN: &str = r"^\d{4}(-\d\d(-\d\d)?)?(/\d{4}(-\d\d(-\d\d)?)?)?$";

const HELP: &str = "write a day “2026-01-16”, a month “2026-01”, a year “2026”, a span “2019/2022”, or {\"label\": \"during the visit\", \"date\": \"2026-01\"}";

impl Read for When {
    fn shape() -> Shape {
        Shape::Either(vec![Shape::Pattern(PATTERN), Labelled::shape()])
    }

    /// A text such as `2026-01-16`, `1963-07`, `1989` or `2019-02-23/2022-08-07`, or words with a date.
    fn read(at: At) -> Option<Self> {
        if let Json::Object(_) = at.value() {
            return Labelled::read(at).map(|labelled| When { label: Some(labelled.label), ..labelled.date });
        }
        let parsed = When::parse(at.text()?);
        parsed.map_err(|fault| at.error("bad-date", fault, HELP)).ok()
    }
}
