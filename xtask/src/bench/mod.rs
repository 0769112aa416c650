//! How fast the project is, and how much it takes: the command in a terminal, the card on a page.

mod check;
mod inputs;
mod lighthouse;
mod measure;
mod page;
mod table;

use anyhow::{Result, bail};

/// A part of the benchmarks that can be run alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The command's `check`.
    Check,
    /// The card on a page, beside others.
    Page(page::Options),
    /// The prerendered document, as Lighthouse scores it.
    Lighthouse,
}

impl Part {
    /// The parts that the words after `bench` ask for: without words those that compare with nothing from outside.
    pub fn parse(words: &[&str]) -> Option<Vec<Self>> {
        match words {
            [] => Some(vec![Self::Check, Self::Page(page::Options::parse(&[])?)]),
            ["check"] => Some(vec![Self::Check]),
            ["page", options @ ..] => Some(vec![Self::Page(page::Options::parse(options)?)]),
            ["lighthouse"] => Some(vec![Self::Lighthouse]),
            _ => None,
        }
    }

    fn run(&self) -> Result<()> {
        match self {
            Self::Check => check(),
            Self::Page(options) => page::run(options),
            Self::Lighthouse => lighthouse::run(),
        }
    }
}

/// Measures these parts; an error when something is above its budget. One part never keeps the next from running.
pub fn bench(parts: &[Part]) -> Result<()> {
    let errors = parts.iter().filter_map(|part| part.run().err());
    let errors: Vec<String> = errors.map(|error| format!("{error:#}")).collect();
    if !errors.is_empty() {
        bail!("{}", errors.join("; and "));
    }
    Ok(())
}

fn check() -> Result<()> {
    let rows = check::rows()?;
    print!("{}", table::written(&rows));
    match rows.iter().filter(|row| !row.is_met()).count() {
        0 => Ok(()),
        missed => bail!("budgets of `check` that are not kept: {missed}"),
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn without_words_everything_is_measured_that_needs_nothing_from_outside() {
        let parts = Part::parse(&[]).unwrap();
        assert!(
            matches!(parts.as_slice(), [Part::Check, Part::Page(options)] if !options.rivals()),
            "{parts:?}"
        );
    }

    #[test]
    fn a_part_has_its_own_words() {
        assert_eq!(Part::parse(&["check"]), Some(vec![Part::Check]));
        assert_eq!(Part::parse(&["lighthouse"]), Some(vec![Part::Lighthouse]));
        assert!(Part::parse(&["page", "--rivals", "--runs", "3"]).is_some());
        for words in
            [&["check", "--rivals"][..], &["lighthouse", "--runs", "3"], &["page", "check"], &["pages"]]
        {
            assert_eq!(Part::parse(words), None, "{words:?}");
        }
    }
}
