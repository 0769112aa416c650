//! A medium that the event can cite.

use super::desk::{Desk, open_note};
use super::media::{Medium, line_of};
use super::tame::quoted;

/// A page, a video, a map: a source of the event, named by its caption.
pub fn cite(medium: &Medium, address: &str, what: &str, desk: &mut Desk) {
    let known = desk.sources.knows(address);
    let named = if known { None } else { medium.any("caption").or_else(|| medium.any("title")) };
    let title = named.and_then(line_of);
    match desk.cite(address, title.as_deref()) {
        Err(why) => desk.report.left(&medium.url.path, format!("{} is {what}; {why}", quoted(address))),
        Ok(id) => {
            let note = format!("it is {what}, and so it became source “{id}”{}", open_note(address));
            desk.report.changed(&medium.url.path, note);
            named.into_iter().for_each(|node| drop(desk.line(node)));
            publisher(medium, &id, desk);
            link(medium, desk);
        }
    }
}

/// What a medium leads to when it is clicked.
pub fn link(medium: &Medium, desk: &mut Desk) {
    let Some((node, address)) = medium.any("link").and_then(|node| Some((node, node.words()?))) else {
        return;
    };
    match desk.cite(&address, None) {
        Ok(id) => desk.report.changed(&node.path, format!("it became source “{id}”{}", open_note(&address))),
        Err(why) => desk.report.left(&node.path, format!("{}: {why}", quoted(&address))),
    }
}

fn publisher(medium: &Medium, id: &str, desk: &mut Desk) {
    let Some(credit) = medium.any("credit") else { return };
    match line_of(credit).filter(|words| desk.sources.published(id, words)) {
        Some(_) => drop(desk.line(credit)),
        None => desk.report.left(&credit.path, format!("source “{id}” names its publisher already")),
    }
}
