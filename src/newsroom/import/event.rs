//! One slide becomes one event.

use super::desk::Desk;
use super::node::Node;
use super::out::Event;
use super::tame::quoted;
use super::{headline, media, when};
use crate::card::EventKind;

/// The event that a slide tells of; without a usable date it is reported and left out.
pub fn read(slide: &Node, desk: &mut Desk) -> Option<Event> {
    if !slide.is_object() {
        desk.report.left(&slide.path, format!("{} stands where an event should", slide.kind()));
        return None;
    }
    let date = match when::read(slide, desk) {
        Ok(date) => date,
        Err(why) => {
            desk.report.left(&slide.path, format!("{}{why}", headline::named(slide)));
            return None;
        }
    };
    let title = headline::of(slide).and_then(|node| desk.line(node));
    let text = headline::text(slide).and_then(|node| desk.prose(node));
    let place = slide.get("location").and_then(|place| place.any(&["name"])).and_then(|name| desk.line(name));
    let (kind, parties) = groups(slide, desk);
    let title = title.unwrap_or_else(|| headline::stand_in(slide, &date, desk));
    let mut event = Event { kind, parties, date, title, place, text, ..Event::default() };
    media::put(slide, &mut event, desk);
    event.sources = desk.take_cited();
    Some(event)
}

/// The kind of event and who acted, when the slide's group, tag or type is the name of a kind or of a party.
fn groups(slide: &Node, desk: &mut Desk) -> (Option<&'static str>, Vec<String>) {
    let (mut kind, mut parties) = (None, Vec::new());
    for node in ["type", "group", "tag"].into_iter().filter_map(|key| slide.any(&[key])) {
        let written = node.words().unwrap_or_default();
        let words = written.to_lowercase();
        let named = EventKind::ALL.iter().map(|kind| kind.name()).find(|name| *name == words);
        let party = desk.parties.iter().find(|party| party.name.to_lowercase() == words.trim());
        match named.filter(|_| kind.is_none()) {
            Some(name) => {
                desk.report.carried(&node.path);
                kind = Some(name);
            }
            None if let Some(party) = party => {
                parties.push(party.id.clone());
                desk.report.carried(&node.path);
            }
            None if matches!(words.as_str(), "title" | "era") => {
                desk.report.changed(&node.path, "told as an event like the others");
            }
            None => desk.report.left(
                &node.path,
                format!("{} is neither a kind of event nor a party of the card", quoted(&written)),
            ),
        }
    }
    parties.dedup();
    (kind, parties)
}
