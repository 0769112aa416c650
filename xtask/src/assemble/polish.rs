//! Making release files small.

use super::names::{self, Names};
use super::order;
use crate::tools;
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What rustc 1.95 emits for wasm32-unknown-unknown. `--all-features` made modules that browsers
/// refuse.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What makes the fewest bytes after brotli, and not before it; docs/size.md has the numbers.
const SMALL: [&str; 7] = [
    "-Oz",
    "--always-inline-max-function-size=4",
    // Functions with one caller and shared subexpressions: inlined, or kept in locals, they are fewer
    // bytes that compress worse.
    "--one-caller-inline-max-function-size=20",
    "--skip-pass=local-cse",
    "--converge",
    // The stack ends there, and nobody points below its end.
    "--low-memory-unused",
    // Hints about alignment, which engines do without.
    "--dealign",
];

/// What is done once, since `--converge` repeats passes. Nobody reads the names of tools in the module.
const LAST: [&str; 4] = [order::PASS, names::PASS, "--strip-producers", "--strip-target-features"];

/// The tools that make files small; without one of them, files stay as they are.
pub struct Polish {
    wasm_opt: Option<PathBuf>,
    esbuild: Option<PathBuf>,
}

impl Polish {
    /// Finds the tools for a release; a preview needs none, and so no Node.
    pub fn new(release: bool) -> Self {
        let find = |name| release.then(|| tools::node_tool(name)).flatten();
        let polish = Self { wasm_opt: find("wasm-opt"), esbuild: find("esbuild") };
        if release && (polish.wasm_opt.is_none() || polish.esbuild.is_none()) {
            eprintln!("warning: no node modules, so nothing is optimised: run `cargo xtask dist`");
        }
        polish
    }

    /// Optimises a wasm file in place. Returns the names that it now has for what it shares.
    pub fn wasm(&self, path: &Path) -> Result<Names> {
        let Some(tool) = &self.wasm_opt else {
            return Ok(Names::default());
        };
        let run = |passes: &[&str]| {
            let mut wasm_opt = Command::new(tool);
            wasm_opt.args(passes).args(WASM_FEATURES).arg(path).arg("-o").arg(path);
            filter(&mut wasm_opt, &[]).context("wasm-opt")
        };
        run(&SMALL)?;
        let module = std::fs::read(path)?;
        std::fs::write(path, order::named(module)?)?;
        let printed = run(&LAST)?;
        Ok(Names::read(&String::from_utf8_lossy(&printed)))
    }

    /// Minifies a module; its exports keep their names.
    pub fn script(&self, source: Vec<u8>) -> Result<Vec<u8>> {
        self.esbuild(source, &["--loader=js", "--target=es2022", "--charset=utf8", "--tree-shaking=true"])
    }

    /// Minifies a stylesheet.
    pub fn sheet(&self, source: Vec<u8>) -> Result<Vec<u8>> {
        self.esbuild(source, &["--loader=css"])
    }

    fn esbuild(&self, source: Vec<u8>, options: &[&str]) -> Result<Vec<u8>> {
        let Some(tool) = &self.esbuild else {
            return Ok(source);
        };
        let mut esbuild = Command::new(tool);
        esbuild.args(["--minify", "--log-level=warning"]).args(options);
        filter(&mut esbuild, &source).context("esbuild")
    }
}

/// What a program makes of its standard input.
fn filter(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    // It reads everything before it writes anything, so neither side waits for the other.
    if let Some(mut pipe) = child.stdin.take() {
        pipe.write_all(input)?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("refused the file: see its messages above");
    }
    Ok(output.stdout)
}
