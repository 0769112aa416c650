//! What the two share, in what they work together, and whom they are compared with.

use super::Part;
use super::bits::{line, paragraphs};
use super::citing::marks;
use crate::card::{Area, Claim, Place, Related};
use yew::{Html, html};

/// What the two have in common.
pub fn shared(part: &Part) -> Html {
    let item = |(index, claim): (usize, &Claim)| {
        html! {
            <li id={Place::Shared(index).anchor()} tabindex="-1">{ paragraphs(&claim.text, marks(part, &claim.sources)) }</li>
        }
    };
    section(part, "shared", part.card.shared.iter().enumerate().map(item).collect())
}

/// In what they work together.
pub fn areas(part: &Part) -> Html {
    let item = |(index, area): (usize, &Area)| {
        html! {
            <li id={Place::Area(index).anchor()} tabindex="-1">
                <p class="item-name">{ line(&area.name) }{ marks(part, &area.sources) }</p>
                { for area.text.as_ref().map(|text| paragraphs(text, Html::default())) }
            </li>
        }
    };
    section(part, "areas", part.card.areas.iter().enumerate().map(item).collect())
}

/// Other relationships, to compare.
pub fn related(part: &Part) -> Html {
    let item = |(index, related): (usize, &Related)| {
        html! {
            <li id={Place::Related(index).anchor()} tabindex="-1">
                <p class="item-name">{ line(&related.name) }</p>
                { for related.kind.as_ref().map(|kind| html! { <p class="item-kind">{ line(kind) }</p> }) }
                { paragraphs(&related.text, marks(part, &related.sources)) }
            </li>
        }
    };
    section(part, "related", part.card.related.iter().enumerate().map(item).collect())
}

/// A titled list; nothing at all when it would be empty.
fn section(part: &Part, name: &'static str, items: Vec<Html>) -> Html {
    html! {
        if !items.is_empty() {
            <section part={name}>
                <@{part.env.heading(1)} class="section-title">{ part.env.words.get(name) }</@>
                <ul class="items">{ items }</ul>
            </section>
        }
    }
}
