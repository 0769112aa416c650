//! How a mounted card comes by its data.

use super::data::{self, Data};
use super::emit;
use super::fault::Fault;
use super::inner::Inner;
use super::kept::{Kept, Seen};
use super::page::{fits, focused, paint, task};
use super::source::Source;
use super::words::words;
use crate::card::{Card, Problem, Standing};
use crate::state::State;
use crate::view::{Env, Words, day, palette};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::AbortController;

impl Inner {
    /// Draws what was kept, else loads.
    pub fn start(self: &Rc<Self>, given: JsValue, kept: Option<Kept>, response: JsValue, prerendered: bool) {
        self.given.replace(given);
        self.response.replace(response);
        self.prerendered.set(prerendered);
        self.heed_address();
        match kept.filter(|kept| data::of(kept.value.clone()).is_ok()) {
            Some(kept) => self.read(Some(Source::Object(kept.value, kept.folder)), kept.seen),
            None => self.load(),
        }
    }

    /// What is needed to draw this card again as it is.
    pub fn keep(&self) -> Option<Kept> {
        let kept = self.drawn_from.take()?;
        let state = self.stage.state();
        Some(Kept { seen: Seen { event: self.event_id(state), filter: state.filter() }, ..kept })
    }

    /// The data that is drawn.
    pub fn value(&self) -> JsValue {
        self.drawn_from.borrow().as_ref().map_or(JsValue::UNDEFINED, |drawn| drawn.value.clone())
    }

    /// The page gives a card, or takes it back.
    pub fn give(self: &Rc<Self>, given: JsValue) {
        self.given.replace(given);
        self.load();
    }

    /// Reads the card from where it comes from. Only the newest of several readings counts.
    pub fn load(self: &Rc<Self>) {
        self.read(Source::of(&self.host, &self.given.borrow()), Seen::default());
    }

    fn read(self: &Rc<Self>, source: Option<Source>, seen: Seen) {
        let Ok(controller) = AbortController::new() else { return };
        let signal = controller.signal();
        if let Some(older) = self.loading.replace(Some(controller)) {
            older.abort();
        }
        let Some(source) = source else { return };
        let (inner, response, speak) = (Rc::downgrade(self), self.response.take(), self.speak.clone());
        spawn_local(async move {
            let outcome = source.read(&response, &signal).await;
            // In a task of its own: to read a long card takes a slow phone long enough.
            task().await;
            if signal.aborted() {
                return;
            }
            let checked =
                outcome.and_then(|(value, json, folder)| Ok((data::checked(value, &json)?, folder)));
            let lang = checked.as_ref().ok().map(|(data, _)| data.card.lang.as_str());
            let words = words(&speak, lang).await;
            if let Some(inner) = inner.upgrade().filter(|_| !signal.aborted()) {
                inner.take_in(checked, words, seen);
            }
        });
    }

    /// Draws what was read, or says why it cannot.
    fn take_in(self: &Rc<Self>, read: Result<(Data, String), Fault>, words: Option<Words>, seen: Seen) {
        match read {
            Ok((data, folder)) => self.accept(data, self.surroundings(words, &folder), seen),
            Err(fault) => {
                self.resurround(words);
                self.refuse(&fault, false);
            }
        }
    }

    /// The element's language has changed: the card is drawn again, in the words that belong to it now. A card that
    /// is still being read will have them anyway.
    pub fn respeak(self: &Rc<Self>) {
        let drawn =
            self.drawn_from.borrow().as_ref().map(|drawn| (drawn.value.clone(), drawn.folder.clone()));
        if let Some((value, folder)) = drawn {
            self.read(Some(Source::Object(value, folder)), Seen::default());
        }
    }

    /// Draws a card; a reader who was looking at an event keeps it.
    fn accept(self: &Rc<Self>, data: Data, env: Env, seen: Seen) {
        if let Some(fault) = withheld(&data, &env) {
            self.stage.surround(env);
            // Nor may a prerendered card be shown any longer.
            return self.refuse(&fault, true);
        }
        let old = self.stage.card().filter(|old| old.id == data.card.id);
        let is_new = old.is_none() && seen.event.is_none();
        let state = match old {
            Some(old) => self.stage.state().carried(&old, &data.card),
            // As it came drawn: only so can the two be compared.
            None if self.prerendered.get() => State::initial(&data.card, None),
            None => self.opened(&data.card, seen.event.as_deref()).among(seen.filter, &data.card),
        };
        let retried = focused(&self.root).is_some_and(|element| fits(&element, "[part=retry]"));
        let folder = env.folder.to_string();
        self.stop();
        self.stage.show(data.card, state, env);
        self.drawn_from.replace(Some(Kept { value: data.value, folder, seen: Seen::default() }));
        self.grow(move |inner| {
            let came_drawn = inner.prerendered.get();
            let seen = inner.raise(true);
            if let Some(card) = inner.stage.card() {
                paint(&inner.root, &palette(&card));
                if came_drawn {
                    inner.stage.turn(inner.opened(&card, seen.as_deref()));
                }
            }
            inner.then(move |inner| {
                inner.align();
                if is_new {
                    inner.arrive();
                }
                if retried {
                    inner.reveal("title");
                }
                inner.report_ready(&data.problems);
            });
        });
    }

    /// A card as it opens for a reader who has seen this event of it, if any: there; but where that is no choice of the
    /// reader's, at the event that the page's address names.
    fn opened(&self, card: &Card, seen: Option<&str>) -> State {
        let wanted = self.host.get_attribute("event");
        let unmoved = State::initial(card, wanted.as_deref());
        let state = seen.map_or(unmoved, |seen| State::initial(card, Some(seen)));
        match self.anchored(card) {
            Some(place) if state == unmoved => state.opened_at(card, place),
            _ => state,
        }
    }

    /// Something is drawn. Returns the id of the event that is in view where the card was prerendered. A
    /// page's script that throws here has still been told.
    fn raise(&self, must: bool) -> Option<String> {
        if must {
            self.prerendered.set(false);
        }
        self.raise.call1(&JsValue::NULL, &must.into()).ok()?.as_string()
    }

    /// Tells the reader what is wrong. `must` says that they must not go on with a prerendered card.
    fn refuse(self: &Rc<Self>, fault: &Fault, must: bool) {
        let notice = fault.notice();
        let env = self.stage.scene().env.clone();
        let message = env.words.fill(notice.key, &[("detail", &notice.detail)]);
        self.stage.tell(notice);
        self.then(move |inner| drop(inner.raise(must)));
        let problems = emit::problems(fault.problems());
        let message = message.as_str().into();
        self.emit("rc-error", &[("code", fault.code().into()), ("message", message), ("problems", problems)]);
    }

    fn report_ready(&self, problems: &[Problem]) {
        if let Some(card) = self.stage.card() {
            let (id, count) = (card.id.as_str().into(), card.events.len().into());
            self.emit("rc-ready", &[("id", id), ("count", count), ("problems", emit::problems(problems))]);
        }
    }
}

/// Why the newsroom does not let the card be shown now.
fn withheld(data: &Data, env: &Env) -> Option<Fault> {
    let day = |moment| day(&env.words, moment).to_string();
    match data.card.standing((js_sys::Date::now() / 1000.0) as i64) {
        Standing::Open => None,
        Standing::Embargoed(until) => Some(Fault::Embargoed(day(until), data.problems.clone())),
        Standing::Expired(since) => Some(Fault::Expired(day(since), data.problems.clone())),
    }
}
