//! The card on a page, in Chromium: `tests/bench/page.mjs` measures and judges.

use crate::tools::{self, Need};
use crate::{dist, place, process};
use anyhow::Result;

/// What is measured, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The options as they were given; the script reads them too.
    words: Vec<String>,
}

const RIVALS: &str = "--rivals";

impl Options {
    /// Reads the words after `page`; `None` when one of them is no option. A release build takes its time, so
    /// this is found out before.
    pub fn parse(words: &[&str]) -> Option<Self> {
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            let is_sound = match *word {
                RIVALS => true,
                "--runs" => rest.next()?.parse::<u16>().is_ok_and(|runs| runs > 0),
                "--profile" => ["phone", "desktop"].contains(rest.next()?),
                "--only" => !rest.next()?.starts_with('-'),
                _ => false,
            };
            if !is_sound {
                return None;
            }
        }
        Some(Self { words: words.iter().map(|word| (*word).to_owned()).collect() })
    }

    /// Whether what a site might take instead is measured beside the card.
    pub fn rivals(&self) -> bool {
        self.words.iter().any(|word| word == RIVALS)
    }
}

/// Measures a fresh release build; an error when a budget is not kept.
pub fn run(options: &Options) -> Result<()> {
    tools::ensure_all(&[Need::NodeModules, Need::Chromium])?;
    if options.rivals() {
        tools::ensure(Need::BenchModules)?;
    }
    dist::dist()?;
    let mut node = tools::node()?;
    node.env("CHROMIUM", tools::chromium()?).arg(place::bench().join("page.mjs")).args(&options.words);
    process::run("the benchmark of pages", &mut node)
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn options_are_read_before_anything_is_built() {
        for words in [
            &[][..],
            &["--rivals"],
            &["--runs", "3", "--profile", "phone"],
            &["--only", "plain,card", "--rivals"],
        ] {
            let options = Options::parse(words).unwrap();
            assert_eq!(options.rivals(), words.contains(&"--rivals"));
            assert_eq!(options.words, words);
        }
        for words in [
            &["--runs"][..],
            &["--runs", "0"],
            &["--runs", "many"],
            &["--profile", "watch"],
            &["--only", "--rivals"],
            &["rivals"],
        ] {
            assert_eq!(Options::parse(words), None, "{words:?}");
        }
    }
}
