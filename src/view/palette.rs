//! The card's own colours, made readable.

use crate::card::{Card, Color};

/// What normal text must have on its ground (WCAG 2.2, success criterion 1.4.3).
const ENOUGH: f64 = 4.5;

/// How much of the accent is in its own ground, of 255.
const WASH: u32 = 26;

/// The grounds of one of the stylesheet's two sides, on which a party's colour or the accent may lie, or which
/// may lie on it.
struct Side {
    /// `--rc-paper`, `--rc-wash` and the letters of a monogram.
    grounds: [Color; 3],
    /// Where colours go that cannot be read: away from the grounds.
    end: Color,
}

const LIGHT: Side = Side { grounds: [Color(0xfffefb), Color(0xf5f3ed), Color(0xffffff)], end: Color(0) };
const DARK: Side =
    Side { grounds: [Color(0x191a1c), Color(0x232528), Color(0x17181a)], end: Color(0xffffff) };

/// The style of a card with colours of its own; empty for one without. Each is as near to what the author wrote as
/// can be read in light and in dark. What the page sets by `--rc-*` goes before.
pub fn palette(card: &Card) -> String {
    let [first, second] = &card.parties;
    let mut rules = String::new();
    for (name, color) in [("first", first.color), ("second", second.color), ("accent", card.accent)] {
        let Some(color) = color else { continue };
        let [light, dark] = [LIGHT, DARK].map(|side| side.readable(color));
        rule(&mut rules, name, [light.0, dark.0]);
        if name == "accent" {
            rule(&mut rules, "accent-wash", [light.1, dark.1]);
        }
    }
    match rules.as_str() {
        "" => rules,
        // The stylesheet's own colours serve in browsers that do not know it.
        _ => ["@supports (color:light-dark(#000,#fff)){.card{", &rules, "}}"].concat(),
    }
}

fn rule(rules: &mut String, name: &str, [light, dark]: [Color; 2]) {
    let (light, dark) = (light.css(), dark.css());
    for piece in ["--_", name, ":var(--rc-", name, ",light-dark(", &light, ",", &dark, "));"] {
        rules.push_str(piece);
    }
}

impl Side {
    /// The colour, moved no further than it must be; and the ground for text in it.
    fn readable(&self, color: Color) -> (Color, Color) {
        let [paper, wash, on_color] = self.grounds;
        let mut share = 0;
        loop {
            let moved = color.mixed(self.end, share);
            let own = paper.mixed(moved, WASH);
            let is_read = |ground: &Color| contrast(moved, *ground) >= ENOUGH;
            if share == 255 || [paper, wash, on_color, own].iter().all(is_read) {
                return (moved, own);
            }
            share += 1;
        }
    }
}

/// How much two colours differ in lightness, from 1 to 21 (WCAG 2.2, “contrast ratio”).
fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    if one > other { one / other } else { other / one }
}

/// How light a colour is, from 0 to 1 (WCAG 2.2, “relative luminance”).
fn luminance(color: Color) -> f64 {
    let [red, green, blue] = color.parts().map(|part| linear(f64::from(part) / 255.0));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn linear(part: f64) -> f64 {
    if part <= 0.04045 { part / 12.92 } else { to_the_2_4((part + 0.055) / 1.055) }
}

/// The power without the 2 KB of a general one: x^2.4 is x² times the fifth root of x², found by Newton's method,
/// which from 1 comes down to it.
fn to_the_2_4(x: f64) -> f64 {
    let square = x * x;
    let mut root: f64 = 1.0;
    for _ in 0..12 {
        let fourth = root * root * root * root;
        root -= (fourth * root - square) / (5.0 * fourth);
    }
    square * root
}
