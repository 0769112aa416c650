//! From JavaScript's values to a card.

use super::fault::Fault;
use super::mirror::mirror;
use crate::card::{Card, Checked, Json, Problem, check};
use wasm_bindgen::{JsCast, JsValue};

/// A card with what it was made from.
pub struct Data {
    /// The value as JavaScript has it; the element's `card` property.
    pub value: JsValue,
    /// The card.
    pub card: Card,
    /// What is wrong with it, though it can be shown.
    pub problems: Vec<Problem>,
}

/// Checks a JavaScript value.
pub fn of(value: JsValue) -> Result<Data, Fault> {
    let json = mirrored(&value)?;
    checked(value, &json)
}

/// The mirror of a JavaScript value.
pub fn mirrored(value: &JsValue) -> Result<Json, Fault> {
    mirror(value).map_err(|why| Fault::Syntax(why.into()))
}

/// Checks a JavaScript value by its mirror.
pub fn checked(value: JsValue, json: &Json) -> Result<Data, Fault> {
    let Checked { card, problems } = check(json);
    match card {
        Some(card) => Ok(Data { value, card, problems }),
        None => Err(Fault::Shape(problems)),
    }
}

/// The text of a card's JSON as a JavaScript value.
pub fn parse(text: &str) -> Result<JsValue, Fault> {
    if text.chars().all(char::is_whitespace) {
        return Err(Fault::Empty);
    }
    js_sys::JSON::parse(text).map_err(|error| Fault::Syntax(words(&error)))
}

/// What a caught JavaScript error says.
fn words(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map(|error| error.message().into()).unwrap_or_default()
}
