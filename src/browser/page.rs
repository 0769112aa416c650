//! Questions to the page.

use wasm_bindgen::JsCast;
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
