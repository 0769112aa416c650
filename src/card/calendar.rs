//! The proleptic Gregorian calendar (ISO 8601).

/// Days since 1 January 1970.
pub type Day = i32;

/// The number of a day that exists.
pub fn day(year: u16, month: u8, day: u8) -> Day {
    days_before_year(year) + days_before_month(year, month) + Day::from(day) - 1
}

/// The last day of a month.
pub fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

fn days_before_month(year: u16, month: u8) -> Day {
    (1..month).map(|month| Day::from(days_in_month(year, month))).sum()
}

fn days_before_year(year: u16) -> Day {
    const BEFORE_1970: Day = 719_162;
    let full = Day::from(year) - 1;
    full * 365 + full / 4 - full / 100 + full / 400 - BEFORE_1970
}
