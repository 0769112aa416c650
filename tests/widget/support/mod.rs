//! What the tests share.

pub mod cards;
pub mod stand;

pub use stand::Stand;

use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = r##"
export function next(target, kinds) {
  return new Promise((done, fail) => {
    // So that a test which waits in vain says for what.
    const timer = setTimeout(() => fail(new Error(`no ${kinds} came`)), 10000);
    for (const kind of kinds.split(" "))
      target.addEventListener(kind, () => (clearTimeout(timer), done()), { once: true });
  });
}
export const fill = (text, words) => JSON.parse(text, (_, value) => (value === "§" ? words : value));
export function provide(script) {
  if (globalThis.takeOver) return;
  const element = document.createElement("script");
  element.textContent = script.replace(/^export /gm, "");
  document.head.append(element);
}
export const value = (script) => new Function(`return (${script})`)();
"##)]
extern "C" {
    /// Waits for an event of one of these kinds.
    #[wasm_bindgen(catch)]
    pub async fn next(target: &web_sys::EventTarget, kinds: &str) -> Result<JsValue, JsValue>;

    /// The value of a JSON text, with these words in the place of every “§”.
    pub fn fill(text: &str, words: &str) -> JsValue;

    /// Gives the page what stands behind the glue in a release.
    pub fn provide(script: &str);

    /// The value of a JavaScript expression.
    pub fn value(script: &str) -> JsValue;
}

/// Lets everything happen that has been asked for: Yew draws, and what waits for that follows.
pub async fn settle() {
    tasks().await;
    // What the reader sees at once comes before the drawing.
    passes(&value("typeof shown === \"function\" && shown()")).await;
    tasks().await;
}

async fn tasks() {
    yew::scheduler::flush().await;
    for _ in 0..4 {
        passes(&JsValue::NULL).await;
    }
    yew::scheduler::flush().await;
}

async fn passes(value: &JsValue) {
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(value)).await.unwrap();
}
