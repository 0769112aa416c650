//! Which folder of `src/` knows of which.

use crate::support::files::{rust_files, text};
use crate::support::rust::{Source, names_path};

/// A folder and what its code must not name. A module is named from the crate or from above.
struct Rule {
    folder: &'static str,
    paths: &'static [&'static [&'static str]],
    modules: &'static [&'static str],
}

/// The page, and what leads to it.
const PAGE: &[&str] = &["web_sys", "gloo", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];

/// The machine: files, the network, other processes, clocks.
const MACHINE: &[&str] = &["std::fs", "std::env", "std::net", "std::process", "std::thread", "std::time"];

const RULES: [Rule; 5] = [
    Rule {
        folder: "src/card",
        paths: &[PAGE, MACHINE, &["yew", "serde_json", "std::io"]],
        modules: &["state", "view", "browser", "newsroom"],
    },
    Rule {
        folder: "src/state",
        paths: &[PAGE, MACHINE, &["yew", "serde", "serde_json", "std::io", "std::cell"]],
        modules: &["view", "browser", "newsroom"],
    },
    Rule {
        folder: "src/view",
        paths: &[
            PAGE,
            MACHINE,
            &["serde", "serde_json", "fetch", "Timeout", "Interval", "spawn_local", "std::io"],
        ],
        modules: &["browser", "newsroom"],
    },
    Rule { folder: "src/browser", paths: &[MACHINE, &["serde_json"]], modules: &["newsroom"] },
    Rule { folder: "src/newsroom", paths: &[PAGE], modules: &["browser"] },
];

/// What a source of a folder names although it must not.
fn offences(rule: &Rule, source: &str) -> Vec<String> {
    let tokens = Source::of(source).tokens();
    let modules = rule.modules.iter().flat_map(|name| [format!("crate::{name}"), format!("super::{name}")]);
    let paths = rule.paths.iter().copied().flatten().map(|path| (*path).to_owned()).chain(modules);
    paths.filter(|path| names_path(&tokens, path)).collect()
}

#[test]
fn no_folder_names_what_it_must_not_know() {
    for rule in &RULES {
        let files = rust_files(rule.folder);
        assert!(files.len() > 2, "{}: only {} files were found", rule.folder, files.len());
        for (path, source) in files {
            assert_eq!(offences(rule, &source), [""; 0], "{path}");
        }
    }
}

#[test]
fn the_rules_see_what_breaks_them() {
    let cases = [
        ("src/card", "use yew::Html;", "yew"),
        ("src/card", "use std::{rc::Rc, fs};", "std::fs"),
        ("src/card", "fn f() { web_sys::window(); }", "web_sys"),
        ("src/card", "use crate::view::Words;", "crate::view"),
        ("src/card", "use crate::{card::Card, state::State};", "crate::state"),
        ("src/state", "fn now() { std::time::Instant::now(); }", "std::time"),
        ("src/state", "use super::view::Env;", "super::view"),
        ("src/view", "fn f() { gloo::timers::callback::Timeout::new(1, g).forget() }", "gloo"),
        ("src/view", "let card: Value = serde_json::from_str(text);", "serde_json"),
        ("src/browser", "use crate::newsroom::run;", "crate::newsroom"),
        ("src/newsroom", "use wasm_bindgen::JsValue;", "wasm_bindgen"),
    ];
    for (folder, source, offence) in cases {
        let rule = RULES.iter().find(|rule| rule.folder == folder).unwrap();
        assert!(offences(rule, source).contains(&offence.to_owned()), "{folder}: {source}");
    }
}

#[test]
fn comments_and_texts_name_nothing() {
    let cases = [
        "//! Nothing here knows of yew or web_sys.",
        "/* use yew::Html; */",
        r#"let help = "use yew::Html; // or \" std::fs";"#,
        "let quote = '\"'; // yew",
        r###"let pattern = r#"[\"] yew"#; let other = r"\"; // yew"###,
        "fn f<'a>(viewer: &'a str, crate_view: u8) {}",
    ];
    for source in cases {
        assert_eq!(offences(&RULES[0], source), [""; 0], "{source}");
    }
}

#[test]
fn browser_and_command_are_each_compiled_for_their_own_target_only() {
    let lib: String = text("src/lib.rs").split_whitespace().collect();
    for module in
        ["#[cfg(target_arch=\"wasm32\")]pubmodbrowser;", "#[cfg(not(target_arch=\"wasm32\"))]pubmodnewsroom;"]
    {
        assert!(lib.contains(module), "{module} in src/lib.rs");
    }
}

#[test]
fn main_turns_a_result_into_an_exit_code_and_nothing_else() {
    let tokens = Source::of(&text("src/main.rs")).tokens();
    for word in ["if", "match", "let", "for", "while", "loop", "println", "eprintln", "use", "mod", "?"] {
        assert!(!tokens.iter().any(|token| token == word), "src/main.rs has a “{word}”");
    }
    let functions = tokens.iter().filter(|token| *token == "fn").count();
    assert_eq!(functions, 2, "src/main.rs has one main for each target");
    assert!(names_path(&tokens, "relationship_card::newsroom::run"), "src/main.rs calls the library");
}

/// What no code of ours does anywhere.
const NOWHERE: [&str; 5] = ["unsafe", "forget", "leak", "from_html_unchecked", "static mut"];

fn found_nowhere(source: &str) -> Vec<&'static str> {
    let tokens = Source::of(source).tokens();
    let found = |words: &&str| {
        let words: Vec<_> = words.split(' ').collect();
        tokens.windows(words.len()).any(|window| window == words)
    };
    NOWHERE.into_iter().filter(found).collect()
}

#[test]
fn nothing_is_unsafe_forgotten_or_put_into_the_page_as_html() {
    for (path, source) in rust_files("src") {
        assert_eq!(found_nowhere(&source), [""; 0], "{path}");
    }
    let cases = [
        ("unsafe { *pointer }", "unsafe"),
        ("closure.forget();", "forget"),
        ("std::mem::forget(closure)", "forget"),
        ("Box::leak(card)", "leak"),
        ("Html::from_html_unchecked(text)", "from_html_unchecked"),
        ("static mut CARDS: u8 = 0;", "static mut"),
    ];
    for (source, found) in cases {
        assert_eq!(found_nowhere(source), [found], "{source}");
    }
}
