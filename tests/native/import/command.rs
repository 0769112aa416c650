//! The command, run as its users run it.

use super::FOLDER;
use crate::support::files::place;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PARTIES: [&str; 4] = ["--party", "Italy:IT", "--party", "Japan:JP"];

/// An empty folder of its own for each test.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("import").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_relationship-card"));
    command.current_dir(folder).arg("import");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder).args(arguments).output().unwrap()
}

/// The exit code, and what was printed to either side.
fn outcome(output: &Output) -> (i32, &str, &str) {
    let text = |bytes| std::str::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

fn fixture(name: &str) -> String {
    place(FOLDER).join(name).to_str().unwrap().to_owned()
}

fn left_behind(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn the_card_goes_to_standard_output_and_the_report_to_standard_error() {
    let folder = folder("out");
    let file = fixture("v1-date-year.json");
    let output = run(&folder, &[&[file.as_str()], &PARTIES[..]].concat());
    let (code, card, report) = outcome(&output);
    assert_eq!(code, 0, "{report}");
    assert!(card.starts_with("{\n  \"id\": \"v1-date-year\",\n  \"lang\": \"en\",\n"), "{card}");
    let last = format!("{file}: 1 event imported; changed: 0, left out: 1, added: 2\n");
    assert!(report.starts_with("lang: added:") && report.ends_with(&last), "{report}");
    assert_eq!(left_behind(&folder), [""; 0]);
}

#[test]
fn with_o_the_card_is_written_whole_and_named_after_its_file() {
    let folder = folder("file");
    fs::write(folder.join("bridge.json"), "an older card").unwrap();
    let words = ["-o", "bridge.json", "--lang", "it"];
    let output = run(&folder, &[&[fixture("v1-date-year.json").as_str()], &words[..], &PARTIES[..]].concat());
    let (code, card, report) = outcome(&output);
    assert_eq!((code, card), (0, ""), "{report}");
    let card = fs::read_to_string(folder.join("bridge.json")).unwrap();
    assert!(card.starts_with("{\n  \"id\": \"bridge\",\n  \"lang\": \"it\",\n"), "{card}");
    assert_eq!(left_behind(&folder), ["bridge.json"]);
}

#[test]
fn a_timeline_is_read_from_standard_input() {
    let folder = folder("stdin");
    let mut command = command(&folder);
    let command = command.args(["-", "--id", "bridge"]).args(PARTIES).stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"Year,Headline\n1963,The first stone\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let (code, card, _) = outcome(&output);
    assert_eq!(code, 0);
    assert!(card.starts_with("{\n  \"id\": \"bridge\",\n"), "{card}");
}

#[test]
fn a_refused_file_gives_1_and_writes_nothing() {
    let folder = folder("refused");
    for name in fs::read_dir(place(FOLDER).join("refused")).unwrap() {
        let file = name.unwrap().path();
        let file = file.to_str().unwrap();
        let output = run(&folder, &[&[file, "-o", "card.json"], &PARTIES[..]].concat());
        let (code, card, report) = outcome(&output);
        assert_eq!((code, card), (1, ""), "{file}");
        assert!(report.contains(&format!("{file}: this is ")), "{report}");
        assert!(report.ends_with("\nNothing is written.\n"), "{report}");
        assert_eq!(left_behind(&folder), [""; 0], "{file}");
    }
}

#[test]
fn wrong_usage_gives_2_with_the_remedy() {
    let folder = folder("usage");
    fs::write(folder.join("a.json"), "{}").unwrap();
    let two = "name both: --party \"Italy:IT\" --party \"Japan:JP\" (the country code may be left out)";
    let said = "a card has two parties, and a timeline does not say who they are";
    let cases: [(&[&str], &str); 12] = [
        (&[], "no file is named"),
        (&["a.json"], &format!("{said}: 0 named; {two}")),
        (&["a.json", "--party", "A"], &format!("{said}: 1 named; {two}")),
        (&["a.json", "--party", "A", "--party", "B", "--party=C"], &format!("{said}: 3 named; {two}")),
        (
            &["a.json", "--party", "A:XX"],
            "“XX” is not a country code; write the two letters of ISO 3166-1, such as IT for Italy, or the name alone",
        ),
        (
            &["a.json", "--party", " :IT"],
            "“ :IT” names no party; write --party \"Name:CC\" or --party \"Name\"",
        ),
        (
            &["a.json", "--lang", "english language"],
            "“english language” is not a language tag; write one such as en, it or pt-BR",
        ),
        (&["a.json", "--id", "a b"], "“a b” cannot be an id; use 1 to 64 letters, digits, “-”, “_” or “.”"),
        (&["a.json", "b.json"], "unexpected argument \"b.json\""),
        (&["a.json", "--bogus"], "invalid option '--bogus'"),
        (&["a.json", "--party"], "missing argument for option '--party'"),
        (
            &["a.json", "--party", "A\u{1b}[2J:QQ"],
            "“A\u{fffd}[2J:QQ” names no party; write --party \"Name:CC\" or --party \"Name\"",
        ),
    ];
    for (arguments, fault) in cases {
        let output = run(&folder, arguments);
        let expected = format!("relationship-card import: {fault}\nTry “relationship-card import --help”.\n");
        assert_eq!(outcome(&output), (2, "", expected.as_str()), "{arguments:?}");
    }
}

#[test]
fn files_that_cannot_be_read_or_written_give_2() {
    let folder = folder("files");
    fs::copy(fixture("v1-date-year.json"), folder.join("bridge.json")).unwrap();
    fs::create_dir(folder.join("taken")).unwrap();
    let before = fs::read_to_string(folder.join("bridge.json")).unwrap();
    let cases = [
        (["no.json", "-o", "card.json"], "no.json: cannot be read: "),
        (["taken", "-o", "card.json"], "taken: cannot be read: "),
        (["bridge.json", "-o", "no/card.json"], "no/card.json: cannot be written: "),
        (["bridge.json", "-o", "taken"], "taken: cannot be written: "),
        (
            ["bridge.json", "-o", "./bridge.json"],
            "bridge.json: this is the timeline itself; name another file with -o",
        ),
    ];
    for (words, start) in cases {
        let output = run(&folder, &[&words[..], &PARTIES[..]].concat());
        let (code, card, report) = outcome(&output);
        assert_eq!((code, card), (2, ""), "{words:?}");
        assert!(report.starts_with(start), "{report}");
    }
    let mut left = left_behind(&folder);
    left.sort();
    assert_eq!(left, ["bridge.json", "taken"]);
    assert_eq!(fs::read_to_string(folder.join("bridge.json")).unwrap(), before);
}

#[test]
fn names_and_codes_of_parties_are_read_as_they_are_meant() {
    let folder = folder("parties");
    let parties = ["--party", "Côte d’Ivoire:ci", "--party", "Bridges: a history"];
    let output = run(&folder, &[&[fixture("v1-date-year.json").as_str()], &parties[..]].concat());
    let (code, card, _) = outcome(&output);
    let card: serde_json::Value = serde_json::from_str(card).unwrap();
    let expected = serde_json::json!([
        { "id": "côte-d-ivoire", "name": "Côte d’Ivoire", "country": "CI" },
        { "id": "bridges-a-history", "name": "Bridges: a history" },
    ]);
    assert_eq!((code, &card["parties"]), (0, &expected));
}

#[test]
fn help_is_no_fault() {
    let output = run(&folder("help"), &["--help"]);
    let (code, usage, report) = outcome(&output);
    assert_eq!((code, report), (0, ""));
    assert!(usage.starts_with("usage: relationship-card import FILE --party NAME[:CC]"), "{usage}");
}
