//! Running a program and looking at the clock.

use anyhow::{Context, Result, bail};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// A mebibyte.
pub const MIB: u64 = 1024 * 1024;

/// How often each program is run.
const RUNS: usize = 7;

/// What several runs took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The times on the clock, shortest first; at least one.
    pub times: Vec<Duration>,
    /// The most memory that one of them had in use, in bytes.
    pub memory: u64,
}

impl Measured {
    /// The time in the middle.
    pub fn median(&self) -> Duration {
        self.times.get(self.times.len() / 2).copied().unwrap_or_default()
    }

    /// The shortest and the longest time.
    pub fn spread(&self) -> (Duration, Duration) {
        let end = |time: Option<&Duration>| time.copied().unwrap_or_default();
        (end(self.times.first()), end(self.times.last()))
    }
}

/// Runs a program several times; an error when it ends with another exit code.
pub fn runs(command: &mut Command, code: i32) -> Result<Measured> {
    let mut measured = Measured { times: Vec::new(), memory: 0 };
    for _ in 0..RUNS {
        let start = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        let ended = child.and_then(Wait4::wait4).context("cannot run the program")?;
        measured.times.push(start.elapsed());
        measured.memory = measured.memory.max(ended.rusage.maxrss);
        if ended.status.code() != Some(code) {
            bail!("the program ended with {} instead of exit code {code}", ended.status);
        }
    }
    measured.times.sort();
    Ok(measured)
}

#[cfg(test)]
mod tests {
    use super::{Measured, runs};
    use std::process::Command;
    use std::time::Duration;

    #[test]
    fn the_median_is_the_time_in_the_middle() {
        let times = [1, 2, 3, 50, 100].map(Duration::from_millis).to_vec();
        let measured = Measured { times, memory: 0 };
        assert_eq!(measured.median(), Duration::from_millis(3));
        assert_eq!(measured.spread(), (Duration::from_millis(1), Duration::from_millis(100)));
    }

    #[test]
    fn a_run_has_a_time_and_a_peak_and_the_exit_code_matters() {
        let mut command = Command::new("cargo");
        command.arg("--version");
        let measured = runs(&mut command, 0).unwrap();
        assert!(measured.median() > Duration::ZERO && measured.memory > 100_000, "{measured:?}");
        assert!(runs(&mut command, 1).is_err());
    }
}
