//! What the two share, in what they work together, and whom they are compared with.

use super::Part;
use super::bits::{each, line, paragraphs};
use super::citing::marks;
use crate::card::{Area, Claim, Place, Related};
use yew::{Html, html};

/// What the two have in common.
pub fn shared(part: &Part) -> Html {
    let item = |index, claim: &Claim| {
        html! {
            <li id={Place::Shared(index).anchor()} tabindex="-1">{ paragraphs(&claim.text, marks(part, &claim.sources)) }</li>
        }
    };
    section(part, "shared", each(&part.card.shared, item), part.card.shared.is_empty())
}

/// In what they work together.
pub fn areas(part: &Part) -> Html {
    let item = |index, area: &Area| {
        html! {
            <li id={Place::Area(index).anchor()} tabindex="-1">
                <p class="item-name">{ line(&area.name) }{ marks(part, &area.sources) }</p>
                { area.text.as_ref().map(|text| paragraphs(text, Html::default())) }
            </li>
        }
    };
    section(part, "areas", each(&part.card.areas, item), part.card.areas.is_empty())
}

/// Other relationships, to compare.
pub fn related(part: &Part) -> Html {
    let item = |index, related: &Related| {
        html! {
            <li id={Place::Related(index).anchor()} tabindex="-1">
                <p class="item-name">{ line(&related.name) }</p>
                { related.kind.as_ref().map(|kind| html! { <p class="item-kind">{ line(kind) }</p> }) }
                { paragraphs(&related.text, marks(part, &related.sources)) }
            </li>
        }
    };
    section(part, "related", each(&part.card.related, item), part.card.related.is_empty())
}

/// A titled list; nothing at all when it would be empty.
fn section(part: &Part, name: &'static str, items: Html, empty: bool) -> Html {
    html! {
        if !empty {
            <section part={name}>
                <@{part.env.heading(1)} class="section-title">{ part.env.words.get(name) }</@>
                <ul class="items">{ items }</ul>
            </section>
        }
    }
}
