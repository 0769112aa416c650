//! From JavaScript's values to the mirror.
//!
//! By hand, because serde-wasm-bindgen's deserializer writes numbers into its error messages, and the
//! code that prints a floating-point number costs the wasm 10 KB after brotli.

use crate::card::{DEEPEST, Json};
use js_sys::{Array, Reflect};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// The mirror of a JavaScript value, as `JSON.stringify` would see it. The error says why it cannot be read
/// to its end: it is nested too deeply, as one that contains itself is, or it throws.
pub fn mirror(value: &JsValue) -> Result<Json, &'static str> {
    inner(value, DEEPEST)
}

fn inner(value: &JsValue, room: u8) -> Result<Json, &'static str> {
    if let Some(text) = value.as_string() {
        return Ok(Json::Text(text.into()));
    }
    if let Some(number) = value.as_f64() {
        return Ok(Json::Number(number));
    }
    if let Some(truth) = value.as_bool() {
        return Ok(Json::Bool(truth));
    }
    if !value.is_object() {
        return Ok(Json::Null);
    }
    let room = room.checked_sub(1).ok_or("lists and objects are nested too deeply")?;
    if let Some(array) = value.dyn_ref::<Array>() {
        let mut elements = Vec::new();
        for place in 0..array.length() {
            elements.push(inner(&array.get(place), room)?);
        }
        return Ok(Json::List(elements.into()));
    }
    let keys = Reflect::own_keys(value).map_err(|_| THROWS)?;
    let mut entries = Vec::new();
    for place in 0..keys.length() {
        let key = keys.get(place);
        // A symbol is no key of JSON.
        if let Some(text) = key.as_string() {
            let value = Reflect::get(value, &key).map_err(|_| THROWS)?;
            entries.push((Rc::from(text), inner(&value, room)?));
        }
    }
    Ok(Json::Object(entries.into()))
}

const THROWS: &str = "it throws when it is read";
