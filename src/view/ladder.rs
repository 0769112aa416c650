//! The ladder of partnership levels.

use super::Part;
use super::bits::times;
use super::level::rung;
use super::section::section;
use super::tag::{element, with};
use yew::Html;

/// The levels as a list numbered from below, the highest on top, each of which opens.
pub fn ladder(part: &Part) -> Html {
    let Some(ladder) = &part.card.ladder else { return Html::default() };
    let count = ladder.levels.len();
    let rungs = times(count, &|place| rung(part, ladder, count - 1 - place));
    let rungs = element("ol", with!["class" = "rungs", "reversed" = "reversed"], rungs);
    section(part, "ladder", false, rungs)
}
