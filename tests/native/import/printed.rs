//! A printed report, read again.

use std::collections::{HashMap, HashSet};

/// What a report says, and which places it spoke of only in sum.
pub struct Printed {
    lines: Vec<String>,
    counted: HashMap<String, usize>,
    met: HashMap<String, HashSet<String>>,
}

impl Printed {
    pub fn read(report: &str) -> Self {
        let mut printed = Printed { lines: Vec::new(), counted: HashMap::new(), met: HashMap::new() };
        for line in report.lines() {
            match sum(line) {
                Some((pattern, count)) => *printed.counted.entry(pattern).or_default() += count,
                // Of a key that is written twice, what became of the one that counts must be said as well.
                None if line.contains(": left out: written twice;") => {}
                None => printed.lines.push(line.to_owned()),
            }
        }
        printed
    }

    /// Notes that the input has a value here. `places` are its own path and those of what it stands in,
    /// from the inside out, each with its pattern.
    pub fn meet(&mut self, places: &[(String, String)]) {
        let (path, _) = &places[0];
        let own = ["changed", "left out"].iter().any(|fate| self.says(path, fate));
        if own || places.iter().any(|(path, _)| self.says(path, "left out")) {
            return;
        }
        let place = places.iter().find(|(_, pattern)| self.counted.contains_key(pattern));
        let (path, pattern) = place.unwrap_or_else(|| panic!("{path}: nothing is said of it"));
        self.met.entry(pattern.clone()).or_default().insert(path.clone());
    }

    fn says(&self, path: &str, fate: &str) -> bool {
        self.lines.iter().any(|line| line.starts_with(&format!("{path}: {fate}")))
    }

    /// Asserts that what was counted is as much as what was met.
    pub fn assert_sums(&self) {
        for (pattern, count) in &self.counted {
            assert_eq!(self.met.get(pattern).map(HashSet::len), Some(*count), "{pattern}");
        }
    }
}

/// A line such as `events[].media.url: carried (3)`.
fn sum(line: &str) -> Option<(String, usize)> {
    let (rest, count) = line.strip_suffix(')')?.rsplit_once(" (")?;
    let pattern = rest.strip_suffix(": carried").or_else(|| rest.strip_suffix(": empty"));
    match pattern {
        Some(pattern) => Some((pattern.to_owned(), count.parse().ok()?)),
        None => None,
    }
}

#[test]
fn a_report_that_is_silent_about_a_key_is_caught() {
    let place = |path: &str| (path.to_owned(), path.replace(['0', '1'], ""));
    let report = "a[0].b: changed: so\nc: left out: why\nd[].e: carried (1)\n";
    let meet = |paths: &[&str]| {
        let mut printed = Printed::read(report);
        let places: Vec<_> = paths.iter().map(|path| place(path)).collect();
        printed.meet(&places);
        printed
    };
    meet(&["a[0].b"]);
    meet(&["c.x.y", "c.x", "c"]);
    meet(&["d[1].e", "d[1]", "d"]).assert_sums();
    let silent = |paths: &'static [&str]| std::panic::catch_unwind(move || drop(meet(paths))).is_err();
    assert!(silent(&["a[0].x", "a[0]", "a"]), "a key of its own");
    assert!(silent(&["a[0].b.x", "a[0].b"]), "inside of something that was changed");
    assert!(std::panic::catch_unwind(|| meet(&["c"]).assert_sums()).is_err(), "a sum that is too high");
}
