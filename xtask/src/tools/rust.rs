//! What rustup brings besides the compiler.

use super::{announce, lookup};
use crate::process;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// A part of the toolchain.
pub struct Part {
    /// Its name for people.
    title: &'static str,
    /// What is there when it is, in the toolchain's `lib/rustlib`.
    path: &'static str,
    /// How rustup is asked for it.
    words: [&'static str; 3],
}

/// Rust's target for browsers.
pub const WASM_TARGET: Part = Part {
    title: "Rust's wasm32-unknown-unknown target",
    path: "wasm32-unknown-unknown/lib",
    words: ["target", "add", "wasm32-unknown-unknown"],
};

/// The source of the standard library, which the release compiles anew.
pub const STD_SOURCE: Part = Part {
    title: "the source of Rust's standard library",
    path: "src/rust/library/Cargo.lock",
    words: ["component", "add", "rust-src"],
};

impl Part {
    /// Sees to it that the part is there.
    pub fn ensure(&self) -> Result<()> {
        let Self { title, path, words } = self;
        if rustlib()?.join(path).exists() {
            return Ok(());
        }
        if lookup::find(&["rustup"]).is_none() {
            bail!(
                "{title} is missing: install it as your Rust's packager says, or use Rust from \
                 https://rustup.rs"
            );
        }
        announce(&format!("{title} (a few seconds, once)"));
        // In the checkout rustup sees which toolchain is meant.
        let mut rustup = lookup::command("rustup");
        process::run("rustup", rustup.current_dir(crate::place::root()).args(words))
            .with_context(|| format!("{title} could not be installed; is the network there? Then try again"))
    }
}

/// The folder of the toolchain's libraries.
pub fn rustlib() -> Result<PathBuf> {
    let mut rustc = lookup::command("rustc");
    let answer = process::answer(rustc.current_dir(crate::place::root()).args(["--print", "sysroot"]));
    let sysroot = answer.context("cannot run rustc: install Rust from https://rustup.rs")?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib"))
}
