//! Data that attacks the page. A few cases are here; where the environment variable `HOSTILE_CORPORA`
//! names a folder with `hostile-strings.json` and `urls.json`, all of theirs run too.

use crate::support::cards::{base, checked, rich, with};
use crate::support::drawn::{markup, scene};
use crate::support::files;
use crate::support::markup::{Element, Page};
use relationship_card::card::{Card, Inline};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const STRINGS: [&str; 14] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "' autofocus onfocus='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "</title></textarea></style><b>",
    "<!-- --><b> ]]> <![CDATA[ <b> ]]>",
    "&lt;b&gt; &amp;lt; &#60;b&#62; &#x3c;b&NewLine;",
    "javascript:alert(1)",
    "{{constructor.constructor('alert(1)')()}} ${alert(1)}",
    "<b\u{0}onclick=alert(1)>\u{8}",
    "\u{202e}txet\u{2066} \u{feff}",
    "one\n\n<b>two\n\n</p></div>",
    "＜script＞ʺ<ſcript>",
];

fn corpus(file: &str) -> Vec<Value> {
    let Some(folder) = std::env::var_os("HOSTILE_CORPORA") else { return Vec::new() };
    let path = files::place("").join(folder).join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let rows: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert!(rows.len() > 100, "only {} cases in {}", rows.len(), path.display());
    rows
}

/// What the markup is made of: the tags with the names of their attributes.
fn skeleton(page: &Page) -> Vec<(&str, Vec<&str>)> {
    page.elements.iter().map(|element| (element.tag.as_str(), names(element))).collect()
}

fn names(element: &Element) -> Vec<&str> {
    element.attributes.iter().map(|(name, _)| name.as_str()).collect()
}

/// All text of a page, values of attributes included.
fn texts(page: &Page) -> Vec<&str> {
    let values = page.elements.iter().flat_map(|element| &element.attributes).map(|(_, value)| value);
    page.texts.iter().chain(values).map(String::as_str).collect()
}

/// The rich card with these words everywhere, if they are words at all. Both parties have a portrait,
/// because a monogram says something else than the words it is made of.
fn card_of(words: &str) -> Option<Card> {
    let portrait = json!({ "src": "b.jpg", "alt": words }).to_string();
    checked(&with(rich(words), &[("/parties/1/portrait", &portrait)])).card
}

fn drawn(card: Card) -> Page {
    Page::read(&markup(scene(card, 2)))
}

/// The same card with harmless words, by the number of their paragraphs.
#[derive(Default)]
struct Harmless(BTreeMap<usize, Page>);

/// The paragraphs of the card's summary, which are plain words.
fn paragraphs(card: &Card) -> Vec<String> {
    let words = |paragraph: &Vec<Inline>| match paragraph.as_slice() {
        [Inline::Words(words)] => words.to_string(),
        markup => panic!("{markup:?} was read as markup"),
    };
    card.summary.as_ref().unwrap().paragraphs().iter().map(words).collect()
}

/// What stands in for a paragraph.
fn mark(index: usize) -> String {
    format!("⟦{index}⟧")
}

impl Harmless {
    fn page(&mut self, paragraphs: usize) -> &Page {
        let words = || (0..paragraphs).map(mark).collect::<Vec<_>>().join("\n\n");
        self.0.entry(paragraphs).or_insert_with(|| drawn(card_of(&words()).unwrap()))
    }

    /// Whether the words can be shown. If so, they must come out of every field as they are, and the card
    /// must have the elements and attributes of the harmless one.
    fn is_like_a_card_of(&mut self, words: &str) -> bool {
        let Some(card) = card_of(words) else { return false };
        let paragraphs = paragraphs(&card);
        let (expected, found) = (self.page(paragraphs.len()), drawn(card));
        assert_eq!(skeleton(&found), skeleton(expected), "{words:?}");
        let replaced = |text: String, (index, words): (usize, &String)| text.replace(&mark(index), words);
        for (expected, found) in texts(expected).into_iter().zip(texts(&found)) {
            let expected = paragraphs.iter().enumerate().fold(expected.to_owned(), replaced);
            assert_eq!(found, expected, "{words:?}");
        }
        true
    }
}

#[test]
fn hostile_words_come_out_of_every_field_as_text() {
    let mut harmless = Harmless::default();
    for words in STRINGS {
        assert!(harmless.is_like_a_card_of(words), "{words:?} was not shown");
    }
    let corpus = corpus("hostile-strings.json");
    let shown = corpus.iter().filter(|row| harmless.is_like_a_card_of(row["s"].as_str().unwrap())).count();
    assert!(shown * 100 >= corpus.len() * 99, "only {shown} of {} strings were shown", corpus.len());
}

#[test]
fn markup_that_is_not_escaped_is_seen() {
    let harmless = Page::read("<p class=\"a\">words</p>");
    for hostile in
        ["<p class=\"a\"><b>words</b></p>", "<p class=\"a\" onclick=\"b\">words</p>", "<p>words</p>"]
    {
        assert_ne!(skeleton(&Page::read(hostile)), skeleton(&harmless), "{hostile}");
    }
}

/// What markup is made of, what turns the direction of text, and what cannot be seen.
fn is_of_markup_or_unseen(c: char) -> bool {
    let unseen = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    c.is_ascii_punctuation() || c.is_whitespace() || c.is_control() || unseen
}

#[test]
fn a_monogram_has_at_most_two_harmless_characters_whatever_the_name() {
    let corpus = corpus("hostile-strings.json");
    let names = STRINGS.into_iter().chain(corpus.iter().map(|row| row["s"].as_str().unwrap()));
    for name in names {
        let Some(card) = checked(&with(base(), &[("/parties/0/name", &json!(name).to_string())])).card else {
            continue;
        };
        let initials = card.parties[0].name.initials();
        assert!(
            initials.chars().count() <= 2 && !initials.chars().any(is_of_markup_or_unseen),
            "{name:?}: {initials}"
        );
    }
}

#[test]
fn no_address_that_a_browser_would_run_becomes_a_link_or_a_picture() {
    let own = [
        "javascript:alert(1)",
        "\tjava\nscript:alert(1)",
        "data:text/html,x",
        "//a.example/",
        "https:///a.example",
    ];
    let own = own.map(|address| json!({ "in": address, "link": false, "image": false }));
    for row in corpus("urls.json").into_iter().chain(own) {
        let address = &row["in"];
        let media = json!([{ "src": address, "alt": "A" }]).to_string();
        let value = with(base(), &[("/sources/0/link", &address.to_string()), ("/events/0/media", &media)]);
        let card = checked(&value).card.unwrap();
        assert!(card.sources[0].link.is_none() || row["link"] == true, "{row}");
        assert!(card.events[0].media.is_empty() || row["image"] == true, "{row}");
    }
}
