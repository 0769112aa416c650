//! The command, run as its users run it.

use crate::support::cards::{base, with};
use crate::support::files::place;
use crate::support::run_here;
use relationship_card::newsroom::Verdict;
use serde_json::Value;
use std::fs;
use std::io::{Write, pipe};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A folder of its own for each test, named after it.
fn folder(test: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

fn command(folder: &PathBuf, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_relationship-card"));
    command.current_dir(folder).args(arguments).output().unwrap()
}

/// The exit code, and what was printed to either side.
fn outcome(output: &Output) -> (i32, &str, &str) {
    let text = |bytes| std::str::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(&output.stdout), text(&output.stderr))
}

fn wrong(pointer: &str, json: &str) -> String {
    with(base(), &[(pointer, json)]).to_string()
}

#[test]
fn a_right_card_is_passed_over_in_silence() {
    let folder = folder("right", &[("base.json", &base().to_string())]);
    assert_eq!(outcome(&command(&folder, &["check", "base.json"])), (0, "", ""));
    assert_eq!(outcome(&command(&folder, &["check", "--format", "json", "base.json"])), (0, "[]\n", ""));
}

#[test]
fn a_finding_names_place_and_remedy_and_shows_the_line_with_a_marker() {
    let card = "{\n  \"id\": \"card\",\n  \"lang\": \"en\",\n  \"titel\": \"é\", \"title\": \"T\",\n  \"parties\": [{ \"id\": \"a\", \"name\": \"A\" }, { \"id\": \"b\", \"name\": \"B\" }]\n}\n";
    let folder = folder("marker", &[("card.json", card)]);
    let expected = "\
error[unknown-key]: titel: “titel” is not a key of this object
 --> card.json:4:3
  |
4 |   \"titel\": \"é\", \"title\": \"T\",
  |   ^^^^^^^
  |
  = help: did you mean “title”? known here: id, lang, title, summary, accent, parties, ladder, events, shared, areas, related, sources, corrections, editorial

errors: 1, warnings: 0
";
    assert_eq!(outcome(&command(&folder, &["check", "card.json"])), (1, expected, ""));
}

#[test]
fn warnings_do_no_harm_unless_they_are_asked_to() {
    let folder = folder("warnings", &[("base.json", &wrong("/shared/0/sources", "[]"))]);
    for (arguments, code, last) in [
        (&["check", "base.json"][..], 0, "errors: 0, warnings: 1"),
        (&["check", "--strict", "base.json"][..], 1, "errors: 1, warnings: 0"),
    ] {
        let output = command(&folder, arguments);
        let (found, out, err) = outcome(&output);
        assert_eq!((found, out.lines().last().unwrap(), err), (code, last, ""), "{arguments:?}");
    }
}

#[test]
fn a_program_is_given_one_array_over_all_files() {
    let folder = folder("array", &[("base.json", &wrong("/lang", "7")), ("other.json", "{")]);
    let output = command(&folder, &["check", "--format", "json", "base.json", "other.json"]);
    let (code, out, err) = outcome(&output);
    assert_eq!((code, err), (1, ""));
    let findings: Vec<Value> = serde_json::from_str(out).unwrap();
    let keys: Vec<_> = findings[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["file", "line", "column", "path", "severity", "code", "message", "help"]);
    let files: Vec<_> = findings.iter().map(|finding| finding["file"].as_str().unwrap()).collect();
    assert_eq!(files, ["base.json", "other.json"]);
}

#[test]
fn the_standard_input_is_a_file_too() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_relationship-card"));
    let child = child.args(["check", "--format", "json", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = child.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"\xef\xbb\xbf[1]").unwrap();
    let output = child.wait_with_output().unwrap();
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!((&findings[0]["file"], &findings[0]["column"]), (&Value::from("-"), &Value::from(1)));
}

#[test]
fn a_place_far_out_in_one_long_line_is_found_and_cut_out() {
    let mut card = base();
    let text = "word ".repeat(100_000);
    card["summary"] = text.into();
    card["titel"] = "Far out".into();
    let folder = folder("long", &[("base.json", &card.to_string())]);
    let output = command(&folder, &["check", "base.json"]);
    let (code, out, _) = outcome(&output);
    assert_eq!(code, 1);
    assert!(out.contains("“titel” is not a key") && out.len() < 2_000, "{} bytes", out.len());
    let column = card.to_string().find("\"titel\"").unwrap() + 1;
    assert!(out.contains(&format!(" --> base.json:1:{column}\n")), "{out}");
}

#[test]
fn bytes_that_are_no_text_are_a_problem_with_a_place() {
    let folder = folder("latin", &[]);
    fs::write(folder.join("latin.json"), b"{\n \"id\": \"\xe9\"}").unwrap();
    let output = command(&folder, &["check", "--format", "json", "latin.json"]);
    let (code, out, _) = outcome(&output);
    let findings: Value = serde_json::from_str(out).unwrap();
    assert_eq!(code, 1);
    let found = ["code", "line", "column"].map(|key| findings[0][key].to_string());
    assert_eq!(found, ["\"not-utf8\"", "2", "9"]);
}

#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let folder = folder("pipe", &[("base.json", &wrong("/lang", "7"))]);
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_relationship-card"));
    let child =
        command.current_dir(&folder).args(["check", "base.json"]).stdout(writer).stderr(Stdio::piped());
    let output = child.spawn().unwrap().wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(2), 0));
}

#[test]
fn a_file_that_cannot_be_read_is_no_problem_of_the_card() {
    let folder = folder("unreadable", &[]);
    for name in ["missing.json", "."] {
        let output = command(&folder, &["check", name]);
        let (code, out, err) = outcome(&output);
        assert_eq!((code, out), (2, ""), "{name}");
        // The reason after it is the operating system's.
        assert!(err.starts_with(&format!("{name}: cannot be read: ")) && err.lines().count() == 1, "{err}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_name_that_is_no_text_is_answered_and_no_panic() {
    use std::os::unix::ffi::OsStrExt;
    let name = std::ffi::OsStr::from_bytes(b"\xff.json");
    let mut command = Command::new(env!("CARGO_BIN_EXE_relationship-card"));
    let output = command.current_dir(folder("no-text", &[])).arg("check").arg(name).output().unwrap();
    let (code, out, err) = outcome(&output);
    assert_eq!((code, out), (2, ""));
    assert!(err.starts_with("\u{fffd}.json: cannot be read: "), "{err}");
}

#[test]
fn the_worst_of_several_files_counts_and_all_are_checked() {
    let folder = folder(
        "several",
        &[
            ("base.json", &base().to_string()),
            ("wrong.json", &wrong("/ladder/current", "\"top\"")),
            ("broken.json", "{"),
        ],
    );
    let cases: [(&[&str], i32, usize); 5] = [
        (&["base.json", "base.json"], 0, 0),
        (&["wrong.json", "base.json"], 1, 2),
        (&["wrong.json", "broken.json"], 1, 3),
        (&["missing.json", "wrong.json"], 2, 2),
        (&["wrong.json", "missing.json", "broken.json"], 2, 3),
    ];
    for (files, code, count) in cases {
        let output = command(&folder, &[&["check", "--format", "json"], files].concat());
        let (found, out, _) = outcome(&output);
        let findings: Vec<Value> = serde_json::from_str(out).unwrap();
        assert_eq!((found, findings.len()), (code, count), "{files:?}");
    }
}

#[test]
fn wrong_usage_is_answered_with_the_usage() {
    let folder = folder("usage", &[]);
    let cases: [(&[&str], &str); 8] = [
        (&[], "name a verb"),
        (&["check"], "name at least one file"),
        (&["chek", "card.json"], "there is no verb “chek”"),
        (&["--version"], "there is no verb “--version”"),
        (&["check", "--format", "xml", "card.json"], "there is no format “xml”"),
        (&["check", "--format"], "missing argument for option '--format'"),
        (&["check", "--loud", "card.json"], "invalid option '--loud'"),
        (&["schema", "card.json"], "`schema` takes no arguments"),
    ];
    for (arguments, fault) in cases {
        let output = command(&folder, arguments);
        let (code, out, err) = outcome(&output);
        assert_eq!((code, out), (2, ""), "{arguments:?}");
        assert_eq!(err.lines().next(), Some(fault), "{arguments:?}");
        assert!(err.contains("usage: relationship-card VERB"), "{arguments:?}: {err}");
    }
}

#[test]
fn help_is_printed_when_it_is_asked_for() {
    let folder = folder("help", &[]);
    for argument in ["--help", "-h", "help"] {
        let output = command(&folder, &[argument]);
        let (code, out, err) = outcome(&output);
        assert_eq!((code, err), (0, ""), "{argument}");
        assert!(out.starts_with("usage: relationship-card VERB") && out.contains("Exit codes: 0"), "{out}");
    }
}

#[test]
fn control_characters_of_the_data_never_reach_the_terminal() {
    let attack = "\u{1b}]0;title\u{7}\u{1b}[2J\u{9b}31m\r\n\u{8}\u{0}\u{7f}";
    let json = Value::String(attack.into()).to_string();
    let id_of_one = format!("[{{\"id\": {json}, \"name\": \"A\"}}, {{\"id\": \"b\", \"name\": \"B\"}}]");
    let key = format!("{{{json}: 1}}");
    let cases = [
        ("/lang", json.as_str()),
        ("/parties", &id_of_one),
        ("/parties/0/country", &json),
        ("/events/0/kind", &json),
        ("/events/0/date", &json),
        ("/events/0", &key),
        ("/sources/0/link", &json),
        ("/ladder/current", &json),
        ("/areas/0/level", &json),
    ];
    for (pointer, json) in cases {
        let folder = folder("control", &[("card.json", &wrong(pointer, json))]);
        let output = command(&folder, &["check", "card.json"]);
        let (code, out, err) = outcome(&output);
        assert_eq!(code, 1, "{pointer}");
        assert!(out.contains("\u{fffd}]0;title\u{fffd}"), "{pointer}: the data is named: {out}");
        for text in [out, err] {
            assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{pointer}: {text:?}");
        }
    }
}

#[test]
fn the_library_runs_the_command_with_any_arguments() {
    let tokyo = place("static/cards/tokyo.json").display().to_string();
    let cases: [(&[&str], Verdict); 4] = [
        (&["check", &tokyo], Verdict::Fine),
        (&["check", &tokyo, "/no/such/file"], Verdict::Usage),
        (&["check"], Verdict::Usage),
        (&["help"], Verdict::Fine),
    ];
    for (arguments, verdict) in cases {
        assert_eq!(run_here(arguments).0, verdict, "{arguments:?}");
    }
}
