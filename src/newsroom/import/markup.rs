//! The markup of the card's texts.

use super::runs::{Run, Runs, Style};

/// Whether the card's texts are read with markup: `*emphasis*`, `**strong**`, `[words](https://address)`.
/// As long as they are not, emphasis and links are written as plain words.
pub const READ_BY_CARDS: bool = false;

/// Paragraphs as a text of the card, an empty line between them.
pub fn written(runs: &Runs, marks: bool) -> String {
    let words = |run: &Run| if marks { marked(run) } else { run.text.clone() };
    let paragraphs = runs.paragraphs().iter().map(|runs| runs.iter().map(words).collect());
    paragraphs.collect::<Vec<String>>().join("\n\n")
}

fn marked(run: &Run) -> String {
    let Style { emphasis, strong, link } = &run.style;
    let mut text = escaped(&run.text);
    if let Some(link) = link.as_deref().filter(|link| super::probe::link(link)) {
        text = format!("[{text}]({link})");
    }
    if *emphasis {
        text = format!("*{text}*");
    }
    if *strong { format!("**{text}**") } else { text }
}

fn escaped(text: &str) -> String {
    let escaped = |c: char| if "\\*[]".contains(c) { vec!['\\', c] } else { vec![c] };
    text.chars().flat_map(escaped).collect()
}
