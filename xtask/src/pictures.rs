//! The project's pictures of itself.

use crate::tools::{self, Need};
use crate::{dist, place, process};
use anyhow::Result;

/// Makes the pictures of one set (`readme` or `all`) from a fresh release build; of `all` only those with each of these
/// words in their names.
pub fn make(set: &str, words: &[&str]) -> Result<()> {
    tools::ensure_all(&[Need::NodeModules, Need::Chromium])?;
    dist::dist()?;
    let mut node = tools::node()?;
    node.env("CHROMIUM", tools::chromium()?);
    process::run("taking the pictures", node.arg(place::e2e().join("pictures.mjs")).arg(set).args(words))
}
