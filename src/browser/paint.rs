//! The card's own colours on the page: in a stylesheet of its own, since strict pages refuse `style` in markup.

use crate::card::Card;
use crate::view::palette;
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element};

/// Takes back what a stylesheet that came with the page says of the colours of an earlier card.
const RESET: &str = ".card{--_first:inherit;--_second:inherit;--_accent:inherit;--_accent-wash:inherit}";

/// A stylesheet that holds nothing but the colours of one card.
pub struct Paint {
    sheet: Option<CssStyleSheet>,
}

impl Paint {
    /// No colours yet. A browser that cannot make stylesheets shows the default ones.
    pub fn new() -> Self {
        Paint { sheet: CssStyleSheet::new().ok() }
    }

    /// Gives the shadow tree of `root` the colours of a card, in place of those it had before.
    pub fn put_on(&self, root: &Element, card: &Card) {
        let colors = palette(card);
        let (Some(sheet), Some(sheets)) = (&self.sheet, adopted(root)) else { return };
        let is_new = !sheets.includes(sheet, 0);
        // Most cards have none, and another stylesheet costs the page a new look at all elements.
        if (colors.is_empty() && is_new) || sheet.replace_sync(&[RESET, &colors].concat()).is_err() {
            return;
        }
        if is_new {
            sheets.push(sheet);
        }
    }
}

fn adopted(root: &Element) -> Option<Array> {
    let sheets = Reflect::get(&root.get_root_node(), &JsValue::from_str("adoptedStyleSheets"));
    sheets.ok()?.dyn_into().ok()
}
