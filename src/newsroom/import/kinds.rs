//! What an address of media leads to, in the order in which TimelineJS asks.

use super::hosts::{ENDINGS, HOSTS, HOSTS_OF_FILES};

/// What a medium is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `<iframe …>` or `<blockquote …>`, written out.
    Markup,
    /// A page, a video, a sound, a map, a post: what it is called.
    Page(&'static str),
    /// A picture, by the end of its address.
    Picture,
    /// Nothing tells what it is; TimelineJS takes it for a picture.
    Unknown,
    /// No address at all.
    Words,
}

/// What an address, or what stands in its place, is.
pub fn of(address: &str) -> Kind {
    let lower = address.trim().to_ascii_lowercase();
    if lower.contains("<iframe") || lower.contains("<blockquote") {
        return Kind::Markup;
    }
    let place = lower.split_once("//").filter(|(scheme, _)| matches!(*scheme, "http:" | "https:" | ""));
    let place = place.map_or(lower.as_str(), |(_, place)| place);
    let is_web = place.len() < lower.len();
    let path = place.split(['?', '#']).next().unwrap_or_default();
    let host = path.split(['/', ':']).next().unwrap_or_default();
    let named = |hosts: &[(&str, &'static str)]| {
        let named = hosts.iter().find(|(name, _)| is_web && is_at(host, name));
        named.map(|(_, what)| Kind::Page(what))
    };
    let ending = || ENDINGS.iter().find(|(ending, _)| path.ends_with(ending)).map(|(_, kind)| *kind);
    let kind = named(&HOSTS).or_else(ending).or_else(|| named(&HOSTS_OF_FILES));
    match kind {
        Some(kind) => kind,
        None if is_web && path == host => Kind::Page("a page"),
        None if lower.contains(char::is_whitespace) || !lower.contains(['/', '.', ':']) => Kind::Words,
        None => Kind::Unknown,
    }
}

fn is_at(host: &str, name: &str) -> bool {
    host == name || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.'))
}
