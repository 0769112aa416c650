//! The HTML of a prerendered card.

use super::options::{Options, Styles};
use super::{locales, style};
use crate::card::Card;
use crate::state::State;
use crate::view::{Env, Layout, PARTS, Root, Scene, Shared};
use html_escape::{encode_double_quoted_attribute, encode_text};
use serde_json::Value;
use std::borrow::Cow;
use yew::{Callback, LocalServerRenderer};

/// The level of the card's heading: below that of the article, above that of nothing else on a page.
const IN_ARTICLE: u8 = 2;
const ON_PAGE: u8 = 1;

/// The element with its shadow tree, the card's data for the engine, and a summary for browsers that do
/// not know shadow trees in markup. The element's script comes first, because it takes the longest way.
pub fn card(card: &Card, json: &str, options: &Options) -> String {
    element(card, json, options, IN_ARTICLE)
}

/// A whole page with the card.
pub fn document(card: &Card, json: &str, options: &Options) -> String {
    let element = element(card, json, options, ON_PAGE);
    let lang = encode_double_quoted_attribute(card.lang.as_str());
    // Of a withdrawn card not even the headline is told.
    let title = match card.withdrawal() {
        Some(_) => encode_text(card.id.as_str()),
        None => encode_text(card.title.words()),
    };
    let description = match card.summary.as_ref().filter(|_| card.withdrawal().is_none()) {
        Some(summary) => format!(
            "\n<meta name=\"description\" content=\"{}\">",
            encode_double_quoted_attribute(&summary.words())
        ),
        None => String::new(),
    };
    // Without an icon of its own a page makes browsers ask for one that may not be there.
    let assets = encode_double_quoted_attribute(&options.assets);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>{description}\n\
         <link rel=\"icon\" href=\"{assets}icon.svg\">\n<style>{}</style>\n</head>\n<body>\n<main>\n{element}\n</main>\n</body>\n</html>",
        style::PAGE
    )
}

fn element(card: &Card, json: &str, options: &Options, heading: u8) -> String {
    let mut attributes = String::new();
    let heading_level = (heading != IN_ARTICLE).then(|| heading.to_string());
    let given = [
        ("lang", options.lang.as_deref()),
        ("layout", options.layout.as_deref()),
        ("images", options.images),
        ("deep-links", options.deep_links),
        ("heading-level", heading_level.as_deref()),
    ];
    for (name, value) in given {
        if let Some(value) = value {
            attributes += &format!(" {name}=\"{}\"", encode_double_quoted_attribute(value));
        }
    }
    let assets = encode_double_quoted_attribute(&options.assets);
    let stage = stage(card, options, heading);
    let style = match options.styles {
        Styles::Inline => Cow::from(format!("<style>{}</style>", style::of(card, &stage))),
        Styles::Link => {
            Cow::from(format!("<link rel=\"stylesheet\" href=\"{assets}relationship-card.css\">"))
        }
    };
    let (data, summary) = (data(card, json), summary(card));
    format!(
        "<script type=\"module\" src=\"{assets}relationship-card.js\"></script>\n<relationship-card{attributes}>\n<template shadowrootmode=\"open\">{style}{stage}</template>\n\
         <script type=\"application/json\">{data}</script>\n{summary}\n</relationship-card>"
    )
}

/// The style of the card on a page of its own; it is the same in an article.
pub fn style(card: &Card, options: &Options) -> String {
    style::of(card, &stage(card, options, ON_PAGE))
}

/// The same view as the browser's, as it stands before anything has happened.
fn stage(card: &Card, options: &Options, heading: u8) -> String {
    let tags = options.lang.as_deref().into_iter().chain([card.lang.as_str()]);
    let env = Env {
        words: locales::words(&tags.collect::<Vec<_>>()),
        flags: format!("{}flags/", options.assets).into(),
        folder: "".into(),
        heading,
        is_turned: false,
        layout: Layout::named(options.layout.as_deref().unwrap_or_default()),
        on_demand: options.images.is_some(),
        is_linked: options.deep_links.is_some(),
        is_still: true,
    };
    let scene = Scene {
        parts: PARTS,
        state: State::initial(card, None),
        card: Some(Shared::new(card.clone())),
        env: Shared::new(env),
        notice: None,
        outcome: None,
        drawn: Callback::noop(),
    };
    let view = LocalServerRenderer::<Root>::with_props(scene).hydratable(false);
    format!("<div class=\"prerendered\">{}</div>", pollster::block_on(view.render()))
}

/// The card's JSON in one line, so written that nothing in it can end the element it stands in.
fn data(card: &Card, json: &str) -> String {
    // It has been read before; what cannot be read twice gives an empty object, which draws nothing.
    let mut value: Value = serde_json::from_str(json).unwrap_or_else(|_| Value::Object(Default::default()));
    if card.withdrawal().is_some() {
        reduce(&mut value);
    }
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// The summary goes into no slot: where there is a shadow tree, it is not shown.
const SLOT: &str = "slot=\"without-shadow\"";

/// Of a withdrawn card nobody is told more than a card must have.
fn reduce(value: &mut Value) {
    let keep = |value: &mut Value, keys: &[&str]| {
        if let Value::Object(entries) = value {
            entries.retain(|key, _| keys.contains(&key.as_str()));
        }
    };
    keep(value, &["id", "lang", "title", "parties", "editorial"]);
    keep(&mut value["editorial"], &["withdrawn"]);
    value["title"] = value["id"].clone();
    for party in value["parties"].as_array_mut().into_iter().flatten() {
        keep(party, &["id", "name"]);
    }
}

/// What a browser without shadow trees in markup shows: the headline, the summary, and the way to the sources.
fn summary(card: &Card) -> String {
    let lang = encode_double_quoted_attribute(card.lang.as_str());
    if let Some(withdrawal) = card.withdrawal() {
        return format!("<div {SLOT} lang=\"{lang}\"><p>{}</p></div>", encode_text(&withdrawal.text.words()));
    }
    let mut summary =
        format!("<div {SLOT} lang=\"{lang}\"><p><strong>{}</strong></p>", encode_text(card.title.words()));
    if let Some(text) = &card.summary {
        summary += &format!("<p>{}</p>", encode_text(&text.words()));
    }
    if let Some(warning) = card.editorial.0.as_ref().and_then(|editorial| editorial.sensitive.as_ref()) {
        return summary + &format!("<p>{}</p></div>", encode_text(warning.words()));
    }
    for source in &card.sources {
        let title = encode_text(source.title.words());
        summary += &match &source.link {
            Some(link) => {
                format!("<p><a href=\"{}\">{title}</a></p>", encode_double_quoted_attribute(&**link.as_str()))
            }
            None => format!("<p>{title}</p>"),
        };
    }
    summary + "</div>"
}
