//! The report accounts for every key of the input.

use super::printed::Printed;
use super::{bytes, imported, timelines};
use serde_json::Value;

#[test]
fn the_report_accounts_for_every_key_of_every_timeline() {
    let timelines = timelines();
    assert!(timelines.len() >= 25, "only {} timelines", timelines.len());
    for timeline in timelines {
        println!("{timeline}");
        let bytes = bytes(&timeline);
        let mut printed = Printed::read(&imported(&bytes).report.to_string());
        let text = decoded(&bytes);
        match timeline.ends_with(".csv") {
            true => meet_cells(&text, &mut printed),
            false => {
                let json = serde_json::from_str(&text).or_else(|_| json5::from_str(&text)).unwrap();
                meet_values(&json, &[], &mut printed);
            }
        }
        printed.assert_sums();
    }
}

fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, units @ ..] => {
            let units = units.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
        }
        bytes => String::from_utf8(bytes.to_vec()).unwrap().trim_start_matches('\u{feff}').to_owned(),
    }
}

/// Meets every value inside which there is nothing else; `around` are the places around it.
fn meet_values(value: &Value, around: &[(String, String)], printed: &mut Printed) {
    let (path, pattern) = around.first().cloned().unwrap_or_default();
    let place = |path: String, pattern: String| [&[(path, pattern)], around].concat();
    let inner: Vec<(Vec<(String, String)>, &Value)> = match value {
        Value::Object(entries) => {
            let dot = if path.is_empty() { "" } else { "." };
            let inner = entries.iter().map(|(key, value)| {
                let key = key.replace(char::is_control, "\u{fffd}");
                (place(format!("{path}{dot}{key}"), format!("{pattern}{dot}{key}")), value)
            });
            inner.collect()
        }
        Value::Array(elements) => {
            let inner = elements.iter().enumerate();
            inner.map(|(i, value)| (place(format!("{path}[{i}]"), format!("{pattern}[]")), value)).collect()
        }
        _ => Vec::new(),
    };
    if inner.is_empty() {
        return printed.meet(around);
    }
    inner.into_iter().for_each(|(places, value)| meet_values(value, &places, printed));
}

/// Meets every cell of every row that is not blank.
fn meet_cells(text: &str, printed: &mut Printed) {
    let delimiter = if text.lines().next().unwrap().contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new();
    let mut reader =
        reader.delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    for (number, row) in rows.iter().enumerate().skip(1) {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        for (place, cell) in row.iter().enumerate() {
            meet_cell(number + 1, rows[0].get(place), cell, printed);
        }
    }
}

fn meet_cell(number: usize, column: Option<&str>, cell: &str, printed: &mut Printed) {
    let row = (format!("row {number}"), String::new());
    let Some(column) = column.map(str::trim) else {
        return printed.meet(&[(format!("row {number}, beyond the last column"), String::new()), row]);
    };
    // The one fixture with a column that is not written as in the template.
    let column = if column == "year" { "Year" } else { column };
    let unknown = (format!("column {column}"), String::new());
    let is_known_elsewhere = column == "Text" && cell == "Other words";
    let own = (format!("row {number}, {column}"), format!("column {column}"));
    match is_known_elsewhere || column == "Notes" {
        true => printed.meet(&[unknown, row]),
        false => printed.meet(&[own, row]),
    }
}
