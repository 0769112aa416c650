//! What was measured, beside what is allowed.

use super::measure::{MIB, Measured};
use std::time::Duration;

/// What something may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The longest median time.
    pub time: Duration,
    /// The most memory, in bytes.
    pub memory: u64,
}

/// One input with its measurements.
pub struct Row {
    /// The input.
    pub what: String,
    /// What it took.
    pub measured: Measured,
    /// What it may take.
    pub budget: Budget,
}

impl Row {
    /// Whether the budget is kept.
    pub fn is_met(&self) -> bool {
        self.measured.median() <= self.budget.time && self.measured.memory <= self.budget.memory
    }
}

/// The table: times in milliseconds, memory in MiB of 1,048,576 bytes.
pub fn written(rows: &[Row]) -> String {
    let mut text = line(["", "median ms", "shortest–longest", "budget", "peak MiB", "budget"], "");
    for row in rows {
        let (shortest, longest) = row.measured.spread();
        let cells = [
            &row.what,
            &milliseconds(row.measured.median()),
            &format!("{}–{}", milliseconds(shortest), milliseconds(longest)),
            &milliseconds(row.budget.time),
            &mebibytes(row.measured.memory),
            &mebibytes(row.budget.memory),
        ];
        text += &line(cells.map(String::as_str), if row.is_met() { "kept" } else { "NOT KEPT" });
    }
    text
}

fn line([what, time, spread, most, memory, room]: [&str; 6], verdict: &str) -> String {
    let line = format!("{what:<22}{time:>10}{spread:>18}{most:>8}{memory:>10}{room:>8}  {verdict}");
    format!("{}\n", line.trim_end())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.0}", time.as_secs_f64() * 1000.0)
}

fn mebibytes(bytes: u64) -> String {
    bytes.div_ceil(MIB).to_string()
}

#[cfg(test)]
mod tests {
    use super::{Budget, MIB, Measured, Row, written};
    use std::time::Duration;

    fn row(time: u64, memory: u64) -> Row {
        let times = [1, time, time + 1].map(Duration::from_millis).to_vec();
        let budget = Budget { time: Duration::from_millis(30), memory: 150 * MIB };
        Row { what: "1,000 events".into(), measured: Measured { times, memory }, budget }
    }

    #[test]
    fn a_budget_is_kept_up_to_its_end() {
        assert!(row(30, 150 * MIB).is_met());
        assert!(!row(31, 150 * MIB).is_met());
        assert!(!row(30, 150 * MIB + 1).is_met());
    }

    #[test]
    fn the_table_names_what_was_measured_and_what_is_allowed() {
        // The first line begins with the room for the inputs' names.
        let expected = "\
\x20                      median ms  shortest–longest  budget  peak MiB  budget
1,000 events                  12              1–13      30        11     150  kept
1,000 events                  31              1–32      30        11     150  NOT KEPT
";
        assert_eq!(written(&[row(12, 10 * MIB + 1), row(31, 11 * MIB)]), expected);
    }
}
