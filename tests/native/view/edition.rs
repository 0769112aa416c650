//! What the newsroom says of the card itself.

use crate::support::cards::{base, card, with};
use crate::support::drawn::page;
use relationship_card::card::{Moment, Standing};
use serde_json::{Value, json};

fn with_editorial(editorial: Value) -> Value {
    with(base(), &[("/editorial", &editorial.to_string())])
}

/// The words of all parts of this name.
fn told(value: &Value, part: &str) -> Vec<String> {
    let page = page(value);
    let parts = page.elements.iter().filter(|element| element.get("part") == Some(part));
    parts.map(|element| element.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn the_edition_is_told_as_far_as_it_is_known() {
    let cases = [
        (json!({}), None),
        (json!({ "expires": "2126-01-01" }), None),
        (json!({ "revision": 3 }), Some("Edition 3")),
        (json!({ "published": "2026-01-16T18:00:00+09:00" }), Some("Published 16 January 2026")),
        (
            json!({ "revision": 2, "published": "2026-01-16", "modified": "2026-01-17T23:30-05:00" }),
            Some("Published 16 January 2026 Updated 17 January 2026 Edition 2"),
        ),
    ];
    for (editorial, words) in cases {
        let expected: Vec<_> = words.map(str::to_owned).into_iter().collect();
        assert_eq!(told(&with_editorial(editorial.clone()), "edition"), expected, "{editorial}");
    }
}

#[test]
fn of_a_withdrawn_card_only_the_notice_is_shown() {
    let value = with_editorial(json!({
        "sensitive": "Nor this.", "embargoed": "2126-01-01",
        "withdrawn": { "date": "2026-02-01", "text": "Its source was *wrong*." },
    }));
    let page = page(&value);
    assert_eq!(
        told(&value, "withdrawn"),
        ["This card has been taken down 1 February 2026Its source was wrong."]
    );
    let card = page.the("part", "card");
    assert_eq!(card.text.split_whitespace().count(), 12, "{}", card.text);
    for part in ["title", "party", "level", "slide", "sources", "edition", "cover"] {
        assert!(!page.elements.iter().any(|element| element.get("part") == Some(part)), "{part} is shown");
    }
}

#[test]
fn a_sensitive_card_is_closed_behind_its_warning() {
    let warning = told(&with_editorial(json!({ "sensitive": "It describes violence." })), "cover").join("");
    assert!(warning.starts_with("It describes violence. Open to see the card"), "{warning}");
    let (page, plain) = (page(&with_editorial(json!({ "sensitive": "It" }))), page(&base()));
    let cover = page.the("part", "cover");
    assert_eq!((cover.tag.as_str(), cover.get("open")), ("details", None));
    let letters = |text: &str| text.split_whitespace().collect::<String>();
    for part in ["party", "slide", "level", "sources"] {
        let part = plain.elements.iter().find(|element| element.get("part") == Some(part)).unwrap();
        assert!(letters(&cover.text).contains(&letters(&part.text)), "{}", part.text);
    }
    assert!(!cover.text.contains("A and B") && page.the("part", "title").text == "A and B");
}

#[test]
fn a_card_is_shown_from_its_embargo_until_its_expiry() {
    let at = |text: &str| Moment::parse(text).unwrap().seconds();
    let editorial = json!({ "embargoed": "2026-01-16T18:00:00+09:00", "expires": "2026-02-01" });
    let card = card(&with_editorial(editorial));
    let cases = [
        ("2026-01-16T08:59:59Z", "embargoed"),
        ("2026-01-16T09:00:00Z", "open"),
        ("2026-01-16T18:00:00+09:00", "open"),
        ("2026-01-31T23:59:59Z", "open"),
        ("2026-02-01", "expired"),
        ("2030-01-01", "expired"),
    ];
    for (now, expected) in cases {
        let standing = match card.standing(at(now)) {
            Standing::Open => "open",
            Standing::Embargoed(_) => "embargoed",
            Standing::Expired(_) => "expired",
        };
        assert_eq!(standing, expected, "{now}");
    }
}

#[test]
fn moments_are_counted_in_utc() {
    // The numbers are those of Python's `datetime.timestamp()`.
    let cases = [
        ("1970-01-01", 0),
        ("1970-01-01T00:00Z", 0),
        ("1970-01-01T01:00+01:00", 0),
        ("1969-12-31T19:00:30-05:00", 30),
        ("2026-01-16T18:00:00+09:00", 1_768_554_000),
        ("2026-01-16T23:59:59Z", 1_768_607_999),
        ("2026-01-16T05:45+05:45", 1_768_521_600),
    ];
    for (text, seconds) in cases {
        assert_eq!(Moment::parse(text).unwrap().seconds(), seconds, "{text}");
    }
    for wrong in [
        "2026-01-16T",
        "2026-01-16T18Z",
        "2026-01-16T18:00",
        "2026-01-16T18:60Z",
        "2026-01-16T18:00:00.5Z",
        "2026-01-16T18:00:00:00Z",
        "2026-01-16t18:00z",
        "2026-01-16T1:000Z",
        "2026-01-16T18:00+9",
        "196X",
        "2026-01-16~",
        "2026-01-16?T18:00Z",
    ] {
        assert!(Moment::parse(wrong).is_err(), "{wrong}");
    }
}
