//! The sources use exactly the words that the locale has, and fill exactly the gaps that they have.

use crate::support::files::{rust_files, text};
use crate::support::rust::Source;
use relationship_card::card::{Change, EventKind, Json};
use std::collections::{BTreeMap, BTreeSet};

/// Where a level can stand in the story.
const LEVELS: [&str; 4] = ["current", "earlier", "unreached", "unrecorded"];

type Keys = BTreeSet<String>;

/// A place in the sources where words are asked for.
#[derive(Debug, PartialEq)]
struct Call {
    /// The key as it stands in the source: a text in quotes, or what makes one.
    key: String,
    /// The names that are filled.
    names: Keys,
}

/// What stands for the one gap that is filled with markup, whatever its name.
const MARKUP: &str = "{}";

/// All calls of `words.get(…)`, `words.fill(…, &[…])` and `words.around(…, …)` in a source.
fn calls(source: &str) -> Vec<Call> {
    let dense: String = source.split_whitespace().collect();
    let ends =
        |name: &str| dense.match_indices(name).map(|(start, found)| start + found.len()).collect::<Vec<_>>();
    let get =
        ends("words.get(").into_iter().map(|start| Call { key: first(&dense[start..]), names: Keys::new() });
    let fill = ends("words.fill(").into_iter().map(|start| {
        let key = first(&dense[start..]);
        let values = &dense[start + key.len() + 1..];
        let values =
            if values.starts_with("&values)") { dense.split("letvalues=").nth(1).unwrap() } else { values };
        Call { key, names: tuple_names(values) }
    });
    let around = ends("words.around(")
        .into_iter()
        .map(|start| Call { key: first(&dense[start..]), names: [MARKUP.to_owned()].into() });
    get.chain(fill).chain(around).collect()
}

/// The first of several expressions in brackets.
fn first(expressions: &str) -> String {
    let mut depth = 0;
    let end = expressions.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth < 0 || depth == 0 && c == ','
    });
    expressions[..end.unwrap()].to_owned()
}

/// The names in a list of pairs such as `[("n",&number),("title",title)]`.
fn tuple_names(list: &str) -> Keys {
    let list = &list[..list.find("])").or(list.find("];")).unwrap()];
    list.split("(\"").skip(1).map(|pair| pair.split('"').next().unwrap().to_owned()).collect()
}

fn all_calls() -> Vec<Call> {
    let sources = ["src/view", "src/browser", "src/newsroom"].into_iter().flat_map(rust_files);
    // `Words` itself asks for what it is asked for.
    let sources = sources.filter(|(path, _)| path != "src/view/words.rs");
    sources.flat_map(|(_, source)| calls(&source)).collect()
}

/// The keys that a call may ask for. A new way of making keys fails here until it is written down.
fn keys_of(call: &Call) -> Keys {
    let family = |prefix: &str, names: &[&str]| names.iter().map(|name| format!("{prefix}.{name}")).collect();
    let changes = [Change::Began, Change::Raised, Change::Lowered, Change::Confirmed].map(Change::name);
    let kinds: Vec<_> = EventKind::ALL.iter().map(|kind| kind.name()).collect();
    let months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    match call.key.as_str() {
        key if key.starts_with('"') => [key.trim_matches('"').to_owned()].into(),
        key if key.starts_with("&format!(\"kind.{") => family("kind", &kinds),
        key if key.starts_with("&format!(\"month.{") => family("month", &months),
        key if key.starts_with("&format!(\"season.{") => family("season", &months[..4]),
        key if key.starts_with("&format!(\"level.{") => family("level", &LEVELS),
        key if key.starts_with("&format!(\"move.{") => family("move", &changes),
        key if key.starts_with("&format!(\"change.{") => family("change", &changes),
        // The sections of one kind, each named like its words.
        "name" => ["shared", "areas", "related"].map(str::to_owned).into(),
        "notice.key" => keys_in("src/browser/fault.rs", "error."),
        "told.key" => keys_in("src/browser/address.rs", "share."),
        key => panic!("where do the words under {key} come from?"),
    }
}

/// The keys of one family that a source names.
fn keys_in(source: &str, family: &str) -> Keys {
    let literals = Source::of(&text(source)).literals;
    literals.into_iter().filter(|literal| literal.starts_with(family)).collect()
}

fn english() -> Vec<(String, Json)> {
    match serde_json::from_str(&text("static/locales/en.json")).unwrap() {
        Json::Object(entries) => entries.into_iter().map(|(key, words)| (key.to_string(), words)).collect(),
        other => panic!("{other:?} is no locale"),
    }
}

/// The names in braces.
fn gaps(words: &str) -> Keys {
    words.split('{').skip(1).map(|piece| piece.split('}').next().unwrap().to_owned()).collect()
}

#[test]
fn every_key_in_the_sources_has_words_and_all_words_are_used() {
    let mut used: Keys = all_calls().iter().flat_map(keys_of).collect();
    used.insert("lang".into());
    let keys: Keys = english().into_iter().map(|(key, _)| key).collect();
    assert_eq!(used.difference(&keys).collect::<Vec<_>>(), [""; 0], "used, but without words");
    assert_eq!(keys.difference(&used).collect::<Vec<_>>(), [""; 0], "words that nothing uses");
}

#[test]
fn no_key_stands_twice_and_no_words_are_missing() {
    let mut seen = Keys::new();
    for (key, words) in english() {
        assert!(words.text().is_some_and(|words| !words.trim().is_empty()), "{key} has no words");
        assert!(seen.insert(key.clone()), "{key} stands twice");
    }
}

#[test]
fn the_gaps_in_words_are_those_that_are_filled() {
    let words: BTreeMap<String, Json> = english().into_iter().collect();
    for call in all_calls() {
        for key in keys_of(&call) {
            let gaps = gaps(words[&key].text().unwrap());
            let fits = match () {
                // Only some of them have a detail to tell.
                () if key.starts_with("error.") || key.starts_with("share.") => gaps.is_subset(&call.names),
                () if call.names.contains(MARKUP) => gaps.len() == 1,
                () => gaps == call.names,
            };
            assert!(fits, "{key} has {gaps:?}, and {:?} are given", call.names);
        }
    }
}

#[test]
fn calls_are_found_in_sources() {
    let call = |key: &str, names: &[&str]| Call {
        key: key.into(),
        names: names.iter().map(|name| name.to_string()).collect(),
    };
    let cases = [
        ("a(words.get(\"x\"))", call("\"x\"", &[])),
        ("part.env.words\n    .get(\"x.y\")", call("\"x.y\"", &[])),
        ("words.get(&format!(\"kind.{}\", kind.name()))", call("&format!(\"kind.{}\",kind.name())", &[])),
        ("words.fill(\"x\", &[(\"a\", &b(1)), (\"c\", d)])", call("\"x\"", &["a", "c"])),
        ("words.around(\"x\", html! { <b>{ a }</b> })", call("\"x\"", &[MARKUP])),
        ("let values = [(\"a\", b)]; words.fill(\"x\", &values)", call("\"x\"", &["a"])),
    ];
    for (source, call) in cases {
        assert_eq!(calls(source), [call], "{source}");
    }
}
