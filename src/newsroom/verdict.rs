//! How a run of the command ended.

use std::process::ExitCode;

/// The three ends of a run; the worst one of several counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing is wrong, or only warnings.
    Fine,
    /// The input has problems.
    Problems,
    /// The command was used wrongly, or a file could not be read.
    Usage,
}

impl From<Verdict> for ExitCode {
    fn from(verdict: Verdict) -> Self {
        ExitCode::from(verdict as u8)
    }
}
