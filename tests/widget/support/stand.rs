//! One element on the page of the tests, and its mount.

use super::{next, provide, settle};
use gloo::events::EventListener;
use relationship_card::browser::Mount;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, Element, HtmlElement, KeyboardEvent, KeyboardEventInit, ShadowRootInit, ShadowRootMode,
};

const KINDS: [&str; 5] = ["rc-ready", "rc-change", "rc-level", "rc-link", "rc-error"];

/// An element with a shadow tree as the element's script makes it. It leaves the page when it is dropped.
pub struct Stand {
    /// The element.
    pub host: HtmlElement,
    /// Where the card is drawn.
    pub root: Element,
    /// The mount, once there is one.
    pub mount: Option<Mount>,
    said: Rc<RefCell<Vec<(&'static str, JsValue)>>>,
    _listeners: Vec<EventListener>,
}

impl Stand {
    /// An element with these children, as yet without a mount.
    pub fn bare(inside: &str) -> Self {
        provide(include_str!("../../../static/hand-over.js"));
        let document = web_sys::window().unwrap().document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        host.set_inner_html(inside);
        let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let root = document.create_element("div").unwrap();
        shadow.append_child(&root).unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let said = Rc::default();
        let _listeners = KINDS.iter().map(|kind| record(&host, kind, &said)).collect();
        Stand { host, root, mount: None, said, _listeners }
    }

    /// Mounts with what the page gave, and with what was kept; the interface speaks English.
    pub fn mount(&mut self, given: &JsValue, kept: &JsValue) {
        self.mount_in(include_str!("../../../static/locales/en.json"), given, kept);
    }

    /// The same with the words of this locale file.
    pub fn mount_in(&mut self, locale: &str, given: &JsValue, kept: &JsValue) {
        let speak = js_sys::Function::new_no_args(&format!("return Promise.resolve({locale})"));
        let assets = "https://assets.example/".to_owned();
        let (host, root) = (self.host.clone(), self.root.clone());
        let raise = js_sys::Function::default();
        let mount = self.mount.insert(Mount::new(host, root, assets, speak, raise));
        mount.open(given.clone(), kept.clone(), JsValue::UNDEFINED, false);
    }

    /// An element that was given a card, before it is drawn.
    pub fn given(card: &JsValue) -> Self {
        let mut stand = Stand::bare("");
        stand.mount(card, &JsValue::UNDEFINED);
        stand
    }

    /// An element on which a card is drawn.
    pub async fn drawn(card: &JsValue) -> Self {
        let stand = Stand::given(card);
        stand.hears("rc-ready", 1).await;
        stand
    }

    /// The mount.
    pub fn the(&self) -> &Mount {
        self.mount.as_ref().unwrap()
    }

    /// Gives another card and waits until it is drawn.
    pub async fn give(&self, card: &JsValue) {
        let before = self.said("rc-ready").len();
        self.the().set_card(card.clone());
        self.hears("rc-ready", before + 1).await;
    }

    /// Waits until so many events of this kind have been heard, and returns the details of them all.
    pub async fn hears(&self, kind: &str, count: usize) -> Vec<String> {
        while self.said(kind).len() < count {
            next(&self.host, kind).await.unwrap();
        }
        // Whatever else the same action brings about has come by then.
        settle().await;
        self.said(kind)
    }

    /// The details of all events of this kind so far, as JSON.
    pub fn said(&self, kind: &str) -> Vec<String> {
        let said = self.said.borrow();
        let details = said.iter().filter(|(said, _)| *said == kind);
        details.map(|(_, detail)| js_sys::JSON::stringify(detail).unwrap().into()).collect()
    }

    /// The first element that fits.
    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("there is no {selector}")).unchecked_into()
    }

    /// Every element that fits.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        let list = self.root.query_selector_all(selector).unwrap();
        (0..list.length()).map(|index| list.get(index).unwrap().unchecked_into()).collect()
    }

    /// The text of the first element that fits.
    pub fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap()
    }

    /// The ids of the events whose slides can be reached.
    pub fn shown(&self) -> Vec<String> {
        let slides = self.all(".slide:not([inert])");
        slides.iter().map(|slide| slide.get_attribute("data-event").unwrap()).collect()
    }

    /// The element with the focus, by the name of its action, its id or its class.
    pub fn focused(&self) -> String {
        let Some(focused) = self.host.shadow_root().unwrap().active_element() else { return String::new() };
        let names =
            [focused.get_attribute("data-action").unwrap_or_default(), focused.id(), focused.class_name()];
        names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
    }

    /// Presses a key on the first element that fits. Returns whether the key was left to the browser.
    pub fn press(&self, selector: &str, key: &str, change: impl FnOnce(&KeyboardEventInit)) -> bool {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_cancelable(true);
        change(&init);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        self.find(selector).dispatch_event(&event).unwrap()
    }
}

impl Drop for Stand {
    fn drop(&mut self) {
        self.host.remove();
    }
}

fn record(
    host: &HtmlElement,
    kind: &'static str,
    said: &Rc<RefCell<Vec<(&'static str, JsValue)>>>,
) -> EventListener {
    let said = said.clone();
    EventListener::new(host, kind, move |event| {
        let detail = event.unchecked_ref::<CustomEvent>().detail();
        said.borrow_mut().push((kind, detail));
    })
}
