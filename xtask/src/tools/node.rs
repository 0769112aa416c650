//! Node and the packages of package-lock.json.

use super::{announce, lookup, version};
use crate::{place, process};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// The oldest Node that will do; package.json says the same.
const OLDEST: u32 = 20;

/// Packages with a package-lock.json of their own.
pub struct Packages {
    /// For people: what is installed, and how long that takes.
    title: &'static str,
    folder: fn() -> PathBuf,
}

/// The tools of the release build and of the whole-page tests.
pub const TOOLS: Packages =
    Packages { title: "node modules (less than a minute, once)", folder: place::root };

/// What the benchmark compares with, and Lighthouse.
pub const BENCH: Packages =
    Packages { title: "node modules of the benchmark (220 MB, a minute, once)", folder: place::bench };

impl Packages {
    /// Sees to it that Node and the packages are there.
    pub fn ensure(&self) -> Result<()> {
        node()?;
        let folder = (self.folder)();
        if is_current(&folder) {
            return Ok(());
        }
        if lookup::find(&[NPM]).is_none() && !cfg!(windows) {
            bail!("npm is missing: it comes with Node {OLDEST} or newer, from https://nodejs.org");
        }
        announce(self.title);
        process::run("npm ci", lookup::command(NPM).arg("ci").current_dir(folder))
    }
}

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// A call of Node, in the root of the checkout.
pub fn node() -> Result<Command> {
    let answer = process::answer(lookup::command("node").arg("--version"));
    match answer.as_deref().and_then(version::in_text) {
        Some(found) if version::major(found) >= Some(OLDEST) => {
            let mut node = lookup::command("node");
            node.current_dir(place::root());
            Ok(node)
        }
        Some(found) => {
            bail!("Node {found} is too old: install {OLDEST} or newer from https://nodejs.org")
        }
        None => bail!("Node is missing: install {OLDEST} or newer from https://nodejs.org"),
    }
}

/// The path of a program from the packages, if it can run.
pub fn node_tool(name: &str) -> Option<PathBuf> {
    let end = if cfg!(windows) { ".cmd" } else { "" };
    let path = place::root().join("node_modules/.bin").join(format!("{name}{end}"));
    (node().is_ok() && path.is_file()).then_some(path)
}

/// Whether npm finished its last installation in this folder after package-lock.json changed.
fn is_current(folder: &Path) -> bool {
    let changed = |file: &str| -> Option<SystemTime> { folder.join(file).metadata().ok()?.modified().ok() };
    match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::OLDEST;

    #[test]
    fn package_json_names_the_same_oldest_node() {
        let packages =
            [include_str!("../../../package.json"), include_str!("../../../tests/bench/package.json")];
        for package in packages {
            assert!(package.contains(&format!("\"node\": \">={OLDEST}\"")));
        }
    }
}
