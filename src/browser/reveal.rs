//! Bringing a part of the card before the reader's eyes.

use super::page::{allows_motion, find, focus};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlDetailsElement, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Opens what hides the element with this id, gives it the focus and scrolls it into view.
pub fn reveal(root: &Element, id: &str) {
    let Some(element) = find(root, &format!("#{id}")) else { return };
    open_around(&element);
    let summary = find(&element, ":scope > summary");
    focus(summary.as_ref().unwrap_or(&element));
    // A slide is brought into view by its carousel: scrolling to it here as well would stop that.
    let carousel = element.closest("[data-carousel]").ok().flatten();
    scroll_to(carousel.as_ref().unwrap_or(&element));
}

/// Scrolls to an event of a list.
pub fn come_to(root: &Element, event: usize) {
    if let Some(slide) = find(root, &format!("#event-{event}")) {
        scroll_to(&slide);
    }
}

fn open_around(element: &HtmlElement) {
    let mut next = element.closest("details").ok().flatten();
    while let Some(details) = next {
        next = details.parent_element().and_then(|parent| parent.closest("details").ok()?);
        if let Some(details) = details.dyn_ref::<HtmlDetailsElement>() {
            details.set_open(true);
        }
    }
}

fn scroll_to(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    options.set_behavior(if allows_motion() { ScrollBehavior::Smooth } else { ScrollBehavior::Instant });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
