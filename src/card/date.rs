//! Dates as far as they are known: a day, a month, a season, a year, a decade, a century.

use super::calendar::{Day, day, days_in_month};
use super::problem::quoted;
use super::signs::{number, parts};
use std::fmt;

/// A calendar date, written by ISO 8601-1 and the parts of ISO 8601-2 (EDTF) that tell how well it is known:
/// `1963-01-22`, `1963-07`, `1963-21` (spring), `1989`, `196X` (decade), `19XX` (century), `1984~`
/// (approximate), `1984?` (uncertain), `1984%` (both).
///
/// Invariant: it exists; its year lies between 1 and 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    year: u16,
    unit: Unit,
    is_approximate: bool,
    is_uncertain: bool,
}

/// Why a text, or a part of it, is no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw<'a> {
    /// It has not the form of what it should be, such as “a date”.
    Form(&'a str, &'static str),
    /// It names a month or a season that no year has.
    Month(&'a str),
    /// It names a day of a season.
    SeasonsDay(&'a str),
    /// It names a day that the month has not; how many it has.
    Day(&'a str, u8),
    /// It ends before it begins.
    Backwards(&'a str),
}

impl fmt::Display for Flaw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Flaw::Form(text, form) => write!(f, "{} is not {form}", quoted(text)),
            Flaw::Month(text) => {
                let why = "a year has the months 01 to 12 and the seasons 21 to 24";
                write!(f, "“{text}” does not exist: {why}")
            }
            Flaw::SeasonsDay(text) => write!(f, "“{text}” does not exist: a season has no days"),
            Flaw::Day(text, last) => {
                write!(f, "“{text}” does not exist: that month has the days 01 to {last}")
            }
            Flaw::Backwards(text) => write!(f, "“{text}” runs backwards"),
        }
    }
}

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// To the hundred years that begin with its year.
    Century,
    /// To the ten years that begin with its year.
    Decade,
    /// To the year.
    Year,
    /// To the season of its year.
    Season(Season),
    /// To the month, 1 to 12.
    Month(u8),
    /// To the month and the day of the month.
    Day(u8, u8),
}

/// A season of a year: EDTF's numbers 21 to 24, or 25 to 28 for the northern and 29 to 32 for the southern
/// hemisphere. Where no hemisphere is named, it lies on the axis of time as in the northern one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Season {
    /// 1 spring, 2 summer, 3 autumn, 4 winter.
    pub name: u8,
    /// The month in which it begins; a winter or summer that begins in December ends in the next year.
    first_month: u8,
}

impl Date {
    /// The year, 1 to 9999; of a decade or century its first one.
    pub fn year(self) -> u16 {
        self.year
    }

    /// How exactly it is known.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// Whether it is only about right.
    pub fn is_approximate(self) -> bool {
        self.is_approximate
    }

    /// Whether its source is in doubt.
    pub fn is_uncertain(self) -> bool {
        self.is_uncertain
    }

    /// The first day that it can mean.
    pub fn first_day(self) -> Day {
        match self.unit {
            Unit::Century | Unit::Decade | Unit::Year => day(self.year, 1, 1),
            Unit::Season(season) => day(self.year, season.first_month, 1),
            Unit::Month(month) => day(self.year, month, 1),
            Unit::Day(month, date) => day(self.year, month, date),
        }
    }

    /// The last day that it can mean.
    pub fn last_day(self) -> Day {
        let end_of = |year: u16, month: u8| day(year, month, days_in_month(year, month));
        match self.unit {
            Unit::Century => end_of(self.year + 99, 12),
            Unit::Decade => end_of(self.year + 9, 12),
            Unit::Year => end_of(self.year, 12),
            Unit::Season(Season { first_month: 12, .. }) => end_of(self.year + 1, 2),
            Unit::Season(season) => end_of(self.year, season.first_month + 2),
            Unit::Month(month) => end_of(self.year, month),
            Unit::Day(..) => self.first_day(),
        }
    }

    /// Reads a date; what is wrong with it, if it is none or does not exist.
    pub fn parse(text: &str) -> Result<Self, Flaw<'_>> {
        let (exact, sign) = match text.as_bytes() {
            [.., sign @ (b'~' | b'?' | b'%')] => (&text[..text.len() - 1], *sign),
            _ => (text, b' '),
        };
        let (year, unit) = parse(text, exact).ok_or(Flaw::Form(text, "a date"))?;
        let unit = unit?;
        Ok(Date {
            year,
            unit,
            is_approximate: matches!(sign, b'~' | b'%'),
            is_uncertain: matches!(sign, b'?' | b'%'),
        })
    }
}

/// What a text says without its sign: `None` for what has not the form of a date, an error for what has it
/// and does not exist.
fn parse<'a>(text: &'a str, exact: &str) -> Option<(u16, Result<Unit, Flaw<'a>>)> {
    let mut parts = parts(exact, b'-');
    let year = parts.next()?;
    let (known, scale, unit) = match year.as_bytes() {
        [_, _, b'X', b'X'] => (2, 100, Unit::Century),
        [_, _, _, b'X'] => (3, 10, Unit::Decade),
        [_, _, _, _] => (4, 1, Unit::Year),
        _ => return None,
    };
    let year = of_digits(year.get(..known)?).filter(|known| *known > 0)? * scale;
    let (month, date) = (parts.next(), parts.next());
    if parts.next().is_some() || (month.is_some() && unit != Unit::Year) {
        return None;
    }
    let two = |part: &str| of_digits(part).filter(|_| part.len() == 2);
    Some(match (month, date) {
        (None, _) => (year, Ok(unit)),
        (Some(month), None) => (year, month_of(text, two(month)?)),
        (Some(month), Some(date)) => (year, day_of(text, year, two(month)?, two(date)?)),
    })
}

fn month_of(text: &str, month: u16) -> Result<Unit, Flaw<'_>> {
    match month {
        1..=12 => Ok(Unit::Month(month as u8)),
        21..=32 => {
            let name = ((month - 21) % 4) as u8;
            let southern = if month > 28 { 2 } else { 0 };
            Ok(Unit::Season(Season {
                name: name + 1,
                first_month: [3, 6, 9, 12][usize::from(name + southern) % 4],
            }))
        }
        _ => Err(Flaw::Month(text)),
    }
}

fn day_of(text: &str, year: u16, month: u16, date: u16) -> Result<Unit, Flaw<'_>> {
    let Unit::Month(month) = month_of(text, month)? else {
        return Err(Flaw::SeasonsDay(text));
    };
    let last = days_in_month(year, month);
    match date {
        1..=31 if date <= u16::from(last) => Ok(Unit::Day(month, date as u8)),
        _ => Err(Flaw::Day(text, last)),
    }
}

/// A number of at most four digits.
fn of_digits(digits: &str) -> Option<u16> {
    number(digits).filter(|_| digits.len() <= 4).map(|number| number as u16)
}
