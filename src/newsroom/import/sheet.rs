//! The CSV of a Google Sheet, into the tree that JSON has.

use super::columns::{self, Column};
use super::node::{Node, Value};
use super::refusal::Refusal;
use super::report::Report;
use super::tame::quoted;

/// Reads a sheet; its first row names the columns.
pub fn read(text: &str, report: &mut Report) -> Result<Node, Refusal> {
    let delimiter = delimiter(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows = reader.records().map_while(Result::ok).map(|row| row.iter().map(str::to_owned).collect());
    let columns = columns::read(rows.next().unwrap_or_default(), report)?;
    if delimiter != b',' {
        report.changed(
            "the file",
            format!("read with {} between its cells", quoted(&char::from(delimiter).to_string())),
        );
    }
    let rows: Vec<Vec<String>> = rows.collect();
    columns::leave_unknown(&columns, &rows, report);
    let slides = rows.into_iter().enumerate().map(|(index, cells)| slide(index + 2, cells, &columns, report));
    Ok(sorted(slides.flatten().collect(), report))
}

/// What stands most often between the names of the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// A row as a slide; none if it is blank.
fn slide(number: usize, cells: Vec<String>, columns: &[Column], report: &mut Report) -> Option<Node> {
    let row = format!("row {number}");
    let mut slide = Node { path: row.clone(), value: Value::Object(Vec::new()) };
    let surplus = cells.iter().skip(columns.len()).filter(|cell| !cell.trim().is_empty()).count();
    if surplus > 0 {
        report.left(&format!("{row}, beyond the last column"), format!("cells without a column: {surplus}"));
    }
    for (column, cell) in columns.iter().zip(cells).filter(|(column, _)| !column.keys.is_empty()) {
        let path = format!("{row}, {}", column.name);
        put(&mut slide, column.keys, Node { path, value: Value::Text(cell) });
    }
    (!slide.is_blank()).then_some(slide)
}

/// Puts a cell where its keys lead. `Start Date` is a whole date, and wins over its parts.
fn put(slide: &mut Node, keys: &[&str], cell: Node) {
    let Value::Object(entries) = &mut slide.value else { return };
    let Some((key, rest)) = keys.split_first() else { return };
    if rest.is_empty() {
        if !cell.is_blank() || !entries.iter().any(|(known, _)| known == key) {
            entries.push(((*key).to_owned(), cell));
        }
        return;
    }
    let place = entries.iter().position(|(known, node)| known == key && node.is_object());
    let place = place.unwrap_or_else(|| {
        let path = format!("{}, {key}", slide.path);
        entries.push(((*key).to_owned(), Node { path, value: Value::Object(Vec::new()) }));
        entries.len() - 1
    });
    put(&mut entries[place].1, rest, cell);
}

/// The title slide, the events and the eras of a sheet.
fn sorted(slides: Vec<Node>, report: &mut Report) -> Node {
    let (mut title, mut events, mut eras) = (None, Vec::new(), Vec::new());
    for slide in slides {
        let kind =
            slide.any(&["type"]).filter(|kind| kind.words().is_some_and(|w| w == "title" || w == "era"));
        let is_title = kind.is_some_and(|kind| kind.words().is_some_and(|words| words == "title"));
        match kind {
            Some(kind) if is_title && title.is_none() => {
                report.carried(&kind.path);
                title = Some(slide);
            }
            Some(_) if !is_title => eras.push(slide),
            _ => events.push(slide),
        }
    }
    let list =
        |key: &str, slides| (key.to_owned(), Node { path: key.to_owned(), value: Value::List(slides) });
    let mut entries = vec![list("events", events)];
    if !eras.is_empty() {
        entries.push(list("eras", eras));
    }
    entries.extend(title.map(|title| ("title".to_owned(), title)));
    Node { path: String::new(), value: Value::Object(entries) }
}
