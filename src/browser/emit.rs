//! The element's events and what each carries.
//!
//! | event | when | what it carries |
//! |---|---|---|
//! | `rc-ready` | a card has been drawn | its `id`, the `count` of its events, the `problems` of its JSON |
//! | `rc-change` | another event is shown | the `event`'s id, its `index` from 0, the `count` of all |
//! | `rc-level` | a level was opened or closed | the `level`'s id, whether it is `open` now |
//! | `rc-link` | the reader follows a link; cancelling keeps them on the page | its `href` |
//! | `rc-error` | there is no card to draw, or no newer one | a `code`, the reader's `message`, all `problems` |
//!
//! The codes are `network`, `http`, `empty`, `syntax`, `shape`, `embargoed` and `expired`; `engine` comes from the
//! element's script.

use crate::card::Problem;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

// It stands in `static/hand-over.js`, in one module with the glue.
#[wasm_bindgen]
extern "C" {
    /// Fires an event that bubbles, leaves shadow trees and can be cancelled. Returns whether the page let it pass.
    pub fn fire(host: &HtmlElement, name: &str, detail: &JsValue) -> bool;
}

/// An object with these entries.
pub fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a key of a plain object that was just made cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}

/// What events tell of problems.
pub fn problems(problems: &[Problem]) -> JsValue {
    // A list of structs of texts always has a JavaScript value.
    serde_wasm_bindgen::to_value(problems).unwrap_or(JsValue::NULL)
}
