//! What outlives a card's stay on the page, so that it can come back as it was.

use super::emit::object;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The data of a card that was drawn, and what its reader was looking at. It lives with the element, not
/// in the wasm memory: an element that is thrown away takes it along.
pub struct Kept {
    /// The card as JavaScript has it.
    pub value: JsValue,
    /// The folder that its pictures are relative to.
    pub folder: String,
    /// The shown event.
    pub event: Option<String>,
}

impl Kept {
    /// As an object for the element to hold.
    pub fn into_js(self) -> JsValue {
        object(&[("value", self.value), ("folder", self.folder.into()), ("event", self.event.into())])
    }

    /// Back from the element; `None` when it holds nothing.
    pub fn from_js(kept: &JsValue) -> Option<Self> {
        let entry = |key: &str| Reflect::get(kept, &key.into()).unwrap_or(JsValue::UNDEFINED);
        let folder = entry("folder").as_string()?;
        Some(Kept { value: entry("value"), folder, event: entry("event").as_string() })
    }
}
