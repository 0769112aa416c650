//! What a reader is told when there is no card, and how to try again.

use crate::support::{Stand, cards, settle};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

fn data(text: &str) -> String {
    format!("data:application/json,{}", js_sys::encode_uri_component(text))
}

fn file() -> String {
    data(&String::from(js_sys::JSON::stringify(&cards::card()).unwrap()))
}

async fn failed(src: &str) -> Stand {
    let mut stand = Stand::bare("<p>Words</p>");
    stand.host.set_attribute("src", src).unwrap();
    stand.mount(&JsValue::UNDEFINED, &JsValue::UNDEFINED);
    stand.hears("rc-error", 1).await;
    stand
}

fn detail(stand: &Stand, key: &str) -> String {
    let detail = js_sys::JSON::parse(stand.said("rc-error").last().unwrap()).unwrap();
    js_sys::Reflect::get(&detail, &key.into()).unwrap().as_string().unwrap()
}

#[wasm_bindgen_test]
async fn every_fault_has_its_code_and_its_message() {
    let cases = [
        ("/no-such-file.json", "http", "The card could not be fetched: the server answered 404."),
        ("data:application/json,", "empty", "The card’s file is empty."),
        (&data(" \n "), "empty", "The card’s file is empty."),
        (&data("{"), "syntax", "The card’s file is not valid JSON: "),
        (&data("[]"), "shape", "This is not a card that can be shown: this is a list, not an object"),
        (
            &data(r#"{"id": 1}"#),
            "shape",
            "This is not a card that can be shown: id: this is a number, not a text",
        ),
        ("unknown:card", "network", "The card could not be fetched. Check the connection, then try again."),
        ("https://[", "network", "The card could not be fetched. Check the connection, then try again."),
    ];
    for (src, code, message) in cases {
        let stand = failed(src).await;
        assert_eq!(detail(&stand, "code"), code, "{src}");
        assert_eq!(stand.text(".notice p"), detail(&stand, "message"), "{src}");
        assert!(stand.text(".notice p").starts_with(message), "{src}: {}", stand.text(".notice p"));
        assert_eq!((stand.all("slot").len(), stand.said("rc-error").len()), (1, 1), "{src}");
    }
}

#[wasm_bindgen_test]
async fn all_problems_of_a_wrong_card_are_told() {
    let stand = failed(&data(r#"{"id": "x y", "lang": 1, "title": "", "colour": "red"}"#)).await;
    let said = js_sys::JSON::parse(&stand.said("rc-error")[0]).unwrap();
    let problems = js_sys::Array::from(&js_sys::Reflect::get(&said, &"problems".into()).unwrap());
    let text = |problem: JsValue, key: &str| {
        js_sys::Reflect::get(&problem, &key.into()).unwrap().as_string().unwrap()
    };
    let mut found: Vec<_> = problems
        .iter()
        .map(|problem| format!("{} {}", text(problem.clone(), "code"), text(problem, "path")))
        .collect();
    found.sort();
    assert_eq!(found, ["bad-id id", "empty title", "missing ", "unknown-key colour", "wrong-kind lang"]);
}

#[wasm_bindgen_test]
async fn trying_again_draws_the_card_and_takes_the_message_away() {
    let stand = failed(&data("{")).await;
    stand.host.set_attribute("src", &file()).unwrap();
    stand.find("[data-action=retry]").click();
    stand.hears("rc-ready", 1).await;
    assert_eq!((stand.all(".notice").len(), stand.all("slot").len()), (0, 0));
    assert_eq!(stand.text(".title"), "Ada and Bo");
    assert_eq!(stand.said("rc-error").len(), 1);
}

#[wasm_bindgen_test]
async fn the_focus_of_a_reader_who_tried_again_goes_to_the_title() {
    let stand = failed(&data("{")).await;
    stand.host.set_attribute("src", &file()).unwrap();
    stand.find("[data-action=retry]").focus().unwrap();
    stand.find("[data-action=retry]").click();
    stand.hears("rc-ready", 1).await;
    assert_eq!(stand.focused(), "title");
}

#[wasm_bindgen_test]
async fn trying_again_in_vain_says_so_again_and_keeps_the_focus() {
    let stand = failed(&data("{")).await;
    stand.find("[data-action=retry]").focus().unwrap();
    stand.find("[data-action=retry]").click();
    stand.hears("rc-error", 2).await;
    stand.host.set_attribute("src", &data("[]")).unwrap();
    stand.find("[data-action=retry]").click();
    stand.hears("rc-error", 3).await;
    assert_eq!(detail(&stand, "code"), "shape");
    assert_eq!(stand.focused(), "retry");
}

#[wasm_bindgen_test]
async fn a_drawn_card_stays_when_there_is_no_newer_one() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.the().go_to("two");
    stand.hears("rc-change", 1).await;
    stand.the().set_card(cards::with("{ parties: [] }"));
    stand.hears("rc-error", 1).await;
    assert_eq!((stand.text(".title").as_str(), stand.shown()), ("Ada and Bo", vec!["two".to_owned()]));
    assert_eq!(stand.all(".notice + .card, .notice-room:has(.notice) + .card").len(), 1);
    stand.give(&cards::with("{ title: 'After' }")).await;
    assert_eq!((stand.all(".notice").len(), stand.shown()), (0, vec!["two".to_owned()]));
}

#[wasm_bindgen_test]
async fn a_message_is_told_to_those_who_do_not_see_it() {
    let stand = failed(&data("{")).await;
    let region = stand.find(".notice").parent_element().unwrap();
    assert_eq!(region.get_attribute("role").as_deref(), Some("status"));
}

#[wasm_bindgen_test]
async fn reading_again_needs_no_button() {
    let stand = failed(&data("{")).await;
    stand.host.set_attribute("src", &file()).unwrap();
    stand.the().reload();
    stand.hears("rc-ready", 1).await;
    settle().await;
    assert_eq!(stand.all(".notice").len(), 0);
}
