//! Where an element's card comes from: its `card` property, else its `src`, else the JSON inside it.

use super::data;
use super::fault::Fault;
use super::fetch::fetch;
use crate::card::Json;
use wasm_bindgen::JsValue;
use web_sys::{AbortSignal, HtmlElement};

/// A place to read the card from.
pub enum Source {
    /// An object that the page gave, or that was drawn before, and the folder that its pictures are relative to.
    Object(JsValue, String),
    /// A file's address, as the author wrote it.
    File(String),
    /// The text of `<script type="application/json">` inside the element.
    Inline(String),
}

impl Source {
    /// The source of this element, if it has one yet.
    pub fn of(host: &HtmlElement, property: &JsValue) -> Option<Self> {
        if !property.is_undefined() && !property.is_null() {
            return Some(Source::Object(property.clone(), String::new()));
        }
        if let Some(src) = host.get_attribute("src") {
            return Some(Source::File(src));
        }
        let script = host.query_selector(":scope > script[type='application/json']").ok()??;
        script.text_content().map(Source::Inline)
    }

    /// Reads the card's data with their mirror, and the address of the folder that its pictures are relative to; `response` is the
    /// answer for its file, if that has been asked for already.
    pub async fn read(
        self,
        response: &JsValue,
        signal: &AbortSignal,
    ) -> Result<(JsValue, Json, String), Fault> {
        let (value, folder) = match self {
            Source::Object(value, folder) => (value, folder),
            Source::Inline(text) => (data::parse(&text)?, String::new()),
            Source::File(src) => {
                let file = fetch(&src, response, signal).await?;
                (data::parse(&file.text)?, folder(&file.address))
            }
        };
        let json = data::mirrored(&value)?;
        Ok((value, json, folder))
    }
}

/// An address up to and with its last slash; query and fragment do not count.
fn folder(address: &str) -> String {
    let end = address.bytes().position(|byte| matches!(byte, b'?' | b'#'));
    let path = &address[..end.unwrap_or(address.len())];
    let slash = path.bytes().rposition(|byte| byte == b'/');
    slash.map_or("", |slash| &path[..=slash]).to_owned()
}
