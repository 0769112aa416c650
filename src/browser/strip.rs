//! The carousel's strip: its scroll position is what the reader sees, so it is read and set here.

use super::page::{allows_motion, find};
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollToOptions};

/// How long the strip must not have moved to be at rest, in milliseconds: longer than a slow frame.
const REST: u32 = 150;

/// What is known of a strip's movement.
#[derive(Default)]
pub struct Strip {
    /// The event that a control sent it to, while it is on the way.
    bound_for: Cell<Option<usize>>,
    rest: RefCell<Option<Timeout>>,
    width: Cell<i32>,
}

/// The strip of a card, if it has events.
pub fn track(root: &Element) -> Option<HtmlElement> {
    find(root, ".track")
}

impl Strip {
    /// Sends the strip to an event.
    pub fn send(&self, track: &HtmlElement, event: usize, smooth: bool) {
        let left = offset(track, event);
        if (left - track.scroll_left()).abs() <= 1 {
            return self.bound_for.set(None);
        }
        self.bound_for.set(Some(event));
        let options = ScrollToOptions::new();
        options.set_left(left.into());
        let smooth = smooth && allows_motion();
        options.set_behavior(if smooth { ScrollBehavior::Smooth } else { ScrollBehavior::Instant });
        track.scroll_to_with_scroll_to_options(&options);
    }

    /// The reader takes the strip in hand: where it was bound for no longer counts.
    pub fn take_over(&self) {
        self.bound_for.set(None);
    }

    /// The strip has moved; returns the event it now shows, unless a control is still moving it. Calls
    /// `rested` once it no longer moves.
    pub fn moved(&self, track: &HtmlElement, rested: impl FnOnce() + 'static) -> Option<usize> {
        self.rest.replace(Some(Timeout::new(REST, rested)));
        let shown = nearest(track)?;
        match self.bound_for.get() {
            Some(_) => None,
            None => Some(shown),
        }
    }

    /// The strip is at rest: it has arrived, or was kept from it.
    pub fn rested(&self) {
        self.bound_for.set(None);
    }

    /// Whether the strip is wider or narrower than when this was last asked.
    pub fn is_resized(&self, track: &HtmlElement) -> bool {
        self.width.replace(track.client_width()) != track.client_width()
    }
}

/// Where the strip must be scrolled to, to show an event. Negative from right to left, as browsers count.
fn offset(track: &HtmlElement, event: usize) -> i32 {
    let slide =
        |place: usize| track.children().item(place as u32).map(|slide| slide.get_bounding_client_rect());
    let distance = slide(0).zip(slide(event)).map(|(first, wanted)| wanted.left() - first.left());
    distance.unwrap_or_default().round() as i32
}

/// The event that is shown most. From right to left the position is negative.
fn nearest(track: &HtmlElement) -> Option<usize> {
    let width = f64::from(track.client_width());
    (width > 0.0).then(|| (f64::from(track.scroll_left()).abs() / width).round() as usize)
}
