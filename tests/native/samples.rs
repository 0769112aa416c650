//! The sample cards and the flags that come with the widget.

use crate::support::cards::{checked_text, written};
use crate::support::files::{names, text};
use relationship_card::card::Country;

#[test]
fn every_sample_card_is_right_and_named_after_its_file() {
    let files = names("static/cards");
    assert_eq!(files, ["colombia-venezuela.json", "france-germany.json", "tokyo.json"]);
    for file in files {
        let checked = checked_text(&text(&format!("static/cards/{file}")));
        assert_eq!(written(&checked), [""; 0], "{file}");
        assert_eq!(format!("{}.json", checked.card.unwrap().id.as_str()), file);
    }
}

/// The files of flags; their licence lies beside them.
fn flags() -> Vec<String> {
    names("static/flags").into_iter().filter(|name| name != "LICENSE").collect()
}

#[test]
fn every_country_has_a_flag_and_every_flag_a_country() {
    let countries: Vec<_> = Country::all().map(|country| format!("{}.svg", country.code())).collect();
    assert_eq!(flags(), countries);
}

#[test]
fn every_flag_is_a_drawing_that_loads_nothing() {
    for file in flags() {
        let flag = text(&format!("static/flags/{file}"));
        assert!(flag.contains("<svg") && flag.trim_end().ends_with("</svg>"), "{file}");
        for word in ["<script", "<foreignObject", "<image", "href=\"http", "url(http", "<!ENTITY", " onload"]
        {
            assert!(!flag.contains(word), "{file} has {word}");
        }
    }
}
