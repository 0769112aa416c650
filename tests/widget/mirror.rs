//! Values of JavaScript that are no plain JSON, or more of it than fits.

use crate::support::{Stand, cards, settle, value};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// A value whose lists are nested so deep, itself included.
fn nested(depth: usize) -> JsValue {
    value(&format!("Array.from({{ length: {depth} }}).reduce((inner) => [inner], null)"))
}

async fn refused(given: &JsValue) -> String {
    let stand = Stand::given(given);
    let said = stand.hears("rc-error", 1).await;
    assert_eq!(stand.all(".card").len(), 0);
    assert_eq!(stand.all(".notice").len(), 1);
    let detail = js_sys::JSON::parse(&said[0]).unwrap();
    let code = js_sys::Reflect::get(&detail, &"code".into()).unwrap().as_string().unwrap();
    // A card that follows is drawn: nothing was broken.
    stand.give(&cards::card()).await;
    assert_eq!(stand.text(".title"), "Ada and Bo");
    code
}

#[wasm_bindgen_test]
async fn a_value_that_contains_itself_is_refused() {
    let card = cards::card();
    js_sys::Reflect::set(&card, &"summary".into(), &card).unwrap();
    assert_eq!(refused(&card).await, "syntax");
    assert_eq!(
        refused(&value("(() => { const list = []; list.push(list); return list })()")).await,
        "syntax"
    );
}

#[wasm_bindgen_test]
async fn nesting_counts_up_to_64() {
    // Up to there it is read, and is no card; one level more and it is not read at all.
    assert_eq!(refused(&nested(64)).await, "shape");
    assert_eq!(refused(&nested(65)).await, "syntax");
    assert_eq!(refused(&nested(5000)).await, "syntax");
}

#[wasm_bindgen_test]
async fn values_that_are_no_objects_are_no_cards() {
    for given in [
        "1",
        "'card'",
        "true",
        "[]",
        "() => 1",
        "10n",
        "Symbol('card')",
        "new Date(0)",
        "new Map([['id', 'x']])",
        "NaN",
    ] {
        assert_eq!(refused(&value(given)).await, "shape", "{given}");
    }
}

#[wasm_bindgen_test]
async fn an_object_that_throws_when_it_is_read_is_refused() {
    for given in [
        "{ get title() { throw new Error('no') } }",
        "new Proxy({}, { ownKeys() { throw new Error('no') } })",
    ] {
        refused(&value(given)).await;
    }
}

async fn width(number: &str) -> (Option<String>, usize) {
    let media = format!("[{{ src: 'a.jpg', alt: 'A', width: {number}, height: 10 }}]");
    let events = format!("[{{ id: 'one', date: '2001', title: 'One', sources: ['s'], media: {media} }}]");
    let stand = Stand::drawn(&cards::with(&format!("{{ ladder: undefined, events: {events} }}"))).await;
    let ready = js_sys::JSON::parse(&stand.said("rc-ready")[0]).unwrap();
    let problems = js_sys::Reflect::get(&ready, &"problems".into()).unwrap();
    (stand.find(".media img").get_attribute("width"), js_sys::Array::from(&problems).length() as usize)
}

#[wasm_bindgen_test]
async fn whole_numbers_are_numbers_and_others_are_told_of() {
    for number in ["640", "640.0", "6.4e2"] {
        assert_eq!(width(number).await, (Some("640".into()), 0), "{number}");
    }
    assert_eq!(width("65535").await, (Some("65535".into()), 0));
    for number in ["640.5", "0", "-1", "65536", "NaN", "Infinity", "1e300", "'640'", "true"] {
        assert_eq!(width(number).await, (None, 1), "{number}");
    }
    for nothing in ["null", "undefined"] {
        assert_eq!(width(nothing).await, (None, 0), "{nothing}");
    }
}

#[wasm_bindgen_test]
async fn nested_values_keep_their_order_and_their_words() {
    let card = cards::with(
        "{ title: { text: 'Ciao', lang: 'it' }, shared: [{ text: 'Second', sources: ['s'] }, { text: 'First', sources: ['s'] }] }",
    );
    let stand = Stand::drawn(&card).await;
    assert_eq!(stand.find(".title bdi").get_attribute("lang").as_deref(), Some("it"));
    let shared: Vec<_> = ["#shared-0 p", "#shared-1 p"].iter().map(|claim| stand.text(claim)).collect();
    assert_eq!(shared, ["Second1", "First1"]);
}

#[wasm_bindgen_test]
async fn an_object_without_a_prototype_or_from_a_class_is_read_as_json_would() {
    for make in [
        "Object.assign(Object.create(null), card)",
        "Object.assign(new (class Card {})(), card)",
        "Object.freeze(card)",
        "Object.create({ title: 'Inherited' }, Object.getOwnPropertyDescriptors(card))",
    ] {
        let function = js_sys::Function::new_with_args("card", &format!("return {make}"));
        let given = function.call1(&JsValue::NULL, &cards::card()).unwrap();
        assert_eq!(Stand::drawn(&given).await.text(".title"), "Ada and Bo", "{make}");
    }
}

#[wasm_bindgen_test]
async fn half_a_character_does_no_harm() {
    let stand = Stand::drawn(&cards::with("{ title: 'A\\ud800B\\udc00C' }")).await;
    assert_eq!(stand.text(".title"), "A\u{fffd}B\u{fffd}C");
    settle().await;
}
