//! What a page's Content-Security-Policy has to allow, and nothing else.

use super::options::{Options, Styles};
use super::style;
use crate::card::{Card, Media};
use std::collections::BTreeSet;

/// The header of a page that is made with `--document` and the same options. Other pages add it to their own.
pub fn header(card: &Card, options: &Options) -> String {
    let assets = origin(&options.assets);
    let styles = match options.styles {
        Styles::Inline => style::hash(&style::of(card)),
        Styles::Link => assets.clone(),
    };
    let images: BTreeSet<String> =
        [assets.clone(), "'self'".into()].into_iter().chain(pictures(card)).collect();
    let images = images.into_iter().collect::<Vec<_>>().join(" ");
    let page = style::hash(style::PAGE);
    format!(
        "Content-Security-Policy: default-src 'none'; script-src {assets} 'wasm-unsafe-eval'; \
         style-src {styles} {page}; connect-src {assets}; img-src {images}; base-uri 'none'; form-action 'none'"
    )
}

/// The origin of an address, as a policy names it: in ASCII, and no more than scheme, host and port.
fn origin(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return "'self'".into() };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let host = idna::domain_to_ascii(host).unwrap_or_default();
    format!("{scheme}://{host}{}", port.map(|port| format!(":{port}")).unwrap_or_default())
}

/// The origins of the card's pictures.
fn pictures(card: &Card) -> impl Iterator<Item = String> {
    let portraits = card.parties.iter().filter_map(|party| party.portrait.as_ref());
    let media = card.events.iter().flat_map(|event| &event.media);
    let is_withdrawn = card.withdrawal().is_some();
    portraits.chain(media).filter(move |_| !is_withdrawn).map(|media: &Media| origin(&media.src.resolve("")))
}
