//! What the markup of the view must not have: it would break on strict pages, or leak.

use crate::support::files::rust_files;
use crate::support::rust::Source;

/// The attributes that are forbidden in markup: styles, which strict pages refuse, and handlers, which
/// leak; and what could bring them in by another way.
fn offences(source: &str) -> Vec<String> {
    let tokens = Source::of(source).tokens();
    let named = tokens.iter().filter(|token| is_forbidden(token)).cloned();
    let attributes = (0..tokens.len()).filter(|place| is_attribute(&tokens, *place));
    named.chain(attributes.map(|place| tokens[place].clone())).collect()
}

fn is_forbidden(token: &str) -> bool {
    let other_ways = ["add_attribute", "Callback", "VTag", "VRaw", "NodeRef"];
    token.starts_with("use_") || other_ways.contains(&token)
}

/// Whether a forbidden attribute begins here: `name={…}`, `name="…"` or the short `{name}`.
fn is_attribute(tokens: &[String], place: usize) -> bool {
    let at = |offset: usize| tokens.get(place + offset).map(String::as_str);
    let before = place.checked_sub(1).map(|before| tokens[before].as_str());
    let name = tokens[place].as_str();
    let long =
        at(1) == Some("=") && matches!(at(2), Some("{" | "\"")) && !matches!(before, Some("let" | "-"));
    let short = before == Some("{") && at(1) == Some("}");
    long && (name == "style" || name.starts_with("on")) || short && (name == "style" || is_handler(name))
}

/// The short form looks like any variable in braces, so here only names of real events count.
fn is_handler(name: &str) -> bool {
    const EVENTS: [&str; 12] = [
        "click", "input", "change", "key", "mouse", "pointer", "touch", "focus", "blur", "scroll", "wheel",
        "toggle",
    ];
    name.strip_prefix("on").is_some_and(|event| EVENTS.iter().any(|known| event.starts_with(known)))
}

#[test]
fn markup_has_no_styles_no_handlers_and_no_hooks() {
    for (path, source) in rust_files("src/view") {
        let allowed = match path.as_str() {
            // The root says when it is drawn; it hands that on and listens to nothing.
            "src/view/root.rs" => vec!["Callback"; 2],
            // All elements are made here; the compiler itself refuses forbidden attributes of theirs.
            "src/view/tag.rs" => vec!["VTag"; 2],
            _ => vec![],
        };
        assert_eq!(offences(&source), allowed, "{path}");
    }
}

#[test]
fn forbidden_markup_is_seen() {
    let cases = [
        (r#"html! { <p style="color: red">{ words }</p> }"#, "style"),
        ("html! { <p style={colour}>{ words }</p> }", "style"),
        ("html! { <p {style}>{ words }</p> }", "style"),
        ("html! { <button onclick={go}>{ words }</button> }", "onclick"),
        ("html! { <input oninput={go} /> }", "oninput"),
        ("html! { <button {onclick}>{ words }</button> }", "onclick"),
        (r#"tag.add_attribute("style", colour)"#, "add_attribute"),
        ("let open = use_state(|| false);", "use_state"),
        ("fn f(go: Callback) {}", "Callback"),
    ];
    for (source, offence) in cases {
        assert_eq!(offences(source), [offence], "{source}");
    }
    let harmless =
        "let only = 1; let one = \"\"; html! { <p class={kind} data-on=\"x\">{ only }</p> } // style=\"\"";
    assert_eq!(offences(harmless), [""; 0]);
}
