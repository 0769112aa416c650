//! What became of every value of the input.

use std::collections::HashSet;

/// What can become of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stands in the card as it was.
    Carried,
    /// There was nothing in it.
    Empty,
    /// It stands in the card, but changed.
    Changed,
    /// It does not stand in the card.
    Left,
    /// It was not in the input, and the card needs it.
    Added,
    /// It was not in the input, and follows from it.
    Made,
}

impl Fate {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Fate::Carried => "carried",
            Fate::Empty => "empty",
            Fate::Changed => "changed",
            Fate::Left => "left out",
            Fate::Added => "added",
            Fate::Made => "made",
        }
    }

    /// Whether the report counts such lines instead of printing each.
    pub fn is_counted(self) -> bool {
        matches!(self, Fate::Carried | Fate::Empty | Fate::Made)
    }
}

/// What became of the value at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The place in the input.
    pub path: String,
    /// What became of it.
    pub fate: Fate,
    /// How or why.
    pub words: String,
}

/// What became of every value of the input, in the order in which it was read.
#[derive(Clone, Debug, Default)]
pub struct Report {
    lines: Vec<Line>,
    seen: HashSet<String>,
}

impl Report {
    /// Every line.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Whether something is said about this very place.
    pub fn names(&self, path: &str) -> bool {
        self.seen.contains(path)
    }

    /// Says what became of the value at a place.
    fn say(&mut self, path: &str, fate: Fate, words: impl Into<String>) {
        self.seen.insert(path.to_owned());
        self.remark(path, fate, words);
    }

    /// Says something about a place; what becomes of its value is still to be said.
    pub fn remark(&mut self, path: &str, fate: Fate, words: impl Into<String>) {
        self.lines.push(Line { path: path.to_owned(), fate, words: words.into() });
    }

    /// There was nothing in the value.
    pub fn empty(&mut self, path: &str) {
        self.say(path, Fate::Empty, "");
    }

    /// The value stands in the card as it was.
    pub fn carried(&mut self, path: &str) {
        self.say(path, Fate::Carried, "");
    }

    /// The value stands in the card, but changed: how.
    pub fn changed(&mut self, path: &str, how: impl Into<String>) {
        self.say(path, Fate::Changed, how);
    }

    /// The value is carried as it was, or changed as these notes say.
    pub fn settled(&mut self, path: &str, notes: &[String]) {
        match notes {
            [] => self.carried(path),
            notes => self.changed(path, notes.join("; ")),
        }
    }

    /// The value does not stand in the card: why.
    pub fn left(&mut self, path: &str, why: impl Into<String>) {
        self.say(path, Fate::Left, why);
    }

    /// Takes over the lines of another report.
    pub fn absorb(&mut self, other: Report) {
        self.seen.extend(other.seen);
        self.lines.extend(other.lines);
    }

    /// How many lines there are of this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.lines.iter().filter(|line| line.fate == fate).count()
    }
}
