//! The state follows the strip where a reader's hand moves that; the strip follows the state.

use super::inner::{Inner, calling};
use super::page::{find, track};
use super::strip::{calm, hold};
use crate::state::{Action, Filter};
use js_sys::Reflect;
use std::rc::Rc;
use web_sys::Element;

impl Inner {
    /// The shown event's position in the strip.
    fn position(&self) -> usize {
        self.stage.card().map_or(0, |card| self.stage.state().position(&card))
    }

    /// Puts the strip where the state says, at once; and watches its width from now on.
    pub fn align(&self) {
        self.choose(self.stage.state().filter());
        let Some(track) = track(&self.root) else { return };
        // From here on another width is news.
        self.strip.is_resized(&track);
        self.strip.send(&track, self.position(), false);
        if let Some(resizes) = &self.resizes {
            resizes.watch(&track);
        }
    }

    /// The strip was scrolled: by the reader, by us, or by the browser because its width has changed. What
    /// it shows after that last is no wish of the reader's.
    pub fn scrolled(self: &Rc<Self>, target: &Element) {
        let Some(track) = track(&self.root).filter(|track| *track == *target) else { return };
        if self.strip.is_resized(&track) {
            return self.refit(&track);
        }
        let shown = self.strip.moved(&track, self.resting());
        self.settle(shown);
    }

    /// The strip has not moved for a while.
    fn rested(self: Rc<Self>) {
        let Some(track) = track(&self.root).filter(calm) else { return };
        self.settle(self.strip.rested(&track, self.position(), self.resting()));
    }

    fn resting(self: &Rc<Self>) -> impl Fn() + use<> {
        calling(&Rc::downgrade(self), Inner::rested)
    }

    /// The reader's own hand has brought the strip to an event.
    fn settle(self: &Rc<Self>, shown: Option<usize>) {
        if let Some(position) = shown.filter(|position| *position != self.position()) {
            self.act(Action::Settled(position));
        }
    }

    /// The strip may have another size.
    pub fn resized(self: Rc<Self>) {
        if let Some(track) = track(&self.root).filter(|track| self.strip.is_resized(track)) {
            self.refit(&track);
        }
    }

    /// The strip has another width, and so another height.
    fn refit(&self, track: &Element) {
        hold(track, false);
        self.align();
    }

    /// Has the control that chooses among the events say what is chosen.
    pub fn choose(&self, filter: Filter) {
        if let Some(control) = find(&self.root, "select") {
            // It takes any text; one that it does not offer leaves it empty.
            let _ = Reflect::set(&control, &"value".into(), &filter.target().into());
        }
    }
}
