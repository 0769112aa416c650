//! Where every claim comes from, and what has been corrected.

use super::bits::{button, each, isolated, line, link, paragraphs};
use super::citing::way_back;
use super::section::section;
use super::tag::{all, element, maybe, tag, text, with};
use super::{Part, dates};
use crate::card::{Citation, Correction, Source};
use yew::Html;

/// The sources, each with the way back to the claims that cite it.
pub fn sources(part: &Part) -> Html {
    if part.card.sources.is_empty() {
        return Html::default();
    }
    let entries = each(&part.card.sources, |index, source| entry(part, index, source));
    section(part, "sources", false, tag("ol", "source-list", entries))
}

fn entry(part: &Part, index: usize, source: &Source) -> Html {
    let words = &part.env.words;
    let claims = part.card.claims_from(&source.id);
    let title = match &source.link {
        Some(address) => link(address, line(&source.title)),
        None => line(&source.title),
    };
    let publisher = maybe(source.publisher.as_ref(), |publisher| tag("span", "context", line(publisher)));
    let date = maybe(source.date.as_ref(), |date| tag("span", "context", dates::time(words, date)));
    let title = tag("p", "source-title", all([title, publisher, date]));
    let attributes = with!["tabindex" = "-1"; "id" = format!("source-{index}")];
    element("li", attributes, all([title, backs(part, &claims)]))
}

fn backs(part: &Part, claims: &[Citation]) -> Html {
    if claims.is_empty() {
        return Html::default();
    }
    let count = part.env.words.fill("cited", &[("count", &claims.len().to_string())]);
    let summary = element("summary", with![], text(count));
    let list = element("ul", with![], each(claims, |_, claim| back(claim)));
    tag("details", "backs", all([summary, list]))
}

fn back(claim: &Citation) -> Html {
    let way = button("back", &way_back(claim.place), None, isolated(&claim.words, claim.lang));
    element("li", with![], way)
}

/// What was wrong and has been put right.
pub fn corrections(part: &Part) -> Html {
    if part.card.corrections.is_empty() {
        return Html::default();
    }
    let item = |_, correction: &Correction| {
        let date = tag("p", "item-name", dates::time(&part.env.words, &correction.date));
        element("li", with![], all([date, paragraphs(&correction.text, Html::default())]))
    };
    section(part, "corrections", false, tag("ul", "items", each(&part.card.corrections, item)))
}
