//! What Rust's own tools check.

use super::tally::Tally;
use crate::{place, process, tools};
use anyhow::Result;
use std::process::Command;

/// Formatting.
pub fn formatting() -> Result<Tally> {
    check(&["fmt", "--all", "--check"])
}

/// Lints of the command and of this tool, tests included.
pub fn native_lints() -> Result<Tally> {
    check(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

/// Lints of what runs in a browser, tests included.
pub fn wasm_lints() -> Result<Tally> {
    let target = "--target=wasm32-unknown-unknown";
    check(&["clippy", target, "--lib", "--tests", "--", "-D", "warnings"])
}

/// Tests without a browser.
pub fn native_tests() -> Result<Tally> {
    let output = process::tee(&mut cargo(&["test", "--workspace", "--no-fail-fast"]))?;
    Ok(Tally::of_rust(&output))
}

/// A call of Cargo in the root of the checkout.
pub fn cargo(words: &[&str]) -> Command {
    let mut cargo = tools::command("cargo");
    cargo.current_dir(place::root()).args(words);
    cargo
}

fn check(words: &[&str]) -> Result<Tally> {
    process::run(&format!("cargo {}", words[0]), &mut cargo(words)).map(|()| Tally::PASSED)
}
