//! Ids that are valid and unique.

use crate::card::is_of_word;
use std::collections::{HashMap, HashSet};

/// The longest id that the card format takes, in characters.
const LONGEST: usize = 64;

/// The ids that are taken in one list of the card.
#[derive(Debug, Default)]
pub struct Ids {
    taken: HashSet<String>,
    next: HashMap<String, usize>,
}

impl Ids {
    /// Takes an id as it is, unless it is taken already.
    pub fn take(&mut self, id: &str) -> bool {
        self.taken.insert(id.to_owned())
    }

    /// An id of these words, with a number behind it where it is taken already.
    pub fn unique(&mut self, wish: &str) -> String {
        if self.take(wish) {
            return wish.to_owned();
        }
        let mut number = self.next.get(wish).copied().unwrap_or(2);
        loop {
            let suffix = format!("-{number}");
            let id: String = wish.chars().take(LONGEST - suffix.len()).chain(suffix.chars()).collect();
            number += 1;
            if self.take(&id) {
                self.next.insert(wish.to_owned(), number);
                return id;
            }
        }
    }
}

/// Words of any script as an id: letters and digits in lower case, joined with hyphens.
pub fn slug(words: &str) -> Option<String> {
    // What becomes of a capital letter may be more than a letter.
    let lower = |part: &str| -> String {
        part.chars().filter(is_allowed).flat_map(char::to_lowercase).filter(is_allowed).collect()
    };
    let parts: Vec<String> = words.split(is_between).map(lower).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let slug = parts.join("-");
    let slug = match slug.char_indices().nth(LONGEST) {
        Some((end, _)) if slug[end..].starts_with('-') => &slug[..end],
        Some((end, _)) => slug[..end].rsplit_once('-').map_or(&slug[..end], |(words, _)| words),
        None => &slug,
    };
    (!slug.is_empty()).then(|| slug.to_owned())
}

/// White space and punctuation part words; anything else that is no letter, such as an accent of its
/// own, is left out without parting.
fn is_between(c: char) -> bool {
    let punctuation =
        matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{3000}'..='\u{303f}');
    c.is_whitespace() || (c.is_ascii_punctuation() && c != '_') || punctuation || "«»·•…".contains(c)
}

/// Letters and digits that a card takes: Unicode counts “ª” and “²” among them, a card does not.
fn is_allowed(c: &char) -> bool {
    (c.is_alphanumeric() && is_of_word(*c)) || *c == '_'
}
