//! What outlives a card's stay on the page, so that it can come back as it was.

use super::emit::object;
use crate::state::Filter;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The data of a card that was drawn, and what its reader was looking at. It lives with the element, not
/// in the wasm memory: an element that is thrown away takes it along.
pub struct Kept {
    /// The card as JavaScript has it.
    pub value: JsValue,
    /// The folder that its pictures are relative to.
    pub folder: String,
    /// What its reader was looking at.
    pub seen: Seen,
}

/// What a reader was looking at, if they have seen the card.
#[derive(Default)]
pub struct Seen {
    /// The id of the shown event.
    pub event: Option<String>,
    /// Which events they wanted to see.
    pub filter: Filter,
}

impl Kept {
    /// As an object for the element to hold.
    pub fn into_js(self) -> JsValue {
        let Seen { event, filter } = self.seen;
        object(&[
            ("value", self.value),
            ("folder", self.folder.into()),
            ("event", event.into()),
            ("filter", filter.target().into()),
        ])
    }

    /// Back from the element; `None` when it holds nothing.
    pub fn from_js(kept: &JsValue) -> Option<Self> {
        let entry = |key: &str| Reflect::get(kept, &key.into()).unwrap_or(JsValue::UNDEFINED);
        let text = |key: &str| entry(key).as_string();
        let folder = text("folder")?;
        let filter = text("filter").and_then(|target| Filter::parse(&target)).unwrap_or_default();
        Some(Kept { value: entry("value"), folder, seen: Seen { event: text("event"), filter } })
    }
}
