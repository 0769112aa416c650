//! Cards as JavaScript has them.

use super::{fill, value};
use wasm_bindgen::JsValue;

/// A card without problems: three events, two levels, one source that everything cites.
pub fn card() -> JsValue {
    with("{}")
}

/// The same card with other values for some of its keys, as a JavaScript object.
pub fn with(changes: &str) -> JsValue {
    value(&format!("Object.assign({BASE}, {changes})"))
}

/// The same card with events of these ids.
pub fn with_events(title: &str, ids: &[&str]) -> JsValue {
    let events: Vec<_> = ids.iter().map(|id| event(id)).collect();
    with(&format!("{{ title: {title:?}, events: [{}] }}", events.join(",")))
}

fn event(id: &str) -> String {
    format!("{{ id: {id:?}, date: '2001-02-03', title: 'About {id}', sources: ['s'] }}")
}

/// A card that has every key of the format, with these words wherever an author may write a text.
pub fn rich(words: &str) -> JsValue {
    fill(include_str!("../../native/support/rich.json"), words)
}

const BASE: &str = r#"{
    id: "base", lang: "en", title: "Ada and Bo", summary: "How they stand.",
    parties: [{ id: "a", name: "Ada", country: "IT" }, { id: "b", name: "Bo", country: "JP" }],
    ladder: {
        levels: [{ id: "low", name: "Low" }, { id: "high", name: "High" }],
        current: "high",
        history: [
            { level: "low", sources: ["s"] },
            { level: "high", date: "2002", event: "two", sources: ["s"] },
        ],
    },
    events: [
        { id: "one", date: "2001-02-03", title: "One", sources: ["s"] },
        { id: "two", date: "2002", title: "Two", sources: ["s"] },
        { id: "three", date: "2003", title: "Three", sources: ["s"] },
    ],
    shared: [{ text: "Shared", sources: ["s"] }],
    sources: [{ id: "s", title: "Source", link: "https://source.example/story" }],
}"#;
