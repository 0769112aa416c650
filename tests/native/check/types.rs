//! Values of the wrong type, keys that are not known, and what is missing.

use super::{changed, each_is_reported};
use crate::support::cards::{base, checked, rich, with, written};
use serde_json::json;

#[test]
fn a_value_of_the_wrong_type_is_named_with_its_place_at_every_depth() {
    each_is_reported(&[
        ("/title", "5", &["error wrong-kind title: this is a number, not a text"]),
        ("/title", "true", &["error wrong-kind title: this is true or false, not a text"]),
        ("/title", "{}", &["error missing title: “text” is missing"]),
        ("/title", "null", &["error wrong-kind title: this is null, not a text"]),
        (
            "/events",
            "{}",
            &[
                "error unknown-id ladder.history[1].event: there is no event “one”",
                "error wrong-kind events: this is an object, not a list",
            ],
        ),
        ("/events/1", "\"two\"", &["error wrong-kind events[1]: this is a text, not an object"]),
        ("/events/1/title", "[]", &["error wrong-kind events[1].title: this is a list, not a text"]),
        ("/events/1/quotes", "\"words\"", &["error wrong-kind events[1].quotes: this is a text, not a list"]),
        (
            "/events/1/quotes",
            "[{\"text\": \"words\", \"by\": 1}]",
            &["error wrong-kind events[1].quotes[0].by: this is a number, not a text"],
        ),
        (
            "/ladder",
            "\"high\"",
            &[
                "error wrong-kind ladder: this is a text, not an object",
                "error unknown-id areas[0].level: there is no level “high”",
            ],
        ),
        (
            "/ladder/levels/0/name",
            "0",
            &["error wrong-kind ladder.levels[0].name: this is a number, not a text"],
        ),
        (
            "/sources/0/publisher",
            "[]",
            &["error wrong-kind sources[0].publisher: this is a list, not a text"],
        ),
        (
            "/shared/0/sources/0",
            "7",
            &["error wrong-kind shared[0].sources[0]: this is a number, not a text"],
        ),
    ]);
}

#[test]
fn a_root_that_is_no_object_is_refused_with_one_problem() {
    let cases = [
        ("null", "null"),
        ("5", "a number"),
        ("\"card\"", "a text"),
        ("[]", "a list"),
        ("true", "true or false"),
    ];
    for (root, kind) in cases {
        let checked = checked(&serde_json::from_str(root).unwrap());
        assert_eq!(
            written(&checked),
            [format!("error wrong-kind : this is {kind}, not an object")],
            "{root}"
        );
        assert_eq!(checked.card, None, "{root}");
    }
}

#[test]
fn keys_that_are_not_known_are_named_with_their_place() {
    each_is_reported(&[
        ("/titel", "\"A\"", &["error unknown-key titel: “titel” is not a key of this object"]),
        ("/events/0/when", "1", &["error unknown-key events[0].when: “when” is not a key of this object"]),
        ("/parties/1/id2", "null", &["error unknown-key parties[1].id2: “id2” is not a key of this object"]),
        (
            "/title",
            "{\"text\": \"A\", \"language\": \"it\"}",
            &["error unknown-key title.language: “language” is not a key of this object"],
        ),
    ]);
    assert_eq!(
        changed("/titel", "1").problems[0].help.split(", ").next(),
        Some("did you mean “title”? known here: id")
    );
}

#[test]
fn keys_of_tools_are_passed_over() {
    for key in ["/$schema", "/events/0/$comment"] {
        assert_eq!(written(&changed(key, "\"card.schema.json\"")), [""; 0], "{key}");
    }
}

#[test]
fn what_is_required_and_missing_is_named_at_its_object() {
    each_is_reported(&[
        ("/id", "", &["error missing : “id” is missing"]),
        ("/lang", "", &["error missing : “lang” is missing"]),
        ("/title", "", &["error missing : “title” is missing"]),
        ("/parties", "", &["error missing : “parties” is missing"]),
        ("/parties/1/name", "", &["error missing parties[1]: “name” is missing"]),
        ("/ladder/current", "", &["error missing ladder: “current” is missing"]),
        ("/ladder/history/0/level", "", &["error missing ladder.history[0]: “level” is missing"]),
        ("/events/2/date", "", &["error missing events[2]: “date” is missing"]),
        ("/events/2/title", "", &["error missing events[2]: “title” is missing"]),
        ("/related/0/text", "", &["error missing related[0]: “text” is missing"]),
        ("/sources/0/title", "", &["error missing sources[0]: “title” is missing"]),
        (
            "/events/0/quotes",
            "[{\"text\": \"words\"}]",
            &["error missing events[0].quotes[0]: “by” is missing"],
        ),
        ("/corrections", "[{\"text\": \"words\"}]", &["error missing corrections[0]: “date” is missing"]),
    ]);
}

#[test]
fn only_id_language_title_and_parties_are_needed_for_a_card() {
    let card = json!({
        "id": "a", "lang": "en", "title": "A",
        "parties": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
    });
    assert_eq!(written(&checked(&card)), [""; 0]);
    for key in ["/id", "/lang", "/title", "/parties", "/parties/0/id", "/parties/0/name"] {
        assert_eq!(checked(&with(card.clone(), &[(key, "")])).card, None, "without {key}");
    }
}

#[test]
fn null_stands_for_nothing_where_nothing_is_allowed() {
    let cases = [
        "/summary",
        "/ladder/levels/0/meaning",
        "/events/0/place",
        "/events/0/kind",
        "/sources/0/link",
        "/areas/0/level",
    ];
    for pointer in cases {
        assert_eq!(written(&changed(pointer, "null")), [""; 0], "{pointer}");
    }
    assert_eq!(written(&checked(&with(base(), &[("/ladder", "null"), ("/areas", "")]))), [""; 0]);
}

#[test]
fn a_text_without_a_word_is_empty() {
    for text in ["\"\"", "\" \"", "\"\\n\\t \\u0000\\u0085\\u00a0\"", "{\"text\": \"\\n\"}"] {
        let place = if text.starts_with('{') { "title.text" } else { "title" };
        let problems = written(&changed("/title", text));
        assert_eq!(problems, [format!("error empty {place}: this text is empty")], "{text}");
    }
}

#[test]
fn every_key_of_the_format_is_accepted() {
    assert_eq!(written(&checked(&rich("words"))), [""; 0]);
}
