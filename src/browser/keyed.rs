//! Keys inside the carousel.

use super::page::{fits, is_rtl, pressed};
use crate::state::Action;
use web_sys::{Element, Event};

/// The action of a key that was pressed on `target`, if it is one of the carousel's. Keys with modifiers
/// belong to the browser, and a list of choices has its own. A slider's are not left to it, because WebKit does not
/// mirror them from right to left.
pub fn action(event: &Event, target: &Element) -> Option<Action> {
    if fits(target, "select") {
        return None;
    }
    let carousel = target.closest("[data-carousel]").ok()??;
    Action::of_key(&pressed(event)?, is_rtl(&carousel))
}
