//! Getting the interface's words.

use super::mirror::mirror;
use crate::card::Json;
use crate::view::Words;
use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The words that `speak` promises for a card in this language, or for messages while there is none; nothing where
/// they cannot be had.
pub async fn words(speak: &Function, lang: Option<&str>) -> Option<Words> {
    let promise = Promise::resolve(&speak.call1(&JsValue::NULL, &lang.into()).ok()?);
    let words = JsFuture::from(promise).await.ok()?;
    Some(Words::new(mirror(&words).ok().map(Json::texts)?))
}
