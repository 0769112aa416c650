//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn root() -> PathBuf {
    // Cargo sets the variable when it runs this program; the compiled-in value serves a direct call.
    let own = std::env::var_os("CARGO_MANIFEST_DIR");
    let own = own.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    PathBuf::from(own).join("..").canonicalize().unwrap_or_else(|_| ".".into())
}

/// The release build.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The preview's files, apart from `dist/`, so that tests can run beside a preview.
pub fn preview() -> PathBuf {
    root().join("target/preview")
}

/// The element's scripts, the stylesheet, sample cards, flags and locales.
pub fn sources() -> PathBuf {
    root().join("static")
}

/// The whole-page tests.
pub fn e2e() -> PathBuf {
    root().join("tests/e2e")
}

/// The benchmark of whole pages, with packages of its own.
pub fn bench() -> PathBuf {
    root().join("tests/bench")
}

/// A place for this tool's own files.
pub fn scratch() -> PathBuf {
    root().join("target/xtask")
}

/// The files of `folder` with this beginning and end of the name, in order.
pub fn files(folder: &Path, beginning: &str, end: &str) -> Vec<PathBuf> {
    let fits = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(beginning) && name.ends_with(end))
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(fits).collect();
    found.sort();
    found
}
