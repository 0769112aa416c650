//! A mount that goes leaves nothing behind, and what it was can be brought back.

use crate::support::{Stand, cards, settle, value};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn dropping_a_mount_empties_its_root() {
    let mut stand = Stand::drawn(&cards::card()).await;
    assert_ne!(stand.root.child_nodes().length(), 0);
    stand.mount = None;
    settle().await;
    assert_eq!(stand.root.child_nodes().length(), 0);
}

#[wasm_bindgen_test]
async fn nothing_is_heard_after_a_mount_is_gone() {
    let mut stand = Stand::drawn(&cards::card()).await;
    let next = stand.find("[data-action=next]");
    stand.mount = None;
    settle().await;
    // The very buttons and places that the listeners were for.
    stand.root.set_inner_html(
        "<div data-carousel=\"true\"><div class=\"track\"></div></div><details data-level=\"low\"></details>",
    );
    stand.root.append_child(&next).unwrap();
    next.click();
    assert!(stand.press(".track", "ArrowRight", |_| {}));
    let toggle = web_sys::Event::new("toggle").unwrap();
    stand.find("details").dispatch_event(&toggle).unwrap();
    settle().await;
    assert_eq!(stand.said("rc-change"), [""; 0]);
    assert_eq!(stand.said("rc-level"), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_mount_that_goes_before_it_has_drawn_says_nothing() {
    let mut stand = Stand::given(&cards::card());
    stand.mount = None;
    settle().await;
    assert_eq!(stand.root.child_nodes().length(), 0);
    assert!(["rc-ready", "rc-error"].iter().all(|kind| stand.said(kind).is_empty()));
}

#[wasm_bindgen_test]
async fn a_mount_that_goes_in_the_middle_of_an_action_says_nothing_more() {
    let mut stand = Stand::drawn(&cards::card()).await;
    stand.the().next();
    stand.the().set_card(cards::with("{ title: 'Never' }"));
    stand.mount = None;
    settle().await;
    assert_eq!((stand.said("rc-change").len(), stand.said("rc-ready").len()), (0, 1));
    assert_eq!(stand.root.child_nodes().length(), 0);
}

#[wasm_bindgen_test]
async fn what_was_left_comes_back_as_it_was_without_being_read_again() {
    let mut stand = Stand::bare("");
    // Reading this once more would fail.
    let card = cards::card();
    stand.mount(&card, &JsValue::UNDEFINED);
    stand.hears("rc-ready", 1).await;
    stand.the().go_to("three");
    stand.hears("rc-change", 1).await;
    let kept = stand.mount.take().unwrap().leave();
    settle().await;
    assert_eq!(stand.root.child_nodes().length(), 0);
    stand.mount(&JsValue::UNDEFINED, &kept);
    stand.hears("rc-ready", 2).await;
    assert_eq!(stand.shown(), ["three"]);
    assert!(js_sys::Object::is(&stand.the().card(), &card));
    assert_eq!(stand.said("rc-change").len(), 1);
}

#[wasm_bindgen_test]
async fn the_choice_among_the_events_comes_back_too() {
    let mut stand = Stand::bare("");
    let card = cards::with(
        "{ events: Array.from({ length: 8 }, (_, at) => ({ id: 'e' + at, date: '2001', title: 'About ' + at,
           kind: at % 4 ? 'gift' : 'talks', sources: ['s'] })) }",
    );
    stand.mount(&card, &JsValue::UNDEFINED);
    stand.hears("rc-ready", 1).await;
    let choice = stand.find("select");
    Reflect::set(&choice, &"value".into(), &"talks".into()).unwrap();
    choice.dispatch_event(&web_sys::Event::new("input").unwrap()).unwrap();
    settle().await;
    stand.the().go_to("e4");
    stand.hears("rc-change", 1).await;
    assert_eq!((stand.shown(), stand.all(".slide").len()), (vec!["e4".to_owned()], 2));
    let kept = stand.mount.take().unwrap().leave();
    settle().await;
    stand.mount(&JsValue::UNDEFINED, &kept);
    stand.hears("rc-ready", 2).await;
    assert_eq!((stand.shown(), stand.all(".slide").len()), (vec!["e4".to_owned()], 2));
    assert_eq!(Reflect::get(&stand.find("select"), &"value".into()).unwrap(), "talks");
}

#[wasm_bindgen_test]
async fn a_mount_without_a_card_keeps_nothing() {
    let mut stand = Stand::bare("");
    stand.mount(&JsValue::UNDEFINED, &JsValue::UNDEFINED);
    settle().await;
    assert!(stand.mount.take().unwrap().leave().is_undefined());
}

#[wasm_bindgen_test]
async fn what_was_kept_by_somebody_else_is_not_trusted() {
    for kept in [
        "null",
        "1",
        "'x'",
        "[]",
        "{}",
        "{ value: 1 }",
        "{ value: {}, folder: '' }",
        "{ folder: 1, value: null }",
        "{ value: {}, folder: '', event: 1, filter: 'nothing' }",
    ] {
        let mut stand = Stand::bare("");
        stand.mount(&cards::card(), &value(kept));
        stand.hears("rc-ready", 1).await;
        assert_eq!(stand.text(".title"), "Ada and Bo", "{kept}");
    }
}

#[wasm_bindgen_test]
async fn two_mounts_do_not_know_each_other() {
    let (one, mut two) = (Stand::drawn(&cards::card()).await, Stand::drawn(&cards::card()).await);
    two.find("[data-action=next]").click();
    two.hears("rc-change", 1).await;
    assert_eq!((one.shown(), two.shown()), (vec!["one".to_owned()], vec!["two".to_owned()]));
    two.mount = None;
    one.find("[data-action=previous]").unchecked_ref::<web_sys::HtmlElement>().click();
    one.hears("rc-change", 1).await;
    assert_eq!(one.shown(), ["three"]);
}
