//! Words in other languages than the card's.

use crate::support::cards::{base, rich, with};
use crate::support::drawn::page;

#[test]
fn the_card_has_its_language() {
    for lang in ["en", "pt-BR", "ar"] {
        let page = page(&with(base(), &[("/lang", &format!("\"{lang}\""))]));
        assert_eq!(page.the("part", "card").get("lang"), Some(lang));
    }
}

#[test]
fn a31_every_quotation_has_its_language() {
    let page = page(&rich("words"));
    let quotes: Vec<_> = page.tagged("blockquote").into_iter().map(|quote| quote.get("lang")).collect();
    assert_eq!(quotes, [Some("it"), None], "the quote is Italian, the post is in the card's language");
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
