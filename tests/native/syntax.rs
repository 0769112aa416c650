//! What the command says of texts that are not JSON, wherever the mistake is.

use crate::support::files::text;
use crate::support::run_here;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

/// The card with one sign put in at every twenty-ninth place, and the card cut off there.
fn spoilt() -> Vec<String> {
    let card = text("static/cards/france-germany.json");
    let places = (0..card.len()).step_by(29).filter(|place| card.is_char_boundary(*place));
    let signs = ["\"", "“", ",", "}", ":", "\\", "é", "\n", "\u{a0}", "-", "7", "True"];
    let spoil = |place: usize| {
        let (before, after) = card.split_at(place);
        signs.map(|sign| format!("{before}{sign}{after}")).into_iter().chain([before.to_owned()])
    };
    places.flat_map(spoil).collect()
}

#[test]
fn every_slip_is_named_in_words_for_authors() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("syntax");
    fs::create_dir_all(&folder).unwrap();
    let file = |(index, text): (usize, String)| {
        let file = folder.join(format!("{index}.json"));
        fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let files: Vec<_> = spoilt().into_iter().enumerate().map(file).collect();
    let arguments = ["check", "--format", "json"].into_iter().chain(files.iter().map(String::as_str));
    let (_, out, err) = run_here(&arguments.collect::<Vec<_>>());
    assert_eq!(err, "");
    let findings: Vec<Value> = serde_json::from_str(&out).unwrap();
    let slips: Vec<_> = findings.iter().filter(|finding| finding["code"] == "not-json").collect();
    assert!(slips.len() > 1_000, "only {}", slips.len());
    for slip in slips {
        let words = format!("{} {}", slip["message"], slip["help"]);
        for of_reader in ["expected", "EOF", "trailing", "control character", "escape", "look just before"] {
            assert!(!words.contains(of_reader), "{}:{}: {words}", slip["file"], slip["line"]);
        }
    }
    fs::remove_dir_all(&folder).unwrap();
}
