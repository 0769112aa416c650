//! Texts of paragraphs with a minimum of markup.

use super::lang::Lang;
use super::markup::{Inline, plain, read};
use super::read::{At, Read};
use super::shape::Shape;
use super::signs::parts;
use super::written::{self, joined, written};

/// Paragraphs of words, some of them emphasised, strong or linked.
///
/// Invariant: at least one paragraph; none is empty, starts or ends with space, or holds a control
/// character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    paragraphs: Vec<Vec<Inline>>,
    lang: Option<Lang>,
}

impl Text {
    /// The paragraphs, at least one.
    pub fn paragraphs(&self) -> &[Vec<Inline>] {
        &self.paragraphs
    }

    /// The words alone, all in one line.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for paragraph in &self.paragraphs {
            if !words.is_empty() {
                words.push(' ');
            }
            plain(paragraph, &mut words);
        }
        words
    }

    /// The language: its own, else the card's.
    pub fn lang(&self) -> Option<&Lang> {
        self.lang.as_ref()
    }

    /// Warns when a text is longer than can be read in a slide; `most` counts characters.
    pub fn brief(&self, most: usize, at: At, key: &str) {
        at.inside(key, |at| written::brief(self.words().chars().count(), most, at));
    }
}

impl Read for Text {
    fn shape() -> Shape {
        written::shape()
    }

    fn read(at: At) -> Option<Self> {
        written(at, paragraphs).map(|(paragraphs, lang)| Text { paragraphs, lang })
    }
}

/// Paragraphs are parted by an empty line; single line breaks and other white space become one space.
fn paragraphs(at: At, text: &str) -> Vec<Vec<Inline>> {
    let mut paragraphs = Vec::new();
    let mut paragraph = String::new();
    for line in parts(text, b'\n').chain([""]) {
        let line = joined(line);
        if !paragraph.is_empty() {
            match line.is_empty() {
                true => paragraphs.push(read(&std::mem::take(&mut paragraph), at)),
                false => paragraph.push(' '),
            }
        }
        paragraph.push_str(&line);
    }
    paragraphs
}
