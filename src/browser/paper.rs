//! Printing: on paper a long card is whole.

use super::inner::Inner;
use crate::view::Env;
use gloo::events::EventListener;
use std::rc::{Rc, Weak};

/// Hears of paper for as long as the result is kept. Only the window tells it in time: a query of the medium has
/// changed once the page is laid out for paper.
pub fn watch(inner: &Weak<Inner>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let listener = |kind: &'static str| {
        let inner = inner.clone();
        EventListener::new(&window, kind, move |event| {
            if let Some(inner) = inner.upgrade() {
                inner.put_on_paper(event.type_() == "beforeprint");
            }
        })
    };
    ["beforeprint", "afterprint"].map(listener).into()
}

impl Inner {
    fn put_on_paper(self: &Rc<Self>, is_still: bool) {
        if self.stage.card().is_some_and(|card| card.is_long()) {
            let folder = self.stage.scene().env.folder.clone();
            self.stage.surround(Env { is_still, ..self.surroundings(None, &folder) });
            self.then(|inner| inner.align());
        }
    }
}
