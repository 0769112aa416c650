//! The report as it is printed.

use super::report::{Fate, Report};
use super::tame;
use crate::newsroom::clean;
use std::fmt;

impl fmt::Display for Report {
    /// One line for each change, one for each group of equal lines where nothing was changed.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut groups: Vec<((String, Fate, &str), usize)> = Vec::new();
        for line in self.lines() {
            if !line.fate.is_counted() {
                writeln!(f, "{}", clean::line(&written(&line.path, line.fate, &line.words)))?;
                continue;
            }
            let key = (tame::pattern(&line.path), line.fate, line.words.as_str());
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, count)) => *count += 1,
                None => groups.push((key, 1)),
            }
        }
        for ((pattern, fate, words), count) in groups {
            let line = format!("{} ({count})", written(&pattern, fate, words));
            writeln!(f, "{}", clean::line(&line))?;
        }
        Ok(())
    }
}

fn written(path: &str, fate: Fate, words: &str) -> String {
    let colon = if words.is_empty() { "" } else { ": " };
    format!("{path}: {}{colon}{words}", fate.name())
}
