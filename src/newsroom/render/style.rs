//! The stylesheets of what is written.

use super::prune::pruned;
use crate::card::Card;
use crate::view::palette;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

const CARD: &str = include_str!("../../../static/relationship-card.css");

/// That of a card with this markup: the rules it needs, without what only their authors read, and its own colours.
pub fn of(card: &Card, markup: &str) -> String {
    let mut pieces = CARD.split("/*");
    let mut sheet = pieces.next().unwrap_or_default().to_owned();
    sheet.extend(pieces.filter_map(|piece| piece.split_once("*/")).map(|(_, rest)| rest));
    pruned(&sheet, markup) + &palette(card)
}

/// That of a page which holds nothing but a card.
pub const PAGE: &str =
    ":root { color-scheme: light dark; } body { margin: 0 auto; max-width: 76rem; padding: 1rem; }";

/// How a policy names a `style` element with this text (Content Security Policy, section 2.3.1).
pub fn hash(style: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(style)))
}
