//! The ids of events.

use super::desk::Desk;
use super::ids::{Ids, slug};
use super::node::Node;
use super::out::Event;
use super::probe;
use super::report::Fate;

/// Gives every event its id: the slide's own where it is valid, so that links to it stay true; otherwise
/// one made of its title.
pub fn all(events: &mut [(&Node, Event)], desk: &mut Desk) {
    let mut ids = Ids::default();
    let mut without = Vec::new();
    for (index, event) in events.iter_mut().enumerate() {
        let own = event.0.any(&["unique_id"]);
        match own.and_then(|node| node.words().filter(|id| probe::id(id) && ids.take(id))) {
            Some(id) => {
                own.into_iter().for_each(|node| desk.report.carried(&node.path));
                event.1.id = id.into_owned();
            }
            None => without.push((index, event)),
        }
    }
    for (index, (slide, event)) in without {
        let own = slide.any(&["unique_id"]);
        let wish = own.and_then(|node| slug(&node.words()?)).or_else(|| slug(&event.title));
        event.id = ids.unique(&wish.unwrap_or_else(|| format!("event-{}", index + 1)));
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
