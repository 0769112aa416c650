//! Dates written as one text, in the spellings of eleven years of timelines.

/// The numbers of a date, not yet checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// The year; before the common era it is below 1.
    pub year: i64,
    /// The month.
    pub month: Option<i64>,
    /// The day of the month.
    pub day: Option<i64>,
}

/// A date as it was spelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// Its numbers.
    pub numbers: Numbers,
    /// What is not in them, or how they were read.
    pub notes: Vec<String>,
}

const NO_TIME: &str = "its time of day is left out";

/// Reads `2011,12,10`, `1896,9,10,12,0`, `1988,12`, `1963`, `5/12/2015`, `2014-12-06T18:00:00-08:00` and
/// what is akin to them.
pub fn parse(text: &str) -> Option<Spelled> {
    let (date, has_time) = without_time(text.trim());
    let (sign, digits) = match date.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, date),
    };
    let separator = [',', '/', '-'].into_iter().find(|c| digits.contains(*c)).unwrap_or('-');
    let parts: Vec<&str> = digits.split(separator).map(str::trim).collect();
    let numbers: Vec<i64> = parts.iter().map(|part| number(part)).collect::<Option<_>>()?;
    let mut spelled = match (separator, numbers.as_slice()) {
        ('/', _) => slashed(&parts, &numbers)?,
        (',', [year, month, day, _, ..]) => note(plain(&[*year, *month, *day])?, NO_TIME),
        (_, numbers) => plain(numbers)?,
    };
    let month_has_one_or_two_digits = separator == '/' || parts.get(1).is_none_or(|month| month.len() <= 2);
    spelled.numbers.year *= sign;
    let spelled = if has_time { note(spelled, NO_TIME) } else { spelled };
    month_has_one_or_two_digits.then_some(spelled)
}

/// A date without a time behind it: after `T`, or after white space where a colon follows.
fn without_time(text: &str) -> (&str, bool) {
    let parted = text.split_once(['T', 't']).or_else(|| text.split_once(char::is_whitespace));
    match parted {
        Some((date, time)) if time.contains(':') => (date.trim_end_matches(','), true),
        _ => (text, false),
    }
}

fn number(part: &str) -> Option<i64> {
    let is_number = (1..=9).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| part.parse().ok())?
}

fn plain(numbers: &[i64]) -> Option<Spelled> {
    let (year, month, day) = match *numbers {
        [year] => (year, None, None),
        [year, month] => (year, Some(month), None),
        [year, month, day] => (year, Some(month), Some(day)),
        _ => return None,
    };
    Some(Spelled { numbers: Numbers { year, month, day }, notes: Vec::new() })
}

/// With slashes the year stands first or last, and has at least three digits.
fn slashed(parts: &[&str], numbers: &[i64]) -> Option<Spelled> {
    let is_year = |place: usize| parts.get(place).is_some_and(|part| part.len() >= 3);
    match *numbers {
        _ if is_year(0) => plain(numbers),
        [month, year] if is_year(1) => plain(&[year, month]),
        [day, month, year] if is_year(2) && day > 12 && month <= 12 => {
            Some(note(plain(&[year, month, day])?, "read as day/month/year"))
        }
        [month, day, year] if is_year(2) => {
            Some(note(plain(&[year, month, day])?, "read as month/day/year, as TimelineJS does"))
        }
        _ => None,
    }
}

fn note(mut spelled: Spelled, words: &str) -> Spelled {
    if !spelled.notes.iter().any(|note| note == words) {
        spelled.notes.push(words.to_owned());
    }
    spelled
}
