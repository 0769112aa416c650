//! Headings, so that a card fits into the outline of any page.

use super::cards;
use crate::support::cards::{card, checked, rich};
use crate::support::drawn::{markup, scene};
use crate::support::markup::Page;

/// The levels of a page's headings, in order.
fn levels(page: &Page) -> Vec<u8> {
    let level = |tag: &str| tag.strip_prefix('h').and_then(|level| level.parse().ok());
    page.elements.iter().filter_map(|element| level(&element.tag)).collect()
}

#[test]
fn a33_headings_begin_at_the_wanted_level_and_never_skip_one() {
    for (name, value) in cards() {
        for heading in 1..=6 {
            let levels = levels(&Page::read(&markup(scene(checked(&value).card.unwrap(), heading))));
            assert_eq!(levels[0], heading, "{name}");
            assert_eq!(
                levels.iter().filter(|level| **level == heading).count(),
                if heading == 6 { levels.len() } else { 1 }
            );
            for pair in levels.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "{name} from {heading}: {levels:?}");
            }
        }
    }
}

#[test]
fn the_title_stands_above_sections_and_sections_above_events() {
    for (heading, title, section, event) in [
        (1, "h1", "h2", "h3"),
        (2, "h2", "h3", "h4"),
        (4, "h4", "h5", "h6"),
        (5, "h5", "h6", "h6"),
        (6, "h6", "h6", "h6"),
    ] {
        let page = Page::read(&markup(scene(card(&rich("words")), heading)));
        let tag = |attribute, value| page.with(attribute, value)[0].tag.as_str();
        assert_eq!(tag("part", "title"), title);
        assert_eq!(tag("part", "party-name"), section);
        assert_eq!(tag("id", "events-title"), section);
        assert_eq!(tag("part", "slide-title"), event);
    }
}

#[test]
fn every_heading_has_words() {
    for (name, value) in cards() {
        let page = Page::read(&markup(scene(checked(&value).card.unwrap(), 2)));
        for heading in ["h2", "h3", "h4"].into_iter().flat_map(|tag| page.tagged(tag)) {
            assert!(!heading.text.trim().is_empty(), "{name}: {heading:?}");
        }
    }
}
