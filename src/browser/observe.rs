//! Noticing that the strip has another width.

use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};

/// Watches elements for changes of their size, until it is dropped.
#[must_use]
pub struct Resizes {
    observer: ResizeObserver,
    _heard: Closure<dyn FnMut()>,
}

impl Resizes {
    /// Calls `heard` after a watched element has changed its size, and once when watching begins.
    pub fn new(heard: impl FnMut() + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut()>::new(heard);
        let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        Some(Resizes { observer, _heard: heard })
    }

    /// Watches this element too.
    pub fn watch(&self, element: &Element) {
        self.observer.observe(element);
    }
}

impl Drop for Resizes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
