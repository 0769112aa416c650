//! Colours are numbers; nothing else becomes one.

use super::changed;
use crate::support::cards::{base, card, with, written};

#[test]
fn a_colour_is_written_anew() {
    let cases = [
        ("#1a6b3c", "#1a6b3c"),
        ("#1A6B3C", "#1a6b3c"),
        ("#000", "#000000"),
        ("#fff", "#ffffff"),
        ("#0a6", "#00aa66"),
        ("#F09", "#ff0099"),
        ("#000001", "#000001"),
    ];
    for (written, css) in cases {
        let card = card(&with(base(), &[("/parties/0/color", &format!("\"{written}\""))]));
        assert_eq!(card.parties[0].color.unwrap().css(), css, "{written}");
    }
}

#[test]
fn whatever_else_css_takes_for_a_colour_is_none() {
    let texts = [
        "red",
        "",
        "#",
        "#12",
        "#1234",
        "#12345",
        "#1234567",
        "#12345678",
        "#ggg",
        "#-12",
        "#+123",
        "##123",
        "# 123",
        "１２３",
        "#１２３",
        "rgb(0 0 0)",
        "transparent",
        "currentColor",
        "var(--x)",
        "var(--x,url(https://a.example/))",
        "url(https://a.example/)",
        "#123;x:y",
        "\\u0023123 ",
    ];
    for text in texts {
        let checked = changed("/parties/0/color", &format!("\"{text}\""));
        let [problem] = &written(&checked)[..] else { panic!("{text}: {checked:?}") };
        assert!(problem.starts_with("error bad-color parties[0].color: "), "{text}: {problem}");
        assert_eq!(checked.card.unwrap().parties[0].color, None, "{text}");
    }
}
