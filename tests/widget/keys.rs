//! Keys inside the carousel, and nowhere else.

use crate::support::{Stand, cards, settle};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::KeyboardEventInit;

const KEYS: [&str; 4] = ["ArrowRight", "ArrowLeft", "Home", "End"];

fn plain(_: &KeyboardEventInit) {}

#[wasm_bindgen_test]
async fn keys_move_from_every_part_of_the_carousel() {
    let stand = Stand::drawn(&cards::card()).await;
    let steps = [
        (".track", "ArrowRight", "two"),
        ("[data-action=next]", "ArrowRight", "three"),
        (".pick", "ArrowRight", "one"),
        (".slide:not([inert])", "ArrowLeft", "three"),
        (".track", "Home", "one"),
        (".track", "End", "three"),
    ];
    for (times, (place, key, event)) in steps.into_iter().enumerate() {
        assert!(!stand.press(place, key, plain), "{key} is used");
        stand.hears("rc-change", times + 1).await;
        assert_eq!(stand.shown(), [event]);
    }
}

#[wasm_bindgen_test]
async fn from_right_to_left_the_arrows_are_mirrored() {
    let stand = Stand::drawn(&cards::card()).await;
    stand.host.set_attribute("dir", "rtl").unwrap();
    for (times, (key, event)) in
        [("ArrowLeft", "two"), ("ArrowRight", "one"), ("End", "three"), ("Home", "one")]
            .into_iter()
            .enumerate()
    {
        stand.press(".track", key, plain);
        stand.hears("rc-change", times + 1).await;
        assert_eq!(stand.shown(), [event]);
    }
}

#[wasm_bindgen_test]
async fn keys_with_modifiers_and_other_keys_are_left_alone() {
    let stand = Stand::drawn(&cards::card()).await;
    let modifiers: [fn(&KeyboardEventInit); 4] = [
        |init| init.set_ctrl_key(true),
        |init| init.set_alt_key(true),
        |init| init.set_meta_key(true),
        |init| init.set_shift_key(true),
    ];
    for key in KEYS {
        for modifier in modifiers {
            assert!(stand.press(".track", key, modifier), "{key} with a modifier is left alone");
        }
    }
    for key in ["ArrowUp", "ArrowDown", "Enter", " ", "Tab", "Escape", "a", ""] {
        assert!(stand.press(".track", key, plain), "{key} is left alone");
    }
    settle().await;
    assert_eq!(stand.said("rc-change"), [""; 0]);
}

#[wasm_bindgen_test]
async fn keys_outside_the_carousel_are_left_alone() {
    let stand = Stand::drawn(&cards::card()).await;
    for key in KEYS {
        for place in ["summary", "#shared-0", "#source-0", ".title"] {
            assert!(stand.press(place, key, plain), "{key} at {place} is left alone");
        }
    }
    settle().await;
    assert_eq!(stand.said("rc-change"), [""; 0]);
}

#[wasm_bindgen_test]
async fn a_slider_has_the_keys_of_the_carousel_and_chooses_events() {
    let ids: Vec<_> = (0..13).map(|index| format!("e{index}")).collect();
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    let stand = Stand::drawn(&cards::with_events("Many", &ids)).await;
    let slider: web_sys::HtmlInputElement = wasm_bindgen::JsCast::unchecked_into(stand.find(".range"));
    let steps = [("ArrowRight", "1"), ("End", "12"), ("ArrowRight", "0"), ("ArrowLeft", "12"), ("Home", "0")];
    for (times, (key, place)) in steps.into_iter().enumerate() {
        assert!(!stand.press(".range", key, plain), "{key} is used");
        stand.hears("rc-change", times + 1).await;
        assert_eq!((slider.value().as_str(), stand.shown()), (place, vec![format!("e{place}")]));
    }
    slider.set_value("7");
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    let input = web_sys::Event::new_with_event_init_dict("input", &init).unwrap();
    slider.dispatch_event(&input).unwrap();
    assert_eq!(stand.hears("rc-change", 6).await[5], r#"{"event":"e7","index":7,"count":13}"#);
    stand.the().next();
    stand.hears("rc-change", 7).await;
    assert_eq!((slider.value().as_str(), stand.shown()), ("8", vec!["e8".to_owned()]));
}
