//! All tests, and one line that sums them up.

mod build;
mod e2e;
mod part;
mod rust;
mod step;
mod tally;
mod widget;

pub use part::Part;

use crate::tools::{self, Need};
use anyhow::Result;
use std::process::ExitCode;
use step::Step;
use tally::Tally;

/// Runs all steps, or those of one part; a step that fails never keeps the next from running.
pub fn run(part: Option<Part>) -> Result<ExitCode> {
    let steps: Vec<&Step> = step::ALL.iter().filter(|step| step.belongs_to(part)).collect();
    let mut ready = Ready::default();
    for step in &steps {
        ready.prepare(step.needs);
    }
    let results: Vec<(&str, Tally)> =
        steps.iter().map(|step| (step.title, step.run(ready.obstacle(step.needs)))).collect();
    Ok(conclude(&results))
}

/// Says what failed, and then the one line everybody waits for.
fn conclude(results: &[(&str, Tally)]) -> ExitCode {
    println!();
    for (title, tally) in results.iter().filter(|(_, tally)| tally.failed > 0) {
        println!("failed: {title} ({})", tally.failed);
    }
    let total: Tally = results.iter().map(|(_, tally)| *tally).sum();
    println!("{total}");
    ExitCode::from(u8::from(total.failed > 0))
}

/// What was seen to, and what could not be had.
#[derive(Default)]
struct Ready {
    results: Vec<(Need, Option<String>)>,
}

impl Ready {
    /// Sees to each need once, before the first step, so that no step has to wait for a download.
    fn prepare(&mut self, needs: &[Need]) {
        for need in needs {
            if !self.results.iter().any(|(seen, _)| seen == need) {
                let obstacle = tools::ensure(*need).err().map(|error| format!("{error:#}"));
                self.results.push((*need, obstacle));
            }
        }
    }

    /// Why a step with these needs cannot run.
    fn obstacle(&self, needs: &[Need]) -> Option<&str> {
        let own = self.results.iter().filter(|(need, _)| needs.contains(need));
        own.filter_map(|(_, obstacle)| obstacle.as_deref()).next()
    }
}
