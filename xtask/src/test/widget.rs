//! Rust tests that run in browsers.

use super::rust::cargo;
use super::tally::Tally;
use crate::{process, tools};
use anyhow::Result;
use std::path::PathBuf;

/// Variables by which the test runner chooses a browser; one of them at a time.
const DRIVERS: [&str; 8] = [
    "CHROMEDRIVER",
    "CHROMEDRIVER_REMOTE",
    "GECKODRIVER",
    "GECKODRIVER_REMOTE",
    "MSEDGEDRIVER",
    "MSEDGEDRIVER_REMOTE",
    "SAFARIDRIVER",
    "SAFARIDRIVER_REMOTE",
];

/// How long one run may take, in seconds: the runner's own 20 are few on a busy machine.
const TIMEOUT: &str = "180";

/// In Chromium, whose options are in webdriver.json.
pub fn in_chromium() -> Result<Tally> {
    with("CHROMEDRIVER", tools::chromedriver()?)
}

/// In Firefox.
pub fn in_firefox() -> Result<Tally> {
    with("GECKODRIVER", tools::geckodriver()?)
}

fn with(variable: &str, driver: PathBuf) -> Result<Tally> {
    let mut cargo = cargo(&["test", "--target=wasm32-unknown-unknown", "--test=widget"]);
    for name in DRIVERS {
        cargo.env_remove(name);
    }
    cargo.env(variable, driver);
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", TIMEOUT).env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    // Without this a test file that forgets to ask for a browser would run in Node instead.
    cargo.env("WASM_BINDGEN_TEST_ONLY_WEB", "1");
    Ok(Tally::of_rust(&process::tee(&mut cargo)?))
}
