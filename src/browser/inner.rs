//! A mounted card: it owns the state, applies actions to it, and does what follows on the page.

use super::emit::{fire, object};
use super::kept::Kept;
use super::listen::listen;
use super::observe::Resizes;
use super::page::{come, find, focus, focused, reveal, shown, track};
use super::stage::Stage;
use super::strip::{Strip, hold};
use super::surroundings;
use crate::card::Place;
use crate::state::{Action, Effect, State};
use crate::view::{Env, Words};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
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
    pub response: RefCell<JsValue>,
    /// Whether the card came drawn, and that drawing has not been taken over yet.
    pub prerendered: Cell<bool>,
    /// Promises the interface's words in a language.
    pub speak: Function,
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
    /// Hears of another width of the strip.
    pub resizes: Option<Resizes>,
    _listeners: Vec<EventListener>,
}

impl Inner {
    /// A mount that has nothing to draw yet.
    pub fn new(
        host: HtmlElement,
        root: Element,
        assets: String,
        speak: Function,
        raise: Function,
    ) -> Rc<Self> {
        Rc::new_cyclic(|inner: &Weak<Inner>| Inner {
            _listeners: listen(&host, inner),
            resizes: Resizes::new(calling(inner, Inner::resized)),
            stage: Stage::new(
                root.clone(),
                surroundings::of(&host, Words::default(), &assets, ""),
                on_drawn(inner),
            ),
            waiting: RefCell::default(),
            growing: Cell::default(),
            next_part: RefCell::default(),
            strip: Strip::default(),
            given: RefCell::default(),
            response: RefCell::default(),
            prerendered: Cell::new(false),
            speak,
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
        let Some(card) = self.stage.card() else { return };
        let before = self.stage.state();
        let after = before.after(&action, &card);
        if before.shown() != after.shown() {
            self.save_focus();
            self.stop();
        }
        if let Some(track) = track(&self.root).filter(|_| card.is_long()) {
            hold(&track, true);
        }
        let (first, then): (Vec<_>, Vec<_>) =
            Effect::of(&action, &card, before, after).into_iter().partition(Effect::is_awaited);
        if self.stage.enter(after) {
            self.draw(!first.is_empty());
        }
        first.into_iter().for_each(|effect| self.perform(effect, after));
        self.then(move |inner| then.into_iter().for_each(|effect| inner.perform(effect, after)));
    }

    /// Draws what is on the stage; at once, or only when the browser has shown what else there is to see.
    fn draw(self: &Rc<Self>, later: bool) {
        if !later {
            return self.stage.draw();
        }
        let inner = Rc::downgrade(self);
        spawn_local(async move {
            shown().await;
            inner.upgrade().iter().for_each(|inner| inner.stage.draw());
        });
    }

    /// Shows the event with this id, if there is one.
    pub fn go_to(self: &Rc<Self>, event: &str) {
        let place = self.stage.card().and_then(|card| card.place_of(event));
        if let Some(place) = place {
            self.act(Action::GoTo(place));
        }
    }

    /// Shows the event that the element's attribute names.
    pub fn open_wanted(self: &Rc<Self>) {
        if let Some(event) = self.host.get_attribute("event") {
            self.go_to(&event);
        }
    }

    /// Asks the page anew how the card is to be drawn; in these words, if there are any. Where there was no strip there
    /// may be one then.
    pub fn resurround(self: &Rc<Self>, words: Option<Words>) {
        let folder = self.stage.scene().env.folder.clone();
        self.stage.surround(self.surroundings(words, &folder));
        self.then(|inner| inner.align());
    }

    /// What surrounds a card of this folder, in these words, else in those at hand.
    pub fn surroundings(&self, words: Option<Words>, folder: &str) -> Env {
        let words = words.unwrap_or_else(|| self.stage.scene().env.words.clone());
        surroundings::of(&self.host, words, &self.assets, folder)
    }

    /// Fires one of the element's events.
    pub fn emit(&self, name: &str, detail: &[(&str, JsValue)]) -> bool {
        fire(&self.host, name, &object(detail))
    }

    fn perform(&self, effect: Effect, state: State) {
        match effect {
            Effect::Choose(filter) => self.choose(filter),
            Effect::Scroll { position, smooth } => match track(&self.root) {
                // A jump would be carried off by a movement that is under way in the browser: that can be
                // led elsewhere, but not ended.
                Some(track) => self.strip.send(&track, position, smooth || self.strip.is_under_way()),
                None => self.find(&Place::Event(state.shown()).anchor()).iter().for_each(come),
            },
            Effect::Reveal(id) => self.reveal(&id),
            Effect::Changed => self.report_change(state),
        }
    }

    /// The element of the card with this id.
    fn find(&self, id: &str) -> Option<Element> {
        find(&self.root, &["#", id].concat())
    }

    /// Brings the element with this id before the reader's eyes.
    pub fn reveal(&self, id: &str) {
        self.find(id).iter().for_each(reveal);
    }

    fn report_change(&self, state: State) {
        let Some(card) = self.stage.card() else { return };
        if let Some(event) = self.event_id(state) {
            self.name_event(&event);
            let (index, count) = (state.shown().into(), card.events.len().into());
            self.emit("rc-change", &[("event", event.into()), ("index", index), ("count", count)]);
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
pub fn calling<F: Fn(Rc<Inner>) + 'static>(inner: &Weak<Inner>, act: F) -> impl Fn() + use<F> {
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
