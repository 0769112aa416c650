//! `relationship-card render`: a card as HTML that is read, swiped and printed before any script has come,
//! and without one.

mod locales;
mod markup;
mod options;
mod policy;
mod prune;
mod style;

use super::check::{self, Input};
use super::{Fault, Verdict, clean};
use options::{Options, Output};
use std::io::Write;

/// Writes the card that the arguments name. Of a wrong card nothing is written but what is wrong with it.
pub fn run(arguments: &[String], out: &mut dyn Write, err: &mut dyn Write) -> Result<Verdict, Fault> {
    let options = Options::parse(arguments).map_err(Fault::Usage)?;
    let input = match Input::read(&options.file) {
        Ok(input) => input,
        Err(fault) => {
            writeln!(err, "{}: cannot be read: {}", clean::line(&options.file), clean::line(&fault))?;
            return Ok(Verdict::Usage);
        }
    };
    let Some(card) = check::sound(&input, options.now, err)? else {
        return Ok(Verdict::Problems);
    };
    match options.output {
        Output::Card => writeln!(out, "{}", markup::card(&card, &input.text, &options))?,
        Output::Document => writeln!(out, "{}", markup::document(&card, &input.text, &options))?,
        Output::Policy => writeln!(out, "{}", policy::header(&card, &options))?,
    }
    Ok(Verdict::Fine)
}
