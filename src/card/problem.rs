//! What is wrong with a card, where, and how to mend it.

use serde::Serialize;

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
    /// What is wrong, naming the offending value.
    pub message: String,
    /// What to do about it.
    pub help: String,
}
