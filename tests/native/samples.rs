//! The sample cards and the flags that come with the widget.

use crate::support::cards::{checked_text, written};
use crate::support::files::{names, text};
use relationship_card::card::Country;
use serde_json::{Value, json};

#[test]
fn every_sample_card_is_right_and_named_after_its_file() {
    let files = names("static/cards");
    let names = ["colombia-venezuela", "france-germany", "tokyo-ar", "tokyo-it", "tokyo-ja", "tokyo"]
        .map(|id| format!("{id}.json"));
    assert_eq!(files, names);
    for file in files {
        let checked = checked_text(&text(&format!("static/cards/{file}")));
        assert_eq!(written(&checked), [""; 0], "{file}");
        assert_eq!(format!("{}.json", checked.card.unwrap().id.as_str()), file);
    }
}

/// A value without the words in it: keys, ids, dates, and what else is the same in all languages.
fn bones(value: &Value) -> Value {
    match value {
        Value::Object(entries)
            if entries.contains_key("text") && entries.len() == 2 && entries.contains_key("lang") =>
        {
            Value::Null
        }
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), kept(key, value))).collect()
        }
        Value::Array(values) => values.iter().map(bones).collect(),
        _ => Value::Null,
    }
}

fn kept(key: &str, value: &Value) -> Value {
    let is_same =
        ["id", "kind", "country", "date", "level", "event", "current", "network", "sources"].contains(&key);
    // The kind of a comparison is told in words.
    let is_name = value.to_string().chars().all(|c| c.is_ascii_graphic()) && !value.is_object();
    if is_same && is_name { value.clone() } else { bones(value) }
}

#[test]
fn translations_of_a_card_tell_the_same_and_quote_in_the_original() {
    let read = |id: &str| serde_json::from_str::<Value>(&text(&format!("static/cards/{id}.json"))).unwrap();
    let model = read("tokyo");
    let bare = |mut card: Value| {
        card["id"].take();
        bones(&card)
    };
    for lang in ["ar", "it", "ja"] {
        let card = read(&format!("tokyo-{lang}"));
        assert_eq!(card["lang"], *lang);
        assert_eq!(bare(card.clone()), bare(model.clone()), "{lang}");
        let quoted = [
            "/events/2/posts/0/text",
            "/events/4/posts/0/text",
            "/events/5/quotes/0/text",
            "/sources/0/title",
        ];
        for place in quoted {
            let original = model.pointer(place).unwrap();
            assert_eq!(
                *card.pointer(place).unwrap(),
                json!({ "text": original, "lang": "en" }),
                "{lang}: {place}"
            );
        }
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
