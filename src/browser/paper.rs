//! Printing: on paper a long card is whole.

use super::inner::Inner;
use crate::view::Env;
use gloo::events::EventListener;
use std::rc::{Rc, Weak};

/// Hears of paper for as long as the result is kept. A query is asked, and not the window: that is the page's.
pub fn watch(inner: &Weak<Inner>) -> Option<EventListener> {
    let paper = web_sys::window()?.match_media("print").ok()??;
    let (inner, asked) = (inner.clone(), paper.clone());
    Some(EventListener::new(&paper, "change", move |_| {
        if let Some(inner) = inner.upgrade() {
            inner.put_on_paper(asked.matches());
        }
    }))
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
