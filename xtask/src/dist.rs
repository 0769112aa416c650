//! The release build.

use crate::tools::{self, Need};
use crate::{place, process};
use anyhow::{Context, Result};
use std::io::ErrorKind;

/// What the release build needs.
pub const NEEDS: [Need; 4] = [Need::WasmTarget, Need::WasmBindgen, Need::Trunk, Need::NodeModules];

/// Builds everything a site needs into `dist/`.
///
/// Trunk's hook (see [`crate::assemble`]) gives the files their final form.
pub fn dist() -> Result<()> {
    tools::ensure_all(&NEEDS)?;
    // Trunk keeps the old files when a build fails, and nobody should test or publish those.
    match std::fs::remove_dir_all(place::dist()) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).context("cannot empty dist/");
        }
        _ => {}
    }
    let mut trunk = tools::trunk("build");
    trunk.args(["--release", "--dist", "dist"]).env(FLAGS, remapping());
    // These would take the place of the flags above.
    trunk.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    process::run("the release build", &mut trunk)
}

/// Cargo's variable for the compiler's flags, for the browser's target alone.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Keeps the folders of this machine out of the wasm, where panic messages name source files.
fn remapping() -> String {
    let sources = tools::cargo_home().map(|home| home.join("registry/src"));
    let folders = sources.iter().flat_map(|folder| place::files(folder, "", ""));
    let flags = folders.map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    // The variable cannot carry a path with a space in it.
    flags.filter(|flag| !flag.contains(' ')).collect::<Vec<_>>().join(" ")
}
