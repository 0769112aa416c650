//! Printing: on paper a long card is whole.

use super::inner::Inner;
use crate::view::Env;
use std::rc::Rc;

/// What tells of paper. Only the window tells it in time: a query of the medium has changed once the page is laid out
/// for paper.
pub const KINDS: [&str; 2] = ["beforeprint", "afterprint"];

impl Inner {
    /// The page is about to be printed, or has been.
    pub fn put_on_paper(self: &Rc<Self>, is_still: bool) {
        if self.stage.card().is_some_and(|card| card.is_long()) {
            let folder = self.stage.scene().env.folder.clone();
            self.stage.surround(Env { is_still, ..self.surroundings(None, &folder) });
            self.then(|inner| inner.align());
        }
    }
}
