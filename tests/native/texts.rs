//! What becomes of an author's words.

use crate::support::cards::{base, card, checked, plain, with, written};
use relationship_card::card::{Inline, Line, Text};
use serde_json::{Value, json};

fn text(value: &Value) -> Text {
    checked(&with(base(), &[("/summary", &value.to_string())])).card.unwrap().summary.unwrap()
}

fn line(value: &Value) -> Line {
    card(&with(base(), &[("/title", &value.to_string())])).title
}

/// Markup as a test writes it: `<em>`, `<strong>` and `<a address>` around words.
fn told(paragraph: &[Inline]) -> String {
    let piece = |piece: &Inline| match piece {
        Inline::Words(words) => words.to_string(),
        Inline::Emphasis(inner) => format!("<em>{}</em>", told(inner)),
        Inline::Strong(inner) => format!("<strong>{}</strong>", told(inner)),
        Inline::Link(link, inner) => format!("<a {}>{}</a>", link.as_str(), told(inner)),
    };
    paragraph.iter().map(piece).collect()
}

#[test]
fn paragraphs_are_parted_by_empty_lines_and_other_white_space_is_one_space() {
    let cases: [(&str, &[&str]); 11] = [
        // What must not be parted stays together.
        ("10\u{a0}000\u{202f}€ «\u{a0}oui\u{a0}»\u{a0} \u{a0}", &["10\u{a0}000\u{202f}€ «\u{a0}oui\u{a0}»"]),
        ("高市\u{3000}早苗", &["高市\u{3000}早苗"]),
        ("one", &["one"]),
        ("  one \t two  ", &["one two"]),
        ("one\ntwo", &["one two"]),
        ("one\n\ntwo", &["one", "two"]),
        ("one\r\n\r\ntwo\r\nthree", &["one", "two three"]),
        ("\n\none\n \t\n\n\ntwo\n\n", &["one", "two"]),
        ("one\u{2003}two\u{2028}three", &["one two three"]),
        ("one\u{0}two\u{1b}(31m\u{85}three", &["one two (31m three"]),
        ("\"one\" & 'two' <3", &["\"one\" & 'two' <3"]),
    ];
    for (written, paragraphs) in cases {
        let text = text(&json!(written));
        let found: Vec<_> = text.paragraphs().iter().map(|paragraph| told(paragraph)).collect();
        assert_eq!(found, paragraphs, "{written:?}");
        assert_eq!(text.words(), paragraphs.join(" "), "{written:?}");
        assert_eq!(
            &**line(&json!(written)).words(),
            paragraphs.join(" "),
            "{written:?}: nothing is lost of a title"
        );
    }
}

#[test]
fn markup_becomes_a_tree() {
    let cases = [
        ("*a*", "<em>a</em>"),
        ("**a**", "<strong>a</strong>"),
        ("a *b* c", "a <em>b</em> c"),
        ("*a [b* c", "<em>a [b</em> c"),
        ("a *b c* d", "a <em>b c</em> d"),
        ("*a **b** c*", "<em>a <strong>b</strong> c</em>"),
        ("**a *b***", "<strong>a <em>b</em></strong>"),
        // Three stars are read from the outside in, and end from the inside out.
        ("***a** b*", "**<em>a</em>* b*"),
        ("***a***", "<strong><em>a</em></strong>"),
        ("“*a*”, (**b**).", "“<em>a</em>”, (<strong>b</strong>)."),
        ("これは**重要**です", "これは<strong>重要</strong>です"),
        ("[a](https://a.example/)", "<a https://a.example/>a</a>"),
        ("[a *b*](https://a.example/)", "<a https://a.example/>a <em>b</em></a>"),
        ("**[a](https://a.example/)**", "<strong><a https://a.example/>a</a></strong>"),
        ("[a](https://a.example/b_(c)) d", "<a https://a.example/b_(c)>a</a> d"),
        ("([a](https://a.example/))", "(<a https://a.example/>a</a>)"),
        ("[a](mailto:b@a.example)", "<a mailto:b@a.example>a</a>"),
    ];
    for (written, expected) in cases {
        let text = text(&json!(written));
        let found = text.paragraphs().iter().map(|paragraph| told(paragraph)).collect::<Vec<_>>();
        assert_eq!(found, [expected], "{written:?}");
    }
}

#[test]
fn what_is_no_markup_is_text_as_it_stands() {
    let cases = [
        "*",
        "**",
        "***",
        "****",
        "*****",
        "a ***** b",
        "****a****",
        "café*, thé* et l’eau",
        "l’é*té*, oui",
        "[](https://a.example/)",
        "[ ](https://a.example/)",
        "* a",
        "a *",
        "a * b * c",
        "2*3*4",
        "f**k and s**t",
        "*a",
        "a*",
        "**a",
        "a **b c",
        "[a]",
        "[]",
        "[a] (https://a.example/)",
        "[a](",
        "[a]()",
        "[a](b c)",
        "[a](https://a.example/",
        "a]b[",
        "[[a]]",
        "_a_",
        "`a`",
        "# a",
        "- a",
        "a \\ b",
        "C:\\new",
        "5 ** 6",
    ];
    for written in cases {
        let text = text(&json!(written));
        let found: Vec<_> = text.paragraphs().iter().map(|paragraph| told(paragraph)).collect();
        assert_eq!(found, [written], "{written:?}");
    }
}

#[test]
fn a_backslash_makes_a_sign_mean_itself() {
    let cases = [
        ("\\*a\\*", "*a*"),
        ("\\[a](b)", "[a](b)"),
        ("\\\\*a*", "\\<em>a</em>"),
        ("*a\\*b*", "<em>a*b</em>"),
    ];
    for (written, expected) in cases {
        assert_eq!(told(&text(&json!(written)).paragraphs()[0]), expected, "{written:?}");
    }
    for words in ["*a*", "[a](https://a.example/)", "\\*", "**[\\]**"] {
        assert_eq!(told(&text(&json!(plain(words))).paragraphs()[0]), words);
    }
}

#[test]
fn a_link_in_a_text_is_checked_as_any_other_and_shown_as_it_was_written() {
    let cases = [
        ("[a](javascript:alert(1))", "error bad-link summary: “javascript:alert(1)” cannot be a link"),
        ("*[a](//b.example)*", "error bad-link summary: “//b.example” cannot be a link"),
        (
            "[a](http://a.example/)",
            "warning insecure-link summary: the link to “http://a.example/” is not encrypted",
        ),
    ];
    for (written, problem) in cases {
        let checked = checked(&with(base(), &[("/summary", &json!(written).to_string())]));
        assert_eq!(crate::support::cards::written(&checked), [problem], "{written}");
    }
    assert_eq!(told(&text(&json!("[*a*](javascript:1)")).paragraphs()[0]), "[<em>a</em>](javascript:1)");
    let own = json!({ "text": "[a](b)", "lang": "it" }).to_string();
    let checked = checked(&with(base(), &[("/summary", &own)]));
    assert_eq!(written(&checked), ["error bad-link summary.text: “b” cannot be a link"]);
}

#[test]
fn html_is_text_and_its_author_is_told() {
    let cases = [
        ("a <b>c</b>", Some("<b>")),
        ("a<br/>b", Some("<br/>")),
        ("</p>", Some("</p>")),
        ("<a href=\"https://a.example/\">b</a>", Some("<a href=\"https://a.example/\">")),
        ("a &amp; b", Some("&amp;")),
        ("a&nbsp;b", Some("&nbsp;")),
        ("&#8217;", Some("&#8217;")),
        ("a & b; c", None),
        ("a < b > c", None),
        ("I <3 you > me", None),
        ("AT&T; B&B", Some("&T;")),
        ("Q&A", None),
    ];
    for (words, found) in cases {
        for key in ["/summary", "/title"] {
            let checked = checked(&with(base(), &[(key, &json!(words).to_string())]));
            let expected = found.map(|found| {
                format!(
                    "warning html {}: “{found}” is shown as it stands here: texts hold no HTML",
                    &key[1..]
                )
            });
            assert_eq!(written(&checked), expected.into_iter().collect::<Vec<_>>(), "{words}");
        }
        assert_eq!(told(&text(&json!(words)).paragraphs()[0]), words);
    }
}

#[test]
fn the_language_of_a_text_and_a_line_is_their_own_or_the_card_s() {
    let cases = [
        (json!("uno"), Some("en")),
        (json!({ "text": "uno" }), Some("en")),
        (json!({ "text": "uno", "lang": null }), Some("en")),
        (json!({ "text": "uno", "lang": "it" }), Some("it")),
    ];
    for (written, lang) in cases {
        let (text, line) = (text(&written), line(&written));
        assert_eq!((text.lang().map(|lang| lang.as_str()), &*text.words()), (lang, "uno"), "{written}");
        assert_eq!((line.lang().map(|lang| lang.as_str()), &**line.words()), (lang, "uno"), "{written}");
    }
}

#[test]
fn a_language_is_not_named_twice_and_nothing_invisible_is_a_text() {
    let cases = [
        (
            json!({ "text": { "text": "uno" } }),
            "error wrong-kind summary.text: this is an object, not a text",
        ),
        (json!("\u{200b}\u{feff} \u{0}"), "error empty summary: this text is empty"),
        (json!({ "text": "\n", "lang": "it" }), "error empty summary.text: this text is empty"),
    ];
    for (value, problem) in cases {
        let checked = checked(&with(base(), &[("/summary", &value.to_string())]));
        assert_eq!(
            (written(&checked), checked.card.unwrap().summary),
            (vec![problem.to_owned()], None),
            "{value}"
        );
    }
}

#[test]
fn names_with_letters_that_look_alike_or_cannot_be_seen_are_named() {
    let mixed = |word: &str, scripts: &str| {
        Some(format!("warning mixed-scripts title: “{word}” mixes {scripts} letters, which look alike"))
    };
    let hidden = |code: &str| {
        Some(format!("warning invisible-character title: an invisible character stands in this (U+{code})"))
    };
    let cases = [
        ("Раураl", mixed("Раураl", "Cyrillic and Latin")),
        ("Αpple Inc", mixed("Αpple", "Greek and Latin")),
        ("the АBC", mixed("АBC", "Cyrillic and Latin")),
        ("Владимир Putin", None),
        ("Мacron", mixed("Мacron", "Cyrillic and Latin")),
        ("О'Brien", mixed("О'Brien", "Cyrillic and Latin")),
        ("β-carotene, 5 μm, ΔT", None),
        ("IT-компания и Wi-Fi-сеть", None),
        ("Coca-Cola/Кока-Кола", None),
        ("Яндекс×Сбер", None),
        ("Ελλάδα–EU", None),
        ("ភាសា\u{200b}ខ្មែរ", None),
        ("שלום (ABC)\u{200f}", None),
        ("Ελλάδα and Italy", None),
        ("東京Tower", None),
        ("Zoë Müller-Łukasz", None),
        ("Mel\u{200b}oni", hidden("200B")),
        ("Mel\u{ad}oni", hidden("00AD")),
        ("\u{202e}inoleM", hidden("202E")),
        ("Mel\u{200d}oni", hidden("200D")),
        ("می\u{200c}خواهم", None),
        ("क्\u{200d}ष", None),
        ("👩\u{200d}🚀 A", None),
        ("\u{200f}עברית", None),
    ];
    for (words, problem) in cases {
        let checked = checked(&with(base(), &[("/title", &json!(words).to_string())]));
        assert_eq!(written(&checked), problem.into_iter().collect::<Vec<_>>(), "{words:?}");
        assert_eq!(&**checked.card.unwrap().title.words(), words, "all of it is shown");
    }
}

#[test]
fn what_is_too_long_for_a_slide_is_named() {
    let long = |count: usize| json!("é".repeat(count)).to_string();
    let cases = [
        ("/events/1/text", 1000, None),
        (
            "/events/1/text",
            1001,
            Some("events[1].text: this has 1001 characters; more than 1000 are hard to read here"),
        ),
        ("/events/1/title", 140, None),
        (
            "/events/1/title",
            141,
            Some("events[1].title: this has 141 characters; more than 140 are hard to read here"),
        ),
    ];
    for (pointer, count, problem) in cases {
        let checked = checked(&with(base(), &[(pointer, &long(count))]));
        let expected: Vec<_> =
            problem.map(|problem| format!("warning too-long {problem}")).into_iter().collect();
        assert_eq!(written(&checked), expected, "{pointer} {count}");
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
        ("واحد اثنان", "و"),
        ("– & !", ""),
    ];
    for (name, initials) in cases {
        assert_eq!(line(&json!(name)).initials(), initials, "{name}");
    }
}

#[test]
fn very_many_signs_are_read_in_no_time() {
    // Each of these once took time in proportion to its square: minutes, not an instant.
    for sign in ["*", "**a ", "[", "[](", "\\", "<", "&", "*a", "]("] {
        let words = sign.repeat(200_000);
        let checked = checked(&with(base(), &[("/summary", &json!(words).to_string())]));
        assert!(checked.card.unwrap().summary.is_some(), "{sign}");
    }
    for sign in ["\u{200e}", "\u{200b}", "a", "а", "&"] {
        let words = sign.repeat(200_000) + "ש";
        assert!(checked(&with(base(), &[("/title", &json!(words).to_string())])).card.is_some(), "{sign:?}");
    }
}
