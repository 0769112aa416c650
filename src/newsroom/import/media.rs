//! The medium of a slide: a picture, a post, or something that an event can cite.

use super::desk::Desk;
use super::embed;
use super::kinds::{self, Kind};
use super::node::Node;
use super::out::{Event, Post};
use super::sources::whole;
use super::tame::quoted;
use super::{html, page, picture, probe, video};

/// A slide's medium and what is said about it.
pub struct Medium<'a> {
    /// All of it.
    pub node: &'a Node,
    /// Its address.
    pub url: &'a Node,
}

impl<'a> Medium<'a> {
    fn of(slide: &'a Node) -> Option<Self> {
        let node = slide.any(&["media", "asset"])?;
        let url = if node.is_object() { node.any(&["url", "media"])? } else { node };
        Some(Medium { node, url })
    }

    /// What is said about it under a key.
    pub fn any(&self, key: &str) -> Option<&'a Node> {
        self.node.any(&[key])
    }

    /// What a line about a key that is not there is headed with.
    pub fn path_of(&self, key: &str) -> String {
        match self.url.path.rsplit_once(", ") {
            Some((row, _)) if row.starts_with("row ") => {
                format!("{row}, {}", if key == "alt" { "Alt Text" } else { key })
            }
            _ => format!("{}.{key}", self.node.path),
        }
    }
}

/// Puts a slide's medium into its event, which has its title already.
pub fn put(slide: &Node, event: &mut Event, desk: &mut Desk) {
    let Some(medium) = Medium::of(slide) else { return };
    let Some(address) = medium.url.words() else {
        let why = format!("{} stands where an address should", medium.url.kind());
        return desk.report.left(&medium.url.path, why);
    };
    match kinds::of(&address) {
        Kind::Picture => picture::put(&medium, &address, None, event, desk),
        Kind::Unknown => {
            let note = "taken for a picture, as TimelineJS does; look whether it is one";
            picture::put(&medium, &address, Some(note), event, desk);
        }
        Kind::Page("a video") if video::put(&medium, &address, event, desk) => {}
        Kind::Page(what) => page::cite(&medium, &address, what, desk),
        Kind::Markup => embedded(&medium, &address, event, desk),
        Kind::Words => desk.report.left(&medium.url.path, format!("{} is no address", quoted(&address))),
    }
}

/// Says that a card has no medium of its own.
pub fn leave(slide: &Node, desk: &mut Desk) {
    let Some(medium) = Medium::of(slide) else { return };
    let address = medium.url.words().unwrap_or_default();
    let why = format!("{}: a card has no picture of its own; give it to an event", quoted(&address));
    desk.report.left(&medium.url.path, why);
}

fn embedded(medium: &Medium, code: &str, event: &mut Event, desk: &mut Desk) {
    let embed = embed::read(code);
    let link = embed.address.as_deref().map(whole).filter(|link| probe::link(link));
    match (embed.post, embed.address) {
        (Some((author, text)), _) => {
            desk.report.changed(&medium.url.path, "its embedding code is written as a post, told in full");
            event.posts.push(Post { network: "X", author, text, link });
        }
        (None, Some(address)) if video::put(medium, &address, event, desk) => {}
        (None, Some(address)) => page::cite(medium, &address, "embedding code", desk),
        (None, None) => desk.report.left(&medium.url.path, "this embedding code leads nowhere"),
    }
}

/// The words of a text as one line, of which nothing is said yet.
pub fn line_of(node: &Node) -> Option<String> {
    let line = html::read(&node.words()?).runs.line();
    (!line.is_empty()).then_some(line)
}
