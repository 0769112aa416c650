//! A card is drawn from what the page gives, what stands inside the element, or a file.

use crate::support::{Stand, cards, settle};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Node;

const READY: &str = r#"{"id":"base","count":3,"problems":[]}"#;

#[wasm_bindgen_test]
async fn a_value_of_the_page_is_drawn() {
    let stand = Stand::drawn(&cards::card()).await;
    assert_eq!(stand.said("rc-ready"), [READY]);
    assert_eq!(stand.text(".title"), "Ada and Bo");
    let names: Vec<_> = stand.all(".party-name").iter().map(|name| name.text_content().unwrap()).collect();
    assert_eq!(names, ["Ada", "Bo"]);
    assert_eq!(stand.all(".slide").len(), 3);
    assert_eq!(stand.shown(), ["one"]);
    assert_eq!(stand.all("slot").len(), 0);
}

#[wasm_bindgen_test]
async fn the_json_inside_an_element_is_drawn() {
    let json: String = js_sys::JSON::stringify(&cards::card()).unwrap().into();
    let mut stand = Stand::bare(&format!("<script type=\"application/json\">{json}</script>"));
    stand.mount(&JsValue::UNDEFINED, &JsValue::UNDEFINED);
    assert_eq!(stand.hears("rc-ready", 1).await, [READY]);
    assert_eq!(stand.text(".title"), "Ada and Bo");
}

#[wasm_bindgen_test]
async fn a_file_is_drawn() {
    let json = js_sys::JSON::stringify(&cards::card()).unwrap();
    let mut stand = Stand::bare("");
    let address = format!("data:application/json,{}", js_sys::encode_uri_component(&String::from(json)));
    stand.host.set_attribute("src", &address).unwrap();
    stand.mount(&JsValue::UNDEFINED, &JsValue::UNDEFINED);
    assert_eq!(stand.hears("rc-ready", 1).await, [READY]);
    assert_eq!(stand.text(".title"), "Ada and Bo");
}

#[wasm_bindgen_test]
async fn an_element_without_a_card_shows_what_stands_inside_it() {
    let mut stand = Stand::bare("<p>Words</p>");
    stand.mount(&JsValue::UNDEFINED, &JsValue::UNDEFINED);
    settle().await;
    assert_eq!((stand.all("slot").len(), stand.all(".card").len()), (1, 0));
    assert_eq!(stand.the().card(), JsValue::UNDEFINED);
    assert!(["rc-ready", "rc-error"].iter().all(|kind| stand.said(kind).is_empty()));
    stand.give(&cards::card()).await;
    assert_eq!((stand.all("slot").len(), stand.all(".card").len()), (0, 1));
}

#[wasm_bindgen_test]
async fn the_card_property_is_the_very_value_that_was_given() {
    let card = cards::card();
    let stand = Stand::drawn(&card).await;
    assert!(js_sys::Object::is(&stand.the().card(), &card));
}

#[wasm_bindgen_test]
async fn flags_come_from_the_folder_of_the_elements_files() {
    let stand = Stand::drawn(&cards::card()).await;
    let flags: Vec<_> =
        stand.all("[part=flag]").iter().map(|flag| flag.get_attribute("src").unwrap()).collect();
    assert_eq!(flags, ["https://assets.example/flags/IT.svg", "https://assets.example/flags/JP.svg"]);
}

#[wasm_bindgen_test]
async fn no_part_has_a_style_or_a_handler_of_its_own() {
    let stand = Stand::drawn(&cards::rich("Words")).await;
    let attributes = stand.all("*").into_iter().flat_map(|element| {
        element.get_attribute_names().iter().map(|name| name.as_string().unwrap()).collect::<Vec<_>>()
    });
    let forbidden: Vec<_> = attributes.filter(|name| name == "style" || name.starts_with("on")).collect();
    assert_eq!(forbidden, [""; 0]);
}

#[wasm_bindgen_test]
async fn a_card_without_events_and_one_with_a_single_event_are_drawn() {
    let none = Stand::drawn(&cards::with_events("None", &[])).await;
    assert_eq!(none.text(".none"), "No events are told here yet.");
    assert_eq!(none.all(".track, .controls, .picker").len(), 0);
    let one = Stand::drawn(&cards::with_events("One", &["only"])).await;
    assert_eq!(one.shown(), ["only"]);
    assert_eq!(one.all(".controls, .picker").len(), 0);
}

#[wasm_bindgen_test]
async fn of_two_values_given_at_once_the_last_one_is_drawn() {
    let stand = Stand::given(&cards::with_events("First", &["a"]));
    stand.the().set_card(cards::with_events("Second", &["b"]));
    assert_eq!(stand.hears("rc-ready", 1).await.len(), 1);
    assert_eq!(stand.text(".title"), "Second");
}

/// The HTML of a prerendered card can hold neither texts side by side nor empty ones; only if the page holds none
/// either can the engine go on with its nodes.
#[wasm_bindgen_test]
async fn texts_are_neither_empty_nor_side_by_side() {
    let samples = [
        include_str!("../../static/cards/tokyo.json"),
        include_str!("../../static/cards/france-germany.json"),
        include_str!("../../static/cards/colombia-venezuela.json"),
    ];
    let samples = samples.map(|json| js_sys::JSON::parse(json).unwrap());
    for card in samples.into_iter().chain([cards::card(), cards::rich("*Words*, **and** words")]) {
        let stand = Stand::drawn(&card).await;
        for element in stand.all("*") {
            let children = element.child_nodes();
            let texts = (0..children.length()).map(|index| match children.get(index).unwrap() {
                node if node.node_type() == Node::TEXT_NODE => node.node_value(),
                _ => None,
            });
            let texts: Vec<_> = texts.collect();
            let is_parted = texts.windows(2).all(|pair| pair[0].is_none() || pair[1].is_none());
            assert!(is_parted && !texts.contains(&Some(String::new())), "{}", element.outer_html());
        }
    }
}
