//! How languages count.

use crate::card::parts;

/// The plural category of a number of things in a language, by the cardinal rules of CLDR: `zero`, `one`, `two`, `few`,
/// `many` or `other`. A language that is not named here counts as English does.
pub fn plural(lang: &str, count: usize) -> &'static str {
    let lang = parts(lang, b'-').next().unwrap_or_default();
    let is = |langs: &[&str]| langs.contains(&lang);
    match (count, count % 100) {
        _ if is(&["ja", "ko", "zh"]) => "other",
        (_, 11..=14) if is(&["ru"]) => "many",
        _ if is(&["ru"]) => match count % 10 {
            1 => "one",
            2..=4 => "few",
            _ => "many",
        },
        (0, _) if is(&["ar"]) => "zero",
        (2, _) if is(&["ar", "he"]) => "two",
        (3.., 3..=10) if is(&["ar"]) => "few",
        (3.., 11..) if is(&["ar"]) => "many",
        (0, _) if is(&["fa", "fr", "hi", "pt"]) => "one",
        (1, _) => "one",
        _ => "other",
    }
}
