//! The card's listener: one for all of a card's parts, at its shadow tree.

use super::inner::Inner;
use super::media::play;
use super::strip::drag;
use super::{keyed, paper};
use crate::state::Action;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::Reflect;
use std::rc::{Rc, Weak};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget};

/// What is listened to. The capturing phase also sees what does not bubble.
const KINDS: [&str; 8] =
    ["click", "keydown", "input", "toggle", "scroll", "wheel", "pointerdown", "touchstart"];

/// Listens at the shadow tree of a card for as long as the result is kept. Unlike the element in which the
/// card is drawn, it is there before, and stays.
pub fn listen(host: &Element, inner: &Weak<Inner>) -> Vec<EventListener> {
    let target = host.shadow_root().map_or_else(|| host.clone().into(), EventTarget::from);
    let mut listeners = Vec::new();
    for kind in KINDS {
        listeners.push(hear(&target, kind, inner));
    }
    if let Some(window) = web_sys::window() {
        for kind in paper::KINDS {
            listeners.push(hear(&window, kind, inner));
        }
    }
    listeners
}

/// Listens to events of one kind for as long as the result is kept.
pub fn hear(target: &EventTarget, kind: &'static str, inner: &Weak<Inner>) -> EventListener {
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: !matches!(kind, "click" | "keydown"),
    };
    let inner = inner.clone();
    EventListener::new_with_options(target, kind, options, move |event| {
        if let Some(inner) = inner.upgrade() {
            heard(&inner, event);
        }
    })
}

fn heard(inner: &Rc<Inner>, event: &Event) {
    let kind = event.type_();
    match kind.as_str() {
        "hashchange" => return inner.follow(),
        "beforeprint" | "afterprint" => return inner.put_on_paper(kind == "beforeprint"),
        _ => {}
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // The element's own children are in a slot here, and what happens in them is the page's business; what
    // happens in a prerendered card that has not been taken over, its own.
    let Some(target) = target.filter(|target| inner.root.contains(Some(target))) else { return };
    match kind.as_str() {
        "click" => clicked(inner, event, &target),
        "keydown" => pressed(inner, event, &target),
        "input" => chosen(inner, &target),
        "toggle" => toggled(inner, &target),
        "scroll" => inner.scrolled(&target),
        kind => {
            let Some(track) = target.closest(".track").ok().flatten() else { return };
            if kind == "pointerdown" {
                drag(&track, event);
            }
            inner.strip.touch();
        }
    }
}

fn clicked(inner: &Rc<Inner>, event: &Event, target: &Element) {
    let Some(control) = target.closest("[data-action]").ok().flatten() else { return };
    let name = control.get_attribute("data-action").unwrap_or_default();
    match Action::parse(&name, control.get_attribute("data-target").as_deref()) {
        Some(Action::Follow) => {
            let href = control.get_attribute("href").unwrap_or_default();
            if !inner.emit("rc-link", &[("href", href.into())]) {
                event.prevent_default();
            }
        }
        Some(Action::Play(_)) => play(&control),
        Some(action) => inner.act(action),
        None => {}
    }
}

fn pressed(inner: &Rc<Inner>, event: &Event, target: &Element) {
    if let Some(action) = keyed::action(event, target) {
        event.prevent_default();
        inner.act(action);
    }
}

/// A slider or a list of choices names the action, and has its target as its value.
fn chosen(inner: &Rc<Inner>, target: &Element) {
    let name = target.get_attribute("data-action").unwrap_or_default();
    let value = Reflect::get(target, &"value".into()).ok().and_then(|value| value.as_string());
    if let Some(action) = Action::parse(&name, value.as_deref()) {
        inner.act(action);
    }
}

fn toggled(inner: &Rc<Inner>, target: &Element) {
    let open = target.has_attribute("open");
    if let Some(level) = target.get_attribute("data-level") {
        inner.emit("rc-level", &[("level", level.into()), ("open", open.into())]);
    }
    let source = target.get_attribute("data-source").filter(|_| open);
    if let Some(action) = source.and_then(|source| Action::parse("open", Some(&source))) {
        inner.act(action);
    }
}
