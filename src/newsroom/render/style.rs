//! The stylesheets of what is written.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The card's own.
pub const CARD: &str = include_str!("../../../static/relationship-card.css");

/// That of a page which holds nothing but a card.
pub const PAGE: &str =
    ":root { color-scheme: light dark; } body { margin: 0 auto; max-width: 76rem; padding: 1rem; }";

/// How a policy names a `style` element with this text (Content Security Policy, section 2.3.1).
pub fn hash(style: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(style)))
}
