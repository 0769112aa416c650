//! `relationship-card check`.

mod finding;
mod human;
mod input;
mod locate;
mod machine;
mod options;
mod slips;
mod string;
mod syntax;

use super::{Fault, Verdict, clean};
use crate::card::{Card, Checked, Json, Severity, check};
use finding::Finding;
use human::Counts;
pub use input::Input;
use options::{Format, Options};
use std::io::{self, BufWriter, Write};

/// Checks the text of a card's JSON.
pub fn check_text(text: &str) -> Result<Checked, serde_json::Error> {
    let json: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    Ok(check(&json))
}

/// The card of a file, if nothing in it would be left out or kept from readers at this moment, in seconds since
/// 1970 began in UTC; else what is wrong is written.
pub fn sound(input: &Input, now: i64, err: &mut dyn Write) -> Result<Option<Card>, Fault> {
    let is_wrong = |finding: &Finding| {
        finding.severity == Severity::Error || matches!(finding.code, "embargoed" | "expired")
    };
    let wrong: Vec<_> = finding::all(input, now).into_iter().filter(is_wrong).collect();
    for finding in &wrong {
        writeln!(err, "{}\n", human::written(input, finding))?;
    }
    let card = check_text(&input.text).ok().and_then(|checked| checked.card);
    Ok(card.filter(|_| wrong.is_empty()))
}

/// Checks every file that the arguments name and writes what is wrong; the worst verdict counts.
pub fn run(arguments: &[String], out: &mut dyn Write, err: &mut dyn Write) -> Result<Verdict, Fault> {
    let options = Options::parse(arguments).map_err(Fault::Usage)?;
    let mut out = BufWriter::new(out);
    let verdict = match options.format {
        Format::Human => {
            let mut counts = Counts::default();
            let verdict = examine(&options, err, &mut |input, finding| {
                counts.add(finding.severity);
                writeln!(out, "{}\n", human::written(input, finding))
            })?;
            write!(out, "{counts}")?;
            verdict
        }
        Format::Json => {
            machine::array(&mut out, |add| examine(&options, err, &mut |_, finding| add(finding)))?
        }
    };
    out.flush()?;
    Ok(verdict)
}

/// Who is told of a finding while its file is at hand.
type Tell<'a> = &'a mut dyn FnMut(&Input, &Finding) -> io::Result<()>;

/// Tells everything that is wrong with the files, one file after the other.
fn examine(options: &Options, err: &mut dyn Write, tell: Tell) -> Result<Verdict, Fault> {
    let mut verdict = Verdict::Fine;
    for file in &options.files {
        match Input::read(file) {
            Ok(input) => verdict = verdict.max(tell_all(&input, options, tell)?),
            Err(fault) => {
                writeln!(err, "{}: cannot be read: {}", clean::line(file), clean::line(&fault))?;
                verdict = Verdict::Usage;
            }
        }
    }
    Ok(verdict)
}

fn tell_all(input: &Input, options: &Options, tell: Tell) -> Result<Verdict, Fault> {
    let mut verdict = Verdict::Fine;
    for mut finding in finding::all(input, options.now) {
        if options.strict {
            finding.severity = Severity::Error;
        }
        if finding.severity == Severity::Error {
            verdict = Verdict::Problems;
        }
        tell(input, &finding)?;
    }
    Ok(verdict)
}
