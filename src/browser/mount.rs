//! What the element's script may call.

use super::inner::Inner;
use super::kept::Kept;
use crate::state::Action;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// One connected element. Freeing it takes everything off the page that it put there.
#[wasm_bindgen]
pub struct Mount {
    inner: Rc<Inner>,
}

#[wasm_bindgen]
impl Mount {
    /// Makes ready to draw the card of `host` into `root`, an empty element.
    ///
    /// `assets` is the address of the folder of the element's own files, ending in a slash. `speak` promises the
    /// interface's words, an object like the files of `static/locales/`, for a card in the language it is given, or for
    /// messages while there is none. `raise` is called
    /// when something is drawn, with whether it is what the reader must see from now on, and not only a message;
    /// it may return the id of the event that is in view where the card was prerendered.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, root: Element, assets: String, speak: Function, raise: Function) -> Mount {
        Mount { inner: Inner::new(host, root, assets, speak, raise) }
    }

    /// Draws the card.
    ///
    /// `given` is the element's `card` property or undefined; `kept` what [`Mount::leave`] returned when the
    /// element was last taken off the page, or undefined; `response` the answer that is awaited for the file of
    /// the element's `src`, or undefined; `prerendered` whether the card came drawn, and so at its first event.
    pub fn open(&self, given: JsValue, kept: JsValue, response: JsValue, prerendered: bool) {
        self.inner.start(given, Kept::from_js(&kept), response, prerendered);
    }

    /// Takes the card off the page. Returns what [`Mount::open`] needs to bring it back as it was.
    pub fn leave(self) -> JsValue {
        self.inner.keep().map_or(JsValue::UNDEFINED, Kept::into_js)
    }

    /// An attribute of the element has changed.
    pub fn attribute(&self, name: &str) {
        match name {
            "src" => self.inner.load(),
            "event" => self.inner.open_wanted(),
            "lang" => self.inner.respeak(),
            "deep-links" => {
                self.inner.heed_address();
                self.inner.resurround(None);
            }
            "heading-level" | "dir" | "layout" | "images" => self.inner.resurround(None),
            // The rest is the stylesheet's.
            _ => {}
        }
    }

    /// The element now stands elsewhere on the page, where scroll positions have been lost.
    pub fn moved(&self) {
        self.inner.align();
    }

    /// The card's data as JavaScript has it; undefined as long as there is none.
    #[wasm_bindgen(getter)]
    pub fn card(&self) -> JsValue {
        self.inner.value()
    }

    /// Draws other data in place; undefined or null goes back to `src` or the JSON inside.
    #[wasm_bindgen(setter)]
    pub fn set_card(&self, given: JsValue) {
        self.inner.give(given);
    }

    /// Shows the next event.
    pub fn next(&self) {
        self.inner.act(Action::Next);
    }

    /// Shows the previous event.
    pub fn previous(&self) {
        self.inner.act(Action::Previous);
    }

    /// Shows the event with this id, if there is one.
    #[wasm_bindgen(js_name = goTo)]
    pub fn go_to(&self, event: &str) {
        self.inner.go_to(event);
    }

    /// Reads the card anew from where it comes from.
    pub fn reload(&self) {
        self.inner.load();
    }
}
