//! The input as a tree in which every value knows where it was written.

use std::borrow::Cow;

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// The place in the file: `events[3].media.url`, or `row 5, Media` in a sheet.
    pub path: String,
    /// What stands there.
    pub value: Value,
}

/// What can stand in a file. No key stands twice in an object.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// Any number.
    Number(f64),
    /// A text, or a cell of a sheet.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object or a row, in the order in which it was written.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(candidate, _)| candidate == key).map(|(_, node)| node)
    }

    /// The first value under one of several keys that is not blank.
    pub fn any(&self, keys: &[&str]) -> Option<&Node> {
        let under = |key: &&str| {
            let mut entries = self.entries().iter().filter(move |(candidate, _)| candidate == key);
            entries.find(|(_, node)| !node.is_blank()).map(|(_, node)| node)
        };
        keys.iter().find_map(under)
    }

    /// The entries of an object; otherwise none.
    pub fn entries(&self) -> &[(String, Node)] {
        match &self.value {
            Value::Object(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of a list; otherwise none.
    pub fn elements(&self) -> &[Node] {
        match &self.value {
            Value::List(elements) => elements,
            _ => &[],
        }
    }

    /// Everything directly inside.
    pub fn children(&self) -> impl Iterator<Item = &Node> {
        self.elements().iter().chain(self.entries().iter().map(|(_, node)| node))
    }

    /// Whether there is nothing here but white space, at any depth.
    pub fn is_blank(&self) -> bool {
        match &self.value {
            Value::Null => true,
            Value::Bool | Value::Number(_) => false,
            Value::Text(text) => text.trim().is_empty(),
            Value::List(_) | Value::Object(_) => self.children().all(Node::is_blank),
        }
    }

    /// Whether this is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.value, Value::Object(_))
    }

    /// The characters of a text or a number, without white space around them.
    pub fn words(&self) -> Option<Cow<'_, str>> {
        match &self.value {
            Value::Text(text) => Some(text.trim().into()),
            Value::Number(number) => Some(number.to_string().into()),
            _ => None,
        }
    }

    /// What a value of this kind is called.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}
