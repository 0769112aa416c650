//! `relationship-card check` with ordinary and with hostile files.

use super::inputs::{self, Input};
use super::measure::{self, MIB};
use super::table::{Budget, Row};
use crate::{place, process, tools};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What a file of 10 MiB may cost, whatever stands in it.
const LARGE: Budget = Budget { time: Duration::from_secs(1), memory: 150 * MIB };

/// What may be checked in which time.
fn budget(input: &Input) -> Budget {
    let time = match input.name {
        inputs::EVENTS => Duration::from_millis(30),
        inputs::CARDS => Duration::from_secs(5),
        _ => LARGE.time,
    };
    Budget { time, ..LARGE }
}

/// A row for each input.
pub fn rows() -> Result<Vec<Row>> {
    let program = program()?;
    let folder = place::scratch().join("bench");
    inputs::all(&folder)?.iter().map(|input| row(&program, &folder, input)).collect()
}

fn row(program: &Path, folder: &Path, input: &Input) -> Result<Row> {
    let mut command = Command::new(program);
    command.current_dir(folder).arg("check").args(&input.files);
    let measured = measure::runs(&mut command, input.code).with_context(|| input.name.to_owned())?;
    Ok(Row { what: input.name.to_owned(), measured, budget: budget(input) })
}

/// The command, built as for a release.
fn program() -> Result<PathBuf> {
    let mut cargo = tools::command("cargo");
    cargo.current_dir(place::root()).args(["build", "--release", "--bin", "relationship-card"]);
    process::run("building the command", &mut cargo)?;
    // Where it lies depends on the user's settings.
    let said = process::answer(cargo.args(["--quiet", "--message-format=json"]));
    executable(&said.unwrap_or_default()).context("cargo does not say where the command lies")
}

/// The path of the program in Cargo's messages, which are JSON.
fn executable(messages: &str) -> Option<PathBuf> {
    let (_, rest) = messages.split_once("\"executable\":\"")?;
    let (path, _) = rest.split_once('"')?;
    Some(path.replace("\\\\", "\\").into())
}

#[cfg(test)]
mod tests {
    use super::executable;
    use std::path::PathBuf;

    #[test]
    fn cargo_says_where_the_program_lies() {
        let messages = "{\"reason\":\"compiler-artifact\",\"executable\":null}\n{\"executable\":\"C:\\\\a\\\\b.exe\",\"fresh\":true}";
        assert_eq!(executable(messages), Some(PathBuf::from("C:\\a\\b.exe")));
        assert_eq!(executable("{\"executable\":null}"), None);
    }
}
