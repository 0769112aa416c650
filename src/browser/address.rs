//! The page's address: with `deep-links` it names the event in view, and leads there.

use super::inner::Inner;
use super::listen::hear;
use crate::card::Card;
use crate::state::Action;
use crate::view::Notice;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

// They stand in `static/hand-over.js`, in one module with the glue.
#[wasm_bindgen]
extern "C" {
    /// The event of this card that the page's address names.
    #[wasm_bindgen(js_name = anchored)]
    fn anchored_event(card: &str) -> Option<String>;
    /// Has the page's address name an event of a card.
    fn anchor(card: &str, event: &str);
    /// Scrolls an element's events into view.
    fn bring(host: &HtmlElement);
    /// The same, unless the reader has scrolled the page.
    fn arrive(host: &HtmlElement);
    /// Hands a link on. Kept with an empty text if it was copied, with the link if the reader has to do that, else
    /// with nothing.
    async fn share(title: &str, card: &str, event: Option<String>) -> JsValue;
}

impl Inner {
    fn has_deep_links(&self) -> bool {
        self.host.has_attribute("deep-links")
    }

    /// The place of the event of this card that the page's address names.
    pub fn anchored(&self, card: &Card) -> Option<usize> {
        let event = Some(card.id.as_str()).filter(|_| self.has_deep_links()).and_then(anchored_event)?;
        card.place_of(&event)
    }

    /// Follows the page's address from now on, or no longer, as the element says.
    pub fn heed_address(self: &Rc<Self>) {
        let window = web_sys::window().filter(|_| self.has_deep_links());
        self.address.replace(window.map(|window| hear(&window, "hashchange", &Rc::downgrade(self))));
    }

    /// The reader has followed a link within the page, or gone back.
    pub fn follow(self: &Rc<Self>) {
        if let Some(place) = self.stage.card().and_then(|card| self.anchored(&card)) {
            self.act(Action::GoTo(place));
            bring(&self.host);
        }
    }

    /// The card has opened, perhaps because the page's address leads to it.
    pub fn arrive(&self) {
        if self.stage.card().is_some_and(|card| self.anchored(&card).is_some()) {
            arrive(&self.host);
        }
    }

    /// Has the page's address name this event, without a step to go back.
    pub fn name_event(&self, event: &str) {
        if let Some(card) = self.stage.card().filter(|_| self.has_deep_links()) {
            anchor(card.id.as_str(), event);
        }
    }

    /// Hands a link to the shown event on, and says what came of it.
    pub fn share(self: &Rc<Self>) {
        let Some(card) = self.stage.card() else { return };
        let event = self.event_id(self.stage.state()).filter(|_| self.has_deep_links());
        let inner = Rc::downgrade(self);
        spawn_local(async move {
            let outcome = share(card.title.words(), card.id.as_str(), event).await.as_string();
            if let (Some(link), Some(inner)) = (outcome, inner.upgrade()) {
                let key = if link.is_empty() { "share.copied" } else { "share.address" };
                inner.stage.say(Notice { key, detail: link.into() });
            }
        });
    }
}
