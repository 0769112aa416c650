//! `relationship-card import`: files in, files and a report out.

use super::convert::{Imported, convert};
use super::options::{self, Asked, Options};
use super::report::{Fate, Report};
use super::write;
use crate::newsroom::{Fault, Verdict, clean};
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

/// Runs the verb with the arguments behind it. The card goes to `out`, the report to `err`.
pub(in crate::newsroom) fn run(
    arguments: &[String],
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Verdict, Fault> {
    match options::read(arguments) {
        Ok(Asked::Help) => {
            writeln!(out, "{}", options::USAGE)?;
            Ok(Verdict::Fine)
        }
        Ok(Asked::Import(options)) => import(&options, out, err),
        Err(fault) => {
            writeln!(err, "relationship-card import: {}", clean::line(&fault))?;
            writeln!(err, "Try “relationship-card import --help”.")?;
            Ok(Verdict::Usage)
        }
    }
}

fn import(options: &Options, out: &mut dyn Write, err: &mut dyn Write) -> Result<Verdict, Fault> {
    let name = clean::line(&options.file.to_string_lossy());
    let bytes = match bytes(&options.file) {
        Ok(bytes) => bytes,
        Err(fault) => {
            writeln!(err, "{name}: cannot be read: {fault}")?;
            return Ok(Verdict::Usage);
        }
    };
    match convert(&bytes, &options.order) {
        Ok(imported) => deliver(&imported, options, out, err),
        Err((refusal, report)) => {
            write!(err, "{report}{name}: {refusal}\nNothing is written.\n")?;
            Ok(Verdict::Problems)
        }
    }
}

fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    if file != Path::new("-") {
        return fs::read(file);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn deliver(
    imported: &Imported,
    options: &Options,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Verdict, Fault> {
    let name = clean::line(&options.file.to_string_lossy());
    match options.out.as_deref() {
        None => out.write_all(imported.card.as_bytes()).and_then(|()| out.flush())?,
        Some(place) if is_same(place, &options.file) => {
            writeln!(err, "{name}: this is the timeline itself; name another file with -o")?;
            return Ok(Verdict::Usage);
        }
        Some(place) => {
            if let Err(fault) = write::whole(place, &imported.card) {
                writeln!(err, "{}: cannot be written: {fault}", clean::line(&place.to_string_lossy()))?;
                return Ok(Verdict::Usage);
            }
        }
    }
    writeln!(err, "{}{name}: {}", imported.report, summary(imported.events, &imported.report))?;
    Ok(Verdict::Fine)
}

fn is_same(out: &Path, file: &Path) -> bool {
    matches!((out.canonicalize(), file.canonicalize()), (Ok(out), Ok(file)) if out == file)
}

fn summary(events: usize, report: &Report) -> String {
    let [changed, left, added] = [Fate::Changed, Fate::Left, Fate::Added].map(|fate| report.count(fate));
    let events = if events == 1 { "1 event".to_owned() } else { format!("{events} events") };
    format!("{events} imported; changed: {changed}, left out: {left}, added: {added}")
}
