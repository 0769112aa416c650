//! The release build as a test.

use super::tally::Tally;
use crate::{dist, sizes};
use anyhow::Result;

/// Whether it can be built.
pub fn build() -> Result<Tally> {
    dist::dist().map(|()| Tally::PASSED)
}

/// Whether it is small enough.
pub fn sizes() -> Result<Tally> {
    sizes::sizes().map(|()| Tally::PASSED)
}
