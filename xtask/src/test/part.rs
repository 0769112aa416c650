//! The parts into which the tests fall.

use std::str::FromStr;

/// A part of the tests that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Formatting and lints.
    Lint,
    /// Rust tests without a browser.
    Native,
    /// Rust tests in browsers.
    Widget,
    /// The release build and its size.
    Dist,
    /// Whole pages with the release build.
    E2e,
    /// The same cards in three engines.
    Engines,
}

impl FromStr for Part {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        match word {
            "lint" => Ok(Self::Lint),
            "native" => Ok(Self::Native),
            "widget" => Ok(Self::Widget),
            "dist" => Ok(Self::Dist),
            "e2e" => Ok(Self::E2e),
            "engines" => Ok(Self::Engines),
            _ => Err(()),
        }
    }
}
