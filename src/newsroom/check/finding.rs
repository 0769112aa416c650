//! A problem with its place in a file.

use super::input::{Cursor, Input};
use super::locate::Places;
use super::syntax::{Slip, slip};
use crate::card::{Checked, Json, Problem, Severity, Standing, TOO_MANY, check, quoted};
use serde::Serialize;
use serde_json::error::Category;
use std::ops::Range;
use std::path::Path;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file, as the user named it.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The place in the JSON; empty for the card itself.
    pub path: String,
    /// Whether it makes the check fail.
    pub severity: Severity,
    /// A stable name for this kind of problem.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// The place in the text, in bytes.
    #[serde(skip)]
    pub span: Range<usize>,
}

/// Everything that is wrong with a file, in the order of its lines; `now` is the moment at which it is to be
/// shown, in seconds since 1970 began in UTC.
pub fn all(input: &Input, now: i64) -> Vec<Finding> {
    let mut problems = match input.broken {
        Some(broken) => vec![(broken..broken, not_utf8())],
        None => match serde_json::from_str::<Json>(&input.text) {
            Ok(json) => of_card(input, &json, now),
            Err(fault) => vec![of_syntax(input, &fault)],
        },
    };
    problems.sort_by_key(|(span, _)| span.start);
    let mut cursor = Cursor::new(&input.text);
    problems.into_iter().map(|(span, problem)| placed(input, &mut cursor, span, problem)).collect()
}

type Spanned = (Range<usize>, Problem);

fn of_card(input: &Input, json: &Json, now: i64) -> Vec<Spanned> {
    let Checked { card, mut problems } = check(json);
    problems.extend(card.and_then(|card| withheld(card.standing(now))));
    problems.extend(misnamed(input, json));
    let places = Places::new(&input.text, problems.iter().map(|problem| problem.path.as_str()));
    let span = |problem: &Problem| match problem.code {
        TOO_MANY => last(&input.text),
        code => places.find(&problem.path, is_about_key(code)),
    };
    let spans: Vec<_> = problems.iter().map(span).collect();
    spans.into_iter().zip(problems).collect()
}

/// The bracket that closes a card, where it is said that not everything was listed.
fn last(text: &str) -> Range<usize> {
    let end = text.trim_end().len();
    end.saturating_sub(1)..end
}

fn not_utf8() -> Problem {
    problem("not-utf8", "this is not UTF-8".into(), "save the file as UTF-8")
}

/// Whether a kind of problem lies in a key and not in its value.
fn is_about_key(code: &str) -> bool {
    matches!(code, "unknown-key" | "duplicate-key")
}

/// A card that would not be shown.
fn withheld(standing: Standing) -> Option<Problem> {
    let (code, key, message, help) = match standing {
        Standing::Open => return None,
        Standing::Embargoed(_) => {
            ("embargoed", "embargoed", "readers do not see this card yet", "wait, or take “embargoed” away")
        }
        Standing::Expired(_) => (
            "expired",
            "expires",
            "readers do not see this card any more",
            "give it more time, or take it off the page",
        ),
    };
    let (severity, path) = (Severity::Warning, format!("editorial.{key}"));
    Some(Problem { severity, path, ..problem(code, message.into(), help) })
}

/// A card's id is its file's name, so that the two are found by each other.
fn misnamed(input: &Input, json: &Json) -> Option<Problem> {
    let id = json.get("id")?.text()?;
    let name = Path::new(&input.name).file_stem()?.to_str()?;
    if input.name == "-" || id == name {
        return None;
    }
    let message = format!("the card {} stands in a file named {}", quoted(id), quoted(name));
    let help = "give the card the name of its file, or the file the name of the card";
    let severity = Severity::Warning;
    Some(Problem { severity, path: "id".into(), ..problem("misnamed", message, help) })
}

fn of_syntax(input: &Input, fault: &serde_json::Error) -> Spanned {
    let offset = input.offset(fault.line(), fault.column());
    let slip = match fault.classify() {
        Category::Data => Some(too_deep(offset)),
        Category::Eof => slip(&input.text, input.text.len()),
        _ => slip(&input.text, offset),
    };
    let Slip { span, what, help } = slip.unwrap_or_else(|| unnamed(offset, &fault.to_string()));
    (span, problem("not-json", format!("this is not JSON: {what}"), &help))
}

/// The one thing that the mirror refuses of what is JSON.
fn too_deep(offset: usize) -> Slip {
    let what = "lists and objects are nested too deeply".into();
    Slip { span: offset..offset, what, help: "take brackets away: no card needs more than 6 levels".into() }
}

/// A fault in the words of JSON's reader.
fn unnamed(offset: usize, words: &str) -> Slip {
    let words = words.rsplit_once(" at line ").map_or(words, |(words, _)| words);
    let help = "look just before this place for a comma, a quotation mark or a bracket that is missing or one too many";
    Slip { span: offset..offset, what: words.into(), help: help.into() }
}

fn problem(code: &'static str, message: String, help: &str) -> Problem {
    Problem { severity: Severity::Error, code, path: String::new(), message, help: help.into() }
}

fn placed(input: &Input, cursor: &mut Cursor, span: Range<usize>, problem: Problem) -> Finding {
    let (line, column) = cursor.walk_to(span.start);
    let Problem { severity, code, path, message, help } = problem;
    Finding { file: input.name.clone(), line, column, path, severity, code, message, help, span }
}
