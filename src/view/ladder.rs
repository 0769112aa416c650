//! The ladder of partnership levels.

use super::Part;
use super::level::rung;
use yew::{Html, html};

/// The levels as a list numbered from below, the highest on top, each of which opens.
pub fn ladder(part: &Part) -> Html {
    let Some(ladder) = &part.card.ladder else { return Html::default() };
    let words = &part.env.words;
    html! {
        <section class="ladder" part="ladder">
            <@{part.env.heading(1)} class="section-title">{ words.get("ladder") }</@>
            <ol class="rungs" reversed=true>
                { for ladder.levels.iter().enumerate().rev().map(|(index, level)| rung(part, ladder, index, level)) }
            </ol>
        </section>
    }
}
