//! The command's side: the verbs of `relationship-card`.

mod arguments;
mod check;
mod clean;
mod clock;
pub mod import;
mod render;
mod schema;
mod verdict;

pub use check::check_text;
pub use schema::schema;
pub use verdict::Verdict;

use std::io::{ErrorKind, Write};

const USAGE: &str = "usage: relationship-card VERB …

check [--strict] [--format human|json] [--at TIME] FILE…
    Names everything that is wrong with cards, each with its place and remedy. `-` is the standard input.
    --strict             warnings count as errors
    --format human|json  how problems are written (human)
    --at TIME            the time for which embargo and expiry are judged (now)

import FILE --party NAME[:CC] --party NAME[:CC] [-o OUT]
    Turns a TimelineJS timeline into a card; `relationship-card import --help` says more.

render [--document] [--assets URL] [--styles inline|link] [--lang TAG] [--layout NAME] [--images WHEN] [--deep-links] [--csp] FILE
    Writes a card as HTML that is read before any script has come, and without one.
    --document           a whole page, not only what stands in an article
    --assets URL         the folder with relationship-card.js (.)
    --styles inline|link whether the stylesheet stands in the markup, or is linked (inline)
    --lang TAG           the element's `lang`, where it is not that of the page
    --layout NAME        the element's `layout`: auto, carousel, list or compact
    --images WHEN        when pictures are fetched: auto, or click, once the reader asks for them
    --deep-links         the page's address names the event in view, and there is a button to share it
    --csp                the Content-Security-Policy that the page needs, instead of the HTML
    --at TIME            the time for which embargo and expiry are judged (now)

schema
    Prints the JSON Schema of cards (2020-12), with which editors complete and check while one types.

Exit codes: 0 fine (warnings allowed), 1 the input has errors, 2 wrong usage or an unreadable file.";

/// Runs the command with its arguments, the program's name left out. What it has to say goes to `out`, what
/// went wrong with the run itself to `err`.
pub fn run(arguments: impl Iterator<Item = String>, out: &mut dyn Write, err: &mut dyn Write) -> Verdict {
    let arguments: Vec<String> = arguments.collect();
    let outcome = match arguments.split_first().map(|(verb, rest)| (verb.as_str(), rest)) {
        Some(("check", rest)) => check::run(rest, out, err),
        Some(("import", rest)) => import::run(rest, out, err),
        Some(("render", rest)) => render::run(rest, out, err),
        Some(("schema", [])) => writeln!(out, "{:#}", schema()).map(|()| Verdict::Fine).map_err(Fault::from),
        Some(("schema", _)) => Err(Fault::Usage("`schema` takes no arguments".into())),
        Some(("--help" | "-h" | "help", _)) => {
            writeln!(out, "{USAGE}").map(|()| Verdict::Fine).map_err(Fault::from)
        }
        Some((verb, _)) => Err(Fault::Usage(format!("there is no verb “{verb}”"))),
        None => Err(Fault::Usage("name a verb".into())),
    };
    outcome.unwrap_or_else(|fault| {
        // Where not even this can be written, the exit code says it.
        let _ = match fault {
            Fault::Usage(fault) => writeln!(err, "{}\n\n{USAGE}", clean::line(&fault)),
            // The reader of a pipe has seen enough.
            Fault::Output(fault) if fault.kind() == ErrorKind::BrokenPipe => Ok(()),
            Fault::Output(fault) => writeln!(err, "the output cannot be written: {fault}"),
        };
        Verdict::Usage
    })
}

/// Why a run ended before its end.
enum Fault {
    /// The arguments are wrong; a sentence for the user.
    Usage(String),
    /// Nothing more can be written.
    Output(std::io::Error),
}

impl From<std::io::Error> for Fault {
    fn from(fault: std::io::Error) -> Self {
        Fault::Output(fault)
    }
}
