//! Questions to the page.

use js_sys::{Function, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, ShadowRoot};

/// Whether text runs from right to left where this element stands.
pub fn is_rtl(element: &Element) -> bool {
    let style = web_sys::window().and_then(|window| window.get_computed_style(element).ok()?);
    style
        .and_then(|style| style.get_property_value("direction").ok())
        .is_some_and(|direction| direction == "rtl")
}

/// Whether the reader has not asked for less motion.
pub fn allows_motion() -> bool {
    let query =
        |window: web_sys::Window| window.match_media("(prefers-reduced-motion: no-preference)").ok()?;
    web_sys::window().and_then(query).is_some_and(|query| query.matches())
}

/// Lets the page answer before more is done.
pub async fn pause() {
    let later = |go: Function, _| {
        // Where there is no window there is no page that could wait.
        let _ = web_sys::window().map(|window| window.set_timeout_with_callback(&go));
    };
    let _ = JsFuture::from(Promise::new(&mut { later })).await;
}

/// The first element of the card that fits.
pub fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}

/// The element of this card that has the focus.
pub fn focused(root: &Element) -> Option<Element> {
    root.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()
}

/// Gives an element the focus without scrolling anything.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that cannot be focused keeps the focus where it was; nothing is to be done about it.
    let _ = element.focus_with_options(&options);
}
