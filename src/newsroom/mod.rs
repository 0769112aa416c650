//! The command's side: the verbs of `relationship-card`.

mod check;
mod verdict;

pub use check::check_text;
pub use verdict::Verdict;

const USAGE: &str = "usage: relationship-card check FILE…

Checks cards and names everything that is wrong with them, each with its place and remedy.
Exit codes: 0 fine (warnings allowed), 1 a card has errors, 2 wrong usage or an unreadable file.";

/// Runs the command with its arguments, the program's name left out.
pub fn run(arguments: impl Iterator<Item = String>) -> Verdict {
    let arguments: Vec<String> = arguments.collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check", files @ ..] if !files.is_empty() => check::check_files(files),
        ["--help" | "-h" | "help"] => {
            println!("{USAGE}");
            Verdict::Fine
        }
        _ => {
            eprintln!("{USAGE}");
            Verdict::Usage
        }
    }
}
