//! `relationship-card render`: what it writes, and what it refuses.

use crate::support::cards::{base, rich, with};
use crate::support::{files, run_with_input};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The exit code, and what was written to standard output and to standard error.
fn render(card: &Value, options: &[&str]) -> (i32, String, String) {
    let arguments: Vec<_> = ["render"].into_iter().chain(options.iter().copied()).chain(["-"]).collect();
    run_with_input(&arguments, card.to_string().as_bytes())
}

fn rendered(card: &Value, options: &[&str]) -> String {
    let (code, out, err) = render(card, options);
    assert_eq!((code, err.as_str()), (0, ""));
    out
}

/// What stands between two pieces of text.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("there is no {start}"));
    rest.split_once(end).unwrap_or_else(|| panic!("there is no {end}")).0
}

fn data(html: &str) -> Value {
    serde_json::from_str(between(html, "<script type=\"application/json\">", "</script>")).unwrap()
}

#[test]
fn the_samples_are_written_with_their_data_and_all_their_words() {
    for name in ["tokyo", "france-germany", "colombia-venezuela"] {
        let card: Value = serde_json::from_str(&files::text(&format!("static/cards/{name}.json"))).unwrap();
        let html = rendered(&card, &[]);
        assert_eq!(data(&html), card, "{name}");
        for event in card["events"].as_array().unwrap() {
            let title = html_escape::encode_text(event["title"].as_str().unwrap()).into_owned();
            assert!(html.contains(&title), "{name}: {title}");
        }
        assert!(!html.contains("style=\""), "{name}: strict pages refuse `style` attributes");
        assert!(!html.contains("inert"), "{name}: nothing is out of reach without script");
        assert_eq!(html, rendered(&card, &[]), "{name}: the same bytes each time");
    }
}

#[test]
fn a_wrong_card_gives_no_output_but_what_is_wrong() {
    let cases = [
        (with(base(), &[("/title", "")]), "error[missing]: “title” is missing"),
        (
            with(base(), &[("/events/1/date", "\"soon\"")]),
            "error[bad-date]: events[1].date: “soon” is not a date",
        ),
        (with(base(), &[("/editorial", r#"{"embargoed": "2126-01-01"}"#)]), "warning[embargoed]"),
        (with(base(), &[("/editorial", r#"{"expires": "2026-01-01"}"#)]), "warning[expired]"),
        (json!([]), "error[wrong-kind]"),
    ];
    for (card, problem) in cases {
        let (code, out, err) = render(&card, &["--at", "2026-06-01"]);
        assert_eq!((code, out.as_str()), (1, ""), "{card}");
        assert!(err.starts_with(problem), "{err}");
    }
    let (code, out, _) = run_with_input(&["render", "-"], b"{");
    assert_eq!((code, out.as_str()), (1, ""));
    let early = with(base(), &[("/editorial", r#"{"embargoed": "2026-05-01"}"#)]);
    assert_eq!(render(&early, &["--at", "2026-06-01"]).0, 0);
}

#[test]
fn hostile_words_neither_end_nor_open_an_element() {
    let words = "</script></template></style><script>alert(1)</script><!-- \" ' & ]]> \u{2028} <img src=x onerror=alert(1)>";
    let harmless = rendered(&rich("words"), &["--document"]);
    let html = rendered(&rich(words), &["--document"]);
    for tag in
        ["<script", "</script", "<template", "</template", "<style", "</style", "<!--", "<img", "onerror=\""]
    {
        assert_eq!(html.matches(tag).count(), harmless.matches(tag).count(), "{tag}");
    }
    assert_eq!(data(&html)["title"], words);
}

#[test]
fn of_a_withdrawn_card_nothing_is_written_but_its_notice() {
    let withdrawn = r#"{"withdrawn": {"text": "Its source was wrong."}}"#;
    let mut card = with(rich("secret"), &[("/editorial", withdrawn)]);
    for pointer in ["/parties/0/name", "/parties/1/name"] {
        *card.pointer_mut(pointer).unwrap() = json!("Needed");
    }
    let media = r#"[{"src": "https://secret.example/a.jpg", "alt": "secret"}]"#;
    let card = with(card, &[("/events/0/media", media)]);
    for options in [&[][..], &["--document"], &["--csp"]] {
        let html = rendered(&card, options);
        assert!(!html.contains("secret"), "{options:?}: {html}");
        // For eyes, for the engine, for old browsers.
        let told = if options == ["--csp"] { 0 } else { 3 };
        assert_eq!(html.matches("Its source was wrong.").count(), told, "{options:?}");
    }
}

#[test]
fn the_policy_names_the_styles_that_are_written() {
    let card = base();
    let html = rendered(&card, &["--document"]);
    let policy = rendered(&card, &["--csp"]);
    assert!(
        policy.starts_with(
            "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
        )
    );
    let styles: Vec<_> =
        html.split("<style>").skip(1).map(|rest| rest.split_once("</style>").unwrap().0).collect();
    assert_eq!(styles.len(), 2);
    for style in styles {
        let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(style)));
        assert!(policy.contains(&hash), "{hash}: {policy}");
    }
    let media = r#"[{"src": "https://pictures.example/a.jpg", "alt": "A"}, {"src": "b.jpg", "alt": "B"}]"#;
    let card = with(base(), &[("/events/0/media", media)]);
    let policy = rendered(&card, &["--csp", "--assets", "https://cdn.example/rc", "--styles", "link"]);
    let expected = "Content-Security-Policy: default-src 'none'; script-src https://cdn.example 'wasm-unsafe-eval'; \
                    style-src https://cdn.example 'sha256-";
    assert!(policy.starts_with(expected), "{policy}");
    let odd = r#"[{"src": "https://bücher.example:8443?x;sandbox", "alt": "A"}]"#;
    let policy_of_odd = rendered(&with(base(), &[("/events/0/media", odd)]), &["--csp"]);
    assert!(
        policy_of_odd.contains("img-src 'self' https://xn--bcher-kva.example:8443; base-uri"),
        "{policy_of_odd}"
    );
    let images = "img-src 'self' https://cdn.example https://pictures.example; base-uri 'none'";
    assert!(policy.contains(images), "{policy}");
}

#[test]
fn options_say_where_files_lie_and_how_the_element_is_set() {
    let options =
        ["--assets", "https://cdn.example/rc/", "--styles", "link", "--lang", "it", "--layout", "compact"];
    let html = rendered(&base(), &options);
    let script = "<script type=\"module\" src=\"https://cdn.example/rc/relationship-card.js\"></script>";
    let element = "<relationship-card lang=\"it\" layout=\"compact\">\n<template shadowrootmode=\"open\">";
    assert!(html.starts_with(&format!("{script}\n{element}")));
    assert!(html.contains("<link rel=\"stylesheet\" href=\"https://cdn.example/rc/relationship-card.css\">"));
    assert!(!html.contains("<style"));
    let flagged = with(base(), &[("/parties/0/country", "\"IT\"")]);
    assert!(rendered(&flagged, &options).contains("src=\"https://cdn.example/rc/flags/IT.svg\""));
    assert!(rendered(&base(), &[]).contains("src=\"./relationship-card.js\""));
}

#[test]
fn a_whole_page_has_one_first_heading_a_title_and_a_description() {
    let card =
        with(base(), &[("/title", "\"A & B\""), ("/summary", "\"They *meet*.\""), ("/lang", "\"fr\"")]);
    let html = rendered(&card, &["--document"]);
    assert!(html.starts_with("<!doctype html>\n<html lang=\"fr\">"));
    assert!(html.contains("<title>A &amp; B</title>"));
    assert!(html.contains("<meta name=\"description\" content=\"They meet.\">"));
    assert!(html.contains("<link rel=\"icon\" href=\"./icon.svg\">"), "no browser asks for /favicon.ico");
    assert!(files::text("static/icon.svg").starts_with("<svg "));
    assert_eq!(html.matches("<h1").count(), 1);
    assert!(html.contains("<relationship-card heading-level=\"1\">"), "so that the engine draws the same");
    assert_eq!(rendered(&card, &[]).matches("<h1").count(), 0);
}

#[test]
fn wrong_options_are_named() {
    let cases = [
        (&["render"][..], "name the card’s file"),
        (&["render", "a.json", "b.json"], "unexpected argument"),
        (&["render", "--styles", "none", "-"], "styles are “inline” or “link”, not “none”"),
        (
            &["render", "--layout", "wide", "-"],
            "there is no layout “wide”; there are auto, carousel, list, compact",
        ),
        (&["render", "--images", "never", "-"], "images are “auto” or “click”, not “never”"),
        (
            &["render", "--assets", "javascript:alert(1)", "-"],
            "“javascript:alert(1)” cannot be the address of a folder",
        ),
        (&["render", "--assets", "//a.example", "-"], "“//a.example” cannot be the address of a folder"),
        (&["render", "--assets", "https:a", "-"], "“https:a” cannot be the address of a folder"),
        (&["render", "--assets", "https://u@a.example", "-"], "cannot be the address of a folder"),
        (&["render", "--assets", "a\"b", "-"], "“a\"b” cannot be the address of a folder"),
        (&["render", "--lang", "\"", "-"], "is not a language tag"),
        (&["render", "--at", "noon", "-"], "“noon” is not a date"),
        (&["render", "none.json"], "none.json: cannot be read"),
    ];
    for (arguments, message) in cases {
        let (code, out, err) = run_with_input(arguments, b"{}");
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.contains(message), "{arguments:?}: {err}");
    }
}

#[test]
fn of_a_sensitive_card_old_browsers_show_the_headline_the_summary_and_the_warning() {
    let card =
        with(base(), &[("/summary", "\"They met.\""), ("/editorial", r#"{"sensitive": "Violence."}"#)]);
    let html = rendered(&card, &[]);
    let fallback = between(&html, "<div slot=\"without-shadow\"", "</div>");
    assert_eq!(fallback, " lang=\"en\"><p><strong>A and B</strong></p><p>They met.</p><p>Violence.</p>");
    assert!(rendered(&base(), &[]).contains("<p>Source</p></div>"));
}

#[test]
fn pictures_that_wait_for_a_click_are_named_nowhere_as_images() {
    let card = with(rich("words"), &[("/editorial", "")]);
    let html = rendered(&card, &["--images", "click"]);
    assert!(html.contains("<relationship-card images=\"click\">"), "so that the engine draws the same");
    assert!(!html.contains("<img"), "{html}");
    let html = rendered(&card, &["--images", "auto"]);
    assert!(html.contains("<relationship-card>") && html.contains("<img"));
}

#[test]
fn what_can_wait_for_the_engine_is_not_in_the_style_of_a_rendered_card() {
    let sheet = files::text("static/relationship-card.css");
    for rule in ["(scripting: enabled)", "[data-dragged]", ":hover"] {
        assert!(sheet.contains(rule), "{rule}");
    }
    let html = rendered(&base(), &[]);
    for rule in ["enabled)", "data-dragged", ":hover"] {
        assert!(!html.contains(rule), "{rule}");
    }
    assert!(html.contains("@media (scripting:none)"), "{html}");
}

#[test]
fn a_button_to_share_is_there_only_with_links_to_events() {
    let html = rendered(&base(), &["--deep-links"]);
    assert!(html.contains("<relationship-card deep-links=\"\">"), "so that the engine draws the same");
    assert!(html.contains(" data-action=\"share\""), "{html}");
    let html = rendered(&base(), &[]);
    assert!(!html.contains("deep-links") && !html.contains(" data-action=\"share\""), "{html}");
}

#[test]
fn the_policy_names_the_players_and_files_of_videos_and_nothing_for_cards_without() {
    let videos = r#"[{"link": "https://youtu.be/abc", "title": "A", "poster": "https://posters.example/a.jpg"},
        {"link": "https://vimeo.com/1", "title": "B"}, {"link": "https://files.example/c.mp4", "title": "C"},
        {"link": "d.webm", "title": "D"}]"#;
    let policy = rendered(&with(base(), &[("/events/0/videos", videos)]), &["--csp"]);
    let expected = "img-src 'self' https://posters.example; \
                    frame-src https://player.vimeo.com https://www.youtube-nocookie.com; \
                    media-src 'self' https://files.example; base-uri 'none'; form-action 'none'";
    assert!(policy.trim_end().ends_with(expected), "{policy}");
    let policy = rendered(&base(), &["--csp"]);
    assert!(!policy.contains("frame-src") && !policy.contains("media-src"), "{policy}");
}
