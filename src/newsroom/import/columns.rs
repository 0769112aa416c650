//! The columns of a Google Sheet.

use super::refusal::Refusal;
use super::report::Report;
use super::tame::quoted;

/// The columns, and where version 3 keeps what stands in them.
const COLUMNS: [(&str, &[&str]); 22] = [
    ("Year", &["start_date", "year"]),
    ("Month", &["start_date", "month"]),
    ("Day", &["start_date", "day"]),
    ("Time", &["start_date", "time"]),
    ("End Year", &["end_date", "year"]),
    ("End Month", &["end_date", "month"]),
    ("End Day", &["end_date", "day"]),
    ("End Time", &["end_date", "time"]),
    ("Display Date", &["display_date"]),
    ("Headline", &["text", "headline"]),
    ("Text", &["text", "text"]),
    ("Media", &["media", "url"]),
    ("Media Credit", &["media", "credit"]),
    ("Media Caption", &["media", "caption"]),
    ("Media Thumbnail", &["media", "thumbnail"]),
    ("Alt Text", &["media", "alt"]),
    ("Type", &["type"]),
    ("Group", &["group"]),
    ("Background", &["background"]),
    ("Start Date", &["start_date"]),
    ("End Date", &["end_date"]),
    ("Tag", &["tag"]),
];

/// Where a column's cells go; no keys for a column that TimelineJS does not know.
pub struct Column {
    /// Its name.
    pub name: String,
    /// The keys that lead to its place in a slide.
    pub keys: &'static [&'static str],
}

/// The columns that the first row names.
pub fn read(names: Vec<String>, report: &mut Report) -> Result<Vec<Column>, Refusal> {
    let mut columns: Vec<Column> = Vec::new();
    for name in names.iter().map(|name| name.trim()) {
        let exact = COLUMNS.iter().find(|(known, _)| *known == name);
        let known = exact.or_else(|| COLUMNS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)));
        let known = known.filter(|(known, _)| !columns.iter().any(|column| column.name == *known));
        if let (None, Some((known, _))) = (exact, known) {
            report.changed(
                &format!("column {name}"),
                format!("read as “{known}”; TimelineJS would pass over it"),
            );
        }
        let (name, keys) = known.map_or((name, &[][..]), |(known, keys)| (*known, *keys));
        columns.push(Column { name: name.to_owned(), keys });
    }
    let has = |name: &str| columns.iter().any(|column| column.name == name);
    if (has("Year") || has("Start Date")) && (has("Headline") || has("Text")) {
        return Ok(columns);
    }
    Err(no_sheet(&names))
}

fn no_sheet(names: &[String]) -> Refusal {
    let remedy = "import the CSV of a sheet made from the TimelineJS template, or the timeline’s JSON";
    if names.len() < 2 {
        return Refusal::new("plain text, not TimelineJS data", remedy);
    }
    let names: Vec<_> = names.iter().take(5).map(|name| quoted(name)).collect();
    let what = format!("a table, but not TimelineJS’s: its columns are {}", names.join(", "));
    Refusal::new(what, remedy)
}

/// Speaks of the columns that TimelineJS does not know.
pub fn leave_unknown(columns: &[Column], rows: &[Vec<String>], report: &mut Report) {
    for (place, column) in columns.iter().enumerate().filter(|(_, column)| column.keys.is_empty()) {
        let filled =
            rows.iter().filter(|row| row.get(place).is_some_and(|cell| !cell.trim().is_empty())).count();
        if filled > 0 {
            let why = format!(
                "this is no column of TimelineJS, which passes over it too; cells with words: {filled}"
            );
            report.left(&format!("column {}", column.name), why);
        }
    }
}
