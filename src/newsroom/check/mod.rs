//! `relationship-card check`.

mod finding;
mod human;
mod input;
mod locate;
mod machine;
mod options;

use super::{Fault, Verdict, clean};
use crate::card::{Checked, Json, Severity, check};
use finding::Finding;
use input::Input;
use options::{Format, Options};
use std::io::Write;

/// Checks the text of a card's JSON.
pub fn check_text(text: &str) -> Result<Checked, serde_json::Error> {
    let json: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    Ok(check(&json))
}

/// Checks every file that the arguments name and writes what is wrong; the worst verdict counts.
pub fn run(arguments: &[String], out: &mut dyn Write, err: &mut dyn Write) -> Result<Verdict, Fault> {
    let options = Options::parse(arguments).map_err(Fault::Usage)?;
    let mut verdict = Verdict::Fine;
    let mut findings = Vec::new();
    for file in &options.files {
        match Input::read(file) {
            Ok(input) => findings.extend(examine(&input, &options, out)?),
            Err(fault) => {
                writeln!(err, "{}: cannot be read: {}", clean::line(file), clean::line(&fault))?;
                verdict = Verdict::Usage;
            }
        }
    }
    match options.format {
        Format::Human => write!(out, "{}", human::summary(&findings))?,
        Format::Json => writeln!(out, "{}", machine::array(&findings))?,
    }
    let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(verdict.max(if wrong { Verdict::Problems } else { Verdict::Fine }))
}

/// All findings of one file. For a person each is written at once, while the file is at hand.
fn examine(input: &Input, options: &Options, out: &mut dyn Write) -> Result<Vec<Finding>, Fault> {
    let mut findings = finding::all(input, options.now);
    for finding in &mut findings {
        if options.strict {
            finding.severity = Severity::Error;
        }
        if options.format == Format::Human {
            writeln!(out, "{}\n", human::written(input, finding))?;
        }
    }
    Ok(findings)
}
