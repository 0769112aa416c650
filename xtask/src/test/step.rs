//! The list of what is run.

use super::part::Part;
use super::tally::Tally;
use super::{build, e2e, rust, widget};
use crate::dist;
use crate::tools::Need;
use anyhow::Result;
use std::time::Instant;

/// One run of one tool.
pub struct Step {
    /// Its name for people.
    pub title: &'static str,
    /// The tools it uses.
    pub needs: &'static [Need],
    part: Part,
    action: fn() -> Result<Tally>,
}

/// Everything, in the order in which it runs: what is quick and tells most comes first.
pub const ALL: [Step; 10] = [
    Step { title: "formatting", part: Part::Lint, needs: &[], action: rust::formatting },
    Step { title: "lints", part: Part::Lint, needs: &[], action: rust::native_lints },
    Step {
        title: "lints of the browser's code",
        part: Part::Lint,
        needs: &[Need::WasmTarget],
        action: rust::wasm_lints,
    },
    Step { title: "Rust tests", part: Part::Native, needs: &[], action: rust::native_tests },
    Step {
        title: "widget tests in Chromium",
        part: Part::Widget,
        needs: &[Need::WasmTarget, Need::WasmBindgen, Need::Chromium, Need::Chromedriver],
        action: widget::in_chromium,
    },
    Step {
        title: "widget tests in Firefox",
        part: Part::Widget,
        needs: &[Need::WasmTarget, Need::WasmBindgen, Need::Firefox, Need::Geckodriver],
        action: widget::in_firefox,
    },
    Step { title: "release build", part: Part::Dist, needs: &dist::NEEDS, action: build::build },
    Step { title: "size budget", part: Part::Dist, needs: &dist::NEEDS, action: build::sizes },
    Step {
        title: "whole-page tests",
        part: Part::E2e,
        needs: &[Need::NodeModules, Need::Chromium],
        action: e2e::run,
    },
    Step {
        title: "accessibility in three engines",
        part: Part::Engines,
        needs: &[
            Need::NodeModules,
            Need::Chromium,
            Need::Chromedriver,
            Need::Firefox,
            Need::Geckodriver,
            Need::Webkit,
            Need::Screen,
        ],
        action: e2e::in_engines,
    },
];

impl Step {
    /// Whether the step is run when this part is asked for. Whole pages need the release build.
    pub fn belongs_to(&self, part: Option<Part>) -> bool {
        match part {
            None => true,
            Some(part @ (Part::E2e | Part::Engines)) => [Part::Dist, part].contains(&self.part),
            Some(part) => self.part == part,
        }
    }

    /// Runs the step, or fails it when something stands in its way.
    pub fn run(&self, obstacle: Option<&str>) -> Tally {
        println!("\n== {} ==", self.title);
        let start = Instant::now();
        let result = match obstacle {
            Some(obstacle) => Err(anyhow::anyhow!("{obstacle}")),
            None => (self.action)(),
        };
        let tally = result.unwrap_or_else(|error| {
            println!("error: {error:#}");
            Tally::FAILED
        });
        let seconds = start.elapsed().as_secs_f32();
        println!("== {}: {} in {seconds:.1} s ==", self.title, tally.verdict());
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, Part};

    #[test]
    fn every_part_has_steps_and_every_step_is_run() {
        let counts = [
            (None, 10),
            (Some(Part::Lint), 3),
            (Some(Part::Native), 1),
            (Some(Part::Widget), 2),
            (Some(Part::Dist), 2),
            (Some(Part::E2e), 3),
            (Some(Part::Engines), 3),
        ];
        for (part, count) in counts {
            let steps = ALL.iter().filter(|step| step.belongs_to(part));
            assert_eq!(steps.count(), count, "{part:?}");
        }
    }
}
