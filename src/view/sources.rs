//! Where every claim comes from, and what has been corrected.

use super::bits::{button, each, isolated, line, link, paragraphs, times};
use super::citing::way_back;
use super::level::reached;
use super::section::section;
use super::tag::{all, element, maybe, tag, text, with};
use super::{Part, dates};
use crate::card::{Citation, Correction, Place, Source};
use yew::Html;

/// The sources, each with the way back to the claims that cite it.
pub fn sources(part: &Part, opened: Option<usize>) -> Html {
    if part.card.sources.is_empty() {
        return Html::default();
    }
    let claims = part.card.claims();
    let entries = each(&part.card.sources, |index, source| {
        let mut citing = Vec::new();
        for claim in claims.iter().filter(|claim| claim.cites(&source.id)) {
            citing.push(claim);
        }
        entry(part, index, source, backs(part, index, &citing, opened))
    });
    section(part, "sources", false, tag("ol", "source-list", entries))
}

fn entry(part: &Part, index: usize, source: &Source, backs: Html) -> Html {
    let words = &part.env.words;
    let title = match &source.link {
        Some(address) => link(address, line(&source.title)),
        None => line(&source.title),
    };
    let publisher = maybe(source.publisher.as_ref(), |publisher| tag("span", "context", line(publisher)));
    let date = maybe(source.date.as_ref(), |date| tag("span", "context", dates::time(words, date)));
    let title = tag("p", "source-title", all([title, publisher, date]));
    let attributes = with!["tabindex" = "-1"; "id" = format!("source-{index}")];
    element("li", attributes, all([title, backs]))
}

/// The ways back to the claims that cite the source at this place. In a long card they are built once their reader
/// opens them, and only one list is open at a time.
fn backs(part: &Part, index: usize, claims: &[&Citation], opened: Option<usize>) -> Html {
    if claims.is_empty() {
        return Html::default();
    }
    let is_long = part.is_long();
    let is_built = !is_long || opened == Some(index);
    let count = part.env.words.count("cited", claims.len());
    let summary = element("summary", with![], element("span", with![], text(count)));
    let list = times(if is_built { claims.len() } else { 0 }, &|claim| back(part, claims[claim]));
    let attributes = with![
        "class" = "backs";
        "name" = is_long.then_some("backs"), "data-source" = is_long.then(|| index.to_string())
    ];
    element("details", attributes, all([summary, element("ul", with![], list)]))
}

/// The way back to a claim. One on a level may be one of several: it has its date.
fn back(part: &Part, claim: &Citation) -> Html {
    let words = isolated(&claim.words, claim.lang);
    let words = match (claim.place, &part.card.ladder) {
        (Place::Step(step), Some(ladder)) => all([words, text(" · "), reached(part, &ladder.history[step])]),
        _ => words,
    };
    element("li", with![], button("back", &way_back(claim.place), None, words))
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
