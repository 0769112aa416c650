//! The sources of the card: one for each address.

use super::ids::{Ids, slug};
use super::out::Source;
use super::probe;
use std::collections::HashMap;

/// The sources found so far.
#[derive(Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
    by_link: HashMap<String, usize>,
    ids: Ids,
}

impl Sources {
    /// The id of the source at an address, made where there is none yet; or why there cannot be one.
    pub fn cite(&mut self, address: &str, title: Option<&str>) -> Result<String, &'static str> {
        let link = whole(address);
        if !link.starts_with("https://") && !link.starts_with("http://") {
            return Err("it is no whole web address");
        }
        if !probe::link(&link) {
            return Err("the card refuses such addresses");
        }
        if let Some(index) = self.by_link.get(&link) {
            return Ok(self.list[*index].id.clone());
        }
        let place = link.split_once("://").map_or(link.as_str(), |(_, place)| place);
        let place = place.strip_prefix("www.").unwrap_or(place).trim_end_matches('/');
        let host = place.split(['/', '?', '#', ':']).next().unwrap_or(place);
        let id = self.ids.unique(&slug(host).unwrap_or_else(|| "source".to_owned()));
        let title = title.map(str::trim).filter(|title| !title.is_empty() && !title.contains("://"));
        let title = title.map_or_else(|| shortened(place), str::to_owned);
        self.by_link.insert(link.clone(), self.list.len());
        self.list.push(Source { id: id.clone(), title, publisher: None, link });
        Ok(id)
    }

    /// Names the publisher of a source that has none yet; tells whether it was taken.
    pub fn published(&mut self, id: &str, publisher: &str) -> bool {
        let source = self.list.iter_mut().find(|source| source.id == id && source.publisher.is_none());
        source.map(|source| source.publisher = Some(publisher.to_owned())).is_some()
    }

    /// Whether this address is a source already.
    pub fn knows(&self, address: &str) -> bool {
        self.by_link.contains_key(&whole(address))
    }

    /// All sources, in the order in which they were met.
    pub fn into_list(self) -> Vec<Source> {
        self.list
    }
}

/// An address with its scheme in front, and with the characters escaped that cards refuse and browsers
/// read in either form.
pub fn whole(address: &str) -> String {
    let address = address.trim();
    let address = match address.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => format!("https://{rest}"),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => format!("http://{rest}"),
        _ if address.starts_with("//") => format!("https:{address}"),
        _ => return address.to_owned(),
    };
    address.chars().map(|c| if " \"'<>`{}|^".contains(c) { escaped(c) } else { c.into() }).collect()
}

fn escaped(c: char) -> String {
    format!("%{:02X}", u32::from(c))
}

fn shortened(place: &str) -> String {
    match place.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &place[..end]),
        None => place.to_owned(),
    }
}
