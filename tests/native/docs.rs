//! What is written for journalists is held to the program: keys, examples, dates, findings and whole cards.

use crate::support::cards::{card, with, with_events};
use crate::support::drawn::english;
use crate::support::files::{names, place, rust_files, text};
use crate::support::run_here;
use crate::support::rust::Source;
use crate::wrong_cards;
use jsonschema::draft202012;
use relationship_card::card::{Extent, Field, Record, Shape, Unit, When, described};
use relationship_card::newsroom::schema;
use relationship_card::view::written;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

const FORMAT: &str = "docs/card-format.md";

/// A row of a table, cell by cell.
type Row = Vec<String>;

/// The tables of a text, each with the row of its head first.
fn tables(text: &str) -> Vec<Vec<Row>> {
    let mut tables: Vec<Vec<Row>> = vec![Vec::new()];
    for line in text.lines() {
        match line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) {
            Some(cells) => tables.last_mut().unwrap().push(cells.split(" | ").map(str::to_owned).collect()),
            // The line below the head.
            None if line.starts_with("|--") => {}
            None => tables.push(Vec::new()),
        }
    }
    tables.retain(|rows| !rows.is_empty());
    tables
}

/// The rows of all tables with this head, without it.
fn rows(text: &str, head: &[&str]) -> Vec<Row> {
    let found: Vec<_> = tables(text).into_iter().filter(|rows| rows[0] == head).collect();
    assert!(!found.is_empty(), "there is no table with the head {head:?}");
    found.into_iter().flat_map(|rows| rows.into_iter().skip(1)).collect()
}

/// What stands between the two signs of code.
fn code(cell: &str) -> &str {
    let code = cell.strip_prefix('`').and_then(|cell| cell.strip_suffix('`'));
    code.unwrap_or_else(|| panic!("{cell} is no code"))
}

/// Every piece of code in the running text and the tables; no blocks.
fn codes(text: &str) -> Vec<&str> {
    let outside = text.split("\n```").step_by(2);
    outside.flat_map(|text| text.lines()).flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

/// The section below a heading that begins with these words, up to the next heading of any level.
fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let (_, after) =
        text.split_once(&format!("\n{heading}")).unwrap_or_else(|| panic!("{heading} is missing"));
    after.split("\n#").next().unwrap()
}

/// Every object of the format by its name.
fn records() -> BTreeMap<&'static str, Record> {
    let mut records = BTreeMap::new();
    collect(&described(), &mut records);
    records
}

fn collect(shape: &Shape, records: &mut BTreeMap<&'static str, Record>) {
    match shape {
        Shape::List { of, .. } => collect(of, records),
        Shape::Either(shapes) => shapes.iter().for_each(|shape| collect(shape, records)),
        Shape::Record(record) => {
            let record = record();
            if records.insert(record.name, record.clone()).is_none() {
                record.fields.iter().for_each(|field| collect(&field.shape, records));
            }
        }
        _ => {}
    }
}

/// The names among which a key's value is chosen; not those of countries, which are too many.
fn choices(field: &Field) -> Vec<&'static str> {
    match &field.shape {
        Shape::OneOf(names) if names.iter().all(|(_, doc)| !doc.is_empty()) => {
            names.iter().map(|(name, _)| *name).collect()
        }
        _ => Vec::new(),
    }
}

const KEYS: [&str; 4] = ["key", "must it be there", "what it is", "example"];

#[test]
fn every_object_has_its_section_with_every_key_in_its_order() {
    let text = text(FORMAT);
    let records = records();
    for (name, record) in &records {
        let rows = rows(section(&text, &format!("### {name}: ")), &KEYS);
        let told: Vec<_> = rows.iter().map(|row| code(&row[0])).collect();
        let keys: Vec<_> = record.fields.iter().map(|field| field.key).collect();
        assert_eq!(told, keys, "{name}");
        for (row, field) in rows.iter().zip(&record.fields) {
            let must = if field.required || record.needs.contains(&field.key) { "yes" } else { "no" };
            assert_eq!(row[1].split(',').next(), Some(must), "{name}.{}", field.key);
        }
    }
    let headings = text.lines().filter_map(|line| line.strip_prefix("### "));
    for heading in headings {
        let name = heading.split(':').next().unwrap();
        assert!(records.contains_key(name), "“{name}” is no object of the format");
    }
}

#[test]
fn every_example_of_a_key_is_accepted() {
    let (text, schema) = (text(FORMAT), schema());
    for name in records().keys() {
        for row in rows(section(&text, &format!("### {name}: ")), &KEYS) {
            let mut property = schema["$defs"][*name]["properties"][code(&row[0])].clone();
            property["$defs"] = schema["$defs"].clone();
            let example: Value = serde_json::from_str(code(&row[3])).unwrap_or_else(|_| panic!("{row:?}"));
            assert!(draft202012::new(&property).unwrap().is_valid(&example), "{name}: {row:?}");
        }
    }
}

#[test]
fn every_name_that_a_key_may_have_is_told_with_what_it_is_for() {
    let text = text(FORMAT);
    for (name, record) in records() {
        let section = section(&text, &format!("### {name}: "));
        for field in record.fields.iter().filter(|field| !choices(field).is_empty()) {
            let rows = rows(section, &[&format!("`{}`", field.key), "for"]);
            let told: Vec<_> = rows.iter().map(|row| code(&row[0])).collect();
            assert_eq!(told, choices(field), "{name}.{}", field.key);
        }
    }
}

#[test]
fn what_each_key_of_the_envelope_does_is_told() {
    let text = text(FORMAT);
    let head = ["key", "what the widget does", "in schema.org", "in ninjs"];
    let told: Vec<_> = rows(&text, &head).iter().map(|row| code(&row[0]).to_owned()).collect();
    let keys: Vec<_> = records()["Editorial"].fields.iter().map(|field| field.key).collect();
    assert_eq!(told, keys);
}

/// Words in signs of code that are neither keys nor their values nor findings: of JSON, of other formats.
const OTHER: [&str; 8] =
    ["true", "false", "null", "version", "firstcreated", "versioncreated", "pubstatus", "canceled"];

#[test]
fn no_key_is_named_that_does_not_exist() {
    let text = text(FORMAT);
    let mut known: BTreeSet<String> = OTHER.iter().map(|word| word.to_string()).collect();
    for record in records().values() {
        known.extend(record.fields.iter().map(|field| field.key.to_owned()));
        known.extend(record.fields.iter().flat_map(choices).map(str::to_owned));
    }
    known.extend(codes_of_findings());
    known.extend(severities().into_keys());
    for word in codes(&text) {
        let is_name = word.chars().all(|c| c.is_ascii_lowercase());
        assert!(!is_name || known.contains(word), "“{word}” is neither a key nor the value of one");
    }
}

/// The blocks of JSON in a text.
fn blocks(text: &str) -> Vec<&str> {
    let blocks = text.split("\n```json\n").skip(1);
    blocks.map(|block| block.split("\n```").next().unwrap()).collect()
}

#[test]
fn every_whole_card_in_the_documents_passes_the_strict_check() {
    let documents = names("docs").into_iter().filter(|name| name.ends_with(".md"));
    let documents = documents.map(|name| format!("docs/{name}")).chain(["README.md".to_owned()]);
    let mut cards = 0;
    for document in documents {
        for block in blocks(&text(&document)) {
            let json: Value = serde_json::from_str(block).unwrap_or_else(|_| panic!("{document}: {block}"));
            if json.get("parties").is_none() {
                continue;
            }
            let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("documents");
            fs::create_dir_all(&folder).unwrap();
            let file = folder.join(format!("{}.json", json["id"].as_str().unwrap()));
            fs::write(&file, block).unwrap();
            let (verdict, out, _) = run_here(&["check", "--strict", file.to_str().unwrap()]);
            assert_eq!((verdict as u8, out.as_str()), (0, ""), "{document}");
            cards += 1;
        }
    }
    assert!(cards >= 2, "only {cards} cards");
}

const DATES: [&str; 3] = ["you write", "readers see", "on the axis"];

fn when(json: &str) -> When {
    card(&with(with_events(1), &[("/events/0/date", json)])).events[0].date.clone()
}

/// Where a row says that a date stands: days, or none at an end of the axis.
fn bounds(cell: &str) -> (Option<i32>, Option<i32>) {
    let days = |text: &str| when(&json!(text).to_string()).days();
    let (from, until) = cell.split_once(" to ").unwrap_or((cell, cell));
    let from = Some(from).filter(|from| *from != "the beginning of the axis").map(|from| days(from).0);
    (from, Some(until).filter(|until| *until != "the end of the axis").map(|until| days(until).1))
}

fn dates() -> Vec<Row> {
    let text = text(FORMAT);
    let rows = rows(&text, &DATES);
    assert!(rows.len() >= 28, "only {} dates", rows.len());
    rows
}

#[test]
fn every_date_of_the_tables_is_written_and_placed_as_they_say() {
    for row in dates() {
        let when = when(code(&row[0]));
        assert_eq!(written(&english(), &when), row[1], "{row:?}");
        assert_eq!(when.extent().bounds(), bounds(&row[2]), "{row:?}");
    }
}

#[test]
fn the_tables_of_dates_hold_every_form() {
    let dates: Vec<_> = dates().iter().map(|row| when(code(&row[0]))).collect();
    let mut forms = BTreeSet::new();
    for date in &dates {
        forms.insert(match date.extent() {
            Extent::On(_) => "on",
            Extent::Span(..) => "span",
            Extent::Since(_) => "since",
            Extent::Until(_) => "until",
            Extent::Before(_) => "before",
            Extent::After(_) => "after",
        });
        let exact = date.extent().dates().0;
        forms.insert(match exact.unit() {
            Unit::Century => "century",
            Unit::Decade => "decade",
            Unit::Year => "year",
            Unit::Season(_) => "season",
            Unit::Month(_) => "month",
            Unit::Day(..) => "day",
        });
        forms.insert(match (exact.is_approximate(), exact.is_uncertain()) {
            (false, false) => "sure",
            (true, false) => "about",
            (false, true) => "uncertain",
            (true, true) => "both",
        });
        forms.extend(date.label().map(|_| "label"));
    }
    assert_eq!(forms.len(), 6 + 6 + 4 + 1, "{forms:?}");
    let written: Vec<_> = self::dates().into_iter().map(|row| row[0].clone()).collect();
    for season in 21..=32 {
        assert!(written.contains(&format!("`\"2026-{season}\"`")), "season {season}");
    }
}

const FINDINGS: [&str; 4] = ["code", "severity", "what it means", "how to mend it"];

/// The codes of all findings, as the sources name them.
fn codes_of_findings() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (_, source) in rust_files("src/card").into_iter().chain(rust_files("src/newsroom/check")) {
        let is_code = |literal: &str| {
            let letters = literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            letters && literal.contains('-') && literal.starts_with(|c: char| c.is_ascii_lowercase())
        };
        codes.extend(Source::of(&source).literals.into_iter().filter(|literal| is_code(literal)));
        for call in ["error(", "warn(", "problem("] {
            let first = source.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            codes.extend(first.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }
    codes
}

/// The codes of the wrong cards with the severities that they have there.
fn severities() -> BTreeMap<String, BTreeSet<String>> {
    let mut severities: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for file in wrong_cards::files() {
        for line in fs::read_to_string(file.with_extension("txt")).unwrap().lines() {
            let finding = line.split([' ', '[', ']']).collect::<Vec<_>>();
            severities.entry(finding[2].to_owned()).or_default().insert(finding[1].to_owned());
        }
    }
    severities
}

#[test]
fn the_table_of_findings_holds_every_code_with_its_severity_and_no_other() {
    let rows = rows(&text(FORMAT), &FINDINGS);
    let told: BTreeMap<_, _> = rows.iter().map(|row| (code(&row[0]).to_owned(), row[1].clone())).collect();
    assert_eq!(told.len(), rows.len(), "a code stands twice");
    let severities = severities();
    for (code, severity) in &severities {
        let severity = severity.iter().cloned().collect::<Vec<_>>().join(" or ");
        assert_eq!(told.get(code), Some(&severity), "{code}");
    }
    let mut codes = codes_of_findings();
    // What the schema's examples call a level has the form of a code.
    codes.remove("special-strategic");
    codes.extend(severities.into_keys());
    assert_eq!(told.into_keys().collect::<Vec<_>>(), codes.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_link_within_the_documents_leads_somewhere() {
    let text = text(FORMAT);
    let anchors: BTreeSet<String> = text.lines().filter_map(anchor).collect();
    for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        let within = target.strip_prefix('#');
        assert!(within.is_none_or(|anchor| anchors.contains(anchor)), "{target} leads nowhere");
    }
    assert!(self::text("README.md").contains("](docs/card-format.md)"));
    assert!(place(FORMAT).is_file());
}

/// The name under which a heading is reached, as GitHub makes it.
fn anchor(line: &str) -> Option<String> {
    let heading = line.strip_prefix('#')?.trim_start_matches('#').trim();
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'));
    Some(kept.collect::<String>().to_lowercase().replace(' ', "-"))
}
