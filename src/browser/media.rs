//! Pictures and videos that come only when the reader asks for them.

use super::inner::Inner;
use super::page::{find, focus};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Element;

// It stands in `static/hand-over.js`, in one module with the glue.
#[wasm_bindgen]
extern "C" {
    /// Puts what plays a video over the button that asks for it.
    pub fn play(button: &Element);
}

impl Inner {
    /// Has the pictures come: the element no longer says that they wait.
    pub fn show_pictures(self: &Rc<Self>) {
        // To take away what may not be there cannot fail.
        let _ = self.host.remove_attribute("images");
        self.then(|inner| {
            // The button is no longer there.
            let slide = find(&inner.root, ".slide:not([inert])");
            slide.iter().for_each(focus);
        });
    }

    /// Takes what plays a video away: out of view nothing plays on.
    pub fn stop(&self) {
        find(&self.root, ".player").iter().for_each(|player| player.remove());
    }
}
