//! What differs from layout to layout.

use super::cards;
use crate::support::cards::{checked, rich, with_events};
use crate::support::drawn::{markup, scene};
use crate::support::markup::Page;
use relationship_card::view::{Env, Layout, Scene, Shared};
use serde_json::Value;

fn page(card: &Value, layout: Layout, is_still: bool) -> Page {
    let scene = scene(checked(card).card.unwrap(), 2);
    let env = Env { layout, is_still, ..(*scene.env).clone() };
    Page::read(&markup(Scene { env: Shared::new(env), ..scene }))
}

fn words(page: &Page) -> String {
    let card = page.the("part", "card");
    card.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_name_is_a_layout() {
    let cases = [
        ("list", Layout::List),
        ("compact", Layout::Compact),
        ("carousel", Layout::Carousel),
        ("auto", Layout::Carousel),
        ("", Layout::Carousel),
        ("List", Layout::Carousel),
    ];
    for (name, layout) in cases {
        assert_eq!(Layout::named(name), layout, "{name}");
    }
}

#[test]
fn a_list_has_all_events_within_reach_and_is_no_carousel() {
    for (name, card) in cards() {
        let list = page(&card, Layout::List, false);
        for part in ["controls", "picker", "step-button", "pick", "range"] {
            assert_eq!(list.with("part", part).len(), 0, "{name}: {part}");
        }
        for (attribute, value) in [
            ("inert", "inert"),
            ("data-carousel", "true"),
            ("tabindex", "0"),
            ("aria-roledescription", "carousel"),
        ] {
            assert_eq!(list.with(attribute, value).len(), 0, "{name}: {attribute}");
        }
        let strip = page(&card, Layout::Carousel, false);
        assert_eq!(list.values("data-event"), strip.values("data-event"), "{name}");
    }
}

#[test]
fn in_a_strip_only_the_shown_event_is_within_reach_unless_no_script_is_at_work() {
    for layout in [Layout::Carousel, Layout::Compact] {
        let inert = |is_still| page(&with_events(3), layout, is_still).with("inert", "inert").len();
        assert_eq!((inert(false), inert(true)), (2, 0), "{layout:?}");
    }
}

#[test]
fn a_compact_card_folds_its_sections_one_at_a_time_and_has_all_words() {
    for (name, card) in cards() {
        let compact = page(&card, Layout::Compact, false);
        let strip = page(&card, Layout::Carousel, false);
        assert_eq!(words(&compact), words(&strip), "{name}");
        let sections = ["ladder", "shared", "areas", "related", "sources", "corrections"];
        let parts = compact.values("part").into_iter().filter(|part| sections.contains(part)).count();
        assert_eq!(compact.with("name", "fold").len(), parts, "{name}");
        for fold in compact.with("name", "fold") {
            assert_eq!(fold.tag, "details", "{name}");
        }
        assert_eq!(strip.with("name", "fold").len(), 0, "{name}");
    }
}

#[test]
fn what_folds_is_named_like_its_section() {
    let page = page(&rich("words"), Layout::Compact, false);
    for head in page.with("class", "fold-head") {
        let section = page.around(head).find(|around| around.tag == "section").unwrap();
        assert!(section.text.starts_with(head.get("aria-label").unwrap()), "{head:?}");
    }
}

#[test]
fn only_the_comparison_folds_in_every_layout() {
    for layout in [Layout::Carousel, Layout::List] {
        let page = page(&rich("words"), layout, false);
        let heads = page.with("class", "fold-head");
        assert_eq!(
            heads.iter().map(|head| head.get("aria-label").unwrap()).collect::<Vec<_>>(),
            ["Compared with"]
        );
    }
}
