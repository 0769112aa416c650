//! What a file is, by its first characters.

use super::node::Node;
use super::refusal::Refusal;
use super::report::Report;
use super::{json, sheet};

/// The input as a tree, whatever it is written in.
pub fn read(text: &str, report: &mut Report) -> Result<Node, Refusal> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    match text.chars().next() {
        None => Err(Refusal::new("an empty file", "save the timeline again")),
        Some('<') => Err(markup(text)),
        Some('{' | '[' | '/') => json::read(text, report),
        _ => match known(text) {
            Some(refusal) => Err(refusal),
            None => sheet::read(text, report),
        },
    }
}

/// A page that Google shows instead of a sheet, by what only such pages say.
const GOOGLE: [&str; 4] =
    ["docs.google.com", "accounts.google.com", "drive.google.com", "sheets.googleapis.com"];

fn markup(text: &str) -> Refusal {
    let lower = text.to_ascii_lowercase();
    let is = |starts: &[&str]| starts.iter().any(|start| lower.starts_with(start));
    if is(&["<?php", "<%"]) {
        return template();
    }
    if is(&["<?xml", "<rss", "<feed", "<kml", "<svg"]) {
        return Refusal::new("XML, not TimelineJS data", "import the timeline’s JSON or CSV");
    }
    if GOOGLE.iter().any(|host| lower.contains(host)) {
        let remedy = "share the sheet with everyone who has the link and download it as CSV";
        return Refusal::new("a page of Google saying that the sheet cannot be had", remedy);
    }
    let remedy = "import the JSON or CSV that the page loads, not the page itself";
    Refusal::new("an HTML page, not TimelineJS data", remedy)
}

/// A file into which another program has yet to write the data.
pub fn template() -> Refusal {
    let remedy = "import what it becomes once its placeholders are filled in";
    Refusal::new("a template with placeholders, not data", remedy)
}

fn known(text: &str) -> Option<Refusal> {
    let first = text.lines().next().unwrap_or_default().trim_end();
    let refuse = |what: &str, remedy: &str| Some(Refusal::new(what, remedy));
    if first.starts_with("BEGIN:VCALENDAR") {
        return refuse("an iCalendar file, not TimelineJS data", "import the timeline’s JSON or CSV");
    }
    if first == "---" || first.starts_with("%YAML") {
        return refuse("YAML, not TimelineJS data", "import the timeline’s JSON or CSV");
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || " _$.".contains(c);
    let opens = first.find(['{', '[']).map(|place| first[..place].trim_end());
    let name = opens.and_then(|before| before.strip_suffix(['=', '(', ':']));
    if name.is_some_and(|name| !name.is_empty() && name.chars().all(is_name)) {
        let remedy = "keep only what stands from the first “{” to the last “}”";
        return refuse("a script around data, not the data itself", remedy);
    }
    None
}
