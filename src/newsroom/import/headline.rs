//! Headlines and texts of slides, and what stands in for a headline.

use super::desk::Desk;
use super::html;
use super::node::Node;
use super::out::When;
use super::report::Fate;
use super::tame::quoted;
use crate::card::is_blank;

/// The headline of an event that is left out whole.
pub fn named(slide: &Node) -> String {
    let words = of(slide).or_else(|| text(slide)).and_then(Node::words);
    words.map(|words| format!("the event {}: ", quoted(&words))).unwrap_or_default()
}

/// Where a slide's headline stands, in version 3 and before it.
pub fn of(slide: &Node) -> Option<&Node> {
    let text = slide.get("text").and_then(|text| text.any(&["headline"]));
    text.or_else(|| slide.any(&["headline"]))
}

/// Where a slide's text stands, in version 3 and before it.
pub fn text(slide: &Node) -> Option<&Node> {
    let text = slide.any(&["text"])?;
    if text.is_object() { text.any(&["text"]) } else { Some(text) }
}

/// How many characters of a text may stand in for a headline.
const HEADLINE: usize = 80;

/// A title for an event that has none: the beginning of its text, or its date.
pub fn stand_in(slide: &Node, date: &When, desk: &mut Desk) -> String {
    let (title, from) = match (first_paragraph(slide), date) {
        (Some(text), _) => (beginning(&text), "the beginning of its text"),
        (None, When::Words { label, .. }) => (label.clone(), "its date"),
        (None, When::Date(date)) => (date.clone(), "its date"),
    };
    let words = format!("the event has no headline; {from} stands in");
    let path = match slide.path.starts_with("row ") {
        true => format!("{}, Headline", slide.path),
        false => format!("{}.text.headline", slide.path),
    };
    desk.report.remark(&path, Fate::Added, words);
    title
}

fn first_paragraph(slide: &Node) -> Option<String> {
    let html = html::read(&text(slide)?.words()?);
    let mut paragraphs = html.runs.paragraphs().iter();
    paragraphs.find_map(|runs| {
        Some(runs.iter().map(|run| run.text.as_str()).collect()).filter(|words: &String| !is_blank(words))
    })
}

/// The first sentence of a text, or as many whole words as fit.
fn beginning(text: &str) -> String {
    let line = text.split_inclusive(". ").next().unwrap_or_default().trim_end();
    let Some((end, _)) = line.char_indices().nth(HEADLINE) else { return line.to_owned() };
    let fitting = &line[..end];
    let words = fitting.rsplit_once(' ').map_or(fitting, |(words, _)| words);
    format!("{words}…")
}
