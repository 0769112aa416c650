//! Values that are texts or numbers, but not those that are known.

use super::{changed, each_is_reported};
use crate::support::cards::written;

#[test]
fn names_and_numbers_outside_their_range_are_named() {
    let media = |length: &str| format!("[{{\"src\": \"a.jpg\", \"alt\": \"A\", \"width\": {length}}}]");
    for length in ["0", "-1", "1.5", "65536", "1e300"] {
        let problem =
            "error wrong-kind events[0].media[0].width: this is a number, not a whole number from 1 to 65535";
        assert_eq!(written(&changed("/events/0/media", &media(length))), [problem], "{length}");
    }
    for length in ["1", "640", "65535"] {
        assert_eq!(written(&changed("/events/0/media", &media(length))), [""; 0], "{length}");
    }
    each_is_reported(&[
        ("/events/0/kind", "\"war\"", &["error unknown-name events[0].kind: “war” is not a kind of event"]),
        (
            "/events/0/kind",
            "\"Talks\"",
            &["error unknown-name events[0].kind: “Talks” is not a kind of event"],
        ),
        (
            "/parties/0/country",
            "\"it\"",
            &["error bad-country parties[0].country: “it” is not a country code"],
        ),
        (
            "/parties/0/country",
            "\"ITA\"",
            &["error bad-country parties[0].country: “ITA” is not a country code"],
        ),
        (
            "/parties/0/country",
            "\"ZZ\"",
            &["error bad-country parties[0].country: “ZZ” is not a country code"],
        ),
        ("/parties/0/country", "\"\"", &["error bad-country parties[0].country: “” is not a country code"]),
        (
            "/parties/0/kind",
            "\"robot\"",
            &["error unknown-name parties[0].kind: “robot” is not a kind of party"],
        ),
        ("/lang", "\"english\"", &["error bad-language lang: “english” is not a language tag"]),
        ("/lang", "\"en_GB\"", &["error bad-language lang: “en_GB” is not a language tag"]),
        ("/lang", "\"e\"", &["error bad-language lang: “e” is not a language tag"]),
        ("/lang", "\"en-\"", &["error bad-language lang: “en-” is not a language tag"]),
        ("/lang", "\"en-123456789\"", &["error bad-language lang: “en-123456789” is not a language tag"]),
        (
            "/title",
            "{\"text\": \"A\", \"lang\": \"\"}",
            &["error bad-language title.lang: “” is not a language tag"],
        ),
    ]);
}

#[test]
fn language_tags_of_every_usual_shape_are_accepted() {
    for tag in ["en", "it", "pt-BR", "zh-Hant", "sr-Latn-RS", "es-419", "de-CH-1996", "yue", "x-y"] {
        let problems = written(&changed("/lang", &format!("\"{tag}\"")));
        assert_eq!(problems.is_empty(), tag != "x-y", "{tag}");
    }
}
