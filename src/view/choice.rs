//! Choosing which events are told.

use super::Part;
use super::bits::each;
use super::tag::{all, element, tag, text, with};
use crate::state::{Action, Filter};
use yew::{AttrValue, Html};

/// The control with which a reader chooses among many events: the browser's own, which is at home on every phone. It
/// has one choice at a time, so that there is always an event to show.
pub fn choice(part: &Part) -> Html {
    let words = &part.env.words;
    let offered = Filter::offered(&part.card);
    if offered.is_empty() {
        return Html::default();
    }
    let every = option(part, (Filter::All, part.card.events.len()));
    let options = all([every, each(&offered, |_, offer| option(part, *offer))]);
    let attributes = with!["part" = "filter", "data-action" = Action::Filter(Filter::All).name()];
    let label = tag("span", "label", text(words.get("filter")));
    tag("label", "choice", all([label, element("select", attributes, options)]))
}

fn option(part: &Part, (filter, count): (Filter, usize)) -> Html {
    let named =
        part.env.words.fill("filter.option", &[("name", &name(part, filter)), ("count", &count.to_string())]);
    element("option", with![; "value" = filter.target()], text(named))
}

fn name(part: &Part, filter: Filter) -> AttrValue {
    match filter {
        Filter::All => part.env.words.get("filter.all"),
        Filter::Kind(kind) => part.env.words.get(&format!("kind.{}", kind.name())),
        Filter::Party(place) => part.card.parties[place].name.words().clone().into(),
    }
}
