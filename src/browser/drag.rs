//! Dragging the strip with a mouse, which is scrolling it by hand; fingers and pens do so by themselves.

use super::inner::Inner;
use super::strip::{scroll, track};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, PointerEvent};

/// Where a press may become a drag: where there is no text to select and nothing to press.
const EMPTY: &str = ".slide,.media img";

/// How far a press may move and still be one, and how far beside an event the strip may stand and still show it
/// alone; in pixels.
const SLACK: i32 = 5;

/// Says of a strip that it follows the mouse, and has not come to rest since.
const DRAGGED: &str = "data-dragged";

/// A press on the strip, and what has become of it.
#[derive(Clone, Copy)]
pub struct Drag {
    /// Where the mouse was.
    from: i32,
    /// Where the strip stood.
    left: i32,
    /// Whether the mouse has moved far enough to drag.
    is_moving: bool,
    /// Whether the strip moved towards its end when it last moved.
    is_onward: bool,
}

impl Inner {
    /// A mouse did something on an element of the card.
    pub fn drag(&self, event: &Event, kind: &str, target: &Element) {
        let Some(track) = track(&self.root) else { return };
        match (event.dyn_ref::<PointerEvent>(), self.drag.get()) {
            (Some(pointer), _) if kind == "pointerdown" => self.drag.set(pressed(pointer, target, &track)),
            (Some(pointer), Some(drag)) if kind == "pointermove" => {
                self.drag.set(Some(drag.followed(&track, pointer.client_x())));
            }
            (_, None) => {}
            // A picture is not to be carried off instead.
            _ if kind == "dragstart" => event.prevent_default(),
            (_, Some(drag)) => {
                self.drag.set(None);
                drag.thrown(&track);
            }
        }
    }
}

fn pressed(pointer: &PointerEvent, target: &Element, track: &HtmlElement) -> Option<Drag> {
    let is_empty = target.matches(EMPTY).is_ok_and(|matches| matches);
    if !is_empty || pointer.button() != 0 || pointer.pointer_type() != "mouse" {
        return None;
    }
    // It cannot be had of a mouse that is gone, and then nothing follows either.
    track.set_pointer_capture(pointer.pointer_id()).ok()?;
    Some(Drag { from: pointer.client_x(), left: track.scroll_left(), is_moving: false, is_onward: false })
}

impl Drag {
    /// The strip follows the mouse.
    fn followed(self, track: &HtmlElement, x: i32) -> Drag {
        let by = x - self.from;
        if !self.is_moving && by.abs() <= SLACK {
            return self;
        }
        if !self.is_moving {
            // An attribute with such a name can be set.
            let _ = track.set_attribute(DRAGGED, "");
        }
        let before = track.scroll_left().abs();
        track.set_scroll_left(self.left - by);
        let after = track.scroll_left().abs();
        let is_onward = if before == after { self.is_onward } else { after > before };
        Drag { is_moving: true, is_onward, ..self }
    }

    /// The mouse lets the strip go: it comes to the next event that way.
    fn thrown(self, track: &HtmlElement) {
        if !self.is_moving {
            return;
        }
        let (left, width) = (track.scroll_left(), track.client_width().max(1));
        let room = if self.is_onward { width - SLACK } else { SLACK };
        let to = (left.abs() + room) / width * width * if left < 0 { -1 } else { 1 };
        if to == left { calm(track) } else { scroll(track, to, true) }
    }
}

/// The strip has come to rest: it snaps to its events again.
pub fn calm(track: &HtmlElement) {
    // An attribute that is not there is no fault.
    let _ = track.remove_attribute(DRAGGED);
}
