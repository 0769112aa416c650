//! Getting the card's file.

use super::fault::Fault;
use super::page::fetched;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::AbortSignal;

/// A file's text, and the address that it finally came from.
pub struct File {
    /// The text, without a byte-order mark.
    pub text: String,
    /// The address after all redirections.
    pub address: String,
}

/// Fetches a file, unless its answer has been asked for already. Nothing about the reader goes along: no
/// cookies, no referrer.
pub async fn fetch(address: &str, response: &JsValue, signal: &AbortSignal) -> Result<File, Fault> {
    let outcome = fetched(address, response, signal).await;
    if let Some(status) = outcome.as_f64() {
        return Err(Fault::Http(status as u16));
    }
    let file = outcome.dyn_into::<Array>().map_err(|_| Fault::Network)?;
    let text = |place| file.get(place).as_string().ok_or(Fault::Network);
    Ok(File { text: text(0)?, address: text(1)? })
}
