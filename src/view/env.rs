//! What every part of the view is given.

use super::{Layout, Words};
use yew::AttrValue;

/// What surrounds a card: it differs from page to page, not from card to card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Env {
    /// The interface's words.
    pub words: Words,
    /// The address of the folder of flags, ending in a slash.
    pub flags: AttrValue,
    /// The address of the card's folder, ending in a slash, or empty; relative pictures start there.
    pub folder: AttrValue,
    /// The level of the card's heading, 1 to 6.
    pub heading: u8,
    /// Whether pictures are fetched only once the reader asks for them.
    pub on_demand: bool,
    /// What the page wants it to look like.
    pub layout: Layout,
    /// Whether the element itself says in which direction text runs; else a card's language does.
    pub is_turned: bool,
    /// Whether the page's address names events, so that there are links to share.
    pub is_linked: bool,
    /// Whether no script can be at work, in HTML or on paper: then nothing may be out of reach that only a script
    /// could bring within reach again.
    pub is_still: bool,
}

impl Env {
    /// Whether all events are within reach at once, and not only the one in view.
    pub fn reaches_all(&self) -> bool {
        self.is_still || self.layout == Layout::List
    }

    /// The tag of a heading so many levels below the card's own.
    pub fn heading(&self, below: u8) -> &'static str {
        match self.heading.saturating_add(below) {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }
}
