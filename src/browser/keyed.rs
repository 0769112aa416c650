//! Keys inside the carousel.

use super::page::is_rtl;
use crate::state::Action;
use web_sys::{Element, KeyboardEvent};

/// The action of a key that was pressed on `target`, if it is one of the carousel's. Keys with modifiers
/// belong to the browser, and a slider and a list of choices have their own.
pub fn action(event: &KeyboardEvent, target: &Element) -> Option<Action> {
    let has_own = target.matches("input,select").is_ok_and(|matches| matches);
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    if modified || has_own || event.default_prevented() {
        return None;
    }
    let carousel = target.closest("[data-carousel]").ok()??;
    Action::of_key(&event.key(), is_rtl(&carousel))
}
