//! The interface's words: how they are found and filled.

use relationship_card::card::Json;
use relationship_card::view::Words;

fn words(json: &str) -> Words {
    Words::new(serde_json::from_str::<Json>(json).unwrap().texts())
}

#[test]
fn names_in_braces_are_replaced_by_their_values() {
    let cases = [
        ("plain", &[][..], "plain"),
        ("{a}", &[("a", "1")], "1"),
        ("{a} of {b}", &[("a", "1"), ("b", "2")], "1 of 2"),
        ("{b} of {a}", &[("a", "1"), ("b", "2")], "2 of 1"),
        ("{a}{a}", &[("a", "1")], "11"),
        ("x {a} y", &[("a", "")], "x  y"),
        // What a value says is said, never filled again.
        ("{a}", &[("a", "{b}"), ("b", "2")], "{b}"),
        ("{a}", &[("a", "<b> & {")], "<b> & {"),
        // A name without a value stays, and so does what no brace closes.
        ("x {c} y", &[("a", "1")], "x c y"),
        ("x {c", &[("a", "1")], "x c"),
        ("x } y", &[("a", "1")], "x } y"),
        ("", &[("a", "1")], ""),
    ];
    for (template, values, expected) in cases {
        let json = serde_json::json!({ "key": template }).to_string();
        assert_eq!(words(&json).fill("key", values), expected, "{template}");
    }
}

#[test]
fn a_missing_key_is_shown_as_it_is() {
    assert_eq!(words("{}").get("no-such-key"), "no-such-key");
    assert_eq!(words("{}").fill("no-such-key", &[("a", "1")]), "no-such-key");
}

#[test]
fn words_are_found_whatever_the_order_of_the_file() {
    let keys = ["m", "a", "z.a", "z", "b:of", "b", "\u{e9}", "Z", "a.1", "a.10", "a.2"];
    for turn in 0..keys.len() {
        let entry = |key: &&str| format!("\"{key}\": \"the words of {key}\"");
        let turned: Vec<_> = keys.iter().cycle().skip(turn).take(keys.len()).map(entry).collect();
        let words = words(&format!("{{{}}}", turned.join(",")));
        for key in keys {
            assert_eq!(words.get(key), format!("the words of {key}"));
        }
        for key in ["", "a.3", "zz", "b:", "\u{ea}"] {
            assert_eq!(words.find(key), None, "{key}");
        }
    }
}

#[test]
fn words_know_their_language() {
    assert_eq!(words("{\"lang\": \"it\"}").lang(), "it");
}

#[test]
fn what_is_no_table_of_texts_gives_no_words_and_no_panic() {
    for json in ["null", "[]", "\"words\"", "5"] {
        assert_eq!(words(json), Words::default(), "{json}");
    }
    assert_eq!(words("{\"key\": 5}").get("key"), "key");
}

#[test]
fn one_is_counted_otherwise_than_others() {
    let words = words("{\"hens.one\": \"{count} hen\", \"hens.other\": \"{count} hens\"}");
    assert_eq!(
        [0, 1, 2, 1000].map(|count| words.count("hens", count)),
        ["0 hens", "1 hen", "2 hens", "1000 hens"]
    );
}
