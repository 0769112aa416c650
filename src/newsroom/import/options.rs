//! The command line of `relationship-card import`.

use super::ids::slug;
use super::out::Party;
use super::tame::quoted;
use super::{party, probe};
use crate::card::Lang;
use crate::newsroom::arguments::value;
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// How the command is used.
pub const USAGE: &str =
    "usage: relationship-card import FILE --party NAME[:CC] --party NAME[:CC] [-o OUT] [--lang TAG] [--id ID]

Turns a TimelineJS timeline (JSON of versions 1 to 3, or the CSV of its Google Sheet; “-” is standard
input) into a relationship card. The card goes to standard output, the report to standard error: what
became of every key of the timeline.

  --party NAME[:CC]  one of the two parties, with its country code: --party \"Italy:IT\"
  -o, --output OUT   write the card to this file, only when it is whole
  --lang TAG         the language of the timeline (en)
  --id ID            the card's id (that of the file written, or else of the file read)

Exit codes: 0 fine, 1 the file is not a timeline that can be imported, 2 wrong usage or an unreadable file.";

/// What was asked for.
#[derive(Debug)]
pub enum Asked {
    /// How the command is used.
    Help,
    /// An import.
    Import(Box<Options>),
}

/// What to import, and how.
#[derive(Debug)]
pub struct Options {
    /// The file to read; `-` is standard input.
    pub file: PathBuf,
    /// The file to write; none is standard output.
    pub out: Option<PathBuf>,
    /// How the card is made.
    pub order: Order,
}

/// What a timeline does not say and a card needs.
#[derive(Clone, Debug)]
pub struct Order {
    /// The two parties.
    pub parties: [Party; 2],
    /// The language, where it is said.
    pub lang: Option<String>,
    /// The card's id.
    pub id: String,
}

#[derive(Default)]
struct Words {
    file: Option<PathBuf>,
    out: Option<PathBuf>,
    parties: Vec<Party>,
    lang: Option<String>,
    id: Option<String>,
}

/// Reads the command line; what is wrong with it is said in one line.
pub fn read(arguments: impl IntoIterator<Item = impl Into<OsString>>) -> Result<Asked, String> {
    let mut words = Words::default();
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(told)? {
        match argument {
            Short('h') | Long("help") => return Ok(Asked::Help),
            Short('o') | Long("output") => words.out = Some(parser.value().map_err(told)?.into()),
            Long("party") => words.parties.push(party::read(&value(&mut parser)?)?),
            Long("lang") => words.lang = Some(lang(value(&mut parser)?)?),
            Long("id") => words.id = Some(id(value(&mut parser)?)?),
            Value(file) if words.file.is_none() => words.file = Some(file.into()),
            argument => return Err(told(argument.unexpected())),
        }
    }
    words.finished().map(|options| Asked::Import(Box::new(options)))
}

fn told(fault: lexopt::Error) -> String {
    fault.to_string()
}

fn lang(tag: String) -> Result<String, String> {
    match Lang::is_well_formed(&tag) {
        true => Ok(tag),
        false => Err(format!("{} is not a language tag; write one such as en, it or pt-BR", quoted(&tag))),
    }
}

fn id(id: String) -> Result<String, String> {
    match probe::id(&id) {
        true => Ok(id),
        false => {
            Err(format!("{} cannot be an id; use 1 to 64 letters, digits, “-”, “_” or “.”", quoted(&id)))
        }
    }
}

impl Words {
    fn finished(self) -> Result<Options, String> {
        let file = self.file.ok_or("no file is named")?;
        let out = self.out.filter(|out| out != Path::new("-"));
        let given = self.parties.len();
        let parties: [Party; 2] = self.parties.try_into().map_err(|_| two_parties(given))?;
        let id = self.id.unwrap_or_else(|| id_of_file(out.as_deref().unwrap_or(&file)));
        let order = Order { parties: party::named(parties), lang: self.lang, id };
        Ok(Options { file, out, order })
    }
}

fn two_parties(given: usize) -> String {
    let remedy = "name both: --party \"Italy:IT\" --party \"Japan:JP\" (the country code may be left out)";
    format!("a card has two parties, and a timeline does not say who they are: {given} named; {remedy}")
}

fn id_of_file(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    if probe::id(&stem) {
        return stem.into_owned();
    }
    slug(&stem).unwrap_or_else(|| "timeline".to_owned())
}
