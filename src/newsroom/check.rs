//! `relationship-card check`.

use super::Verdict;
use crate::card::{Checked, Json, Problem, Severity, check};
use std::fs;

/// Checks the text of a card's JSON.
pub fn check_text(text: &str) -> Result<Checked, serde_json::Error> {
    let json: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    Ok(check(&json))
}

/// Checks every file and prints what is wrong; the worst verdict counts.
pub fn check_files(files: &[&str]) -> Verdict {
    files.iter().map(|file| check_file(file)).max().unwrap_or(Verdict::Usage)
}

fn check_file(file: &str) -> Verdict {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(fault) => {
            eprintln!("{file}: cannot be read: {fault}");
            return Verdict::Usage;
        }
    };
    match check_text(&text) {
        Ok(checked) => report(file, &checked),
        Err(fault) => {
            println!("{file}: error: this is not JSON: {fault}");
            Verdict::Problems
        }
    }
}

fn report(file: &str, checked: &Checked) -> Verdict {
    checked.problems.iter().for_each(|problem| println!("{file}: {}", written(problem)));
    let wrong = checked.card.is_none() || checked.problems.iter().any(|p| p.severity == Severity::Error);
    if wrong { Verdict::Problems } else { Verdict::Fine }
}

/// One line for a problem. Control characters of the data never reach the terminal.
fn written(problem: &Problem) -> String {
    let place = if problem.path.is_empty() { "the card" } else { &problem.path };
    let line = format!(
        "{}: {place}: {}; {} [{}]",
        problem.severity.name(),
        problem.message,
        problem.help,
        problem.code
    );
    line.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
