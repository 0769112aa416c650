//! Words in other languages than the card's.

use crate::support::cards::{base, card, rich, with};
use crate::support::drawn::{markup, page, scene};
use crate::support::markup::Page;
use relationship_card::view::{Env, Scene, Shared};

#[test]
fn the_card_has_the_language_of_its_words_and_each_text_its_own() {
    for lang in ["en", "pt-BR", "ar"] {
        let page = page(&with(base(), &[("/lang", &format!("\"{lang}\""))]));
        let card = page.the("part", "card");
        assert_eq!(card.get("lang"), Some("en"), "what the card itself says is English here");
        let authors = page.tagged("bdi").into_iter().chain(page.tagged("blockquote"));
        for text in authors {
            assert_eq!(text.get("lang"), Some(lang), "{text:?}");
        }
    }
}

#[test]
fn the_direction_is_that_of_the_language() {
    for (lang, rtl) in [("en", None), ("ar-EG", Some("rtl")), ("IW", Some("rtl")), ("arn", None)] {
        let page = page(&with(base(), &[("/lang", &format!("\"{lang}\""))]));
        assert_eq!(page.the("part", "card").get("dir"), rtl, "{lang}");
        assert_eq!(page.tagged("bdi")[0].get("dir"), rtl, "{lang}");
        let paragraph = page.tagged("p").into_iter().find_map(|paragraph| paragraph.get("dir"));
        assert_eq!(paragraph, rtl.or(Some("auto")), "{lang}");
    }
}

#[test]
fn an_element_that_says_its_direction_is_right() {
    let scene = scene(card(&with(base(), &[("/lang", "\"ar\"")])), 2);
    let env = Shared::new(Env { is_turned: true, ..(*scene.env).clone() });
    let page = Page::read(&markup(Scene { env, ..scene }));
    assert_eq!(page.the("part", "card").get("dir"), None);
    assert_eq!(page.tagged("bdi")[0].get("dir"), Some("rtl"), "the words are Arabic all the same");
}

#[test]
fn a31_every_quotation_has_its_language() {
    let page = page(&rich("words"));
    let quotes: Vec<_> = page.tagged("blockquote").into_iter().map(|quote| quote.get("lang")).collect();
    assert_eq!(quotes, [Some("it"), Some("en")], "the quote is Italian, the post is in the card's language");
}

#[test]
fn a31_a_text_with_a_language_keeps_it_wherever_it_stands() {
    let places = [
        "/title",
        "/summary",
        "/parties/0/name",
        "/parties/0/office",
        "/ladder/levels/0/name",
        "/ladder/levels/0/meaning",
        "/ladder/history/0/note",
        "/events/1/title",
        "/events/1/place",
        "/events/1/text",
        "/shared/0/text",
        "/areas/0/name",
        "/areas/0/text",
        "/related/0/name",
        "/related/0/kind",
        "/related/0/text",
        "/sources/0/title",
        "/sources/0/publisher",
    ];
    for place in places {
        let page = page(&with(base(), &[(place, "{\"text\": \"Parole\", \"lang\": \"it\"}")]));
        let italian = page.with("lang", "it");
        assert!(!italian.is_empty(), "{place} has lost its language");
        for element in italian {
            assert!(element.text.starts_with("Parole"), "{place}: {element:?}");
        }
        // What is not in such an element would be read with a wrong voice.
        let in_italian: usize =
            page.with("lang", "it").iter().map(|element| element.text.matches("Parole").count()).sum();
        assert_eq!(page.text().matches("Parole").count(), in_italian, "{place}");
    }
}

#[test]
fn a31_names_and_paragraphs_do_not_disturb_the_direction_of_what_surrounds_them() {
    let page = page(&rich("words"));
    let words = page.tagged("p").into_iter().filter(|paragraph| paragraph.text == "words");
    for paragraph in words.filter(|paragraph| page.time_in(paragraph).is_none()) {
        let inner = page.tagged("bdi").into_iter().any(|name| page.is_in(name, paragraph));
        assert!(paragraph.get("dir") == Some("auto") || inner, "{paragraph:?}");
    }
    for title in ["title", "party-name", "slide-title"].into_iter().flat_map(|part| page.with("part", part)) {
        assert!(page.tagged("bdi").into_iter().any(|name| page.is_in(name, title)), "{title:?}");
    }
}
