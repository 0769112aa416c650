//! The card's own words, in one language.

use crate::card::Json;
use yew::AttrValue;

/// The words of the interface, by key, as they stand in `static/locales/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    lang: AttrValue,
    entries: Vec<(String, AttrValue)>,
}

impl Words {
    /// The words of a locale file: one object of texts, with its language under `lang`.
    pub fn new(json: &Json) -> Self {
        let Json::Object(entries) = json else {
            return Words::default();
        };
        let text = |value: &Json| AttrValue::from(value.text().unwrap_or_default().to_owned());
        let entries: Vec<_> = entries.iter().map(|(key, value)| (key.clone(), text(value))).collect();
        let words = Words { lang: AttrValue::default(), entries };
        Words { lang: words.get("lang"), ..words }
    }

    /// The language of the words, as a BCP 47 tag.
    pub fn lang(&self) -> AttrValue {
        self.lang.clone()
    }

    /// The words under a key. A missing key is shown as it is: seen, and no reason to fail.
    pub fn get(&self, key: &str) -> AttrValue {
        let found = self.entries.iter().find(|(candidate, _)| candidate == key);
        found.map_or_else(|| key.to_owned().into(), |(_, words)| words.clone())
    }

    /// The words under a key, with `{name}` replaced by its value; a name without a value stays.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> AttrValue {
        let template = self.get(key);
        let mut pieces = template.split('{');
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
            let value = values.iter().find(|(candidate, _)| *candidate == name);
            filled.push_str(value.map_or(name, |(_, value)| value));
            filled.push_str(rest);
        }
        filled.into()
    }
}
