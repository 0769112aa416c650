//! The prerendered document, as Lighthouse scores it.

use crate::tools::{self, Need};
use crate::{dist, place, process};
use anyhow::Result;

/// Scores a fresh release build; an error when a score is below 100.
pub fn run() -> Result<()> {
    tools::ensure_all(&[Need::NodeModules, Need::BenchModules, Need::Chromium])?;
    dist::dist()?;
    let mut node = tools::node()?;
    node.env("CHROME_PATH", tools::chromium()?).arg(place::bench().join("lighthouse.mjs"));
    process::run("Lighthouse", &mut node)
}
