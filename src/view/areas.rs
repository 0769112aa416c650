//! What the two share, in what they work together, and whom they are compared with.

use super::Part;
use super::bits::{each, line, paragraphs};
use super::citing::marks;
use super::section::section;
use super::tag::{all, element, maybe, tag, text, with};
use crate::card::{Area, Claim, Ladder, Place, Related};
use yew::Html;

/// What the two have in common.
pub fn shared(part: &Part) -> Html {
    let draw = |index, claim: &Claim| item(Place::Shared(index), claimed(part, claim));
    items(part, "shared", each(&part.card.shared, draw), part.card.shared.is_empty())
}

/// In what they work together.
pub fn areas(part: &Part) -> Html {
    let draw = |index, area: &Area| {
        let name = tag("p", "item-name", all([line(&area.name), marks(part, &area.sources)]));
        let text = maybe(area.text.as_ref(), |text| paragraphs(text, Html::default()));
        item(Place::Area(index), all([name, text]))
    };
    items(part, "areas", each(&part.card.areas, draw), part.card.areas.is_empty())
}

/// Other relationships beside this one, which comes first: each with its name, its kind, and how the source words it.
pub fn related(part: &Part) -> Html {
    if part.card.related.is_empty() {
        return Html::default();
    }
    let draw = |index, related: &Related| {
        let name = element("dt", with![], line(&related.name));
        let kind = maybe(related.kind.as_ref(), |kind| tag("dd", "item-kind", line(kind)));
        let text = element("dd", with![], paragraphs(&related.text, marks(part, &related.sources)));
        let attributes = with!["tabindex" = "-1"; "id" = Place::Related(index).anchor()];
        element("div", attributes, all([name, kind, text]))
    };
    let rows = all([this(part), each(&part.card.related, draw)]);
    section(part, "related", true, tag("dl", "compared", rows))
}

/// The card's own relationship, with the level on which it stands.
fn this(part: &Part) -> Html {
    let [first, second] = &part.card.parties;
    let name = element("dt", with![], all([line(&first.name), text(" · "), line(&second.name)]));
    let level = part.card.ladder.as_ref().and_then(Ladder::level);
    let level = maybe(level, |level| tag("dd", "item-kind", line(&level.name)));
    let mark = element("dd", with![], text(part.env.words.get("related.this")));
    tag("div", "this", all([name, level, mark]))
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
fn items(part: &Part, name: &'static str, items: Html, empty: bool) -> Html {
    if empty {
        return Html::default();
    }
    section(part, name, false, tag("ul", "items", items))
}
