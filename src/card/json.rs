//! The mirror of a card's JSON.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

/// How deep lists and objects may be nested; a card needs 6.
pub const DEEPEST: u8 = 64;

/// Any JSON value, kept as it was written.
///
/// One mirror for the whole format instead of a derived one per type: a derived mirror stops at the
/// first value of the wrong type, this one lets the check see them all. An object keeps the order of
/// its keys, and natively a key that is written twice is there twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, and JavaScript's `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; JSON knows no integers.
    Number(f64),
    /// A string.
    Text(Box<str>),
    /// An array.
    List(Box<[Json]>),
    /// An object, its entries in the order in which they were written.
    Object(Box<[(Rc<str>, Json)]>),
}

impl Json {
    /// What a value of this kind is called in a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Number(_) => "a number",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }

    /// The value under `key`, when this is an object that has it; of a key written twice the last one, as
    /// browsers read it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => entries.iter().rfind(|(k, _)| **k == *key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The elements, when this is a list; otherwise none.
    pub fn elements(&self) -> &[Json] {
        match self {
            Json::List(elements) => elements,
            _ => &[],
        }
    }

    /// The entries of this object that are texts, in their order.
    pub fn texts(self) -> Vec<(Rc<str>, Rc<str>)> {
        let mut texts = Vec::new();
        if let Json::Object(entries) = self {
            for (key, value) in entries {
                texts.extend(value.text().map(|text| (key, text.into())));
            }
        }
        texts
    }

    /// The characters, when this is a text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    /// Fails on what is not JSON, and on lists and objects nested more than 64 deep: untrusted data
    /// must not exhaust the stack.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Mirror { room: DEEPEST, keys: &RefCell::default() }.deserialize(deserializer)
    }
}

/// Reads one value with room for so many levels of nesting.
struct Mirror<'a> {
    room: u8,
    /// The keys met so far. The same few stand in a card thousands of times, and are kept only once.
    keys: &'a RefCell<HashSet<Rc<str>>>,
}

/// How many keys are kept to be met again: many times as many as the format has.
const KEPT: usize = 500;

impl Mirror<'_> {
    fn key(&self, text: Cow<str>) -> Rc<str> {
        let mut keys = self.keys.borrow_mut();
        if let Some(key) = keys.get(&*text) {
            return key.clone();
        }
        let key: Rc<str> = text.into();
        if keys.len() < KEPT {
            keys.insert(key.clone());
        }
        key
    }

    fn inner<E: Error>(&self) -> Result<Self, E> {
        match self.room.checked_sub(1) {
            Some(room) => Ok(Mirror { room, keys: self.keys }),
            None => Err(E::custom("lists and objects are nested too deeply")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Mirror<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Mirror<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element_seed(self.inner()?)? {
            make_room(&mut elements);
            elements.push(element);
        }
        Ok(Json::List(elements.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<Cow<str>>()? {
            let key = self.key(key);
            let value = map.next_value_seed(self.inner()?)?;
            make_room(&mut entries);
            entries.push((key, value));
        }
        Ok(Json::Object(entries.into()))
    }
}

/// Makes room for one more. By itself a vector begins with room for four, which in a large file of small
/// objects is most of the memory.
fn make_room<T>(items: &mut Vec<T>) {
    if items.len() == items.capacity() {
        items.reserve_exact(items.len().max(1));
    }
}
