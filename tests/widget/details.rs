//! What the element's events carry, and when they come.

use crate::support::{Stand, cards, settle};
use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn events_bubble_leave_shadow_trees_and_can_be_cancelled() {
    let stand = Stand::given(&cards::card());
    let heard = Rc::new(Cell::new(None));
    let seen = heard.clone();
    let body = web_sys::window().unwrap().document().unwrap().body().unwrap();
    let _listener = EventListener::once(&body, "rc-ready", move |event| {
        seen.set(Some((event.bubbles(), event.composed(), event.cancelable())));
    });
    stand.hears("rc-ready", 1).await;
    assert_eq!(heard.get(), Some((true, true, true)));
}

#[wasm_bindgen_test]
async fn a_card_with_problems_is_drawn_and_they_are_told() {
    let stand = Stand::drawn(&cards::with("{ colour: 'red', lang: 'en' }")).await;
    let problem = r#"{"severity":"error","code":"unknown-key","path":"colour","message":"“colour” is not a key of this object","help":"#;
    let said = &stand.said("rc-ready")[0];
    assert!(said.starts_with(&format!(r#"{{"id":"base","count":3,"problems":[{problem}"#)), "{said}");
}

#[wasm_bindgen_test]
async fn a_change_tells_of_the_event_it_led_to_and_of_no_later_one() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.the().next();
    stand.the().next();
    let change = |event: &str, index: usize| format!(r#"{{"event":"{event}","index":{index},"count":3}}"#);
    assert_eq!(stand.hears("rc-change", 2).await, [change("two", 1), change("three", 2)]);
}

#[wasm_bindgen_test]
async fn showing_what_is_shown_already_is_no_change() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.the().go_to("one");
    stand.find(".pick[data-target='0']").click();
    stand.press(".track", "Home", |_| {});
    settle().await;
    assert_eq!(stand.said("rc-change"), [""; 0]);
}

#[wasm_bindgen_test]
async fn levels_tell_when_they_open_and_close() {
    let stand = Stand::drawn(&cards::card()).await;
    let summary = stand.find("[data-level=low] > summary");
    summary.click();
    stand.hears("rc-level", 1).await;
    summary.click();
    let (open, closed) = (r#"{"level":"low","open":true}"#, r#"{"level":"low","open":false}"#);
    assert_eq!(stand.hears("rc-level", 2).await, [open, closed]);
}

#[wasm_bindgen_test]
async fn lists_of_claims_are_no_levels() {
    let stand = Stand::drawn(&cards::card()).await;
    let list = stand.find("#source-0 details");
    let toggled = crate::support::next(&list, "toggle");
    list.query_selector("summary").unwrap().unwrap().unchecked_into::<web_sys::HtmlElement>().click();
    toggled.await.unwrap();
    settle().await;
    assert_eq!(stand.said("rc-level"), [""; 0]);
}

#[wasm_bindgen_test]
async fn the_card_is_drawn_and_stands_at_its_event_when_it_says_so() {
    let stand = Stand::given(&cards::card());
    let root = stand.root.clone();
    let drawn = Rc::new(Cell::new(false));
    let seen = drawn.clone();
    let _listener = EventListener::once(&stand.host, "rc-ready", move |_| {
        seen.set(root.query_selector(".slide:not([inert])").unwrap().is_some());
    });
    stand.hears("rc-ready", 1).await;
    assert!(drawn.get());
}

#[wasm_bindgen_test]
async fn the_page_may_use_the_card_while_it_is_being_told() {
    let stand = Rc::new(Stand::given(&cards::card()));
    let inner = Rc::downgrade(&stand);
    let _listener = EventListener::once(&stand.host, "rc-ready", move |_| {
        let stand = inner.upgrade().unwrap();
        stand.the().next();
        stand.the().go_to("three");
        stand.the().attribute("heading-level");
        assert!(!stand.the().card().is_undefined());
    });
    stand.hears("rc-change", 2).await;
    assert_eq!(stand.shown(), ["three"]);
}
