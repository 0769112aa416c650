//! A mounted card: it owns the state, applies actions to it, and does what follows on the page.

use super::emit::{Changed, emit};
use super::kept::Kept;
use super::listen::listen;
use super::observe::Resizes;
use super::page::{focus, focused};
use super::reveal::reveal;
use super::stage::Stage;
use super::strip::{Strip, track};
use super::surroundings;
use crate::state::{Action, Effect, State};
use crate::view::{Env, Words};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise};
use serde::Serialize;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;
use web_sys::{AbortController, Element, HtmlElement};
use yew::Callback;

/// Something to do when the card is drawn.
type Later = Box<dyn FnOnce(Rc<Inner>)>;

/// Everything of one mounted card. Dropping it leaves nothing behind.
pub struct Inner {
    /// The element in which all is drawn. Until something is drawn it need not be in the card's shadow tree; and
    /// a prerendered card's may come to stand in its place.
    pub root: Element,
    /// The carousel's strip.
    pub strip: Strip,
    /// The element itself.
    pub host: HtmlElement,
    /// The folder of the element's own files.
    pub assets: String,
    /// What is drawn.
    pub stage: Stage,
    /// The element's `card` property.
    pub given: RefCell<JsValue>,
    /// The answer that is awaited for the file of the element's `src`.
    pub response: RefCell<Option<Promise>>,
    /// Whether the card came drawn, and that drawing has not been taken over yet.
    pub prerendered: Cell<bool>,
    /// Called when something is drawn.
    pub raise: Function,
    /// What the drawn card was made from.
    pub drawn_from: RefCell<Option<Kept>>,
    /// Hears of another address of the page, where the element has deep links.
    pub address: RefCell<Option<EventListener>>,
    /// Ends the reading of a card that is under way.
    pub loading: RefCell<Option<AbortController>>,
    waiting: RefCell<Vec<Later>>,
    growing: Cell<u32>,
    next_part: RefCell<Option<Timeout>>,
    resizes: Option<Resizes>,
    _listeners: Vec<EventListener>,
}

impl Inner {
    /// A mount that has nothing to draw yet.
    pub fn new(host: HtmlElement, root: Element, assets: String, words: Words, raise: Function) -> Rc<Self> {
        Rc::new_cyclic(|inner: &Weak<Inner>| Inner {
            _listeners: listen(&host, inner),
            resizes: Resizes::new(calling(inner, Inner::resized)),
            stage: Stage::new(root.clone(), surroundings::of(&host, &words, &assets, ""), on_drawn(inner)),
            waiting: RefCell::default(),
            growing: Cell::default(),
            next_part: RefCell::default(),
            strip: Strip::default(),
            given: RefCell::default(),
            response: RefCell::default(),
            prerendered: Cell::new(false),
            raise,
            drawn_from: RefCell::default(),
            address: RefCell::default(),
            loading: RefCell::default(),
            root,
            host,
            assets,
        })
    }

    /// Applies an action.
    pub fn act(self: &Rc<Self>, action: Action) {
        match action {
            Action::Retry => return self.load(),
            Action::Share => return self.share(),
            Action::ShowPictures => return self.show_pictures(),
            _ => {}
        }
        let before = self.stage.state();
        let after = before.after(&action);
        if before.shown() != after.shown() {
            self.save_focus();
            self.stop();
        }
        self.stage.turn(after);
        self.then(move |inner| {
            Effect::of(&action, before, after).into_iter().for_each(|effect| inner.perform(effect, after))
        });
    }

    /// Shows the event with this id, if there is one.
    pub fn go_to(self: &Rc<Self>, event: &str) {
        let place =
            self.stage.card().and_then(|card| card.events.iter().position(|e| e.id.as_str() == event));
        if let Some(place) = place {
            self.act(Action::Show(place));
        }
    }

    /// Shows the event that the element's attribute names.
    pub fn open_wanted(self: &Rc<Self>) {
        if let Some(event) = self.host.get_attribute("event") {
            self.go_to(&event);
        }
    }

    /// Asks the page anew how the card is to be drawn.
    pub fn resurround(&self) {
        let folder = self.stage.scene().env.folder.clone();
        self.stage.surround(self.surroundings(&folder));
    }

    /// What surrounds a card of this folder.
    pub fn surroundings(&self, folder: &str) -> Env {
        surroundings::of(&self.host, &self.stage.scene().env.words, &self.assets, folder)
    }

    /// Puts the strip where the state says, at once; and watches its width from now on.
    pub fn align(&self) {
        let Some(track) = track(&self.root) else { return };
        // From here on another width is news.
        self.strip.is_resized(&track);
        self.strip.send(&track, self.stage.state().shown(), false);
        if let Some(resizes) = &self.resizes {
            resizes.watch(&track);
        }
    }

    /// The strip was scrolled: by the reader, by us, or by the browser because its width has changed. What
    /// it shows after that last is no wish of the reader's.
    pub fn scrolled(self: &Rc<Self>, target: &Element) {
        let Some(track) = track(&self.root).filter(|track| track.is_same_node(Some(target))) else { return };
        if self.strip.is_resized(&track) {
            return self.align();
        }
        let shown = self.strip.moved(&track, self.resting());
        self.settle(shown);
    }

    /// The strip has not moved for a while.
    fn rested(self: Rc<Self>) {
        let shown = track(&self.root).and_then(|track| self.strip.rested(&track, self.resting()));
        self.settle(shown);
    }

    fn resting(self: &Rc<Self>) -> impl Fn() + use<> {
        calling(&Rc::downgrade(self), Inner::rested)
    }

    /// The reader's own hand has brought the strip to an event.
    fn settle(self: &Rc<Self>, shown: Option<usize>) {
        if let Some(event) = shown.filter(|event| *event != self.stage.state().shown()) {
            self.act(Action::Settled(event));
        }
    }

    /// Fires one of the element's events.
    pub fn emit(&self, name: &str, detail: &impl Serialize) -> bool {
        emit(&self.host, name, detail)
    }

    fn resized(self: Rc<Self>) {
        if track(&self.root).is_some_and(|track| self.strip.is_resized(&track)) {
            self.align();
        }
    }

    fn perform(&self, effect: Effect, state: State) {
        match effect {
            Effect::Scroll { event, smooth } => {
                if let Some(track) = track(&self.root) {
                    // A jump would be carried off by a movement that is under way in the browser: that can be
                    // led elsewhere, but not ended.
                    self.strip.send(&track, event, smooth || self.strip.is_under_way());
                }
            }
            Effect::Reveal(id) => reveal(&self.root, &id),
            Effect::Changed => self.report_change(state),
        }
    }

    fn report_change(&self, state: State) {
        let (index, count) = (state.shown(), state.count());
        if let Some(event) = self.event_id(state) {
            self.name_event(&event);
            self.emit("rc-change", &Changed { event: &event, index, count });
        }
    }

    /// The id of the event that a state shows.
    pub fn event_id(&self, state: State) -> Option<String> {
        let card = self.stage.card()?;
        card.events.get(state.shown()).map(|event| event.id.as_str().to_owned())
    }

    /// A slide that leaves the view becomes inert and would lose the focus to the page: the strip keeps it.
    fn save_focus(&self) {
        let in_slide = |element: Element| element.closest(".slide").ok().flatten();
        if focused(&self.root).and_then(in_slide).is_some()
            && let Some(track) = track(&self.root)
        {
            focus(&track);
        }
    }

    /// Does something once everything that has been handed to the stage so far stands in the page.
    pub fn then(self: &Rc<Self>, act: impl FnOnce(Rc<Inner>) + 'static) {
        self.waiting.borrow_mut().push(Box::new(act));
        if !self.stage.is_behind() {
            self.clone().drawn();
        }
    }

    /// Draws what there is of the card still to draw, each part in a task of its own, and does something once it
    /// stands in the page. If it is called again before that, only the later call counts.
    pub fn grow(self: &Rc<Self>, act: impl FnOnce(Rc<Inner>) + 'static) {
        self.growing.set(self.growing.get() + 1);
        self.grow_on(self.growing.get(), Box::new(act));
    }

    fn grow_on(self: &Rc<Self>, call: u32, act: Later) {
        self.then(move |inner| {
            if call != inner.growing.get() {
                return;
            }
            if !inner.stage.grow() {
                return act(inner);
            }
            let weak = Rc::downgrade(&inner);
            let next = Timeout::new(0, move || {
                if let Some(inner) = weak.upgrade() {
                    inner.grow_on(call, act);
                }
            });
            inner.next_part.replace(Some(next));
        });
    }

    /// The stage is drawn.
    fn drawn(self: Rc<Self>) {
        self.stage.caught_up();
        for act in self.waiting.take() {
            act(self.clone());
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(loading) = self.loading.take() {
            loading.abort();
        }
    }
}

/// A callback for the browser that holds a mount only weakly.
fn calling<F: Fn(Rc<Inner>) + 'static>(inner: &Weak<Inner>, act: F) -> impl Fn() + use<F> {
    let inner = inner.clone();
    move || inner.upgrade().into_iter().for_each(&act)
}

fn on_drawn(inner: &Weak<Inner>) -> Callback<bool> {
    let drawn = calling(inner, Inner::drawn);
    let missing = inner.clone();
    Callback::from(move |card: bool| {
        // The first, empty scene may come after a card was handed over: that is still to be drawn.
        let expected = missing.upgrade().is_some_and(|inner| inner.stage.card().is_some());
        if card || !expected {
            drawn();
        }
    })
}
