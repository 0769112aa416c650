//! What stands at the head of a card.

use super::desk::Desk;
use super::node::Node;
use super::options::Order;
use super::report::Fate;
use super::timeline::Timeline;
use super::{headline, media};
use crate::card::Lang;

/// The language: as ordered, or else as the timeline says, or else English.
pub fn lang(timeline: &Timeline, order: &Order, desk: &mut Desk) -> String {
    let own = timeline.lang.and_then(|node| Some((node, node.words()?.replace('_', "-"))));
    match (&order.lang, own) {
        (Some(lang), Some((node, own))) if *lang != own => {
            desk.report.left(&node.path, format!("--lang says “{lang}”"));
            lang.clone()
        }
        (Some(lang), None) => lang.clone(),
        (_, Some((node, own))) if Lang::is_well_formed(&own) => {
            desk.report.carried(&node.path);
            own
        }
        (_, own) => {
            own.into_iter().for_each(|(node, _)| desk.report.left(&node.path, "this is no language tag"));
            desk.report.remark(
                "lang",
                Fate::Added,
                "taken for English (en); say --lang if it is another language",
            );
            "en".to_owned()
        }
    }
}

const PARTIES: &str = "as --party names them; add “kind” to each: “country”, “person” or “organisation”";

/// The card's title and summary, from the title slide.
pub fn title(slide: Option<&Node>, order: &Order, desk: &mut Desk) -> (String, Option<String>) {
    let headline = slide.and_then(|slide| if slide.is_object() { headline::of(slide) } else { Some(slide) });
    let title = headline.and_then(|node| desk.line(node)).unwrap_or_else(|| {
        desk.report.remark(
            "title",
            Fate::Added,
            "there is no title slide with a headline; the parties’ names stand in",
        );
        order.parties.each_ref().map(|party| party.name.as_str()).join(" – ")
    });
    slide.into_iter().for_each(|slide| media::leave(slide, desk));
    desk.report.remark("parties", Fate::Added, PARTIES);
    (title, slide.and_then(headline::text).and_then(|node| desk.prose(node)))
}
