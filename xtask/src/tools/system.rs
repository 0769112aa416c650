//! Programs that come by the system's package manager.

use super::{announce, lookup};
use crate::process;
use anyhow::{Context, Result, bail};
use std::process::Command;

/// A program from the system.
pub struct Program {
    /// Its name for people.
    pub title: &'static str,
    /// The names it goes by, best first.
    pub names: &'static [&'static str],
    /// The Debian package that brings it.
    pub package: &'static str,
}

impl Program {
    /// Sees to it that the program is there.
    pub fn ensure(&self) -> Result<()> {
        if lookup::find(self.names).is_some() {
            return Ok(());
        }
        let Self { title, package, .. } = self;
        let Some(apt) = apt() else {
            bail!("{title} is missing: install it (on Debian the package is {package})");
        };
        announce(&format!("{package} (about a minute, once)"));
        install(&apt, package)
            .with_context(|| format!("{title} could not be installed: do it by hand, then try again"))
    }
}

fn install(apt: &[&str], package: &str) -> Result<()> {
    // A list that cannot be brought up to date may still be good enough.
    process::run("apt-get update", apt_get(apt).args(["update", "-qq"])).unwrap_or_default();
    let mut command = apt_get(apt);
    command.args(["install", "-y", "--no-install-recommends", package]);
    process::run("apt-get install", &mut command)
}

/// How to call apt-get; `None` where there is none or it may not be used without a password.
fn apt() -> Option<Vec<&'static str>> {
    lookup::find(&["apt-get"])?;
    let id = process::answer(Command::new("id").arg("-u"))?;
    if id.trim() == "0" {
        return Some(vec!["apt-get"]);
    }
    process::answer(Command::new("sudo").args(["-n", "true"]))?;
    Some(vec!["sudo", "-n", "apt-get"])
}

fn apt_get(words: &[&str]) -> Command {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
