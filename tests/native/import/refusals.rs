//! Files that are no timelines are named for what they are.

use super::{FOLDER, order};
use crate::support::files::{names, place};
use relationship_card::newsroom::import::convert;
use std::fs;

const IMPORT: &str = "import the JSON or CSV of a TimelineJS timeline";
const SHEET: &str = "import the CSV of a sheet made from the TimelineJS template, or the timeline’s JSON";
const ONE: &str = "import one timeline, a single object with “events”";
const MEND: &str = "mend it there, or export the timeline again";
const FILLED: &str = "import what it becomes once its placeholders are filled in";

/// A file, what it is, and the remedy.
const CASES: &[(&str, &str, &str)] = &[
    (
        "another-chronology.json",
        "another chronology: its events have “when”, “what”, and no “start_date”",
        IMPORT,
    ),
    ("another-table.csv", "a table, but not TimelineJS’s: its columns are “Name”, “Price”", SHEET),
    ("broken.json", "not JSON: EOF parsing array at line 1 column 12", MEND),
    ("calendar.ics", "an iCalendar file, not TimelineJS data", "import the timeline’s JSON or CSV"),
    (
        "cosmological.json",
        "a timeline of which no event has a date that a card can show",
        "give at least one event a date of the years 1 to 9999",
    ),
    ("empty.json", "an empty file", "save the timeline again"),
    (
        "errors-only.json",
        "a timeline without events, with errors of its own: The sheet has no column “Year”",
        "mend the sheet that it was made from",
    ),
    (
        "google-page.csv",
        "a page of Google saying that the sheet cannot be had",
        "share the sheet with everyone who has the link and download it as CSV",
    ),
    (
        "html-page.json",
        "an HTML page, not TimelineJS data",
        "import the JSON or CSV that the page loads, not the page itself",
    ),
    ("json-lines.json", "JSON lines, one object on each line", ONE),
    ("map.json", "a map (GeoJSON), not TimelineJS data", IMPORT),
    ("no-events.json", "a timeline without events", "add events to it first"),
    ("other-json.json", "JSON, but not TimelineJS: it has “name”, “version”, and no “events”", IMPORT),
    ("relationship-card.json", "a relationship card already, not TimelineJS data", IMPORT),
    (
        "script.js",
        "a script around data, not the data itself",
        "keep only what stands from the first “{” to the last “}”",
    ),
    ("several-objects.json", "2 JSON values one after another", ONE),
    ("simile.json", "a SIMILE timeline, not TimelineJS data", IMPORT),
    ("template-in-strings.json", "a template with placeholders, not data", FILLED),
    ("template-jinja.json", "a template with placeholders, not data", FILLED),
    ("template-php.json", "a template with placeholders, not data", FILLED),
    ("too-deep.json", "not JSON: lists and objects are nested too deeply at line 1 column 74", MEND),
    ("vis-timeline.json", "a vis.js timeline, not TimelineJS data", IMPORT),
    (
        "windows-1252.csv",
        "not UTF-8 text: line 2 has bytes that belong to another encoding",
        "save it again as UTF-8",
    ),
    ("words.txt", "plain text, not TimelineJS data", SHEET),
    (
        "workbook.xlsx",
        "a packed file, such as an Excel workbook or a zip archive",
        "save the timeline as JSON, or the sheet as CSV",
    ),
    ("xml-feed.json", "XML, not TimelineJS data", "import the timeline’s JSON or CSV"),
];

#[test]
fn every_refused_file_is_named_for_what_it_is() {
    let folder = format!("{FOLDER}/refused");
    let known: Vec<_> = CASES.iter().map(|(file, ..)| *file).collect();
    assert_eq!(names(&folder), known);
    for (file, what, remedy) in CASES {
        let bytes = fs::read(place(&folder).join(file)).unwrap();
        let refusal = convert(&bytes, &order()).map(|_| ()).map_err(|(refusal, _)| refusal.to_string());
        assert_eq!(refusal, Err(format!("this is {what}; {remedy}")), "{file}");
    }
}

#[test]
fn control_characters_of_a_refused_file_do_not_reach_the_terminal() {
    let (refusal, _) = convert("{\"a\u{7f}\\u001b[2J\": 1}".as_bytes(), &order()).unwrap_err();
    assert!(!refusal.to_string().contains(char::is_control), "{refusal:?}");
}
