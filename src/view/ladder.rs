//! The ladder of partnership levels.

use super::Part;
use super::bits::times;
use super::level::rung;
use yew::{Html, html};

/// The levels as a list numbered from below, the highest on top, each of which opens.
pub fn ladder(part: &Part) -> Html {
    let Some(ladder) = &part.card.ladder else { return Html::default() };
    let (words, count) = (&part.env.words, ladder.levels.len());
    html! {
        <section class="ladder" part="ladder">
            <@{part.env.heading(1)} class="section-title">{ words.get("ladder") }</@>
            <ol class="rungs" reversed=true>
                { times(count, &|place| rung(part, ladder, count - 1 - place)) }
            </ol>
        </section>
    }
}
