//! How fast the project is, and how much memory it takes.
//!
//! A part measures and gives rows; the table and the verdict are the same for all.

mod check;
mod inputs;
mod measure;
mod table;

use anyhow::{Result, bail};
use std::str::FromStr;
use table::Row;

/// A part of the benchmarks that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The command's `check`.
    Check,
}

impl Part {
    const ALL: [Part; 1] = [Part::Check];

    fn rows(self) -> Result<Vec<Row>> {
        match self {
            Part::Check => check::rows(),
        }
    }
}

impl FromStr for Part {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        match word {
            "check" => Ok(Part::Check),
            _ => Err(()),
        }
    }
}

/// Measures one part, or all; an error when something is above its budget.
pub fn bench(part: Option<Part>) -> Result<()> {
    let mut rows = Vec::new();
    for part in Part::ALL.into_iter().filter(|candidate| part.is_none_or(|part| part == *candidate)) {
        rows.extend(part.rows()?);
    }
    print!("{}", table::written(&rows));
    match rows.iter().filter(|row| !row.is_met()).count() {
        0 => Ok(()),
        missed => bail!("budgets that are not kept: {missed}"),
    }
}
