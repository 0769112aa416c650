//! What becomes of an author's words.

use crate::support::cards::{base, card, with};
use relationship_card::card::Text;
use serde_json::{Value, json};

fn text(value: &Value) -> Text {
    card(&with(base(), &[("/summary", &value.to_string())])).summary.unwrap()
}

#[test]
fn paragraphs_are_parted_by_empty_lines_and_other_white_space_is_one_space() {
    let cases: [(&str, &[&str]); 9] = [
        ("one", &["one"]),
        ("  one \t two  ", &["one two"]),
        ("one\ntwo", &["one two"]),
        ("one\n\ntwo", &["one", "two"]),
        ("one\r\n\r\ntwo\r\nthree", &["one", "two three"]),
        ("\n\none\n \t\n\n\ntwo\n\n", &["one", "two"]),
        ("one\u{a0}two\u{2003}three\u{2028}four", &["one two three four"]),
        ("one\u{0}two\u{1b}[31m\u{85}three", &["one two [31m three"]),
        ("<b>\"one\" & 'two'</b>", &["<b>\"one\" & 'two'</b>"]),
    ];
    for (written, paragraphs) in cases {
        let text = text(&json!(written));
        assert_eq!(text.paragraphs().iter().map(|p| &**p).collect::<Vec<_>>(), paragraphs, "{written:?}");
        assert_eq!(&*text.line(), paragraphs.join(" "), "{written:?}: nothing is lost of a title");
    }
}

#[test]
fn a_text_may_name_its_language() {
    let cases = [
        (json!("uno"), None),
        (json!({ "text": "uno" }), None),
        (json!({ "text": "uno", "lang": null }), None),
        (json!({ "text": "uno", "lang": "it" }), Some("it")),
    ];
    for (written, lang) in cases {
        let text = text(&written);
        assert_eq!((text.lang().map(|lang| lang.as_str()), &*text.line()), (lang, "uno"), "{written}");
    }
}

#[test]
fn initials_are_the_first_letters_of_the_first_and_the_last_word() {
    let cases = [
        ("France", "F"),
        ("First Last", "FL"),
        ("First Middle Last", "FL"),
        ("first last", "fl"),
        ("“First” (Last)", "FL"),
        ("First – Last", "FL"),
        ("élan Œuvre", "éŒ"),
        ("東京 都", "東都"),
        ("3 D", "3D"),
        ("– & !", ""),
    ];
    for (name, initials) in cases {
        assert_eq!(text(&json!(name)).initials(), initials, "{name}");
    }
}
