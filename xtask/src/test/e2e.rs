//! Whole pages in a browser, with the release build.

use super::tally::{self, Tally};
use crate::{place, process, tools};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// Runs every tests/e2e/*.test.mjs.
pub fn run() -> Result<Tally> {
    if !place::dist().join("index.html").is_file() {
        bail!("there is no dist/ to test, because the release build failed");
    }
    let tests = place::files(&place::e2e(), "", ".test.mjs");
    if tests.is_empty() {
        bail!("there are no files tests/e2e/*.test.mjs");
    }
    // One report for people, as it comes, and one for counting.
    let report = fresh_report()?;
    let mut node = tools::node()?;
    node.args(["--test", "--test-reporter=spec", "--test-reporter-destination=stdout"]);
    node.arg("--test-reporter=tap");
    node.arg(format!("--test-reporter-destination={}", report.display()));
    node.args(tests).env("CHROMIUM", tools::chromium()?);
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
