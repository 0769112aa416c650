//! A file to check.

use std::fs;
use std::io::{Read, stdin};

/// A file's name and its bytes as text.
pub struct Input {
    /// The name, as the user wrote it; `-` for the standard input.
    pub name: String,
    /// The text. Bytes that are no UTF-8 stand in it as U+FFFD.
    pub text: String,
    /// Where the first such byte stands in the text, in bytes.
    pub broken: Option<usize>,
}

impl Input {
    /// Reads a file, or the standard input for `-`.
    pub fn read(name: &str) -> Result<Self, String> {
        let mut bytes = Vec::new();
        match name {
            "-" => stdin().read_to_end(&mut bytes).map(|_| ()),
            _ => fs::read(name).map(|read| bytes = read),
        }
        .map_err(|fault| fault.to_string())?;
        Ok(Input::of(name, bytes))
    }

    /// The input with these bytes; a byte-order mark does not count.
    pub fn of(name: &str, mut bytes: Vec<u8>) -> Self {
        if bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        // Whole files are not copied: they may be large.
        let (text, broken) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(fault) => {
                let broken = fault.utf8_error().valid_up_to();
                (String::from_utf8_lossy(fault.as_bytes()).into_owned(), Some(broken))
            }
        };
        Input { name: name.to_owned(), text, broken }
    }

    /// The place in the text of a line and a column in bytes, both counted from 1, as serde_json gives them.
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let starts = std::iter::once(0).chain(self.text.match_indices('\n').map(|(end, _)| end + 1));
        let start = starts.take(line.max(1)).last().unwrap_or(0);
        let offset = (start + column.saturating_sub(1)).min(self.text.len());
        self.text.floor_char_boundary(offset)
    }
}

/// Counts lines and columns while it walks through a text, so that many places cost one walk.
pub struct Cursor<'a> {
    rest: &'a str,
    offset: usize,
    line: usize,
    column: usize,
}

impl<'a> Cursor<'a> {
    /// At the beginning of a text.
    pub fn new(text: &'a str) -> Self {
        Cursor { rest: text, offset: 0, line: 1, column: 1 }
    }

    /// Walks on to a place, in bytes, that does not lie behind. Returns its line and its column, both counted
    /// from 1, columns in characters.
    pub fn walk_to(&mut self, offset: usize) -> (usize, usize) {
        let (passed, rest) = self.rest.split_at(offset - self.offset);
        match passed.rfind('\n') {
            Some(end) => {
                self.line += passed.matches('\n').count();
                self.column = passed[end + 1..].chars().count() + 1;
            }
            None => self.column += passed.chars().count(),
        }
        (self.rest, self.offset) = (rest, offset);
        (self.line, self.column)
    }
}
