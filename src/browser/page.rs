//! Questions to the page, and what is done to it without a decision.

use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, Element, Event};

// They stand in `static/hand-over.js`, in one module with the glue: what only calls the browser is smaller there.
#[wasm_bindgen]
extern "C" {
    /// The element of this card that has the focus.
    pub fn focused(root: &Element) -> Option<Element>;
    /// Gives an element the focus without scrolling anything.
    #[wasm_bindgen(js_name = focusOn)]
    pub fn focus(element: &Element);
    /// Scrolls an element into view, smoothly where the reader allows motion.
    pub fn come(element: &Element);
    /// Opens what hides an element of the card, gives it the focus and scrolls it into view.
    pub fn reveal(element: &Element);
    /// The key that was pressed, if no modifier was, and nobody else uses it.
    #[wasm_bindgen(js_name = keyOf)]
    pub fn pressed(event: &Event) -> Option<String>;
    /// Whether text runs from right to left where this element stands.
    #[wasm_bindgen(js_name = isRtl)]
    pub fn is_rtl(element: &Element) -> bool;
    /// Gives the shadow tree of `root` these colours, in place of those it had before.
    pub fn paint(root: &Element, colors: &str);
    /// Kept in a task of its own.
    pub async fn task();
    /// Kept once the browser has shown what there is to see by now.
    pub async fn shown();
    /// Fetches a file, unless its answer has been asked for already. Kept with its text and its address, with the
    /// status of a server that refuses, else with nothing.
    pub async fn fetched(address: &str, response: &JsValue, signal: &AbortSignal) -> JsValue;
}

/// The first element of the card that fits.
pub fn find(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok()?
}

/// Whether an element fits a selector.
pub fn fits(element: &Element, selector: &str) -> bool {
    element.matches(selector).is_ok_and(|fits| fits)
}

/// The carousel's strip, if the card has events.
pub fn track(root: &Element) -> Option<Element> {
    find(root, ".track")
}
