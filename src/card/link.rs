//! Addresses. Nothing else ever comes into `href` or `src`.

use super::problem::{REVIEWS, quoted};
use super::read::{At, Read};
use super::shape::Shape;
use super::signs::{cut_at, number, parts};
use super::written::is_space;
use std::rc::Rc;

/// The longest address that is accepted, in bytes.
pub(super) const LONGEST: usize = 2048;

/// The address of a page: `https:`, `http:` or `mailto:`.
///
/// Invariant: absolute, without user information, white space, backslash, quotes, angle brackets,
/// control or bidirectional formatting characters. The form is matched strictly and never repaired,
/// because address parsers repair odd inputs differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(Rc<str>);

impl Link {
    /// The whole address.
    pub fn as_str(&self) -> &Rc<str> {
        &self.0
    }

    /// The link to this address; `None` after noting why it cannot be one.
    pub(super) fn parse(address: &str, at: At) -> Option<Self> {
        let is_insecure = is_web(address, "http://");
        if !is_insecure && !is_web(address, "https://") && !is_mail(address) {
            let help = "write a whole address that begins with https:// and has no spaces";
            at.error("bad-link", || (format!("{} cannot be a link", quoted(address)), help));
            return None;
        }
        if REVIEWS && is_insecure {
            let help = "write https:// in place of http://, if the site has it";
            at.warn("insecure-link", || (format!("the link to {} is not encrypted", quoted(address)), help));
        }
        Some(Link(address.into()))
    }
}

/// The address of an image: `https:`, or relative to the card.
///
/// Invariant: as for [`Link`]; a relative one neither starts with a slash nor names a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture(Rc<str>);

impl Picture {
    /// The image with this address, if it can have it.
    pub(super) fn new(address: &str) -> Option<Self> {
        (is_web(address, "https://") || is_relative(address)).then(|| Picture(address.into()))
    }

    /// The address, made absolute with `base`, the address of the card's folder ending in a slash.
    pub fn resolve(&self, base: &str) -> Rc<str> {
        match self.0.starts_with("https://") {
            true => self.0.clone(),
            false => format!("{base}{}", self.0).into(),
        }
    }
}

/// Directional and invisible formatting characters, with which an address can look like another one.
pub(super) fn is_deceptive(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_plain(address: &str) -> bool {
    let refused = |c: char| {
        is_space(c)
            || is_deceptive(c)
            || matches!(c, '\\' | '"' | '\'' | '<' | '>' | '`' | '{' | '}' | '|' | '^')
    };
    (1..=LONGEST).contains(&address.len()) && !address.chars().any(refused)
}

/// Host names of letters, digits, dots and hyphens, with an optional port. No user information, no
/// IP literals in brackets.
fn has_host(rest: &str) -> bool {
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#'));
    let authority = &rest[..end.unwrap_or(rest.len())];
    let (host, port) = cut_at(authority, b':').unwrap_or((authority, "443"));
    let is_of_name = |byte: u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let is_label = |label: &str| {
        let is_allowed = |byte: u8| is_of_name(byte) || byte.is_ascii_digit() || byte == b'-';
        !matches!(label.as_bytes(), [] | [b'-', ..] | [.., b'-']) && label.bytes().all(is_allowed)
    };
    let is_port = (1..=5).contains(&port.len()) && number(port).is_some_and(|port| port <= 65_535);
    is_port && host.bytes().any(is_of_name) && parts(host, b'.').all(is_label)
}

fn is_web(address: &str, scheme: &str) -> bool {
    is_plain(address) && address.strip_prefix(scheme).is_some_and(has_host)
}

fn is_mail(address: &str) -> bool {
    let allowed = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'.' | b'_' | b'+' | b'-');
    let Some((user, host)) = address.strip_prefix("mailto:").and_then(|rest| cut_at(rest, b'@')) else {
        return false;
    };
    is_plain(address)
        && !user.is_empty()
        && user.bytes().all(allowed)
        && !host.bytes().any(|byte| matches!(byte, b':' | b'/' | b'?' | b'#'))
        && has_host(host)
}

fn is_relative(address: &str) -> bool {
    is_plain(address)
        && !matches!(address.as_bytes(), [b'/' | b'?' | b'#', ..])
        && !address.bytes().any(|byte| matches!(byte, b':' | b'%'))
}

impl Read for Link {
    fn shape() -> Shape {
        Shape::Pattern(r#"^(https?://|mailto:)[^\s\\"'<>`{}|^]+$"#)
    }

    fn read(at: At) -> Option<Self> {
        Link::parse(at.text()?, at)
    }
}

impl Read for Picture {
    fn shape() -> Shape {
        Shape::Pattern(r#"^(https://[^\s\\"'<>`{}|^]+|[^\s/?#:%\\"'<>`{}|^][^\s:%\\"'<>`{}|^]*)$"#)
    }

    fn read(at: At) -> Option<Self> {
        let address = at.text()?;
        let picture = Picture::new(address);
        if picture.is_none() {
            let help = "write an address that begins with https://, or one relative to the card, such as “images/talks.jpg”, without spaces";
            at.error("bad-image", || {
                (format!("{} cannot be the address of an image", quoted(address)), help)
            });
        }
        picture
    }
}
