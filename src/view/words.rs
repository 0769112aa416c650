//! The card's own words, in one language.

use super::plural::plural;
use super::tag::{all, text};
use crate::card::{cut_at, parts};
use std::rc::Rc;
use yew::{AttrValue, Html};

/// The words of the interface, by key, as they stand in `static/locales/`.
///
/// A key may stand there in further forms: `month.1:of` is what `month.1` becomes where it is governed by other words.
/// Which form is asked for, the words around it say: `since {date:of}`. What has not that form serves as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// In the order of their keys: a date alone asks for a dozen.
    entries: Vec<(Rc<str>, Rc<str>)>,
}

impl Words {
    /// The words of a locale file: texts by their keys, with their language under `lang`.
    pub fn new(mut entries: Vec<(Rc<str>, Rc<str>)>) -> Self {
        // By insertion: they are few, and std's sorting would be compiled for them alone.
        for end in 1..entries.len() {
            let mut place = end;
            while place > 0 && entries[place].0 < entries[place - 1].0 {
                entries.swap(place, place - 1);
                place -= 1;
            }
        }
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

    /// The words under a key, if there are any.
    pub fn find(&self, key: &str) -> Option<AttrValue> {
        let place = self.entries.partition_point(|(candidate, _)| **candidate < *key);
        let (found, words) = self.entries.get(place)?;
        (**found == *key).then(|| words.clone().into())
    }

    /// The key of the words in this form; that of the plain ones where there is no such form, or none is asked for.
    pub fn formed(&self, key: &str, form: &str) -> String {
        let formed = format!("{key}:{form}");
        if self.find(&formed).is_some() { formed } else { key.to_owned() }
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

    /// The words for so many things, with `{count}` replaced by their number: those under the key with the plural
    /// category of the number behind it, such as `cited.one`, else those with `other`.
    pub fn count(&self, key: &str, count: usize) -> AttrValue {
        let counted = format!("{key}.{}", plural(&self.lang(), count));
        let key = if self.find(&counted).is_some() { counted } else { format!("{key}.other") };
        self.fill(&key, &[("count", &count.to_string())])
    }

    /// The words under a key, in a form, around what is made in the form that their gap asks for.
    pub fn inside(&self, key: &str, form: &str, make: &dyn Fn(&str) -> AttrValue) -> AttrValue {
        let key = self.formed(key, form);
        let words = self.get(&key);
        let (_, gap, _) = split(&words);
        self.fill(&key, &[(gap, &make(cut_at(gap, b':').map_or("", |(_, form)| form)))])
    }

    /// The words under a key around a piece of markup, which takes the place of their `{name}`.
    pub fn around(&self, key: &str, markup: Html) -> Html {
        let words = self.get(key);
        let (before, _, after) = split(&words);
        all([piece(before), markup, piece(after)])
    }
}

/// What stands before the first gap, what names it, and what stands behind it.
fn split(words: &str) -> (&str, &str, &str) {
    let (before, rest) = cut_at(words, b'{').unwrap_or((words, ""));
    let (gap, after) = cut_at(rest, b'}').unwrap_or(("", rest));
    (before, gap, after)
}

/// Words as markup. An empty text is no node in the HTML of a prerendered card, so it is none in the page either.
fn piece(words: &str) -> Html {
    match words {
        "" => Html::default(),
        words => text(words.to_owned()),
    }
}
