//! Files of the project, wherever it lies.

use std::fs;
use std::path::{Path, PathBuf};

/// A place in the project, named from its root.
pub fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file of the project.
pub fn text(path: &str) -> String {
    fs::read_to_string(place(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

/// The names of the files directly in a folder of the project, in order.
pub fn names(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(place(folder)).unwrap_or_else(|fault| panic!("{folder}: {fault}"));
    let entries = entries.map(|entry| entry.unwrap()).filter(|entry| entry.file_type().unwrap().is_file());
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Every Rust file below a folder of the project, as its path from the root and its text.
pub fn rust_files(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(place(folder)).unwrap_or_else(|fault| panic!("{folder}: {fault}")) {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files.extend(rust_files(&path));
        } else if path.ends_with(".rs") {
            files.push((path.clone(), text(&path)));
        }
    }
    files
}
