//! What is wrong with a text that is not JSON, in words for those who write cards. JSON's own reader says where
//! it stopped; the mistake often lies before that.

use super::string::{escape, string};
use std::ops::Range;

/// A mistake in the signs of JSON.
pub struct Slip {
    /// Where it is, in bytes.
    pub span: Range<usize>,
    /// What it is.
    pub what: String,
    /// What to do about it.
    pub help: String,
}

impl Slip {
    /// A mistake, what it is, and what to do about it.
    pub(super) fn new(span: Range<usize>, what: impl Into<String>, help: impl Into<String>) -> Self {
        Slip { span, what: what.into(), help: help.into() }
    }
}

/// The mistake at which a reader of JSON stopped, at this place in bytes; `None` where it is none that people
/// make.
pub fn slip(text: &str, stop: usize) -> Option<Slip> {
    let mut walk = Walk { text, place: 0, open: Vec::new(), last: Token::None, span: 0..0 };
    match walk.to(stop) {
        Some(slip) => Some(slip),
        None => walk.found(),
    }
}

/// What was passed last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    None,
    Open,
    Comma,
    Colon,
    Key,
    Value,
}

/// A walk through the part of the text that is right.
pub(super) struct Walk<'a> {
    pub(super) text: &'a str,
    /// Where it has come to, in bytes.
    pub(super) place: usize,
    /// The brackets that are open, the innermost last, each with its place.
    pub(super) open: Vec<(char, usize)>,
    pub(super) last: Token,
    /// Where what was passed last stands.
    pub(super) span: Range<usize>,
}

impl Walk<'_> {
    /// Walks to the first thing at which the reader may have stopped; the mistake, where it lies in a text.
    fn to(&mut self, stop: usize) -> Option<Slip> {
        loop {
            let rest = &self.text[self.place..];
            self.place = self.text.len() - rest.trim_start_matches([' ', '\n', '\r', '\t']).len();
            if self.place >= stop {
                return None;
            }
            let start = self.place;
            let end = match self.text[start..].chars().next()? {
                '"' => match string(self.text, start) {
                    Ok(end) => end,
                    Err(slip) => return Some(slip),
                },
                '{' | '[' | '}' | ']' | ',' | ':' => start + 1,
                _ => match word(&self.text[start..]) {
                    known if is_json(known) => start + known.len(),
                    _ => return None,
                },
            };
            if end > stop {
                // Half of a pair of codes that make one character.
                let half = self.text[start..end].rfind("\\u").map(|place| start + place);
                return half.map(|place| escape(self.text, place));
            }
            self.pass(start..end);
        }
    }

    fn pass(&mut self, span: Range<usize>) {
        let first = self.text[span.clone()].chars().next().unwrap_or(' ');
        let is_key = first == '"' && self.in_object() && matches!(self.last, Token::Open | Token::Comma);
        self.last = match first {
            '{' | '[' => {
                self.open.push((first, span.start));
                Token::Open
            }
            '}' | ']' => {
                self.open.pop();
                Token::Value
            }
            ',' => Token::Comma,
            ':' => Token::Colon,
            _ if is_key => Token::Key,
            _ => Token::Value,
        };
        (self.place, self.span) = (span.end, span);
    }

    /// Whether the innermost open bracket is that of an object.
    pub(super) fn in_object(&self) -> bool {
        matches!(self.open.last(), Some(('{', _)))
    }
}

/// What to write in place of a printed quotation mark.
pub(super) const STRAIGHT: &str = "write the straight one, \"; word processors bend it, text editors do not";

/// The characters up to the next sign of JSON or space.
pub(super) fn word(rest: &str) -> &str {
    let end = rest.find(|c: char| c.is_whitespace() || "{}[]:,\"".contains(c));
    &rest[..end.unwrap_or(rest.len())]
}

/// Whether a word is a value by itself.
pub(super) fn is_json(word: &str) -> bool {
    matches!(word, "true" | "false" | "null") || serde_json::from_str::<f64>(word).is_ok()
}
