//! `relationship-card schema`: the format as a JSON Schema, made from the types themselves.

use crate::card::{Field, Record, Shape, described};
use serde_json::{Map, Value, json};

/// Where the schema is published; what a card's `$schema` may name.
const ID: &str = "relationship-card.schema.json";

/// The schema of a card (JSON Schema 2020-12), so that editors complete and check while one types.
pub fn schema() -> Value {
    let mut defs = Map::new();
    let card = shape(&described(), &mut defs);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "Relationship card",
        "description": "How two parties stand to each other: a card for news sites.",
        "$ref": card["$ref"],
        "$defs": defs,
    })
}

fn shape(of: &Shape, defs: &mut Map<String, Value>) -> Value {
    match of {
        Shape::Pattern(pattern) => json!({ "type": "string", "pattern": pattern }),
        Shape::Words => json!({ "type": "string", "minLength": 1 }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::OneOf(names) => one_of(names),
        Shape::List { of, exactly: None } => json!({ "type": "array", "items": shape(of, defs) }),
        Shape::List { of, exactly: Some(count) } => {
            json!({ "type": "array", "items": shape(of, defs), "minItems": count, "maxItems": count })
        }
        Shape::Either(shapes) => {
            json!({ "anyOf": shapes.iter().map(|of| shape(of, defs)).collect::<Vec<_>>() })
        }
        Shape::Record(record) => reference(&record(), defs),
    }
}

fn one_of(names: &[(&str, &str)]) -> Value {
    let described = |(name, doc): &(&str, &str)| match doc.trim() {
        "" => json!({ "const": name }),
        doc => json!({ "const": name, "description": doc }),
    };
    json!({ "type": "string", "oneOf": names.iter().map(described).collect::<Vec<_>>() })
}

/// A reference to an object's definition, which is added when it is not there yet.
fn reference(record: &Record, defs: &mut Map<String, Value>) -> Value {
    if !defs.contains_key(record.name) {
        // The place is taken first, because objects contain each other.
        defs.insert(record.name.into(), Value::Null);
        let definition = object(record, defs);
        defs.insert(record.name.into(), definition);
    }
    json!({ "$ref": format!("#/$defs/{}", record.name) })
}

fn object(record: &Record, defs: &mut Map<String, Value>) -> Value {
    let required: Vec<_> =
        record.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    let properties: Map<_, _> =
        record.fields.iter().map(|field| (field.key.to_owned(), property(field, defs))).collect();
    let mut object = json!({
        "type": "object",
        "title": record.name,
        "description": record.doc,
        "properties": properties,
        "patternProperties": { "^\\$": {} },
        "required": required,
        "additionalProperties": false,
    });
    if !record.needs.is_empty() {
        object["anyOf"] = record.needs.iter().map(|key| json!({ "required": [key] })).collect();
    }
    object
}

/// One key: its title, what it is, an example; an optional one may also be `null`.
fn property(field: &Field, defs: &mut Map<String, Value>) -> Value {
    let value = shape(&field.shape, defs);
    let value = match (field.required, &field.shape) {
        (true, _) | (_, Shape::List { .. }) => value,
        (false, _) => json!({ "anyOf": [value, { "type": "null" }] }),
    };
    let Value::Object(mut property) = value else { return value };
    property.insert("title".into(), title(field.key).into());
    property.insert("description".into(), field.doc.clone().into());
    property.insert("examples".into(), json!([example(field)]));
    Value::Object(property)
}

fn title(key: &str) -> String {
    let mut letters = key.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The example as JSON; a test proves that every one is.
fn example(field: &Field) -> Value {
    serde_json::from_str(field.example).unwrap_or_default()
}
