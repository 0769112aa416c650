//! Colours.

use super::problem::quoted;
use super::read::{At, Read};
use super::shape::Shape;

/// A colour of red, green and blue, eight bits each. Authors' characters never reach a stylesheet: a colour is
/// read as a number and written anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub(crate) u32);

impl Color {
    /// The colour as CSS and SVG write it: `#1a6b3c`.
    pub fn css(self) -> String {
        format!("#{:06x}", self.0)
    }

    /// Red, green and blue.
    pub fn parts(self) -> [u32; 3] {
        [self.0 >> 16, (self.0 >> 8) & 0xff, self.0 & 0xff]
    }

    /// The colour with so many parts of 255 of another one in it.
    pub fn mixed(self, other: Color, share: u32) -> Color {
        let [mine, theirs] = [self.parts(), other.parts()];
        let mixed = |index: usize| (mine[index] * (255 - share) + theirs[index] * share + 127) / 255;
        Color((mixed(0) << 16) | (mixed(1) << 8) | mixed(2))
    }

    /// `#rgb` or `#rrggbb`.
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let number = digits.chars().try_fold(0, |number, digit| Some((number << 4) | digit.to_digit(16)?))?;
        match digits.len() {
            // Each digit stands for two.
            3 => Some(Color((((number & 0xf00) << 8) | ((number & 0xf0) << 4) | (number & 0xf)) * 0x11)),
            6 => Some(Color(number)),
            _ => None,
        }
    }
}

impl Read for Color {
    fn shape() -> Shape {
        Shape::Pattern("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$")
    }

    fn read(at: At) -> Option<Self> {
        let text = at.text()?;
        let color = Color::parse(text);
        if color.is_none() {
            let help = "write “#” and six hexadecimal digits, such as “#1a6b3c”";
            at.error("bad-color", || (format!("{} is not a colour", quoted(text)), help));
        }
        color
    }
}
