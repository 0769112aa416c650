//! The markup of the card's texts.

use super::runs::{Run, Runs, Style};
use crate::card::is_latin;

/// Paragraphs as a text of the card, an empty line between them.
pub fn written(runs: &Runs) -> String {
    let paragraphs = runs.paragraphs().iter().map(|runs| paragraph(runs));
    paragraphs.collect::<Vec<String>>().join("\n\n")
}

fn paragraph(runs: &[Run]) -> String {
    let is_stressed = |run: &Run| run.style.emphasis || run.style.strong;
    // Stars count only where words begin and end: cards do not stress parts of words.
    let parts = |run: &Run, beside: Option<char>| !is_stressed(run) && beside.is_none_or(|c| !is_latin(c));
    let words = |(index, run): (usize, &Run)| {
        let before = index.checked_sub(1).map(|index| &runs[index]);
        let starts = before.is_none_or(|run| parts(run, run.text.chars().next_back()));
        let ends = runs.get(index + 1).is_none_or(|run| parts(run, run.text.chars().next()));
        marked(run, starts && ends)
    };
    runs.iter().enumerate().map(words).collect()
}

fn marked(run: &Run, stars: bool) -> String {
    let Style { emphasis, strong, link } = &run.style;
    let mut text = escaped(&run.text, link.is_some());
    if let Some(link) = link.as_deref().filter(|link| super::probe::link(link)) {
        text = format!("[{text}]({link})");
    }
    if *emphasis && stars {
        text = format!("*{text}*");
    }
    if *strong && stars { format!("**{text}**") } else { text }
}

/// Words that mean themselves. Brackets are markup only where a link could be.
fn escaped(text: &str, is_linked: bool) -> String {
    let signs = if is_linked || text.contains("](") { "\\*[]" } else { "\\*" };
    let escaped = |c: char| if signs.contains(c) { vec!['\\', c] } else { vec![c] };
    text.chars().flat_map(escaped).collect()
}
