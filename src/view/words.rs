//! The card's own words, in one language.

use super::tag::{all, text};
use crate::card::{cut_at, parts};
use std::rc::Rc;
use yew::{AttrValue, Html};

/// The words of the interface, by key, as they stand in `static/locales/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    entries: Vec<(Rc<str>, Rc<str>)>,
}

impl Words {
    /// The words of a locale file: texts by their keys, with their language under `lang`.
    pub fn new(entries: Vec<(Rc<str>, Rc<str>)>) -> Self {
        Words { entries }
    }

    /// The language of the words, as a BCP 47 tag; empty where none is named.
    pub fn lang(&self) -> AttrValue {
        self.find("lang").unwrap_or_default()
    }

    /// The words under a key. A missing key is shown as it is: seen, and no reason to fail.
    pub fn get(&self, key: &str) -> AttrValue {
        self.find(key).unwrap_or_else(|| key.to_owned().into())
    }

    fn find(&self, key: &str) -> Option<AttrValue> {
        self.entries.iter().find(|(candidate, _)| **candidate == *key).map(|(_, words)| words.clone().into())
    }

    /// The words under a key, with `{name}` replaced by its value; a name without a value stays.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> AttrValue {
        let template = self.get(key);
        let mut pieces = parts(&template, b'{');
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (name, rest) = cut_at(piece, b'}').unwrap_or((piece, ""));
            let value = values.iter().find(|(candidate, _)| *candidate == name);
            filled.push_str(value.map_or(name, |(_, value)| value));
            filled.push_str(rest);
        }
        filled.into()
    }

    /// The words under a key for so many of something: those under `key.one` or `key.other`, with the number in
    /// place of `{count}`.
    pub fn count(&self, key: &str, count: usize) -> AttrValue {
        let plural = if count == 1 { "one" } else { "other" };
        self.fill(&format!("{key}.{plural}"), &[("count", &count.to_string())])
    }

    /// The words under a key around a piece of markup, which takes the place of their `{name}`.
    pub fn around(&self, key: &str, markup: Html) -> Html {
        let words = self.get(key);
        let (before, rest) = cut_at(&words, b'{').unwrap_or((&words, ""));
        let after = cut_at(rest, b'}').map_or(rest, |(_, after)| after);
        all([piece(before), markup, piece(after)])
    }
}

/// Words as markup. An empty text is no node in the HTML of a prerendered card, so it is none in the page either.
fn piece(words: &str) -> Html {
    match words {
        "" => Html::default(),
        words => text(words.to_owned()),
    }
}
