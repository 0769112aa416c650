//! The browsers of the tests, and their WebDrivers.

use super::lookup;
use super::system::Program;
use anyhow::{Context, Result};
use std::path::PathBuf;

/// Chromium, or the Chrome that is there.
const CHROMIUM: Program = Program {
    title: "Chromium",
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    package: "chromium",
};

/// Chromium's WebDriver.
pub const CHROMEDRIVER: Program =
    Program { title: "ChromeDriver", names: &["chromedriver"], package: "chromium-driver" };

/// Firefox, in the name under which geckodriver looks for it, or Debian's.
pub const FIREFOX: Program =
    Program { title: "Firefox", names: &["firefox", "firefox-esr"], package: "firefox-esr" };

/// WebKitGTK's WebDriver; its package asks for WebKit itself, and for a browser to drive.
pub const WEBKIT: Program =
    Program { title: "WebKit's WebDriver", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" };

/// The screen that nobody sees, on which WebKit draws: it cannot do without one.
pub const SCREEN: Program = Program { title: "Xvfb", names: &["Xvfb"], package: "xvfb" };

/// Sees to it that a Chromium is there, unless the variable CHROMIUM names one.
pub fn ensure_chromium() -> Result<()> {
    match std::env::var_os("CHROMIUM") {
        Some(_) => Ok(()),
        None => CHROMIUM.ensure(),
    }
}

/// The path of Chromium; the variable CHROMIUM overrides it.
pub fn chromium() -> Result<PathBuf> {
    match std::env::var_os("CHROMIUM") {
        Some(path) => Ok(path.into()),
        None => lookup::find(CHROMIUM.names).context("Chromium is missing"),
    }
}

/// The path of Chromium's WebDriver.
pub fn chromedriver() -> Result<PathBuf> {
    lookup::find(CHROMEDRIVER.names).context("ChromeDriver is missing")
}

/// The path of Firefox's WebDriver.
pub fn geckodriver() -> Result<PathBuf> {
    lookup::find(&["geckodriver"]).context("geckodriver is missing")
}

/// What the tests in several engines start, by the variable that names it to them. What is not there is left out.
pub fn drivers() -> impl Iterator<Item = (&'static str, PathBuf)> {
    let programs = [
        ("CHROMEDRIVER", CHROMEDRIVER.names),
        ("FIREFOX", FIREFOX.names),
        ("GECKODRIVER", &["geckodriver"]),
        ("WEBKITWEBDRIVER", WEBKIT.names),
        ("XVFB", SCREEN.names),
    ];
    programs.into_iter().filter_map(|(variable, names)| Some((variable, lookup::find(names)?)))
}
