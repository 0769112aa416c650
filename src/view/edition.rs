//! What the newsroom says of the card itself.

use super::bits::paragraphs;
use super::{Env, Part, dates};
use crate::card::{Moment, Withdrawal};
use yew::{AttrValue, Html, html};

/// When the card was published and changed, and which edition it is.
pub fn edition(part: &Part) -> Html {
    let Some(editorial) = &part.card.editorial.0 else { return Html::default() };
    let words = &part.env.words;
    let part = |told: AttrValue| html! { <><span class="context">{ told }</span>{ " " }</> };
    let day = |moment: Option<Moment>| moment.map(|moment| dates::day(words, moment));
    let published = day(editorial.published).map(|day| words.fill("edition.published", &[("date", &day)]));
    let modified = day(editorial.modified).map(|day| words.fill("edition.modified", &[("date", &day)]));
    let number = editorial.revision.map(|revision| revision.0.to_string());
    let number = number.map(|number| words.fill("edition.number", &[("n", &number)]));
    html! {
        if published.is_some() || modified.is_some() || number.is_some() {
            <p class="edition" part="edition" lang={words.lang()}>
                { published.map(part) }{ modified.map(part) }{ number.map(part) }
            </p>
        }
    }
}

/// All that is shown of a card that was taken down.
pub fn withdrawn(env: &Env, withdrawal: &Withdrawal) -> Html {
    html! {
        <div class="withdrawn" part="withdrawn">
            <p class="label" id="title" tabindex="-1">{ format!("{} ", env.words.get("withdrawn")) }
                { withdrawal.date.as_ref().map(|date| html! { <span class="context">{ dates::time(&env.words, date) }</span> }) }
            </p>
            { paragraphs(&withdrawal.text, Html::default()) }
        </div>
    }
}
