//! What a reader's clicks do.

use crate::support::{Stand, cards, settle};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen_test::wasm_bindgen_test;

fn change(event: &str, index: usize) -> String {
    format!(r#"{{"event":"{event}","index":{index},"count":3}}"#)
}

#[wasm_bindgen_test]
async fn the_buttons_go_on_and_back_and_round() {
    let stand = Stand::drawn(&cards::card()).await;
    let steps = [("next", "two", 1), ("next", "three", 2), ("next", "one", 0), ("previous", "three", 2)];
    for (times, (button, event, index)) in steps.into_iter().enumerate() {
        stand.find(&format!("[data-action={button}]")).click();
        let said = stand.hears("rc-change", times + 1).await;
        assert_eq!(said[times], change(event, index));
        assert_eq!(stand.shown(), [event]);
    }
}

#[wasm_bindgen_test]
async fn the_picker_shows_any_event_and_says_which_is_shown() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.find(".pick[data-target='2']").click();
    assert_eq!(stand.hears("rc-change", 1).await, [change("three", 2)]);
    let current = stand.all(".pick[aria-current=true]");
    assert_eq!(current.len(), 1);
    assert_eq!(current[0].get_attribute("data-target").as_deref(), Some("2"));
    assert_eq!(stand.text(".position"), "3 of 3");
}

#[wasm_bindgen_test]
async fn what_is_drawn_on_a_button_belongs_to_it() {
    let stand = Stand::drawn(&cards::card()).await;
    let event = web_sys::Event::new_with_event_init_dict("click", &bubbling()).unwrap();
    stand.find("[data-action=next] path").dispatch_event(&event).unwrap();
    assert_eq!(stand.hears("rc-change", 1).await, [change("two", 1)]);
}

fn bubbling() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_cancelable(true);
    init
}

#[wasm_bindgen_test]
async fn a_level_leads_to_its_event_and_the_event_to_its_level() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.find("[data-action=see-event]").click();
    assert_eq!(stand.hears("rc-change", 1).await, [change("two", 1)]);
    assert_eq!(stand.focused(), "event-1");
    stand.find(".slide:not([inert]) [data-action=see-level]").click();
    assert_eq!(stand.hears("rc-level", 1).await, [r#"{"level":"high","open":true}"#]);
    assert!(stand.find("[data-level=high]").has_attribute("open"));
    assert_eq!(stand.focused(), "rung-head");
}

#[wasm_bindgen_test]
async fn a_claim_leads_to_its_source_and_the_source_to_its_claims() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.find("#shared-0 [data-action=see-source]").click();
    settle().await;
    assert_eq!(stand.focused(), "source-0");
    stand.find("#source-0 [data-action=see-claim][data-target=shared-0]").click();
    settle().await;
    assert_eq!(stand.focused(), "shared-0");
    stand.find("#source-0 [data-action=see-event][data-target='2']").click();
    assert_eq!(stand.hears("rc-change", 1).await, [change("three", 2)]);
    assert_eq!(stand.focused(), "event-2");
}

#[wasm_bindgen_test]
async fn the_focus_stays_on_a_control_and_leaves_a_slide_with_it() {
    let stand = Stand::drawn(&cards::card()).await;
    let next = stand.find("[data-action=next]");
    next.focus().unwrap();
    next.click();
    stand.hears("rc-change", 1).await;
    assert_eq!(stand.focused(), "next");
    stand.find(".slide:not([inert]) [data-action=see-level]").focus().unwrap();
    stand.the().next();
    stand.hears("rc-change", 2).await;
    assert_eq!(stand.focused(), "track");
}

#[wasm_bindgen_test]
async fn a_link_is_told_of_and_can_be_held_back() {
    let stand = Stand::drawn(&cards::card()).await;
    // Nobody follows a link out of the tests, whoever holds it back.
    let options = EventListenerOptions::enable_prevent_default();
    let _held =
        EventListener::new_with_options(&stand.host, "rc-link", options, |event| event.prevent_default());
    let click = web_sys::Event::new_with_event_init_dict("click", &bubbling()).unwrap();
    stand.find(".source-title a").dispatch_event(&click).unwrap();
    assert_eq!(stand.said("rc-link"), [r#"{"href":"https://source.example/story"}"#]);
    assert!(click.default_prevented());
}

#[wasm_bindgen_test]
async fn clicks_in_what_stands_inside_the_element_are_the_pages_own() {
    let mut stand = Stand::bare("<button data-action=\"next\">Words</button>");
    stand.mount(&cards::with("{ parties: [] }"), &wasm_bindgen::JsValue::UNDEFINED);
    stand.hears("rc-error", 1).await;
    let inside = stand.host.query_selector("button").unwrap().unwrap();
    inside.dispatch_event(&web_sys::Event::new_with_event_init_dict("click", &bubbling()).unwrap()).unwrap();
    settle().await;
    stand.give(&cards::card()).await;
    assert_eq!(stand.shown(), ["one"]);
    assert_eq!(stand.said("rc-change"), [""; 0]);
}

#[wasm_bindgen_test]
async fn markup_that_names_no_action_does_nothing() {
    let stand = Stand::drawn(&cards::card()).await;
    let next = stand.find("[data-action=next]");
    let nothing = [
        ("dance", ""),
        ("", "1"),
        ("show", ""),
        ("show", "-1"),
        ("show", "9"),
        ("show", "1.5"),
        ("see-event", "x"),
    ];
    for (action, target) in nothing {
        next.set_attribute("data-action", action).unwrap();
        next.set_attribute("data-target", target).unwrap();
        next.click();
    }
    settle().await;
    assert_eq!(stand.said("rc-change"), [""; 0]);
    assert_eq!(stand.shown(), ["one"]);
}
