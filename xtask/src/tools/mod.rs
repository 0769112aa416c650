//! The programs the project needs besides Rust: found, or installed once.

mod browser;
mod cargo;
mod lookup;
mod node;
mod rust;
mod system;
mod version;

pub use browser::{chromedriver, chromium, drivers, geckodriver};
pub use cargo::trunk;
pub use lookup::command;
pub use node::{node, node_tool};

use anyhow::Result;

/// Something a verb cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Rust's target for browsers.
    WasmTarget,
    /// The source of Rust's standard library.
    StdSource,
    /// wasm-bindgen's command and test runner, of the version in Cargo.lock.
    WasmBindgen,
    /// Trunk.
    Trunk,
    /// A Chromium.
    Chromium,
    /// Chromium's WebDriver.
    Chromedriver,
    /// Firefox.
    Firefox,
    /// Firefox's WebDriver.
    Geckodriver,
    /// WebKit with its WebDriver.
    Webkit,
    /// A screen that nobody sees.
    Screen,
    /// Node, and what package-lock.json names.
    NodeModules,
    /// What the benchmark compares with and judges by, and only that asks for.
    BenchModules,
}

/// Sees to it that one need is met, installing what is missing.
pub fn ensure(need: Need) -> Result<()> {
    match need {
        Need::WasmTarget => rust::WASM_TARGET.ensure(),
        Need::StdSource => rust::STD_SOURCE.ensure(),
        Need::WasmBindgen => cargo::wasm_bindgen()?.ensure(),
        Need::Trunk => cargo::TRUNK.ensure(),
        Need::Chromium => browser::ensure_chromium(),
        Need::Chromedriver => browser::CHROMEDRIVER.ensure(),
        Need::Firefox => browser::FIREFOX.ensure(),
        Need::Geckodriver => cargo::GECKODRIVER.ensure(),
        Need::Webkit => browser::WEBKIT.ensure(),
        Need::Screen => browser::SCREEN.ensure(),
        Need::NodeModules => node::TOOLS.ensure(),
        Need::BenchModules => node::BENCH.ensure(),
    }
}

/// Sees to it that all needs are met, up to the first that cannot be.
pub fn ensure_all(needs: &[Need]) -> Result<()> {
    needs.iter().copied().try_for_each(ensure)
}

/// Tells about a slow step before it starts.
fn announce(what: &str) {
    eprintln!("install  {what}");
}
