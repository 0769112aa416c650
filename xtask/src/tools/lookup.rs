//! Finding programs.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A command that finds what `cargo install` put in place, even where PATH does not name that folder.
pub fn command(program: impl AsRef<Path>) -> Command {
    let program = program.as_ref();
    let found = program.to_str().and_then(|name| find(&[name]));
    let mut command = Command::new(found.as_deref().unwrap_or(program));
    command.env("PATH", search_path());
    command
}

/// The path of the first of these programs that is there.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&search_path()).collect();
    let in_folders = |name: &&str| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).find(|path| path.is_file())
    };
    names.iter().find_map(in_folders)
}

/// PATH, with Cargo's own folder first.
fn search_path() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = cargo_bin().into_iter().chain(env::split_paths(&path));
    env::join_paths(folders).unwrap_or(path)
}

/// The folder `cargo install` installs into.
fn cargo_bin() -> Option<PathBuf> {
    let root = env::var_os("CARGO_INSTALL_ROOT").map(PathBuf::from);
    Some(root.or_else(cargo_home)?.join("bin"))
}

/// The folder in which Cargo keeps what it downloads.
fn cargo_home() -> Option<PathBuf> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn the_first_name_that_is_there_is_found() {
        let there = find(&["no-such-program", "cargo", "rustc"]).unwrap();
        assert_eq!(there.file_stem().unwrap(), "cargo");
        assert_eq!(find(&["no-such-program"]), None);
    }
}
