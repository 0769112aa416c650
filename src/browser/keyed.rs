//! Keys inside the carousel.

use super::page::{is_rtl, pressed};
use crate::state::Action;
use web_sys::{Element, Event};

/// The action of a key that was pressed on `target`, if it is one of the carousel's. Keys with modifiers
/// belong to the browser, and a slider and a list of choices have their own.
pub fn action(event: &Event, target: &Element) -> Option<Action> {
    if target.matches("input,select").is_ok_and(|matches| matches) {
        return None;
    }
    let carousel = target.closest("[data-carousel]").ok()??;
    Action::of_key(&pressed(event)?, is_rtl(&carousel))
}
