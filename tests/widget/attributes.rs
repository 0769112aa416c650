//! The element's attributes, as its script passes them on.

use crate::support::{Stand, cards, settle};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

async fn set(stand: &Stand, name: &str, value: &str) {
    stand.host.set_attribute(name, value).unwrap();
    stand.the().attribute(name);
    settle().await;
}

async fn with(name: &str, value: &str) -> Stand {
    let mut stand = Stand::bare("");
    stand.host.set_attribute(name, value).unwrap();
    stand.mount(&cards::card(), &JsValue::UNDEFINED);
    stand.hears("rc-ready", 1).await;
    stand
}

fn headings(stand: &Stand) -> [String; 3] {
    [".title", ".section-title", ".slide-title"].map(|heading| stand.find(heading).local_name())
}

#[wasm_bindgen_test]
async fn headings_have_the_wanted_level_or_two() {
    for (level, tags) in
        [("3", ["h3", "h4", "h5"]), ("6", ["h6"; 3]), ("0", ["h2", "h3", "h4"]), ("x", ["h2", "h3", "h4"])]
    {
        assert_eq!(headings(&with("heading-level", level).await), tags, "{level}");
    }
    let stand = Stand::drawn(&cards::card()).await;
    assert_eq!(headings(&stand), ["h2", "h3", "h4"]);
    set(&stand, "heading-level", "1").await;
    assert_eq!(headings(&stand), ["h1", "h2", "h3"]);
}

#[wasm_bindgen_test]
async fn a_card_opens_at_the_wanted_event_without_telling_of_a_change() {
    let stand = with("event", "three").await;
    assert_eq!(stand.shown(), ["three"]);
    assert_eq!(with("event", "none").await.shown(), ["one"]);
    assert_eq!(stand.said("rc-change"), [""; 0]);
}

#[wasm_bindgen_test]
async fn another_wanted_event_is_shown_and_an_unknown_one_is_not() {
    let stand = Stand::drawn(&cards::card()).await;
    set(&stand, "event", "two").await;
    assert_eq!(stand.shown(), ["two"]);
    set(&stand, "event", "none").await;
    stand.host.remove_attribute("event").unwrap();
    stand.the().attribute("event");
    settle().await;
    assert_eq!(stand.shown(), ["two"]);
    assert_eq!(stand.said("rc-change"), [r#"{"event":"two","index":1,"count":3}"#]);
}

#[wasm_bindgen_test]
async fn another_source_is_read() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.the().set_card(JsValue::NULL);
    let json = js_sys::JSON::stringify(&cards::with("{ title: 'From a file' }")).unwrap();
    let address = format!("data:application/json,{}", js_sys::encode_uri_component(&String::from(json)));
    set(&stand, "src", &address).await;
    stand.hears("rc-ready", 2).await;
    assert_eq!(stand.text(".title"), "From a file");
}

#[wasm_bindgen_test]
async fn unknown_ids_and_attributes_do_nothing() {
    let stand = Stand::drawn(&cards::card()).await;
    for id in ["", "none", "One", "<b>"] {
        stand.the().go_to(id);
    }
    for name in ["", "theme", "class", "onclick"] {
        stand.the().attribute(name);
    }
    settle().await;
    assert_eq!(stand.said("rc-change"), [""; 0]);
    assert_eq!(stand.said("rc-ready").len(), 1);
}

#[wasm_bindgen_test]
async fn a_list_has_all_events_within_reach_and_a_strip_the_shown_one() {
    let stand = with("layout", "list").await;
    let reach =
        |stand: &Stand| (stand.all(".slide:not([inert])").len(), stand.all(".track, .controls").len());
    assert_eq!(reach(&stand), (3, 0));
    stand.the().go_to("two");
    settle().await;
    assert_eq!(stand.said("rc-change"), [r#"{"event":"two","index":1,"count":3}"#]);
    assert!(stand.press(".slide", "ArrowRight", |_| {}));
    set(&stand, "layout", "auto").await;
    assert_eq!(reach(&stand), (1, 2));
    assert_eq!(stand.shown(), ["two"]);
}
