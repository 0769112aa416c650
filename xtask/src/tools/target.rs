//! Rust's target for browsers.

use super::{announce, lookup};
use crate::process;
use anyhow::{Context, Result, bail};
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// Sees to it that the target is there.
pub fn ensure() -> Result<()> {
    if is_there()? {
        return Ok(());
    }
    if lookup::find(&["rustup"]).is_none() {
        bail!(
            "Rust's {TARGET} target is missing: install it as your Rust's packager says, or use \
             Rust from https://rustup.rs"
        );
    }
    announce(&format!("Rust's {TARGET} target (a few seconds, once)"));
    process::run("installing the target", lookup::command("rustup").args(["target", "add", TARGET]))
}

fn is_there() -> Result<bool> {
    let answer = process::answer(lookup::command("rustc").args(["--print", "sysroot"]));
    let sysroot = answer.context("cannot run rustc: install Rust from https://rustup.rs")?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}
