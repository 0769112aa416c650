//! Moments: what an editor's clock says.

use super::calendar::day;
use super::date::{Date, Flaw, Unit};
use super::read::{At, Read};
use super::shape::Shape;
use super::signs::{cut_at, number, parts};

/// A day, or a time of a day with its distance from UTC (RFC 3339): `2026-01-16T18:00:00+09:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    seconds: i64,
    date: Date,
}

impl Moment {
    /// Seconds since 1970 began in UTC; of a day alone those of its beginning in UTC.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// The day, where it was written.
    pub fn date(self) -> Date {
        self.date
    }

    /// Reads a moment; what is wrong with it, if it is none.
    pub fn parse(text: &str) -> Result<Self, Flaw<'_>> {
        let (date, time) = cut_at(text, b'T').unwrap_or((text, "00:00Z"));
        let date = Date::parse(date)?;
        let (Unit::Day(month, of_month), false) = (date.unit(), date.is_approximate() | date.is_uncertain())
        else {
            return Err(Flaw::Form(text, "a day"));
        };
        let seconds = time_of_day(time).ok_or(Flaw::Form(time, "a time with its zone"))?;
        Ok(Moment { seconds: i64::from(day(date.year(), month, of_month)) * 86_400 + seconds, date })
    }
}

/// Seconds from the day's beginning in UTC: `18:00Z`, `18:00:30+09:00`.
fn time_of_day(text: &str) -> Option<i64> {
    let zone = text.bytes().position(|byte| matches!(byte, b'Z' | b'+' | b'-'))?;
    let (time, zone) = text.split_at(zone);
    let shift = match (zone, &zone[1..]) {
        ("Z", _) => 0,
        (_, shift) if zone.starts_with('+') => -clock(shift)?,
        (_, shift) if zone.starts_with('-') => clock(shift)?,
        _ => return None,
    };
    Some(clock(time)? + shift)
}

/// Seconds on a clock: `18:00`, `18:00:30`.
fn clock(text: &str) -> Option<i64> {
    let mut seconds = 0;
    let mut scales = [(3600, 24), (60, 60), (1, 60)].iter();
    for part in parts(text, b':') {
        let (scale, most) = scales.next()?;
        let number = number(part).filter(|number| part.len() == 2 && number < most)?;
        seconds += number as i64 * scale;
    }
    (text.len() >= "00:00".len()).then_some(seconds)
}

impl Read for Moment {
    fn shape() -> Shape {
        Shape::Pattern(
            r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$",
        )
    }

    fn read(at: At) -> Option<Self> {
        let help = "write a time with its zone “2026-01-16T18:00:00+09:00”, or a day “2026-01-16”, which begins at 0:00 UTC";
        Moment::parse(at.text()?).map_err(|flaw| at.error("bad-time", || (flaw.to_string(), help))).ok()
    }
}
