//! The carousel's strip: its scroll position is what the reader sees, so it is read and set here.

use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// How long the strip must not have moved to be at rest, in milliseconds: longer than a slow frame.
const REST: u32 = 150;

// They stand in `static/hand-over.js`, in one module with the glue.
#[wasm_bindgen]
extern "C" {
    /// Scrolls the strip to a position; smoothly where the reader allows motion.
    fn send(track: &Element, position: usize, smooth: bool);
    /// How far the strip is from showing the event at a position, in pixels.
    fn distance(track: &Element, position: usize) -> i32;
    /// The position that is shown most.
    fn nearest(track: &Element) -> Option<usize>;
    /// Lets the strip of a long card not become lower when other events are built (it may grow under its reader, but
    /// what stands below never comes up and goes down again), or have the height that its events need.
    pub fn hold(track: &Element, held: bool);
    /// A press on the strip; with a mouse it may become a drag.
    pub fn drag(track: &Element, event: &Event);
    /// Has the strip snap to its events again, unless the mouse still holds it. Returns whether it does.
    pub fn calm(track: &Element) -> bool;
}

/// What is known of a strip's movement.
#[derive(Default)]
pub struct Strip {
    way: Cell<Option<Way>>,
    /// Whether the reader has put a hand on the strip since it was sent somewhere or came to rest at an event.
    touched: Cell<bool>,
    rest: RefCell<Option<Timeout>>,
    width: Cell<i32>,
}

/// The way on which a control has sent the strip.
#[derive(Clone, Copy)]
struct Way {
    /// The position in the strip that it leads to.
    position: usize,
    /// How far that was when last asked, in pixels.
    left: i32,
}

impl Strip {
    /// Sends the strip to the event at this position.
    pub fn send(&self, track: &Element, position: usize, smooth: bool) {
        self.rest.take();
        let left = distance(track, position);
        // A strip that is called back may have left already, and not have said so yet.
        let leads = left > 1 || self.is_under_way();
        self.way.set(leads.then_some(Way { position, left }));
        self.touched.set(false);
        send(track, position, smooth);
    }

    /// Whether a control has sent the strip somewhere and it has not arrived.
    pub fn is_under_way(&self) -> bool {
        self.way.get().is_some()
    }

    /// The reader has put a hand on the strip; that need not mean that they move it.
    pub fn touch(&self) {
        self.touched.set(true);
    }

    /// The strip has moved; returns the position that it now shows, if the reader's hand has brought it there. The way
    /// on which it was sent ends where it leads to, or when the reader moves the strip away from there. Without their
    /// hand it may well move away: a browser that is sent elsewhere turns round slowly. Calls `rested` when it has not
    /// moved for a while.
    pub fn moved(&self, track: &Element, rested: impl FnOnce() + 'static) -> Option<usize> {
        self.rest.replace(Some(Timeout::new(REST, rested)));
        let touched = self.touched.get();
        let Some(way) = self.way.get() else { return touched.then(|| nearest(track))? };
        let left = distance(track, way.position);
        let goes_on = left <= way.left + 1 || !touched;
        self.way.set((left > 1 && goes_on).then_some(Way { left, ..way }));
        if goes_on { None } else { nearest(track) }
    }

    /// The strip seems to be at rest; returns the position that it shows, where the reader has brought it: by hand, or
    /// without one to an event exactly, as assistive technology does. While it still comes nearer to where it was sent,
    /// `again` is called later. If it has stopped beside all events without a hand on it, a browser has lost its place
    /// (Chromium may when it takes a picture of the whole page), and it is put there, else to the event that is `shown`.
    pub fn rested(&self, track: &Element, shown: usize, again: impl FnOnce() + 'static) -> Option<usize> {
        let way = self.way.get();
        if way.is_some_and(|way| distance(track, way.position) < way.left) {
            return self.moved(track, again);
        }
        self.way.set(None);
        let position = nearest(track)?;
        let exactly = distance(track, position) <= 1;
        if self.touched.get() || (exactly && way.is_none()) {
            self.touched.set(self.touched.get() && !exactly);
            return Some(position);
        }
        self.send(track, way.map_or(shown, |way| way.position), false);
        None
    }

    /// Whether the strip is wider or narrower than when this was last asked.
    pub fn is_resized(&self, track: &Element) -> bool {
        self.width.replace(track.client_width()) != track.client_width()
    }
}
