//! JSON as people write it, with comments and trailing commas, into a tree.

use super::node::{Node, Value};
use super::refusal::Refusal;
use super::report::{Fate, Report};
use super::sniff;
use crate::card::Json;
use serde::de::IgnoredAny;
use std::rc::Rc;

/// Reads JSON strictly, or else as JSON5.
pub fn read(text: &str, report: &mut Report) -> Result<Node, Refusal> {
    let json = match serde_json::from_str::<Json>(text) {
        Ok(json) => json,
        Err(_) => {
            let json = json5::from_str::<Json>(text).map_err(|fault| broken(text, &fault))?;
            report.changed("the file", "read as JSON5: it has comments, trailing commas or the like");
            json
        }
    };
    Ok(placed(json, String::new(), report))
}

fn placed(json: Json, path: String, report: &mut Report) -> Node {
    let value = match json {
        Json::Null => Value::Null,
        Json::Bool(_) => Value::Bool,
        Json::Number(value) => Value::Number(value),
        Json::Text(value) => Value::Text(value.into_string()),
        Json::List(elements) => {
            let elements = elements.into_iter().enumerate();
            Value::List(elements.map(|(i, json)| placed(json, format!("{path}[{i}]"), report)).collect())
        }
        Json::Object(entries) => Value::Object(object(entries, &path, report)),
    };
    Node { path, value }
}

/// The entries of an object; as in a browser, the last of two equal keys counts.
fn object(entries: Box<[(Rc<str>, Json)]>, path: &str, report: &mut Report) -> Vec<(String, Node)> {
    let last: std::collections::HashMap<_, _> =
        entries.iter().enumerate().map(|(index, (key, _))| (key.clone(), index)).collect();
    let mut kept = Vec::new();
    for (index, (key, json)) in entries.into_iter().enumerate() {
        let path = if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
        if last.get(&key) == Some(&index) {
            kept.push((key.to_string(), placed(json, path, report)));
        } else {
            report.remark(&path, Fate::Left, "written twice; the last one counts, as in a browser");
        }
    }
    kept
}

/// What a text is that looks like JSON and is none.
fn broken(text: &str, fault: &json5::Error) -> Refusal {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let is_json = |line: &str| serde_json::from_str::<IgnoredAny>(line).is_ok();
    let values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    let values = values.take_while(Result::is_ok).count();
    let remedy = "import one timeline, a single object with “events”";
    if values > 1 && lines.clone().count() > 1 && lines.clone().all(is_json) {
        return Refusal::new("JSON lines, one object on each line", remedy);
    }
    if values > 1 {
        return Refusal::new(format!("{values} JSON values one after another"), remedy);
    }
    if has_placeholders(text) {
        return sniff::template();
    }
    Refusal::new(format!("not JSON: {fault}"), "mend it there, or export the timeline again")
}

/// The marks of template languages: Jinja, Liquid, Handlebars, ERB, PHP.
pub fn has_placeholders(text: &str) -> bool {
    let marks = [("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("<?php", ""), ("${", "}")];
    marks.iter().any(|(open, close)| text.split_once(open).is_some_and(|(_, rest)| rest.contains(close)))
}
