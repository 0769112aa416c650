//! Any bytes give a verdict, and findings that lie in the file. Every try has a seed of its own, which is
//! printed when it fails.

use super::random::{any, disturb};
use crate::support::cards::rich;
use crate::support::files::{names, place};
use crate::support::random::Random;
use crate::support::rubble::{damaged, rubble};
use crate::support::run_here;
use crate::wrong_cards;
use relationship_card::newsroom::Verdict;
use serde_json::Value;
use std::fs;

const TRIES: u64 = 10_000;

/// What cards are made of, and what breaks readers.
const PIECES: [&str; 38] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\ud83d\\ude00",
    "\\ud83d",
    "\n",
    "\r\n",
    "\t",
    "\u{0}",
    "\u{1b}[2J",
    "\u{202e}",
    "\u{feff}",
    "\u{2028}",
    "null",
    "true",
    "-1",
    "1e999",
    "0.1",
    "13",
    "\"id\":",
    "\"id\":\"a\",",
    "id",
    "title",
    "events",
    "sources",
    "\"a.b[0]\":1,",
    "\"\":0,",
    "2026-13-01",
    "{\"text\":",
    "https://",
    "javascript:",
    "\"text\":\"第一块石头\",",
    "石のように",
];

/// Sound files and wrong ones: the samples are large, so that each is there only once.
fn files() -> Vec<Vec<u8>> {
    let samples = names("static/cards").into_iter().map(|name| place("static/cards").join(name));
    samples.chain(wrong_cards::files()).map(|path| fs::read(path).unwrap()).collect()
}

fn input(files: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    match random.below(4) {
        0 => rubble(&PIECES, random),
        1 => any(random, 6).to_string().into_bytes(),
        2 => {
            let mut card = rich("words");
            (0..=random.below(3)).for_each(|_| disturb(random, &mut card));
            let bytes = card.to_string().into_bytes();
            if random.below(2) == 0 { bytes } else { damaged(bytes, &PIECES, random) }
        }
        _ => damaged(random.one_of(files).clone(), &PIECES, random),
    }
}

/// Names a try that did not come to its end.
struct Try(u64);

impl Drop for Try {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the seed was {}", self.0);
        }
    }
}

/// Whether a finding names a place of the text, which is one behind the last character at most.
fn is_inside(finding: &Value, lines: &[&str]) -> bool {
    let number = |key: &str| finding[key].as_u64().unwrap() as usize;
    let line = number("line").checked_sub(1).and_then(|index| lines.get(index));
    line.is_some_and(|line| (1..=line.chars().count() + 1).contains(&number("column")))
}

/// What holds whatever the file holds. Returns whether it could be read as JSON.
fn holds(path: &str, bytes: &[u8]) -> bool {
    fs::write(path, bytes).unwrap();
    let text = String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).into_owned();
    let lines: Vec<_> = text.split('\n').collect();
    let (verdict, out, err) = run_here(&["check", "--format", "json", path]);
    let findings: Vec<Value> = serde_json::from_str(&out).unwrap();
    let is_wrong = findings.iter().any(|finding| finding["severity"] == "error");
    assert_eq!((verdict, err.as_str()), (if is_wrong { Verdict::Problems } else { Verdict::Fine }, ""));
    for finding in &findings {
        assert!(is_inside(finding, &lines), "{finding}\n{text:?}");
        assert!(finding["message"] != "" && finding["help"] != "", "{finding}");
    }
    assert!(findings.is_sorted_by_key(|finding| finding["line"].as_u64()), "{out}");

    let (also, out, err) = run_here(&["check", path]);
    let titles = out.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning["));
    assert_eq!((also, titles.count(), err.as_str()), (verdict, findings.len(), ""), "{out}");
    assert!(!out.chars().any(|c| c.is_control() && c != '\n'), "{out:?}");
    !findings.iter().any(|finding| finding["code"] == "not-json" || finding["code"] == "not-utf8")
}

#[test]
fn any_bytes_give_a_verdict_and_findings_inside_the_file() {
    let path = place(env!("CARGO_TARGET_TMPDIR")).join("any-bytes.json");
    let (path, files) = (path.to_str().unwrap(), files());
    let read = (0..TRIES).filter(|seed| {
        let _try = Try(*seed);
        holds(path, &input(&files, &mut Random(*seed)))
    });
    let read = read.count();
    assert!((3_000..7_000).contains(&read), "{read} of {TRIES} files were JSON");
}
