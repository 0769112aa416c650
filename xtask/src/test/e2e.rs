//! Whole pages in a browser, with the release build.

use super::tally::{self, Tally};
use crate::{place, process, tools};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// Runs every tests/e2e/*.test.mjs, which are about the card on its page.
pub fn run() -> Result<Tally> {
    node_tests("", &[])
}

/// Runs every tests/e2e/engines/*.test.mjs, which go over the same cards in one engine each, with axe-core or by
/// keys: two at a time, because a browser keeps no more than one core busy.
pub fn in_engines() -> Result<Tally> {
    node_tests("engines", &["--test-concurrency=2"])
}

/// Runs the test files of a folder of tests/e2e/.
fn node_tests(folder: &str, options: &[&str]) -> Result<Tally> {
    if !place::dist().join("index.html").is_file() {
        bail!("there is no dist/ to test, because the release build failed");
    }
    let folder = place::e2e().join(folder);
    let tests = place::files(&folder, "", ".test.mjs");
    if tests.is_empty() {
        bail!("there are no files {}", folder.join("*.test.mjs").display());
    }
    // One report for people, as it comes, and one for counting.
    let report = fresh_report()?;
    let mut node = tools::node()?;
    node.arg("--test").args(options).args(["--test-reporter=spec", "--test-reporter-destination=stdout"]);
    // A browser that never answers is a test that failed, not one that never ends; in milliseconds.
    node.arg("--test-timeout=900000");
    node.arg("--test-reporter=tap");
    node.arg(format!("--test-reporter-destination={}", report.display()));
    node.args(tests).env("CHROMIUM", tools::chromium()?);
    for (variable, program) in tools::drivers() {
        node.env(variable, program);
    }
    let fine = process::run("node --test", &mut node).is_ok();
    let report = std::fs::read_to_string(report)?;
    for file in tally::empty_files(&report) {
        println!("error: there is no test in {file}");
    }
    Ok(Tally::of_tap(&report, fine))
}

/// The path of the report, without the one of an earlier run.
fn fresh_report() -> Result<PathBuf> {
    std::fs::create_dir_all(place::scratch())?;
    let report = place::scratch().join("e2e.tap");
    std::fs::write(&report, "")?;
    Ok(report)
}
