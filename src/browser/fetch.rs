//! Getting the card's file.

use super::fault::Fault;
use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReferrerPolicy, RequestCredentials, RequestInit, Response};

/// A file's text, and the address that it finally came from.
pub struct File {
    /// The text, without a byte-order mark.
    pub text: String,
    /// The address after all redirections.
    pub address: String,
}

/// Fetches a file, unless its answer has been asked for already. Nothing about the reader goes along: no
/// cookies, no referrer.
pub async fn fetch(address: &str, response: Option<Promise>, signal: &AbortSignal) -> Result<File, Fault> {
    let response = JsFuture::from(match response {
        Some(response) => response,
        None => ask(address, signal).ok_or(Fault::Network)?,
    });
    let response = response.await;
    let response: Response = response.ok().and_then(|value| value.dyn_into().ok()).ok_or(Fault::Network)?;
    if !response.ok() {
        return Err(Fault::Http(response.status()));
    }
    let text = JsFuture::from(response.text().map_err(|_| Fault::Network)?).await;
    let text = text.ok().and_then(|text| text.as_string()).ok_or(Fault::Network)?;
    Ok(File { text, address: response.url() })
}

fn ask(address: &str, signal: &AbortSignal) -> Option<Promise> {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(signal));
    Some(web_sys::window()?.fetch_with_str_and_init(address, &init))
}
