//! From JavaScript's values to the mirror.
//!
//! By hand, because serde-wasm-bindgen's deserializer writes numbers into its error messages, and the
//! code that prints a floating-point number costs the wasm 10 KB after brotli.

use crate::card::{DEEPEST, Json};
use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};

/// The mirror of a JavaScript value, as `JSON.stringify` would see it; `None` when it is nested too
/// deeply, as one that contains itself is.
pub fn mirror(value: &JsValue) -> Option<Json> {
    inner(value, DEEPEST)
}

fn inner(value: &JsValue, room: u8) -> Option<Json> {
    if let Some(text) = value.as_string() {
        return Some(Json::Text(text));
    }
    if let Some(number) = value.as_f64() {
        return Some(Json::Number(number));
    }
    if let Some(truth) = value.as_bool() {
        return Some(Json::Bool(truth));
    }
    if !value.is_object() {
        return Some(Json::Null);
    }
    let room = room.checked_sub(1)?;
    match value.dyn_ref::<Array>() {
        Some(array) => {
            array.iter().map(|element| inner(&element, room)).collect::<Option<_>>().map(Json::List)
        }
        None => Object::entries(value.unchecked_ref())
            .iter()
            .map(|pair| entry(&pair, room))
            .collect::<Option<_>>()
            .map(Json::Object),
    }
}

fn entry(pair: &JsValue, room: u8) -> Option<(String, Json)> {
    let pair: &Array = pair.unchecked_ref();
    Some((pair.get(0).as_string()?, inner(&pair.get(1), room)?))
}
