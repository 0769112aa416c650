//! What a page's Content-Security-Policy has to allow, and nothing else.

use super::options::{Options, Styles};
use super::{markup, style};
use crate::card::{Card, Event, Media, Video};
use std::collections::BTreeSet;

/// The header of a page that is made with `--document` and the same options. Other pages add it to their own.
pub fn header(card: &Card, options: &Options) -> String {
    let assets = origin(&options.assets);
    let styles = match options.styles {
        Styles::Inline => style::hash(&markup::style(card, options)),
        Styles::Link => assets.clone(),
    };
    let images = [assets.clone(), "'self'".into()].into_iter().chain(pictures(card));
    let images = directive("img-src", images);
    let frames = directive("frame-src", players(card));
    let media = directive("media-src", films(card));
    let page = style::hash(style::PAGE);
    format!(
        "Content-Security-Policy: default-src 'none'; script-src {assets} 'wasm-unsafe-eval'; \
         style-src {styles} {page}; connect-src {assets}; {images}{frames}{media}base-uri 'none'; form-action 'none'"
    )
}

/// What may be fetched for one purpose, if anything may.
fn directive(name: &str, origins: impl Iterator<Item = String>) -> String {
    let origins: BTreeSet<String> = origins.collect();
    let origins = origins.into_iter().collect::<Vec<_>>().join(" ");
    if origins.is_empty() { String::new() } else { format!("{name} {origins}; ") }
}

/// The origin of an address, as a policy names it: in ASCII, and no more than scheme, host and port.
fn origin(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return "'self'".into() };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let host = idna::domain_to_ascii(host).unwrap_or_default();
    format!("{scheme}://{host}{}", port.map(|port| format!(":{port}")).unwrap_or_default())
}

/// The events that are written: of a withdrawn card none.
fn events(card: &Card) -> &[Event] {
    if card.withdrawal().is_some() { &[] } else { &card.events }
}

fn videos(card: &Card) -> impl Iterator<Item = &Video> {
    events(card).iter().flat_map(|event| &event.videos)
}

/// The origins of the card's pictures.
fn pictures(card: &Card) -> impl Iterator<Item = String> {
    let portraits = card.parties.iter().filter(|_| card.withdrawal().is_none());
    let portraits = portraits.filter_map(|party| party.portrait.as_ref());
    let media = events(card).iter().flat_map(|event| &event.media);
    let posters = videos(card).filter_map(|video| video.poster.as_ref());
    let pictures = portraits.chain(media).map(|media: &Media| &media.src).chain(posters);
    pictures.map(|picture| origin(&picture.resolve("")))
}

/// The origins of the players that readers may ask for.
fn players(card: &Card) -> impl Iterator<Item = String> {
    videos(card).filter_map(|video| video.link.player.as_ref()).map(|player| origin(&player.address))
}

/// The origins of files with videos.
fn films(card: &Card) -> impl Iterator<Item = String> {
    let files = videos(card).filter(|video| video.link.player.is_none());
    files.map(|video| origin(&video.link.address.resolve("")))
}
