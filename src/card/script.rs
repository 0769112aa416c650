//! Letters that look alike.

/// The scripts whose letters are taken for each other, and where Unicode has their letters. Other
/// scripts mix with Latin in honest names; these do not (the idea of Unicode Technical Standard 39, section
/// 5.2, “moderately restrictive”).
const ALIKE: [(&str, &[(char, char)]); 5] = [
    (
        "Latin",
        &[
            ('A', 'Z'),
            ('a', 'z'),
            ('\u{c0}', '\u{d6}'),
            ('\u{d8}', '\u{f6}'),
            ('\u{f8}', '\u{24f}'),
            ('\u{1e00}', '\u{1eff}'),
        ],
    ),
    ("Greek", &[('\u{370}', '\u{3ff}'), ('\u{1f00}', '\u{1fff}')]),
    ("Cyrillic", &[('\u{400}', '\u{52f}')]),
    ("Armenian", &[('\u{531}', '\u{587}')]),
    ("Cherokee", &[('\u{13a0}', '\u{13f5}'), ('\u{ab70}', '\u{abbf}')]),
];

/// Greek letters that stand among Latin ones in science, and look like none of them.
const SIGNS: &str = "βγδεζηθλμξπσςφψωΓΔΘΛΞΠΣΦΨΩ";

/// The two scripts that a part of a word mixes though their letters look alike, such as “Latin and
/// Cyrillic”. The parts of a compound may differ: “IT-компания”.
pub fn mixed(word: &str) -> Option<String> {
    let parts_words = |c: char| {
        c.is_ascii_punctuation() && c != '\''
            || matches!(c, '\u{a0}' | '\u{d7}' | '\u{2010}'..='\u{2015}' | '\u{202f}')
    };
    word.split(parts_words).find_map(|part| {
        let first = part.chars().find_map(script)?;
        let second = part.chars().find_map(|c| script(c).filter(|other| *other != first))?;
        Some(format!("{first} and {second}"))
    })
}

fn script(c: char) -> Option<&'static str> {
    let has = |ranges: &[(char, char)]| ranges.iter().any(|(first, last)| (*first..=*last).contains(&c));
    let found = ALIKE.iter().find(|(_, ranges)| has(ranges)).map(|(name, _)| *name);
    found.filter(|_| !SIGNS.contains(c))
}
