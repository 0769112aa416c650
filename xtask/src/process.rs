//! Running other programs.

use anyhow::{Context, Result, anyhow, bail};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitStatus, Stdio};

/// What a program printed, and how it ended.
pub struct Output {
    /// Its standard output.
    pub text: String,
    /// Whether it ended with exit code 0.
    pub fine: bool,
}

/// Runs a program that has to succeed; `what` names the step in the error.
pub fn run(what: &str, command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("{what} failed ({}): see its messages above", ending(status));
    }
    Ok(())
}

/// Runs a program, shows its standard output as it comes, and keeps it too.
pub fn tee(command: &mut Command) -> Result<Output> {
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().with_context(|| cannot_start(command))?;
    let pipe = child.stdout.take().ok_or_else(|| anyhow!("no output to read"))?;
    let text = copy_lines(BufReader::new(pipe))?;
    Ok(Output { text, fine: child.wait()?.success() })
}

/// What a program prints when it succeeds; `None` when it fails or is not there.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

fn copy_lines(mut from: impl BufRead) -> Result<String> {
    let (mut line, mut all) = (Vec::new(), Vec::new());
    let mut screen = std::io::stdout();
    while from.read_until(b'\n', &mut line)? > 0 {
        screen.write_all(&line)?;
        screen.flush()?;
        all.append(&mut line);
    }
    Ok(String::from_utf8_lossy(&all).into_owned())
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start {}", command.get_program().to_string_lossy())
}

fn ending(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("exit code {code}"),
        None => "stopped by a signal".into(),
    }
}
