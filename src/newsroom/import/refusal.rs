//! Why a file is not imported.

use std::fmt;

/// What the file is, and what to do about it. Nothing is written then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    what: String,
    remedy: String,
}

impl Refusal {
    /// `what` completes “this is …”, `remedy` says what to do.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Refusal { what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&crate::newsroom::clean::line(&format!("this is {}; {}", self.what, self.remedy)))
    }
}
