//! Names and titles.

use super::id::is_of_word;
use super::lang::Lang;
use super::link::is_deceptive;
use super::problem::quoted;
use super::read::{At, Read};
use super::script::mixed;
use super::shape::Shape;
use super::signs::parts;
use super::written::{self, joined, words, written};
use std::rc::Rc;

/// One line of plain words: a name, a title, a label. Markup is not read in it.
///
/// Invariant: not empty; neither starts nor ends with space, nor holds a control character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    words: Rc<str>,
    lang: Option<Lang>,
}

impl Line {
    /// The words.
    pub fn words(&self) -> &Rc<str> {
        &self.words
    }

    /// Their language: their own, else the card's.
    pub fn lang(&self) -> Option<&Lang> {
        self.lang.as_ref()
    }

    /// The first letters of the first and the last word: what stands in a round monogram. They are as
    /// the author wrote them; capitals are the stylesheet's business. Two Arabic letters would join to a word, so there
    /// it is the first alone.
    pub fn initials(&self) -> String {
        let letter = |word: &str| word.chars().find(|c| is_of_word(*c));
        let mut letters = parts(&self.words, b' ').filter_map(letter);
        let mut initials = String::new();
        initials.extend(letters.next());
        if !initials.starts_with(|letter| ('\u{600}'..='\u{6FF}').contains(&letter)) {
            initials.extend(letters.last());
        }
        initials
    }

    /// Warns when a line is longer than can be read at a glance; `most` counts characters.
    pub fn brief(&self, most: usize, at: At, key: &str) {
        at.inside(key, |at| written::brief(self.words.chars().count(), most, at));
    }
}

impl Read for Line {
    fn shape() -> Shape {
        written::shape()
    }

    fn read(at: At) -> Option<Self> {
        written(at, plain).map(|(words, lang)| Line { words, lang })
    }
}

fn plain(at: At, text: &str) -> Rc<str> {
    at.review(|at| review(at, text));
    joined(text).into()
}

fn review(at: At, text: &str) {
    if let Some(c) = hidden(text) {
        at.warn("invisible-character", || {
            let message = format!("an invisible character stands in this (U+{:04X})", u32::from(c));
            (message, "write it again by hand instead of pasting it")
        });
    }
    if let Some((word, scripts)) = words(text).find_map(|word| Some((word, mixed(word)?))) {
        at.warn("mixed-scripts", || {
            let message = format!("{} mixes {scripts} letters, which look alike", quoted(word));
            (message, "write each word in the letters of one script")
        });
    }
}

/// The first character that cannot be seen where it stands. Joiners, marks of direction and the parting of
/// words without a space belong among the letters of many scripts from Hebrew on, and inside emoji.
fn hidden(text: &str) -> Option<char> {
    // A mark of direction may stand beside a bracket: then the line decides.
    let in_line = text.chars().any(needs_help);
    let is_hidden = |(index, c): &(usize, char)| match c {
        '\u{200e}' | '\u{200f}' | '\u{61c}' => !in_line,
        '\u{200b}'..='\u{200d}' => {
            let before = text[..*index].chars().next_back();
            let after = text[index + c.len_utf8()..].chars().next();
            !before.into_iter().chain(after).any(needs_help)
        }
        _ => is_deceptive(*c),
    };
    text.char_indices().find(is_hidden).map(|(_, c)| c)
}

/// Whether a character is of a script, or an emoji, that has a use for invisible characters.
fn needs_help(c: char) -> bool {
    c >= '\u{590}' && !is_deceptive(c)
}
