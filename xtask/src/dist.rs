//! The release build.

use crate::tools::{self, Need};
use crate::{assemble, diet, place, process};
use anyhow::{Context, Result};
use std::io::ErrorKind;

/// What the release build needs.
pub const NEEDS: [Need; 5] =
    [Need::WasmTarget, Need::StdSource, Need::WasmBindgen, Need::Trunk, Need::NodeModules];

/// Builds everything a site needs into `dist/`.
pub fn dist() -> Result<()> {
    tools::ensure_all(&NEEDS)?;
    // Trunk keeps the old files when a build fails, and nobody should test or publish those.
    empty()?;
    let mut trunk = tools::trunk("build");
    trunk.args(["--release", "--config", "xtask/dist.toml", "--dist"]).arg(place::dist());
    diet::impose(&mut trunk);
    process::run("the release build", &mut trunk)?;
    // Nor files that only half became what a site publishes.
    let assembled = assemble::lighten(&place::dist()).and_then(|()| assemble::assemble(&place::dist(), true));
    assembled.or_else(|error| empty().and(Err(error)))
}

fn empty() -> Result<()> {
    match std::fs::remove_dir_all(place::dist()) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error).context("cannot empty dist/"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn trunk_builds_as_it_does_alone() {
        let alone = include_str!("../../Trunk.toml");
        let settings = include_str!("../dist.toml").lines().filter(|line| line.contains(" = "));
        for setting in settings.filter(|line| !line.starts_with("target = ")) {
            assert!(alone.lines().any(|line| line == setting), "{setting}");
        }
    }
}
