//! From JavaScript's values to a card.

use super::fault::Fault;
use super::mirror::mirror;
use crate::card::{Card, Checked, Problem, check};
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
    let Checked { card, problems } = check(&mirror(&value).map_err(|why| Fault::Syntax(why.into()))?);
    match card {
        Some(card) => Ok(Data { value, card, problems }),
        None => Err(Fault::Shape(problems)),
    }
}

/// Checks the text of a card's JSON.
pub fn parse(text: &str) -> Result<Data, Fault> {
    if text.chars().all(char::is_whitespace) {
        return Err(Fault::Empty);
    }
    of(js_sys::JSON::parse(text).map_err(|error| Fault::Syntax(words(&error)))?)
}

/// What a caught JavaScript error says.
fn words(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map(|error| error.message().into()).unwrap_or_default()
}
