//! The ids of events.

use super::desk::Desk;
use super::ids::{Ids, slug};
use super::node::Node;
use super::out::Event;
use super::probe;
use super::report::Fate;

/// Gives every event its id: the slide's own where it is valid, so that links to it stay true; otherwise
/// one made of its title, which no other event changes, unless it has the same title; where a title has neither letters
/// nor digits, of its date.
pub fn all(events: &mut [(&Node, Event)], desk: &mut Desk) {
    let mut ids = Ids::default();
    let mut without = Vec::new();
    for event in events {
        let own = event.0.any(&["unique_id"]);
        match own.and_then(|node| node.words().filter(|id| probe::id(id) && ids.take(id))) {
            Some(id) => {
                own.into_iter().for_each(|node| desk.report.carried(&node.path));
                event.1.id = id.into_owned();
            }
            None => without.push(event),
        }
    }
    for (slide, event) in without {
        let own = slide.any(&["unique_id"]);
        let wish = own.and_then(|node| slug(&node.words()?)).or_else(|| slug(&event.title));
        let dated = || slug(&format!("event {}", event.date.date()));
        event.id = ids.unique(&wish.or_else(dated).unwrap_or_default());
        match own {
            Some(node) => {
                desk.report.changed(
                    &node.path,
                    format!("written as “{}”: ids are unique and without spaces", event.id),
                );
            }
            None => made(slide, desk),
        }
    }
}

fn made(slide: &Node, desk: &mut Desk) {
    let path = match slide.path.starts_with("row ") {
        true => format!("{}, id", slide.path),
        false => format!("{}.unique_id", slide.path),
    };
    desk.report.remark(&path, Fate::Made, "the id is made of the title");
}
