//! What the tests share.

pub mod cards;
pub mod drawn;
pub mod files;
pub mod markup;
pub mod random;
pub mod rubble;
pub mod rust;

use relationship_card::newsroom::{Verdict, run};
use std::io::Write;
use std::process::{Command, Stdio};

/// Runs the command in this process: its verdict, and what it wrote to either side.
pub fn run_here(arguments: &[&str]) -> (Verdict, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let verdict = run(arguments.iter().map(|argument| argument.to_string()), &mut out, &mut err);
    (verdict, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

/// Runs the command as a program that is given this input: its exit code, and what it wrote to either side.
pub fn run_with_input(arguments: &[&str], input: &[u8]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_relationship-card"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that reads nothing may have ended by now.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}
