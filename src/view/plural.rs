//! How languages count.

use crate::card::parts;

/// The plural category of a number of things in a language, by the cardinal rules of CLDR: `zero`, `one`, `two`, `few`,
/// `many` or `other`. A language that is not named here counts as English does.
pub fn plural(lang: &str, count: usize) -> &'static str {
    let (tens, ones) = (count % 100, count % 10);
    match (parts(lang, b'-').next().unwrap_or_default(), count) {
        ("ja" | "ko" | "zh", _) => "other",
        ("ru", _) if (11..=14).contains(&tens) => "many",
        ("ru", _) => match ones {
            1 => "one",
            2..=4 => "few",
            _ => "many",
        },
        ("ar", 0) => "zero",
        ("ar" | "he", 2) => "two",
        ("ar", 3..) => match tens {
            3..=10 => "few",
            11.. => "many",
            _ => "other",
        },
        ("fa" | "fr" | "hi" | "pt", 0) | (_, 1) => "one",
        _ => "other",
    }
}
