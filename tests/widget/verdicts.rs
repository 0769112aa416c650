//! The check in the browser: every wrong card of `tests/wrong-cards/` gets the verdict that the command
//! gives it, which stands in the text file beside it (`tests/native/wrong_cards.rs` holds the command to it).

use crate::support::{Stand, next};
use include_dir::{Dir, include_dir};
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

static WRONG_CARDS: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/wrong-cards");

/// What only the command sees: that a key stands twice, which browsers' own reader of JSON passes over, and
/// what the file is called.
const COMMAND_ONLY: [&str; 2] = ["duplicate-key", "misnamed"];

/// What keeps a card from being shown at all is in the browser the code of `rc-error`, under these names.
const REFUSALS: [(&str, &str); 3] =
    [("not-json", "syntax"), ("embargoed", "embargoed"), ("expired", "expired")];

/// A finding as `severity[code] path: message | help`.
type Line = String;

/// What the command says of a card: its findings without their place in the file, sorted.
fn expected(text: &str) -> (Vec<Line>, Option<&'static str>) {
    let lines = text.lines().map(|line| line.split_once(' ').unwrap().1);
    let is = |line: &str, code: &str| line.contains(&format!("[{code}]"));
    let refusal = REFUSALS.iter().find(|(code, _)| lines.clone().any(|line| is(line, code)));
    let seen = |line: &&str| {
        !COMMAND_ONLY.iter().any(|code| is(line, code)) && !REFUSALS.iter().any(|(code, _)| is(line, code))
    };
    let mut seen: Vec<Line> = lines.clone().filter(seen).map(str::to_owned).collect();
    seen.sort();
    (seen, refusal.map(|(_, code)| *code))
}

fn get(of: &JsValue, key: &str) -> JsValue {
    Reflect::get(of, &key.into()).unwrap()
}

fn line(problem: &JsValue) -> Line {
    let text = |key: &str| get(problem, key).as_string().unwrap();
    let path = Some(text("path")).filter(|path| !path.is_empty()).unwrap_or(".".into());
    format!("{}[{}] {path}: {} | {}", text("severity"), text("code"), text("message"), text("help"))
}

/// What the element says of a card whose JSON stands inside it: its problems, sorted, and the code of
/// `rc-error` if that came.
async fn found(json: &str) -> (Vec<Line>, Option<String>) {
    let mut stand = Stand::bare("<script type='application/json'></script>");
    stand.host.first_element_child().unwrap().set_text_content(Some(json));
    stand.mount(&JsValue::UNDEFINED, &JsValue::UNDEFINED);
    next(&stand.host, "rc-ready rc-error").await.unwrap();
    let (ready, error) = (stand.said("rc-ready"), stand.said("rc-error"));
    let said = match (ready.as_slice(), error.as_slice()) {
        ([said], []) | ([], [said]) => JSON::parse(said).unwrap(),
        both => panic!("one verdict was expected: {both:?}"),
    };
    let mut lines: Vec<_> =
        Array::from(&get(&said, "problems")).iter().map(|problem| line(&problem)).collect();
    lines.sort();
    (lines, get(&said, "code").as_string())
}

#[wasm_bindgen_test]
async fn each_wrong_card_gets_the_verdict_of_the_command() {
    let mut count = 0;
    for file in WRONG_CARDS.files().filter(|file| file.path().extension().is_some_and(|end| end == "json")) {
        let name = file.path().display();
        // What is no text cannot stand in a page.
        let Some(json) = file.contents_utf8() else { continue };
        let told = WRONG_CARDS.get_file(file.path().with_extension("txt")).unwrap().contents_utf8().unwrap();
        let (problems, refusal) = expected(told);
        let (found, code) = found(json).await;
        assert_eq!(found, problems, "{name}");
        match refusal {
            Some(refusal) if !(refusal == "syntax" && json.trim().is_empty()) => {
                assert_eq!(code.as_deref(), Some(refusal), "{name}")
            }
            Some(_) => assert_eq!(code.as_deref(), Some("empty"), "{name}"),
            None => assert!(matches!(code.as_deref(), None | Some("shape")), "{name}: {code:?}"),
        }
        count += 1;
    }
    assert!(count >= 150, "only {count} cards");
}
