//! Letters that look alike.

/// The scripts whose letters are taken for each other, and where Unicode has their letters. Other
/// scripts mix with Latin in honest names; these do not (the idea of Unicode Technical Standard 39, section
/// 5.2, “moderately restrictive”).
const ALIKE: [(&str, &[(char, char)]); 5] = [
    ("Latin", &[('A', 'Z'), ('a', 'z'), ('\u{c0}', '\u{24f}'), ('\u{1e00}', '\u{1eff}')]),
    ("Greek", &[('\u{370}', '\u{3ff}'), ('\u{1f00}', '\u{1fff}')]),
    ("Cyrillic", &[('\u{400}', '\u{52f}')]),
    ("Armenian", &[('\u{531}', '\u{587}')]),
    ("Cherokee", &[('\u{13a0}', '\u{13f5}'), ('\u{ab70}', '\u{abbf}')]),
];

/// The two scripts that a word mixes though their letters look alike, such as “Latin and Cyrillic”.
pub fn mixed(word: &str) -> Option<String> {
    let mut used = ALIKE.iter().filter(|(_, ranges)| {
        word.chars().any(|c| ranges.iter().any(|(first, last)| (*first..=*last).contains(&c)))
    });
    let (first, _) = used.next()?;
    used.next().map(|(second, _)| format!("{first} and {second}"))
}
