//! Node and the packages of package-lock.json.

use super::{announce, lookup, version};
use crate::{place, process};
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

/// The oldest Node that will do; package.json says the same.
const OLDEST: u32 = 20;

/// Sees to it that Node and the packages are there.
pub fn ensure() -> Result<()> {
    node()?;
    if is_current() {
        return Ok(());
    }
    if lookup::find(&[NPM]).is_none() && !cfg!(windows) {
        bail!("npm is missing: it comes with Node {OLDEST} or newer, from https://nodejs.org");
    }
    announce("node modules (less than a minute, once)");
    process::run("npm ci", lookup::command(NPM).arg("ci").current_dir(place::root()))
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

/// Whether npm finished its last installation after package-lock.json changed.
fn is_current() -> bool {
    let changed =
        |file: &str| -> Option<SystemTime> { place::root().join(file).metadata().ok()?.modified().ok() };
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
        let package = include_str!("../../../package.json");
        assert!(package.contains(&format!("\"node\": \">={OLDEST}\"")));
    }
}
