//! What is wrong with a card, where, and how to mend it.

use serde::Serialize;

/// Whether somebody reads what problems say: whoever uses the command, a preview or the tests. In a reader's
/// browser nobody mends a card: there a problem has only its code and its place, and checks that can only
/// warn are not made. What is left out of a card, and how it is drawn, is everywhere the same.
pub const REVIEWS: bool = cfg!(any(debug_assertions, not(target_arch = "wasm32")));

/// The code of the problem that says how many others are not listed.
pub const TOO_MANY: &str = "too-many";

/// How many problems of one card are listed.
const LISTED: usize = 1_000;

/// How much of a value is quoted, in characters.
const QUOTED: usize = 80;

/// How much a [`Problem`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The card is shown whole, but its author should look.
    Warning,
    /// Something could not be read and is left out of the card.
    Error,
}

impl Severity {
    /// The word for it, as the command and the element's events print it.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// One thing that is wrong with a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Whether something was left out because of it.
    pub severity: Severity,
    /// A stable name for this kind of problem, such as `unknown-key`.
    pub code: &'static str,
    /// The place in the JSON, such as `events[3].date`; empty for the card itself.
    pub path: String,
    /// What is wrong, naming the offending value; empty where nobody reads it.
    pub message: String,
    /// What to do about it; empty where nobody reads it.
    pub help: String,
}

/// The message and the help of a problem, worded only where somebody reads them.
pub(super) fn worded<M: Into<String>, H: Into<String>>(words: impl FnOnce() -> (M, H)) -> (String, String) {
    if !REVIEWS {
        return Default::default();
    }
    let (message, help) = words();
    (message.into(), help.into())
}

/// A value as a message quotes it, in quotation marks: its beginning, since values can be megabytes.
pub fn quoted(value: &str) -> String {
    let beginning = cut(value, QUOTED);
    let rest = if beginning.len() < value.len() { "…" } else { "" };
    format!("“{beginning}{rest}”")
}

/// The beginning of a text, of at most so many characters.
pub fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// The problems of one card as they are met: the first 1,000, and of all others how many there are.
#[derive(Default)]
pub(super) struct Problems {
    listed: Vec<Problem>,
    errors: usize,
    warnings: usize,
}

impl Problems {
    /// Counts a problem when enough are listed; otherwise it is to be listed.
    pub fn is_counted(&mut self, severity: Severity) -> bool {
        let is_full = self.listed.len() >= LISTED;
        match severity {
            _ if !is_full => {}
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
        is_full
    }

    /// Lists a problem.
    pub fn list(&mut self, problem: Problem) {
        self.listed.push(problem);
    }

    /// All of them, in the order in which they were met; the last one says how many are not listed.
    pub fn all(mut self) -> Vec<Problem> {
        let more = self.errors + self.warnings;
        if more == 0 {
            return self.listed;
        }
        let severity = if self.errors > 0 { Severity::Error } else { Severity::Warning };
        let (message, help) = worded(|| {
            (format!("problems that are not listed: {more}"), "mend the others first, then check again")
        });
        self.listed.push(Problem { severity, code: TOO_MANY, path: String::new(), message, help });
        self.listed
    }
}
