//! The sources use exactly the words that the locale has, and fill exactly the gaps that they have.

use crate::languages::languages;
use crate::support::drawn::words;
use crate::support::files::{rust_files, text};
use crate::support::rust::Source;
use relationship_card::card::{Change, EventKind, Json};
use relationship_card::view::plural;
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

/// All calls of `words.get(…)`, `words.fill(…, &[…])` and their like in a source.
fn calls(source: &str) -> Vec<Call> {
    let dense: String = source.split_whitespace().collect();
    let ends =
        |name: &str| dense.match_indices(name).map(|(start, found)| start + found.len()).collect::<Vec<_>>();
    let asking = |name: &str, names: Keys| {
        let call = |start: usize| Call { key: first(&dense[start..]), names: names.clone() };
        ends(name).into_iter().map(call).collect::<Vec<_>>()
    };
    let fill = ends("words.fill(").into_iter().map(|start| {
        let key = first(&dense[start..]);
        let values = &dense[start + key.len() + 1..];
        let values =
            if values.starts_with("&values)") { dense.split("values=").nth(1).unwrap() } else { values };
        Call { key, names: tuple_names(values) }
    });
    let mut calls: Vec<_> = fill.collect();
    for name in ["words.get(", "words.find(", "words.formed("] {
        calls.extend(asking(name, Keys::new()));
    }
    for (name, gap) in [
        ("words.around(", MARKUP),
        ("words.inside(", "date"),
        ("beside(words,", "date"),
        ("in_month(words,", "month"),
    ] {
        calls.extend(asking(name, [gap.to_owned()].into()));
    }
    let counted = asking("words.count(", [COUNT.to_owned()].into());
    calls.extend(
        counted.into_iter().map(|call| Call { key: format!("{}.*", call.key.trim_matches('"')), ..call }),
    );
    calls
}

/// What stands for the number of things that are counted.
const COUNT: &str = "count";

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
        // Looked for only where they are known already, or are asked for by other functions.
        "key" | "&key" | "&name" | "key:&str" => Keys::new(),
        key if key.starts_with("&words.formed(") => Keys::new(),
        key if key.starts_with("&format!(\"day.{") => Keys::new(),
        key if key.ends_with(".*") => [key.to_owned()].into(),
        key if key.starts_with("&format!(\"kind.{") => family("kind", &kinds),
        key if key.starts_with("&format!(\"month.{") => family("month", &months),
        key if key.starts_with("&format!(\"season.{") => family("season", &months[..4]),
        key if key.starts_with("&format!(\"level.{") => family("level", &LEVELS),
        key if key.starts_with("&format!(\"move.{") => family("move", &changes),
        key if key.starts_with("&format!(\"change.{") => family("change", &changes),
        // The sections, each named like its words.
        "name" => {
            ["ladder", "shared", "areas", "related", "sources", "corrections"].map(str::to_owned).into()
        }
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

/// What a language file holds, in its order.
fn locale(lang: &str) -> Vec<(String, String)> {
    match serde_json::from_str(&text(&format!("static/locales/{lang}.json"))).unwrap() {
        Json::Object(entries) => {
            let words = |words: &Json| words.text().unwrap_or_default().to_owned();
            entries.into_iter().map(|(key, value)| (key.to_string(), words(&value))).collect()
        }
        other => panic!("{other:?} is no locale"),
    }
}

/// The plural categories of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The key without its form; for a counted thing, with `*` in the place of the category.
fn plain(key: &str) -> String {
    let key = key.split(':').next().unwrap();
    match key.rsplit_once('.') {
        Some((stem, category)) if CATEGORIES.contains(&category) => format!("{stem}.*"),
        _ => key.to_owned(),
    }
}

/// Whether a language may do without these words: a day of the month that is written otherwise than its number.
fn is_optional(key: &str) -> bool {
    key.starts_with("day.")
}

/// The names in braces.
fn gaps(words: &str) -> Keys {
    words.split('{').skip(1).map(|piece| piece.split('}').next().unwrap().to_owned()).collect()
}

/// The names in braces, without the forms that are asked for.
fn plain_gaps(words: &str) -> Keys {
    gaps(words).iter().map(|gap| plain(gap)).collect()
}

#[test]
fn every_key_in_the_sources_has_words_and_all_words_are_used() {
    let mut used: Keys = all_calls().iter().flat_map(keys_of).collect();
    used.extend(["lang", "date.century", "date.decade", "date.year"].map(str::to_owned));
    let keys: Keys = locale("en").iter().map(|(key, _)| plain(key)).collect();
    assert_eq!(used.difference(&keys).collect::<Vec<_>>(), [""; 0], "used, but without words");
    assert_eq!(keys.difference(&used).collect::<Vec<_>>(), [""; 0], "words that nothing uses");
}

#[test]
fn the_gaps_in_words_are_those_that_are_filled() {
    let english = locale("en");
    for call in all_calls() {
        for key in keys_of(&call) {
            for (_, words) in english.iter().filter(|(written, _)| plain(written) == key) {
                let gaps = plain_gaps(words);
                let fits = match () {
                    // A date is filled by functions that know what its language needs.
                    () if key.starts_with("date.") => true,
                    // Only some errors have a detail to tell, and a number may be a word.
                    () if ["error.", "share."].iter().any(|family| key.starts_with(family))
                        || key.ends_with(".*") =>
                    {
                        gaps.is_subset(&call.names)
                    }
                    () if call.names.contains(MARKUP) => gaps.len() == 1,
                    () => gaps == call.names,
                };
                assert!(fits, "{key} has {gaps:?}, and {:?} are given", call.names);
            }
        }
    }
}

#[test]
fn every_language_has_the_keys_of_english_and_no_others() {
    let known: Keys = locale("en").iter().map(|(key, _)| plain(key)).collect();
    let mut wrong = Vec::new();
    for lang in languages() {
        let has: Keys = locale(&lang).iter().map(|(key, _)| plain(key)).collect();
        wrong.extend(known.difference(&has).map(|key| format!("{lang}.json lacks {key}")));
        let unknown = has.difference(&known).filter(|key| !is_optional(key));
        wrong.extend(unknown.map(|key| format!("{lang}.json has {key}, which en.json has not")));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_language_fills_the_gaps_of_english() {
    let english: BTreeMap<String, String> = locale("en").into_iter().collect();
    let mut wrong = Vec::new();
    for lang in languages() {
        for (key, words) in locale(&lang) {
            let stem = plain(&key);
            let model =
                english.get(&stem.replace('*', "other")).map(|words| plain_gaps(words)).unwrap_or_default();
            let gaps = plain_gaps(&words);
            let fits = match stem.as_str() {
                // A decade may be told by its first year or by both.
                "date.decade" => gaps.is_subset(&["year", "until"].map(str::to_owned).into()),
                // One or two things may be named by a word.
                counted if counted.ends_with(".*") => gaps.is_subset(&model),
                _ => gaps == model,
            };
            if !fits {
                wrong.push(format!("{lang}.json, {key}: {gaps:?} instead of {model:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_language_can_count() {
    let stems: Keys =
        locale("en").iter().map(|(key, _)| plain(key)).filter(|key| key.ends_with(".*")).collect();
    for lang in languages() {
        let words = words(&lang);
        for (stem, count) in stems.iter().flat_map(|stem| (0..=200).map(move |count| (stem, count))) {
            let stem = stem.trim_end_matches(".*");
            let key = format!("{stem}.{}", plural(&lang, count));
            assert!(words.find(&key).is_some(), "{lang}.json lacks {key}");
            assert!(!words.count(stem, count).contains('{'));
        }
    }
}

#[test]
fn every_form_that_is_asked_for_is_there_and_the_other_way_round() {
    for lang in languages() {
        let locale = locale(&lang);
        let form = |written: &str| written.split_once(':').map(|(_, form)| form.to_owned());
        let asked: Keys =
            locale.iter().flat_map(|(_, words)| gaps(words)).filter_map(|gap| form(&gap)).collect();
        let given: Keys = locale.iter().filter_map(|(key, _)| form(key)).collect();
        assert_eq!(asked, given, "{lang}");
    }
}

#[test]
fn no_key_stands_twice_and_no_words_are_missing() {
    for lang in languages() {
        let mut seen = Keys::new();
        for (key, words) in locale(&lang) {
            assert!(!words.trim().is_empty(), "{lang}.json: {key} has no words");
            assert_eq!(words.trim(), words, "{lang}.json: {key} has space around it");
            assert!(seen.insert(key.clone()), "{lang}.json: {key} stands twice");
        }
        assert_eq!(words(&lang).lang(), lang.as_str());
    }
}

/// The element's script writes the place of the event in view over the first number, before the engine has come.
#[test]
fn the_place_of_an_event_comes_before_their_number() {
    for lang in languages() {
        let position = words(&lang).fill("position", &[("n", "3"), ("count", "8")]);
        assert!(position.find('3') < position.find('8'), "{lang}: {position}");
    }
}

#[test]
fn french_signs_keep_their_distance() {
    for (key, words) in locale("fr") {
        for (place, sign) in words.match_indices([';', ':', '!', '?']) {
            let in_gap = words[..place].matches('{').count() > words[..place].matches('}').count();
            assert!(in_gap || words[..place].ends_with('\u{202f}'), "{key}: {words} before {sign}");
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
        ("words.count(\"x\", 5)", call("x.*", &["count"])),
        ("words.inside(\"x\", form, &make)", call("\"x\"", &["date"])),
        ("let values = [(\"a\", b)]; words.fill(\"x\", &values)", call("\"x\"", &["a"])),
    ];
    for (source, call) in cases {
        assert_eq!(calls(source), [call], "{source}");
    }
}
