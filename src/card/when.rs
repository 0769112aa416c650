//! When something happened: a date, a span, a side of a date that it lies on, or words with a date behind
//! them.

use super::calendar::Day;
use super::date::{Date, Flaw};
use super::problem::quoted;
use super::read::{At, Read};
use super::record::record;
use super::shape::Shape;
use super::signs::cut_at;
use super::{Json, Line};

/// When something happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    extent: Extent,
    label: Option<Line>,
}

/// The dates behind a [`When`], written as in ISO 8601-2 (EDTF).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Once, on this date: `2026-01-16`.
    On(Date),
    /// From one date until another, both included: `2019/2022`. The second is not before the first.
    Span(Date, Date),
    /// From a date on, without an end: `2019/..`.
    Since(Date),
    /// Until a date, without a known beginning: `../2019`.
    Until(Date),
    /// Once, on a date or before it: `[..2019]`.
    Before(Date),
    /// Once, on a date or after it: `[2019..]`.
    After(Date),
}

impl When {
    /// The dates.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// The author's words for it, such as “during the visit”; they are shown in place of the dates.
    pub fn label(&self) -> Option<&Line> {
        self.label.as_ref()
    }

    /// The first and the last day of the dates that are named: where it lies among others.
    pub fn days(&self) -> (Day, Day) {
        self.extent.days()
    }
}

impl Extent {
    /// The first and the last date that are named.
    pub fn dates(self) -> (Date, Date) {
        match self {
            Extent::Span(from, until) => (from, until),
            Extent::On(date)
            | Extent::Since(date)
            | Extent::Until(date)
            | Extent::Before(date)
            | Extent::After(date) => (date, date),
        }
    }

    /// The first and the last day of the dates that are named.
    pub fn days(self) -> (Day, Day) {
        let (from, until) = self.dates();
        (from.first_day(), until.last_day())
    }

    /// The first and the last day that it can mean; `None` where it has no bound.
    pub fn bounds(self) -> (Option<Day>, Option<Day>) {
        let (first, last) = self.days();
        match self {
            Extent::On(_) | Extent::Span(..) => (Some(first), Some(last)),
            Extent::Since(_) | Extent::After(_) => (Some(first), None),
            Extent::Until(_) | Extent::Before(_) => (None, Some(last)),
        }
    }

    /// Whether all of it lies before any of the other.
    pub fn is_before(self, other: Extent) -> bool {
        matches!((self.bounds().1, other.bounds().0), (Some(last), Some(first)) if last < first)
    }

    /// The dates in the JSON of a [`When`], if they can be read; nothing is noted.
    pub(super) fn of(json: &Json) -> Option<Self> {
        let text = json.text().or_else(|| json.get("date")?.text())?;
        Extent::parse(text).ok()
    }

    fn parse(text: &str) -> Result<Self, Flaw<'_>> {
        if let Some(set) = text.strip_prefix("[").and_then(|rest| rest.strip_suffix("]")) {
            return match (set.strip_prefix(".."), set.strip_suffix("..")) {
                (Some(date), _) => Date::parse(date).map(Extent::Before),
                (None, Some(date)) => Date::parse(date).map(Extent::After),
                (None, None) => Err(Flaw::Form(text, "a date")),
            };
        }
        match cut_at(text, b'/') {
            None => Date::parse(text).map(Extent::On),
            Some(("..", date)) => Date::parse(date).map(Extent::Until),
            Some((date, "..")) => Date::parse(date).map(Extent::Since),
            Some((from, until)) => {
                let (from, until) = (Date::parse(from)?, Date::parse(until)?);
                match from.first_day() > until.last_day() {
                    true => Err(Flaw::Backwards(text)),
                    false => Ok(Extent::Span(from, until)),
                }
            }
        }
    }
}

record! {
    /// Words for a time, with a date behind them.
    pub struct Labelled {
        /// The words that are shown.
        pub label: Line = r#""During the visit""#,
        /// The date to sort by, and where it stands on the axis of time.
        pub date: Dated = r#""2026-01""#,
    }
}

/// Dates without words of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated(Extent);

/// The form of one date.
macro_rules! date {
    () => {
        r"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-(2[1-9]|3[0-2]))?|\d{3}X|\d\dXX)[~?%]?"
    };
}

/// The form of dates; whether they exist is left to the check.
const PATTERN: &str = concat!(
    "^(",
    concat!(date!(), "(/(", date!(), r"|\.\.))?"),
    concat!(r"|\.\./", date!()),
    concat!(r"|\[\.\.", date!(), r"\]|\[", date!(), r"\.\.\]"),
    ")$"
);

const HELP: &str = "write a day “2026-01-16”, a month “2026-01”, a year “2026” or “2026~” (about), a decade “202X”, a span “2019/2022” or “2019/..” (since), or {\"label\": \"during the visit\", \"date\": \"2026-01\"}";

impl Read for Dated {
    fn shape() -> Shape {
        Shape::Pattern(PATTERN)
    }

    /// A text such as `2026-01-16`, `1963-07`, `196X`, `2019-02-23/2022-08-07`, `2019/..`, `[..1984~]`.
    fn read(at: At) -> Option<Self> {
        let text = at.text()?;
        let words = |flaw: Flaw| match meant(text) {
            Some(help) => (format!("{} is not a date", quoted(text)), help),
            None => (flaw.to_string(), HELP.to_owned()),
        };
        Extent::parse(text).map_err(|flaw| at.error("bad-date", || words(flaw))).ok().map(Dated)
    }
}

impl Read for When {
    fn shape() -> Shape {
        Shape::Either(vec![Dated::shape(), Labelled::shape()])
    }

    /// Dates, or words with dates behind them.
    fn read(at: At) -> Option<Self> {
        if let Json::Object(_) = at.value() {
            let Labelled { label, date } = Labelled::read(at)?;
            return Some(When { extent: date.0, label: Some(label) });
        }
        Dated::read(at).map(|date| When { extent: date.0, label: None })
    }
}

/// The help for somebody who wrote `2026-1-6`, `2026/01/06`, `16.1.2026` or `2019-2022`. Where day and month could
/// be each other, it names both readings.
fn meant(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['-', '–', '/', '.']).map(str::trim).collect();
    let known = |reading: String| Extent::parse(&reading).is_ok().then_some(reading);
    let day = |year: &str, month: &str, day: &str| known(format!("{year}-{month:0>2}-{day:0>2}"));
    let (one, other) = match parts.as_slice() {
        [from, until] if from.len() == 4 && until.len() == 4 => (known(format!("{from}/{until}")), None),
        [year, month, date] if year.len() == 4 => (day(year, month, date), None),
        [a, b, year] if year.len() == 4 => (day(year, b, a), day(year, a, b)),
        _ => return None,
    };
    match (one, other) {
        (Some(one), Some(other)) if one != other => {
            Some(format!("write “{one}” or “{other}”, whichever you mean"))
        }
        (Some(date), _) | (None, Some(date)) => Some(format!("write “{date}”")),
        (None, None) => None,
    }
}
