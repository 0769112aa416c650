//! The carousel.

use crate::support::cards::{base, checked, with, with_events};
use crate::support::drawn::{english, markup, page, page_after, scene};
use crate::support::files::text;
use crate::support::markup::Page;
use relationship_card::card::EventKind;
use relationship_card::state::{Action, Filter};
use relationship_card::view::{Env, Scene, Shared};
use serde_json::Value;

/// A card that comes with the project.
fn sample(name: &str) -> Value {
    serde_json::from_str(&text(&format!("static/cards/{name}.json"))).unwrap()
}

/// The events, each with whether it can be reached.
fn slides(page: &Page) -> Vec<(&str, bool)> {
    let slides = page.with("part", "slide").into_iter();
    slides.map(|slide| (slide.get("data-event").unwrap(), slide.get("inert").is_none())).collect()
}

fn announcement(page: &Page) -> String {
    let status = page.inside(page.the("part", "events"), "role", "status");
    assert_eq!(status.len(), 1, "one place speaks for the carousel");
    status[0].text.clone()
}

#[test]
fn a_card_without_events_says_so_and_has_no_controls() {
    let page = page(&with_events(0));
    assert!(page.text().contains("No events are told here yet."), "{}", page.text());
    for part in ["controls", "step-button", "picker", "pick", "range", "track", "slide"] {
        assert_eq!(page.with("part", part).len(), 0, "{part}");
    }
}

#[test]
fn a_single_event_is_shown_without_controls() {
    let page = page(&with_events(1));
    assert_eq!(slides(&page), [("e0", true)]);
    for part in ["controls", "step-button", "picker", "pick", "range"] {
        assert_eq!(page.with("part", part).len(), 0, "{part}");
    }
}

#[test]
fn up_to_twelve_events_have_a_button_each_and_more_have_a_slider() {
    for (count, buttons, sliders) in [(2, 2, 0), (3, 3, 0), (12, 12, 0), (13, 0, 1), (40, 0, 1)] {
        let page = page(&with_events(count));
        assert_eq!(page.with("part", "pick").len(), buttons, "buttons of {count} events");
        assert_eq!(page.with("part", "range").len(), sliders, "sliders of {count} events");
        assert_eq!(page.with("part", "step-button").len(), 2, "previous and next of {count} events");
        assert_eq!(page.with("part", "slide").len(), count, "slides of {count} events");
    }
}

#[test]
fn the_slider_stands_at_the_shown_event_and_says_which_it_is() {
    let page = page_after(&with_events(13), &[Action::Show(7)]);
    let slider = page.the("part", "range");
    let attributes = ["type", "min", "max", "value", "aria-valuetext"].map(|name| slider.get(name).unwrap());
    assert_eq!(attributes, ["range", "0", "12", "7", "8: Event e7, 2007"]);
}

#[test]
fn only_the_shown_event_can_be_reached() {
    let cases = [
        (vec![], [("one", true), ("two", false), ("three", false)]),
        (vec![Action::Next], [("one", false), ("two", true), ("three", false)]),
        (vec![Action::Previous], [("one", false), ("two", false), ("three", true)]),
        (vec![Action::Show(1), Action::First], [("one", true), ("two", false), ("three", false)]),
    ];
    for (actions, expected) in cases {
        assert_eq!(slides(&page_after(&base(), &actions)), expected, "{actions:?}");
    }
}

#[test]
fn the_button_of_the_shown_event_is_marked() {
    let page = page_after(&base(), &[Action::Last]);
    let marked = page.with("part", "pick").into_iter().map(|pick| {
        (pick.get("data-target").unwrap(), pick.get("aria-label").unwrap(), pick.get("aria-current"))
    });
    assert_eq!(
        marked.collect::<Vec<_>>(),
        [
            ("0", "1: One, 3 February 2001", None),
            ("1", "2: Two, 2002", None),
            ("2", "3: Three, 2003", Some("true")),
        ]
    );
}

#[test]
fn a_move_is_announced_and_opening_a_card_is_not() {
    let cases = [
        (vec![], ""),
        (vec![Action::Show(0)], ""),
        (vec![Action::Next], "2 of 3, 2002, Two"),
        (vec![Action::Last], "3 of 3, 2003, Three"),
        (vec![Action::Next, Action::Previous], "1 of 3, 3 February 2001, One"),
    ];
    for (actions, words) in cases {
        assert_eq!(announcement(&page_after(&base(), &actions)), words, "{actions:?}");
    }
}

#[test]
fn the_position_is_written() {
    for (actions, words) in [(vec![], "1 of 3"), (vec![Action::Previous], "3 of 3")] {
        assert_eq!(page_after(&base(), &actions).the("part", "position").text, words, "{actions:?}");
    }
}

#[test]
fn everything_of_an_event_is_drawn() {
    let page = page(&with(
        base(),
        &[
            ("/events/0/kind", "\"treaty\""),
            ("/events/0/place", "\"In the park\""),
            ("/events/0/text", "\"They walked.\\n\\nThey talked.\""),
            (
                "/events/0/quotes",
                "[{\"text\": \"Well said\", \"by\": \"A speaker\", \"context\": \"to all\"}]",
            ),
            ("/events/0/gifts", "[{\"from\": \"Giver\", \"to\": \"Taker\", \"what\": \"A pen\"}]"),
            (
                "/events/0/posts",
                "[{\"network\": \"Net\", \"author\": \"Writer\", \"text\": \"Well written\"}]",
            ),
            (
                "/events/0/media",
                "[{\"src\": \"a.jpg\", \"alt\": \"Two pens\", \"caption\": \"Pens\", \"credit\": \"Taken\"}]",
            ),
        ],
    ));
    let slide = page.the("data-event", "one");
    let words = [
        "Treaty",
        "In the park",
        "They walked.",
        "They talked.",
        "Well said",
        "A speaker",
        "to all",
        "Giver",
        "Taker",
        "A pen",
        "on Net",
        "Writer",
        "Well written",
        "Pens",
        "Taken",
    ];
    for words in words {
        assert!(slide.text.contains(words), "{words} in {}", slide.text);
    }
    let picture = page.the("alt", "Two pens");
    assert_eq!((picture.tag.as_str(), picture.get("src")), ("img", Some("cards/a.jpg")));
}

#[test]
fn markup_in_texts_is_drawn_and_names_stay_as_they_are() {
    let words = r#""*a* **b** [c *d*](https://a.example/)""#;
    let changes = [("/events/1/text", words), ("/events/1/title", words)];
    let page = page(&with(base(), &changes));
    let slide = page.the("data-event", "two");
    let text = |tag: &str| -> Vec<_> {
        let tagged = page.tagged(tag).into_iter().filter(|element| page.is_in(element, slide));
        tagged.map(|element| element.text.as_str()).collect()
    };
    assert_eq!((text("em"), text("strong")), (vec!["a", "d"], vec!["b"]));
    let link = page.the("href", "https://a.example/");
    assert_eq!(
        (link.tag.as_str(), link.text.as_str(), link.get("data-action")),
        ("a", "c d", Some("follow"))
    );
    assert!(slide.text.contains("*a* **b** [c *d*](https://a.example/)"));
}

#[test]
fn a32_a_decorative_picture_is_passed_over_and_another_is_told() {
    let cases = [
        (r#"{ "src": "a.jpg", "alt": "A table" }"#, "A table"),
        (r#"{ "src": "a.jpg", "alt": "A table", "decorative": false }"#, "A table"),
        (r#"{ "src": "a.jpg", "decorative": true }"#, ""),
        (r#"{ "src": "a.jpg", "alt": "A table", "decorative": true }"#, ""),
    ];
    for (media, alt) in cases {
        let list = format!("[{media}]");
        let page = page(&with(base(), &[("/events/1/media", &list), ("/parties/0/portrait", media)]));
        let alts: Vec<_> = page.with("src", "cards/a.jpg").iter().map(|image| image.get("alt")).collect();
        assert_eq!(alts, [Some(alt); 2], "{media}");
    }
}

/// The texts of the choices among the events, with their values.
fn choices(page: &Page) -> Vec<(&str, &str)> {
    let options = page.tagged("option").into_iter();
    options.map(|option| (option.get("value").unwrap(), option.text.as_str())).collect()
}

#[test]
fn many_events_of_several_kinds_can_be_chosen_from() {
    let card = sample("france-germany");
    let options = [
        ("", "All events (9)"),
        ("treaty", "Treaty (3)"),
        ("statement", "Statement (1)"),
        ("gesture", "Gesture (1)"),
        ("founding", "Founding (4)"),
        ("0", "France (4)"),
        ("1", "Germany (3)"),
    ];
    assert_eq!(choices(&page(&card)), options);
    assert_eq!(choices(&page(&sample("tokyo"))), [], "six events are seen at a glance");
    assert_eq!(choices(&page(&with_events(40))), [], "events of no kind");
}

#[test]
fn only_what_was_chosen_is_drawn_counted_and_announced() {
    let chosen = Action::Filter(Filter::Kind(EventKind::Treaty));
    let page = page_after(&sample("france-germany"), std::slice::from_ref(&chosen));
    assert_eq!(slides(&page), [("elysee", true), ("arte-treaty", false), ("aachen", false)]);
    assert_eq!(page.the("part", "position").text, "1 of 3");
    assert_eq!(page.with("part", "pick").len(), 3);
    assert_eq!(announcement(&page), "3 events shown, 22 January 1963, The Élysée Treaty");
    assert_eq!(page.with("class", "leader").len(), 4, "each, and the shown one once more");
    let page = page_after(&sample("france-germany"), &[chosen, Action::Next]);
    assert_eq!(announcement(&page), "2 of 3, 2 October 1990, A treaty for ARTE");
    assert_eq!(choices(&page).len(), 7, "the way back stays");
}

/// Which slides are built, by their places.
fn built(page: &Page) -> Vec<usize> {
    let slides = page.with("part", "slide").into_iter().enumerate();
    slides.filter(|(_, slide)| slide.get("role").is_some()).map(|(place, _)| place).collect()
}

#[test]
fn of_a_long_card_only_the_events_near_the_shown_one_are_built() {
    let card = with_events(61);
    let cases: [(&[Action], Vec<usize>); 3] = [
        (&[], (0..=6).chain(55..61).collect()),
        (&[Action::Show(30)], (24..=36).collect()),
        (&[Action::Last], (0..=5).chain(54..61).collect()),
    ];
    for (actions, expected) in cases {
        let page = page_after(&card, actions);
        assert_eq!(page.with("part", "slide").len(), 61, "each has its place in the strip");
        assert_eq!(built(&page), expected, "{actions:?}");
        assert_eq!(slides(&page).iter().filter(|(_, live)| *live).count(), 1);
    }
    assert_eq!(built(&page(&with_events(60))), (0..60).collect::<Vec<_>>());
}

#[test]
fn as_html_and_on_paper_a_long_card_is_whole() {
    let opened = scene(checked(&with_events(100)).card.unwrap(), 2);
    let env = Shared::new(Env { is_still: true, words: english(), ..Env::default() });
    let page = Page::read(&markup(Scene { env, ..opened }));
    assert_eq!(built(&page), (0..100).collect::<Vec<_>>());
    assert_eq!(page.with("part", "back").len(), 102);
}

#[test]
fn of_a_long_card_the_claims_of_a_source_are_listed_once_it_is_opened() {
    let card = with(with_events(61), &[("/sources/1", "{\"id\": \"t\", \"title\": \"Other\"}")]);
    let page = page_after(&card, &[]);
    let details = page.the("data-source", "0");
    assert_eq!((details.get("name"), page.with("part", "back").len()), (Some("backs"), 0));
    assert!(page.text().contains("63 claims cite it"), "{}", page.text());
    assert_eq!(page_after(&card, &[Action::Open(0)]).with("part", "back").len(), 63);
    assert_eq!(page_after(&card, &[Action::Open(1)]).with("part", "back").len(), 0);
    assert_eq!(page_after(&with_events(60), &[]).with("data-source", "0").len(), 0);
}

#[test]
fn a_thousand_events_are_a_few_marks_on_the_axis() {
    let page = page_after(&with_events(1000), &[]);
    let axis = page.the("class", "axis");
    let drawn = page.elements.iter().filter(|element| page.is_in(element, axis)).count();
    assert!((4..=6).contains(&drawn), "{drawn}");
    let crowds: Vec<_> =
        page.inside(axis, "class", "crowd").iter().map(|crowd| crowd.get("d").unwrap()).collect();
    assert!(crowds.iter().all(|outline| outline.starts_with('M')), "{crowds:?}");
}
