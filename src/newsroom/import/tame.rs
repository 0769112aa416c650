//! Values and places of the input, as a line of the report names them.

/// How much of a value of the input a line shows, in characters.
const SHOWN: usize = 60;

/// The beginning of a value, in quotation marks.
pub fn quoted(value: &str) -> String {
    let mut shown: String = value.chars().take(SHOWN).collect();
    if value.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    format!("“{shown}”")
}

/// A path without its numbers, so that equal places of all events are counted together:
/// `events[].media.url`, `column Media`.
pub fn pattern(path: &str) -> String {
    if let Some((row, column)) = path.strip_prefix("row ").and_then(|rest| rest.split_once(", "))
        && row.bytes().all(|b| b.is_ascii_digit())
    {
        return format!("column {column}");
    }
    let mut parts = path.split('[');
    let mut pattern = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        pattern.push('[');
        pattern.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    pattern
}
