//! Words that attack the page come out of every text field as words.

use crate::support::{Stand, cards, settle};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

/// None has two spaces together or a control character, which would be put right.
const STRINGS: [&str; 14] = [
    "<script>window.hacked = 1</script>",
    "<img src=x onerror=\"window.hacked = 1\">",
    "\"><svg onload=\"window.hacked = 1\">",
    "' autofocus onfocus='window.hacked = 1",
    "\" autofocus onfocus=\"window.hacked = 1",
    "</title></textarea></style></template><b>",
    "<!-- --><b> ]]> <![CDATA[ <b> ]]>",
    "<template shadowrootmode=open><slot></slot></template>",
    "&lt;b&gt; &amp;lt; &#60;b&#62; &#x3c;b&NewLine;",
    "javascript:window.hacked=1",
    "<iframe srcdoc=\"<script>parent.hacked = 1</script>\"></iframe>",
    "{{constructor.constructor('window.hacked=1')()}} ${window.hacked=1}",
    "\u{202e}txet\u{2066} \u{feff}x",
    "<b onclick=window.hacked=1>B</b>",
];

/// Stands in for the words in the card that is compared with.
const MARK: &str = "⟦words⟧";

/// What the card is made of: each element's tag with the names of its attributes.
fn skeleton(elements: &[Element]) -> Vec<String> {
    // In order of the alphabet: an attribute that comes later stands later.
    let names = |element: &Element| element.get_attribute_names().sort().join(" ").as_string().unwrap();
    elements.iter().map(|element| format!("{} {}", element.local_name(), names(element))).collect()
}

/// The texts and the values of all attributes, with every mark replaced by the words.
fn texts(elements: &[Element], words: &str) -> Vec<String> {
    let own = |element: &Element| element.text_content().unwrap_or_default();
    let values = |element: &Element| {
        let names = element.get_attribute_names();
        names
            .iter()
            .map(|name| element.get_attribute(&name.as_string().unwrap()).unwrap())
            .collect::<Vec<_>>()
    };
    let all = elements.iter().flat_map(|element| [vec![own(element)], values(element)].concat());
    all.map(|text| text.replace(MARK, words)).collect()
}

#[wasm_bindgen_test]
async fn hostile_words_come_out_of_every_field_as_text() {
    let harmless = Stand::drawn(&cards::rich(MARK)).await;
    let expected = harmless.all("*");
    assert!(texts(&expected, "").len() > 200, "the card is rich");
    for words in STRINGS {
        let stand = Stand::drawn(&cards::rich(words)).await;
        let found = stand.all("*");
        assert_eq!(skeleton(&found), skeleton(&expected), "{words}");
        assert_eq!(texts(&found, words), texts(&expected, words), "{words}");
    }
    settle().await;
    assert!(hacked().is_undefined(), "something was run");
}

fn hacked() -> JsValue {
    js_sys::Reflect::get(&js_sys::global(), &"hacked".into()).unwrap()
}

#[wasm_bindgen_test]
async fn hostile_words_that_come_later_do_no_harm_either() {
    let stand = Stand::drawn(&cards::rich(MARK)).await;
    let expected = skeleton(&stand.all("*"));
    for words in STRINGS {
        stand.give(&cards::rich(words)).await;
        stand.the().next();
        settle().await;
        stand.the().previous();
        settle().await;
        assert_eq!(skeleton(&stand.all("*")), expected, "{words}");
    }
    assert!(hacked().is_undefined(), "something was run");
}

#[wasm_bindgen_test]
async fn hostile_words_in_a_message_are_words() {
    let stand = Stand::given(&cards::with("{ parties: [], '<img src=x onerror=\"window.hacked = 1\">': 1 }"));
    stand.hears("rc-error", 1).await;
    assert_eq!(stand.all("img").len(), 0);
    assert!(stand.text(".notice p").contains("<img src=x"), "{}", stand.text(".notice p"));
}

#[wasm_bindgen_test]
async fn addresses_that_run_something_are_no_links() {
    for address in [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "https:/\\x",
        "//x.example",
        "vbscript:x",
        "https://user@x.example/",
    ] {
        let source = format!("[{{ id: 's', title: 'Source', link: {address:?} }}]");
        let stand = Stand::drawn(&cards::with(&format!("{{ sources: {source} }}"))).await;
        assert_eq!(stand.all("a").len(), 0, "{address}");
        assert_eq!(stand.text(".source-title bdi"), "Source");
    }
}
