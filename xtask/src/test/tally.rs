//! Counting what the runners report.

use crate::process::Output;
use std::fmt;
use std::iter::Sum;

/// How many checks passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Checks that passed.
    pub passed: u64,
    /// Checks that failed.
    pub failed: u64,
}

impl Tally {
    /// One check, which passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0 };
    /// One check, which failed.
    pub const FAILED: Self = Self { passed: 0, failed: 1 };

    /// The sum of all `test result:` lines of Rust's and wasm-bindgen's test runners.
    pub fn of_rust(output: &Output) -> Self {
        let results = output.text.lines().filter_map(|line| line.split_once("test result: "));
        let tallies = results.map(|(_, counts)| Self {
            passed: number_before(counts, " passed"),
            failed: number_before(counts, " failed"),
        });
        tallies.sum::<Self>().confirmed(output.fine)
    }

    /// What the end of a report in the Test Anything Protocol says.
    pub fn of_tap(report: &str, fine: bool) -> Self {
        let total = |name: &str| -> u64 {
            let values = report.lines().rev().find_map(|line| line.strip_prefix(name));
            values.and_then(|value| value.trim().parse().ok()).unwrap_or(0)
        };
        let empty = empty_files(report).count() as u64;
        let passed = total("# pass ").saturating_sub(empty);
        let failed = total("# fail ") + total("# cancelled ") + empty;
        Self { passed, failed }.confirmed(fine)
    }

    /// The counts of one step, in other words than the sum's, so that a search finds the sum alone.
    pub fn verdict(self) -> String {
        match self.failed {
            0 => format!("{} fine", self.passed),
            failed => format!("{failed} of {} failed", self.passed + failed),
        }
    }

    /// A run that ended badly without a failed test has one failure nevertheless, and so has a run
    /// without any test: a check that cannot fail is none.
    fn confirmed(self, fine: bool) -> Self {
        let Self { passed, failed } = self;
        if failed == 0 && (!fine || passed == 0) { Self { passed, failed: 1 } } else { self }
    }
}

/// The test files without tests, which Node counts as one test that passed each.
pub fn empty_files(report: &str) -> impl Iterator<Item = &str> {
    let names = report.lines().filter_map(|line| line.strip_prefix("ok ")?.split_once(" - "));
    names.map(|(_, name)| name.trim_end()).filter(|name| name.ends_with(".test.mjs"))
}

fn number_before(text: &str, word: &str) -> u64 {
    let before = text.split_once(word).map(|(before, _)| before);
    before.and_then(|before| before.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |sum, tally| Self {
            passed: sum.passed + tally.passed,
            failed: sum.failed + tally.failed,
        })
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests;
