//! Pictures and videos, before anybody has asked for them.

use crate::support::cards::{base, checked, with};
use crate::support::drawn::{markup, page, scene};
use crate::support::markup::Page;
use relationship_card::view::{Env, Scene, Shared};
use serde_json::Value;

/// The card as it is drawn where pictures wait.
fn waiting(card: &Value) -> Page {
    let scene = scene(checked(card).card.unwrap(), 2);
    let env = Env { on_demand: true, ..(*scene.env).clone() };
    Page::read(&markup(Scene { env: Shared::new(env), ..scene }))
}

fn videos() -> Value {
    let videos = r#"[
        { "link": "https://youtu.be/M7lc1UVf-VE?t=9", "title": "A talk", "caption": "Said *so*", "credit": "By A", "poster": "p.jpg" },
        { "link": "v.mp4", "title": "A file" }
    ]"#;
    with(base(), &[("/events/0/videos", videos)])
}

#[test]
fn a_video_is_told_and_linked_and_nothing_plays_it_yet() {
    let page = page(&videos());
    let slide = page.the("data-event", "one");
    for words in [
        "A talk",
        "Said so",
        "By A",
        "Play the video on YouTube",
        "Only then does data go to YouTube.",
        "See it on YouTube",
        "A file",
        "Play the video",
        "Open the video",
    ] {
        assert!(slide.text.contains(words), "{words} in {}", slide.text);
    }
    for link in ["https://youtu.be/M7lc1UVf-VE?t=9", "cards/v.mp4"] {
        assert_eq!(page.the("href", link).get("data-action"), Some("follow"), "{link}");
    }
    assert_eq!(page.tagged("iframe").len() + page.tagged("video").len(), 0);
}

#[test]
fn each_button_names_its_video_and_what_plays_it() {
    let page = page(&videos());
    let buttons = page.with("data-action", "play").into_iter();
    let named: Vec<_> =
        buttons.map(|button| (button.get("data-target").unwrap(), button.get("data-player"))).collect();
    let player = Some("https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?autoplay=1");
    assert_eq!(named, [("one-0", player), ("one-1", None)]);
}

#[test]
fn pictures_that_wait_are_no_images_but_told_with_a_way_to_have_them() {
    let media = r#"[{ "src": "a.jpg", "alt": "Two pens", "caption": "Pens", "credit": "Taken" }]"#;
    let portrait = r#"{ "src": "b.jpg", "alt": "A face" }"#;
    let card = with(
        videos(),
        &[
            ("/events/0/media", media),
            ("/parties/0/portrait", portrait),
            ("/parties/0/country", "\"IT\""),
            ("/parties/1/country", "\"JP\""),
            ("/parties/1/kind", "\"country\""),
        ],
    );
    let page = waiting(&card);
    assert_eq!(page.tagged("img"), Vec::<&_>::new());
    let slide = page.the("data-event", "one");
    for words in ["Two pens", "Pens", "Taken", "Show the card’s pictures", "Open the picture"] {
        assert!(slide.text.contains(words), "{words} in {}", slide.text);
    }
    assert_eq!(page.the("href", "cards/a.jpg").tag, "a");
    assert_eq!(page.with("class", "monogram").len(), 2);
    assert_eq!(crate::support::drawn::page(&card).tagged("img").len(), 5);
}

#[test]
fn a_size_is_told_only_whole() {
    let cases = [
        ("\"width\": 3, \"height\": 2", (Some("3"), Some("2"))),
        ("\"width\": 3", (None, None)),
        ("\"height\": 2", (None, None)),
    ];
    for (size, expected) in cases {
        let media = format!(r#"[{{ "src": "a.jpg", "alt": "A", {size} }}]"#);
        let page = page(&with(base(), &[("/events/0/media", &media)]));
        let image = page.the("src", "cards/a.jpg");
        assert_eq!((image.get("width"), image.get("height")), expected, "{size}");
    }
}
