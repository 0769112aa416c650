//! Dragging the strip with a mouse; fingers and pens scroll it by themselves.

use super::inner::Inner;
use super::strip::track;
use gloo::events::{EventListener, EventListenerOptions};
use std::rc::Rc;
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
pub struct Drag {
    /// Where the mouse was.
    from: i32,
    /// Where the strip stood.
    left: i32,
    /// Whether the mouse has moved far enough to drag.
    is_moving: bool,
    /// Whether the strip moved towards its end when it last moved.
    is_onward: bool,
    _listeners: Vec<EventListener>,
}

/// A mouse was pressed on an element of the card.
pub fn press(inner: &Rc<Inner>, event: &Event, target: &Element) {
    let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
    let is_empty = target.matches(EMPTY).is_ok_and(|matches| matches);
    if !is_empty || pointer.button() != 0 || pointer.pointer_type() != "mouse" {
        return;
    }
    let Some(track) = track(&inner.root) else { return };
    // Without it the drag ends at the strip's edge, no worse.
    let _ = track.set_pointer_capture(pointer.pointer_id());
    let listener = |kind: &'static str| {
        let inner = Rc::downgrade(inner);
        EventListener::new_with_options(
            &track,
            kind,
            EventListenerOptions::enable_prevent_default(),
            move |event| {
                if let Some(inner) = inner.upgrade() {
                    inner.dragged(event);
                }
            },
        )
    };
    let listeners = ["pointermove", "lostpointercapture", "dragstart"].map(listener).into();
    let (from, left) = (pointer.client_x(), track.scroll_left());
    inner.drag.replace(Some(Drag { from, left, is_moving: false, is_onward: false, _listeners: listeners }));
}

impl Drag {
    /// The mouse has moved; the strip follows.
    fn follow(&mut self, track: &HtmlElement, x: i32) {
        let by = x - self.from;
        if !self.is_moving && by.abs() <= SLACK {
            return;
        }
        if !self.is_moving {
            self.is_moving = true;
            // An attribute with such a name can be set.
            let _ = track.set_attribute(DRAGGED, "");
        }
        let before = track.scroll_left().abs();
        track.set_scroll_left(self.left - by);
        let after = track.scroll_left().abs();
        if before != after {
            self.is_onward = after > before;
        }
    }

    /// The position of the event to which the strip was thrown: the next one that way.
    fn thrown(&self, track: &HtmlElement) -> usize {
        let (left, width) = (track.scroll_left().abs(), track.client_width().max(1));
        let room = if self.is_onward { width - SLACK } else { SLACK };
        ((left + room) / width) as usize
    }
}

impl Inner {
    fn dragged(self: &Rc<Self>, event: &Event) {
        let Some(track) = track(&self.root) else { return };
        match event.type_().as_str() {
            "pointermove" => {
                let x = event.dyn_ref::<PointerEvent>().map(|pointer| pointer.client_x());
                if let (Some(drag), Some(x)) = (self.drag.borrow_mut().as_mut(), x) {
                    drag.follow(&track, x);
                }
            }
            // A picture is not to be carried off instead.
            "dragstart" => event.prevent_default(),
            _ => self.let_go(&track),
        }
    }

    fn let_go(self: &Rc<Self>, track: &HtmlElement) {
        let Some(drag) = self.drag.take().filter(|drag| drag.is_moving) else { return };
        self.throw(drag.thrown(track));
        if !self.strip.is_under_way() {
            calm(track);
        }
    }

    /// Whether the mouse holds the strip.
    pub fn is_dragged(&self) -> bool {
        self.drag.borrow().as_ref().is_some_and(|drag| drag.is_moving)
    }
}

/// The strip has come to rest: it snaps to its events again.
pub fn calm(track: &HtmlElement) {
    // An attribute that is not there is no fault.
    let _ = track.remove_attribute(DRAGGED);
}
