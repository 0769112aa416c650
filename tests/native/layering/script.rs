//! What the hand-written script inside an article must not use.

use crate::support::files::{names, text};

/// Ways of making HTML or code out of text, and places that remember a reader.
const FORBIDDEN: [&str; 16] = [
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "setHTMLUnsafe",
    "parseHTMLUnsafe",
    "createContextualFragment",
    "DOMParser",
    "document.write",
    "eval(",
    "new Function",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "document.cookie",
    "cookieStore",
    "sendBeacon",
];

fn offences(script: &str) -> Vec<&'static str> {
    FORBIDDEN.into_iter().filter(|word| script.contains(word)).collect()
}

#[test]
fn scripts_neither_make_html_or_code_of_text_nor_store_anything() {
    let scripts = names("static").into_iter().filter(|name| name.ends_with("js"));
    let scripts: Vec<_> = scripts.collect();
    assert!(scripts.contains(&"relationship-card.js".to_owned()), "{scripts:?}");
    for name in scripts {
        assert_eq!(offences(&text(&format!("static/{name}"))), [""; 0], "{name}");
    }
}

#[test]
fn forbidden_script_is_seen() {
    let cases = [
        ("root.innerHTML = text", "innerHTML"),
        ("element.outerHTML = text", "outerHTML"),
        ("root.insertAdjacentHTML('beforeend', text)", "insertAdjacentHTML"),
        ("root.setHTMLUnsafe(text)", "setHTMLUnsafe"),
        ("document.write(text)", "document.write"),
        ("eval(text)", "eval("),
        ("new Function(text)()", "new Function"),
        ("localStorage.seen = 1", "localStorage"),
        ("sessionStorage.seen = 1", "sessionStorage"),
        ("indexedDB.open('cards')", "indexedDB"),
        ("document.cookie = 'seen'", "document.cookie"),
    ];
    for (script, offence) in cases {
        assert_eq!(offences(script), [offence], "{script}");
    }
}
