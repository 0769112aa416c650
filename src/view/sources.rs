//! Where every claim comes from, and what has been corrected.

use super::bits::{button, each, isolated, line, link, paragraphs};
use super::citing::way_back;
use super::{Part, dates};
use crate::card::{Citation, Correction, Source};
use yew::{Html, html};

/// The sources, each with the way back to the claims that cite it.
pub fn sources(part: &Part) -> Html {
    let words = &part.env.words;
    html! {
        if !part.card.sources.is_empty() {
            <section class="sources" part="sources">
                <@{part.env.heading(1)} class="section-title">{ words.get("sources") }</@>
                <ol class="source-list">
                    { each(&part.card.sources, |index, source| entry(part, index, source)) }
                </ol>
            </section>
        }
    }
}

fn entry(part: &Part, index: usize, source: &Source) -> Html {
    let words = &part.env.words;
    let claims = part.card.claims_from(&source.id);
    let title = match &source.link {
        Some(address) => link(address, line(&source.title)),
        None => line(&source.title),
    };
    html! {
        <li id={format!("source-{index}")} tabindex="-1">
            <p class="source-title">{ title }
                { source.publisher.as_ref().map(|publisher| html! { <span class="context">{ line(publisher) }</span> }) }
                { source.date.as_ref().map(|date| html! { <span class="context">{ dates::time(words, date) }</span> }) }
            </p>
            if !claims.is_empty() {
                <details class="backs">
                    <summary>{ words.fill("cited", &[("count", &claims.len().to_string())]) }</summary>
                    <ul>{ each(&claims, |_, claim| back(claim)) }</ul>
                </details>
            }
        </li>
    }
}

fn back(claim: &Citation) -> Html {
    html! { <li>{ button("back", &way_back(claim.place), None, isolated(&claim.words, claim.lang)) }</li> }
}

/// What was wrong and has been put right.
pub fn corrections(part: &Part) -> Html {
    let words = &part.env.words;
    let item = |_, correction: &Correction| {
        html! {
            <li><p class="item-name">{ dates::time(words, &correction.date) }</p>{ paragraphs(&correction.text, Html::default()) }</li>
        }
    };
    html! {
        if !part.card.corrections.is_empty() {
            <section class="corrections" part="corrections">
                <@{part.env.heading(1)} class="section-title">{ words.get("corrections") }</@>
                <ul class="items">{ each(&part.card.corrections, item) }</ul>
            </section>
        }
    }
}
