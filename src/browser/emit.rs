//! The element's events and what each carries.

use crate::card::Problem;
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, EventTarget};

/// What `rc-ready` carries: a card has been drawn.
#[derive(Serialize)]
pub struct Ready<'a> {
    /// The card's id.
    pub id: &'a str,
    /// How many events it tells.
    pub count: usize,
    /// What is wrong with it, though it is shown.
    pub problems: &'a [Problem],
}

/// What `rc-change` carries: another event is shown.
#[derive(Serialize)]
pub struct Changed<'a> {
    /// The event's id.
    pub event: &'a str,
    /// Its place, counted from 0.
    pub index: usize,
    /// How many there are.
    pub count: usize,
}

/// What `rc-level` carries: a level of the ladder was opened or closed.
#[derive(Serialize)]
pub struct Level<'a> {
    /// The level's id.
    pub level: &'a str,
    /// Whether it is open now.
    pub open: bool,
}

/// What `rc-link` carries: the reader follows a link. Cancelling the event keeps them on the page.
#[derive(Serialize)]
pub struct Followed<'a> {
    /// The link's address.
    pub href: &'a str,
}

/// What `rc-error` carries: there is no card to draw, or no newer one.
#[derive(Serialize)]
pub struct Failed<'a> {
    /// Why: `network`, `http`, `empty`, `syntax`, `shape`, `embargoed` or `expired`; `engine` comes from the
    /// element's script.
    pub code: &'a str,
    /// What the reader was told.
    pub message: &'a str,
    /// All that is wrong with the card's JSON, where it was read.
    pub problems: &'a [Problem],
}

/// Fires an event that bubbles, leaves shadow trees and can be cancelled. Returns whether the page let
/// it pass.
pub fn emit(target: &EventTarget, name: &str, detail: &impl Serialize) -> bool {
    // A struct of texts and numbers always has a JavaScript value.
    fire(target, name, &serde_wasm_bindgen::to_value(detail).unwrap_or(JsValue::NULL))
}

fn fire(target: &EventTarget, name: &str, detail: &JsValue) -> bool {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_cancelable(true);
    init.set_detail(detail);
    let event = CustomEvent::new_with_event_init_dict(name, &init);
    event.and_then(|event| target.dispatch_event(&event)).unwrap_or(true)
}
