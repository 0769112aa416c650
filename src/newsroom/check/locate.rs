//! From a path in the JSON to a place in the text.

use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use std::ops::Range;

/// Knows where every value of a JSON text stands.
pub struct Places<'a> {
    root: Option<Value<'a>>,
}

impl<'a> Places<'a> {
    /// The places of a text that has been found to be JSON.
    pub fn new(text: &'a str) -> Self {
        let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        Places { root: parsed.ok().and_then(|parsed| parsed.value) }
    }

    /// Where the value at a path stands, or its key; in bytes. Of a list or an object that is the opening
    /// bracket; of something that is not there, the innermost object around it.
    pub fn find(&self, path: &str, key: bool) -> Range<usize> {
        let Some(root) = &self.root else { return 0..0 };
        let mut place = opening(root);
        let mut value = root;
        for step in steps(path) {
            let Some(found) = value_at(value, &step) else { break };
            place =
                if key { found.key.unwrap_or_else(|| opening(found.value)) } else { opening(found.value) };
            value = found.value;
        }
        place
    }
}

/// One step of a path.
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The steps of a path such as `events[3].quotes[0].by`.
fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split(['.', '[']).filter(|step| !step.is_empty()).map(|step| match step.strip_suffix(']') {
        Some(index) => index.parse().map_or(Step::Key(step), Step::Index),
        None => Step::Key(step),
    })
}

struct Found<'a, 'b> {
    key: Option<Range<usize>>,
    value: &'b Value<'a>,
}

fn value_at<'a, 'b>(value: &'b Value<'a>, step: &Step) -> Option<Found<'a, 'b>> {
    match (value, step) {
        (Value::Array(list), Step::Index(index)) => {
            list.elements.get(*index).map(|value| Found { key: None, value })
        }
        (Value::Object(object), Step::Key(key)) => {
            // Of a key that is written twice the last one is shown, because the first one counts.
            let property = object.properties.iter().rfind(|property| property.name.as_str() == *key)?;
            Some(Found { key: Some(name(property)), value: &property.value })
        }
        _ => None,
    }
}

fn name(property: &ObjectProp) -> Range<usize> {
    let range = property.name.range();
    range.start..range.end
}

fn opening(value: &Value) -> Range<usize> {
    let range = value.range();
    match value {
        Value::Array(_) | Value::Object(_) => range.start..range.start + 1,
        _ => range.start..range.end,
    }
}
