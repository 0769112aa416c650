//! Marks behind a claim that lead to its sources.

use super::Part;
use super::bits::{button, each};
use super::tag::text;
use crate::card::{Place, SourceRef};
use crate::state::Action;
use yew::Html;

/// One numbered mark for each source of a claim.
pub fn marks(part: &Part, sources: &[SourceRef]) -> Html {
    each(sources, |_, source| mark(part, source).unwrap_or_default())
}

fn mark(part: &Part, source: &SourceRef) -> Option<Html> {
    let number = part.card.source_number(source)?;
    let title = part.card.sources[number - 1].title.words();
    let label = part.env.words.fill("cite", &[("n", &number.to_string()), ("title", title)]);
    Some(button("cite", &Action::SeeSource(number - 1), Some(label), text(number.to_string())))
}

/// The action that leads back to a claim.
pub fn way_back(place: Place) -> Action {
    match place {
        Place::Event(event) => Action::SeeEvent(event),
        place => Action::SeeClaim(place.anchor()),
    }
}
