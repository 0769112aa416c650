//! Tools that come by `cargo install`.

use super::{announce, lookup, version};
use crate::{place, process};
use anyhow::{Context, Result, anyhow, bail};
use std::borrow::Cow;
use std::process::Command;

/// Settings that would change how a tool is built, or where to.
const FOREIGN_SETTINGS: [&str; 6] = [
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "CARGO_BUILD_TARGET_DIR",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_TARGET_DIR",
    "RUSTFLAGS",
];

/// These tools run for seconds, so a quick build beats a fast program.
const QUICK_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// A tool that comes by `cargo install`.
pub struct Tool {
    package: &'static str,
    /// What it brings.
    programs: &'static [&'static str],
    version: Cow<'static, str>,
    /// Whether only this very version will do.
    exact: bool,
    flags: &'static [&'static str],
    minutes: u8,
}

/// Trunk, which builds and serves.
pub const TRUNK: Tool = Tool {
    package: "trunk",
    programs: &["trunk"],
    version: Cow::Borrowed("0.21.14"),
    exact: true,
    flags: &["--locked", "--no-default-features", "--features", "rustls"],
    minutes: 5,
};

/// Firefox's WebDriver.
pub const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    programs: &["geckodriver"],
    version: Cow::Borrowed("0.37.1"),
    exact: false,
    flags: &["--locked"],
    minutes: 2,
};

/// wasm-bindgen's command and test runner, which have to fit the library.
pub fn wasm_bindgen() -> Result<Tool> {
    let lock = std::fs::read_to_string(place::root().join("Cargo.lock"))
        .context("cannot read Cargo.lock: run `cargo generate-lockfile`")?;
    let version = version::in_lock(&lock, "wasm-bindgen")
        .ok_or_else(|| anyhow!("Cargo.lock does not name wasm-bindgen"))?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: Cow::Owned(version.to_owned()),
        exact: true,
        // Its own lock file does not always build.
        flags: &[],
        minutes: 2,
    })
}

/// A call of Trunk.
pub fn trunk(verb: &str) -> Command {
    let mut trunk = lookup::command("trunk");
    trunk.current_dir(place::root()).args([verb, "--skip-version-check"]);
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk takes nothing but "true" here, and everybody else anything.
        trunk.env("NO_COLOR", "true");
    }
    trunk
}

impl Tool {
    /// Sees to it that the tool is there, in the right version.
    pub fn ensure(&self) -> Result<()> {
        let found = self.found();
        if self.is_fulfilled_by(&found) {
            return Ok(());
        }
        if let Some(other) = found.iter().flatten().find(|version| **version != self.version) {
            eprintln!("replace  {} {other}: this project needs {}", self.package, self.version);
        }
        self.install()?;
        if !self.is_fulfilled_by(&self.found()) {
            bail!(
                "{} {} was installed, but PATH leads to another one: remove that one",
                self.package,
                self.version
            );
        }
        Ok(())
    }

    /// The version of each program that is there.
    fn found(&self) -> Vec<Option<String>> {
        self.programs.iter().map(|program| version_of(program)).collect()
    }

    fn is_fulfilled_by(&self, found: &[Option<String>]) -> bool {
        let fits = |version: &String| !self.exact || *version == self.version;
        found.iter().all(|version| version.as_ref().is_some_and(fits))
    }

    fn install(&self) -> Result<()> {
        let Self { package, version, minutes, .. } = self;
        announce(&format!("{package} {version} (about {minutes} minutes, once)"));
        // In the project's target folder an interrupted build goes on where it stopped.
        let build = place::root().join("target/tools").join(package);
        let mut cargo = self.install_command();
        process::run("cargo install", cargo.arg("--target-dir").arg(&build)).with_context(|| {
            format!("{package} could not be installed; is the network there? Then try again")
        })?;
        // The program is in place, so a rest that cannot be removed is no failure.
        std::fs::remove_dir_all(build).unwrap_or_default();
        Ok(())
    }

    fn install_command(&self) -> Command {
        let mut cargo = lookup::command("cargo");
        // Outside of the checkout the project's own settings do not apply.
        cargo.current_dir(std::env::temp_dir()).args(["install", self.package, "--force"]);
        cargo.args(["--version", &self.version]).args(self.flags).envs(QUICK_BUILD);
        for name in FOREIGN_SETTINGS {
            cargo.env_remove(name);
        }
        cargo
    }
}

fn version_of(program: &str) -> Option<String> {
    let text = process::answer(lookup::command(program).arg("--version"))?;
    version::in_text(&text).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{GECKODRIVER, TRUNK, Tool};

    #[test]
    fn a_tool_is_replaced_only_when_it_has_to_be() {
        let cases: [(&Tool, Option<&str>, bool); 6] = [
            (&TRUNK, Some("0.21.14"), true),
            (&TRUNK, Some("0.21.13"), false),
            (&TRUNK, Some("0.22.0"), false),
            (&TRUNK, None, false),
            (&GECKODRIVER, Some("0.36.0"), true),
            (&GECKODRIVER, None, false),
        ];
        for (tool, found, fulfilled) in cases {
            let found = [found.map(str::to_owned)];
            assert_eq!(tool.is_fulfilled_by(&found), fulfilled, "{} {found:?}", tool.package);
        }
    }
}
