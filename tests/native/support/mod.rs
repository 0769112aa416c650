//! What the tests share.

pub mod cards;
pub mod drawn;
pub mod files;
pub mod markup;
pub mod random;
pub mod rubble;
pub mod rust;

use relationship_card::newsroom::{Verdict, run};

/// Runs the command in this process: its verdict, and what it wrote to either side.
pub fn run_here(arguments: &[&str]) -> (Verdict, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let verdict = run(arguments.iter().map(|argument| argument.to_string()), &mut out, &mut err);
    (verdict, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}
