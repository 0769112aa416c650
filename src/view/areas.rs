//! What the two share, in what they work together, and whom they are compared with.

use super::Part;
use super::bits::{each, line, paragraphs, section_title};
use super::citing::marks;
use super::tag::{all, element, maybe, tag, with};
use crate::card::{Area, Claim, Place, Related};
use yew::Html;

/// What the two have in common.
pub fn shared(part: &Part) -> Html {
    let draw = |index, claim: &Claim| item(Place::Shared(index), claimed(part, claim));
    section(part, "shared", each(&part.card.shared, draw), part.card.shared.is_empty())
}

/// In what they work together.
pub fn areas(part: &Part) -> Html {
    let draw = |index, area: &Area| {
        let name = tag("p", "item-name", all([line(&area.name), marks(part, &area.sources)]));
        let text = maybe(area.text.as_ref(), |text| paragraphs(text, Html::default()));
        item(Place::Area(index), all([name, text]))
    };
    section(part, "areas", each(&part.card.areas, draw), part.card.areas.is_empty())
}

/// Other relationships, to compare.
pub fn related(part: &Part) -> Html {
    let draw = |index, related: &Related| {
        let name = tag("p", "item-name", line(&related.name));
        let kind = maybe(related.kind.as_ref(), |kind| tag("p", "item-kind", line(kind)));
        let text = paragraphs(&related.text, marks(part, &related.sources));
        item(Place::Related(index), all([name, kind, text]))
    };
    section(part, "related", each(&part.card.related, draw), part.card.related.is_empty())
}

/// A claim with its sources.
pub fn claimed(part: &Part, claim: &Claim) -> Html {
    paragraphs(&claim.text, marks(part, &claim.sources))
}

/// An item to which its sources lead back.
pub fn item(place: Place, content: Html) -> Html {
    element("li", with!["tabindex" = "-1"; "id" = place.anchor()], content)
}

/// A titled list; nothing at all when it would be empty.
fn section(part: &Part, name: &'static str, items: Html, empty: bool) -> Html {
    if empty {
        return Html::default();
    }
    element(
        "section",
        with!["part" = name],
        all([section_title(part, part.env.words.get(name)), tag("ul", "items", items)]),
    )
}
