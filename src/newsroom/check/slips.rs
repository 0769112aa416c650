//! What authors do wrong between the texts of JSON: what was expected where a walk through it came to an end.

use super::syntax::{STRAIGHT, Slip, Token, Walk, is_json, word};
use crate::card::{is_blank, quoted};
use std::ops::Range;

impl Walk<'_> {
    /// What is wrong with what stands here.
    pub(super) fn found(&self) -> Option<Slip> {
        let Some(c) = self.text[self.place..].chars().next() else { return self.end() };
        let here = self.place..self.place + c.len_utf8();
        self.never_right(c, here.clone()).or_else(|| self.out_of_place(c, here))
    }

    /// What is no part of JSON anywhere.
    fn never_right(&self, c: char, here: Range<usize>) -> Option<Slip> {
        match c {
            '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›' | '″' => {
                Some(Slip::new(here, format!("{c} is a printed quotation mark"), STRAIGHT))
            }
            '\'' | '`' | '´' => {
                Some(Slip::new(here, format!("{c} is no quotation mark here"), "write the double one, \""))
            }
            '/' | '#' => Some(Slip::new(
                here,
                "there are no comments in JSON",
                "take it away, or make a key of it: \"$comment\": \"…\"",
            )),
            '<' if self.last == Token::None => {
                Some(Slip::new(here, "this is a page of HTML", "name the file with the card"))
            }
            c if is_blank(&self.text[here.clone()]) => {
                let what = format!("an invisible character stands here (U+{:04X})", u32::from(c));
                Some(Slip::new(here, what, "delete it, and write a space"))
            }
            _ => None,
        }
    }

    /// What may stand in JSON, but not here.
    fn out_of_place(&self, c: char, here: Range<usize>) -> Option<Slip> {
        let ends_text = self.span.end == self.place && self.text[..self.place].ends_with('"');
        match c {
            _ if self.last == Token::None => {
                Some(Slip::new(here, "a card begins with “{”", "take away what stands before it"))
            }
            c if c.is_alphanumeric() && ends_text => {
                let what = format!("a text ends just before {}", quoted(word(&self.text[self.place..])));
                let help =
                    "a quotation mark is missing or one too many; inside a text write a printed one, or \\\"";
                Some(Slip::new(here, what, help))
            }
            _ if self.open.is_empty() && self.last == Token::Value => Some(Slip::new(
                here,
                "the card has ended before this",
                "take it away, or a closing bracket before it",
            )),
            '}' | ']' => self.closing(c, here),
            ',' => self.comma(here),
            ':' => self.colon(here),
            _ if self.last == Token::Key => self.missing("a colon"),
            '"' | '{' | '[' if self.last == Token::Value => self.missing("a comma"),
            c if c.is_alphanumeric() && self.last == Token::Value => self.missing("a comma"),
            '{' | '[' if self.in_object() => Some(Slip::new(
                here,
                format!("a key is missing before this “{c}”"),
                "write “\"key\":” before it, or take it away",
            )),
            c if c.is_alphanumeric() || "+-.".contains(c) => self.bare(),
            _ => Some(Slip::new(here, format!("“{c}” cannot stand here"), BETWEEN)),
        }
    }

    fn closing(&self, c: char, here: Range<usize>) -> Option<Slip> {
        let (open, place) = *self.open.last()?;
        match self.last {
            Token::Comma => self.too_many(self.span.clone()),
            Token::Colon => Some(no_value(here)),
            Token::Key => self.missing("a colon"),
            _ => {
                let what =
                    format!("“{c}” stands here, but the “{open}” in line {} is open", self.line(place));
                let help = format!("close that one first, with “{}”, or take this one away", partner(open));
                Some(Slip::new(here, what, help))
            }
        }
    }

    fn comma(&self, here: Range<usize>) -> Option<Slip> {
        match self.last {
            Token::Comma | Token::Open => self.too_many(here),
            Token::Colon => Some(no_value(here)),
            Token::Key => self.missing("a colon"),
            _ => None,
        }
    }

    fn colon(&self, here: Range<usize>) -> Option<Slip> {
        let help = match self.open.last()? {
            ('[', _) if self.last == Token::Value => {
                "a list holds no keys: put “{” before them, and “}” behind"
            }
            _ => "a colon stands between a key and its value only",
        };
        Some(Slip::new(here, "“:” cannot stand here", help))
    }

    fn too_many(&self, comma: Range<usize>) -> Option<Slip> {
        Some(Slip::new(
            comma,
            "this comma is one too many",
            "take it away: a comma stands between two things",
        ))
    }

    /// What is missing is shown where it belongs: behind what was passed last.
    fn missing(&self, sign: &str) -> Option<Slip> {
        let end = self.span.end;
        let span = self.text.floor_char_boundary(end.saturating_sub(1))..end;
        Some(Slip::new(span, format!("{sign} is missing after this"), format!("write {sign} behind it")))
    }

    /// A word that is no value by itself.
    fn bare(&self) -> Option<Slip> {
        let word = word(&self.text[self.place..]);
        let span = self.place..self.place + word.len();
        let small = word.to_ascii_lowercase();
        let number = word.trim_start_matches(['+', '0']);
        let (why, help) = if is_json(word) {
            ("cannot stand here", BETWEEN.into())
        } else if is_json(&small) {
            ("has capital letters", format!("write it in small letters: {small}"))
        } else if is_json(number) {
            ("begins with a zero or a plus", format!("write it without: {number}"))
        } else {
            ("has no quotation marks", "put it between straight ones: \"…\"".into())
        };
        Some(Slip::new(span, format!("{} {why}", quoted(word)), help))
    }

    /// The text ends while something is open.
    fn end(&self) -> Option<Slip> {
        let here = self.place..self.place;
        if self.last == Token::None {
            return Some(Slip::new(
                here,
                "there is nothing in it",
                "write a card, or name the file that holds it",
            ));
        }
        let (open, place) = *self.open.last()?;
        let what = format!("it ends, but the “{open}” in line {} is open", self.line(place));
        Some(Slip::new(here, what, format!("close it with “{}”", partner(open))))
    }

    fn line(&self, place: usize) -> usize {
        self.text[..place].matches('\n').count() + 1
    }
}

const BETWEEN: &str = "between two things stands a comma, between a key and its value a colon";

fn no_value(here: Range<usize>) -> Slip {
    Slip::new(here, "a value is missing before this", "write one behind the colon, or take the key away")
}

fn partner(open: char) -> char {
    if open == '{' { '}' } else { ']' }
}
