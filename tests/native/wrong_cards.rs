//! Every wrong card of `tests/wrong-cards/` with all that the command says of it, to the letter: line,
//! column, path, message and remedy stand in the text file beside it.

use crate::support::run_here;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The wrong cards, in the order of their names.
pub fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir("tests/wrong-cards").unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    files
}

/// What the command says of a file, a line for each finding.
fn findings(path: &str) -> Vec<Value> {
    let (_, out, err) = run_here(&["check", "--format", "json", path]);
    assert_eq!(err, "", "{path}");
    serde_json::from_str(&out).unwrap()
}

/// The codes of a wrong card's findings.
pub fn codes(file: &Path) -> Vec<String> {
    let findings = findings(file.to_str().unwrap());
    findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

fn line(finding: &Value) -> String {
    let text = |key: &str| finding[key].as_str().unwrap().to_owned();
    let (severity, code, message, help) = (text("severity"), text("code"), text("message"), text("help"));
    let path = Some(text("path")).filter(|path| !path.is_empty()).unwrap_or(".".into());
    format!("{}:{} {severity}[{code}] {path}: {message} | {help}\n", finding["line"], finding["column"])
}

#[test]
fn each_wrong_card_gets_exactly_its_findings() {
    let files = files();
    assert!(files.len() >= 80, "only {} wrong cards", files.len());
    for file in files {
        let expected = fs::read_to_string(file.with_extension("txt")).unwrap();
        let found: String = findings(file.to_str().unwrap()).iter().map(line).collect();
        assert_eq!(found, expected, "{}", file.display());
        assert_ne!(found, "", "{} has nothing wrong", file.display());
    }
}

#[test]
fn no_message_says_only_that_something_is_invalid() {
    for file in files() {
        for finding in findings(file.to_str().unwrap()) {
            let (message, help) = (finding["message"].as_str().unwrap(), finding["help"].as_str().unwrap());
            assert!(!message.to_lowercase().contains("invalid"), "{}: {message}", file.display());
            assert!(message.len() >= 15 && help.len() >= 8, "{}: {message} | {help}", file.display());
        }
    }
}

#[test]
fn twelve_mistakes_in_one_file_are_twelve_findings_in_one_run() {
    let found: Vec<String> = findings("tests/fixtures/twelve-mistakes.json").iter().map(line).collect();
    let codes: Vec<_> = found.iter().map(|line| line.split([' ', ']']).nth(1).unwrap()).collect();
    let expected = [
        "warning[misnamed",
        "error[bad-language",
        "error[unknown-key",
        "error[bad-country",
        "error[no-alt",
        "error[duplicate-id",
        "error[bad-date",
        "error[unknown-name",
        "error[unknown-id",
        "error[bad-link",
        "error[wrong-kind",
        "warning[no-source",
    ];
    assert_eq!(codes, expected, "{found:#?}");
}

#[test]
fn a32_a_picture_without_a_description_is_an_error() {
    for file in ["media-without-alt", "portrait-without-alt", "media-decorative-is-a-text"] {
        let found: Vec<String> =
            findings(&format!("tests/wrong-cards/{file}.json")).iter().map(line).collect();
        assert!(found.iter().any(|line| line.contains("error[no-alt]")), "{file}: {found:#?}");
    }
}
