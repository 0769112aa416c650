//! What the arguments of `check` say.

use crate::newsroom::arguments::{moment, value};
use crate::newsroom::clock;
use lexopt::{Arg, Parser};

/// How problems are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the line of the source, for a person.
    Human,
    /// One JSON array, for a program.
    Json,
}

/// The arguments of `check`.
pub struct Options {
    /// The files; `-` is the standard input.
    pub files: Vec<String>,
    /// Whether warnings count as errors.
    pub strict: bool,
    /// How problems are written.
    pub format: Format,
    /// The moment at which the cards are to be shown, in seconds since 1970 began in UTC.
    pub now: i64,
}

impl Options {
    /// Reads the arguments; the error is a sentence for the user.
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut options =
            Options { files: Vec::new(), strict: false, format: Format::Human, now: clock::now() };
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next().map_err(|fault| fault.to_string())? {
            match argument {
                Arg::Long("strict") => options.strict = true,
                Arg::Long("format") => options.format = format(&mut parser)?,
                Arg::Long("at") => options.now = moment(&mut parser)?,
                Arg::Value(file) => options.files.push(file.to_string_lossy().into_owned()),
                other => return Err(other.unexpected().to_string()),
            }
        }
        match options.files.is_empty() {
            true => Err("name at least one file".into()),
            false => Ok(options),
        }
    }
}

fn format(parser: &mut Parser) -> Result<Format, String> {
    match value(parser)?.as_str() {
        "human" => Ok(Format::Human),
        "json" => Ok(Format::Json),
        other => Err(format!("there is no format “{other}”")),
    }
}
