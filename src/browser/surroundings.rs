//! What the page says about how to draw a card.

use crate::card::number;
use crate::view::{Env, Layout, Words};
use web_sys::HtmlElement;

/// The level of the card's heading where the page names none: below the article's own.
const HEADING: u8 = 2;

/// The surroundings of an element whose files lie in the folder `assets`, for a card of this folder.
pub fn of(host: &HtmlElement, words: Words, assets: &str, folder: &str) -> Env {
    Env {
        words,
        flags: [assets, "flags/"].concat().into(),
        folder: folder.to_owned().into(),
        heading: heading(host),
        is_turned: host.has_attribute("dir"),
        layout: Layout::named(&host.get_attribute("layout").unwrap_or_default()),
        on_demand: host.get_attribute("images").as_deref() == Some("click"),
        is_linked: host.has_attribute("deep-links"),
        is_still: false,
    }
}

fn heading(host: &HtmlElement) -> u8 {
    let wanted = host.get_attribute("heading-level").and_then(|level| number(&level));
    wanted.filter(|level| (1..=6).contains(level)).map_or(HEADING, |level| level as u8)
}
