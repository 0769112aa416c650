//! Files to check, the same in every run. They are written piece by piece, because what this program keeps in
//! memory would count as the memory of the programs that it starts.

use crate::place;
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// The name of the card with 1,000 events.
pub const EVENTS: &str = "1,000 events";

/// The name of the 1,000 cards.
pub const CARDS: &str = "1,000 cards";

/// How large a large file is, in bytes.
const LARGE: usize = 10 * 1024 * 1024;

/// Files that are checked in one run.
pub struct Input {
    /// What it is.
    pub name: &'static str,
    /// The files' names in their folder.
    pub files: Vec<String>,
    /// With which exit code the check ends.
    pub code: i32,
}

/// Writes all inputs into a folder.
pub fn all(folder: &Path) -> Result<Vec<Input>> {
    fs::create_dir_all(folder).context("cannot make the folder of the inputs")?;
    let mut inputs = vec![cards(folder)?];
    for (name, file, code, write) in ONES {
        let path = folder.join(file);
        write_to(&path, write).with_context(|| format!("cannot write {file}"))?;
        inputs.push(Input { name, files: vec![file.to_owned()], code });
    }
    Ok(inputs)
}

type Writer = fn(&mut dyn Write) -> io::Result<()>;

/// Inputs of one file: what it is, its name, the exit code, and what writes it.
const ONES: [(&str, &str, i32, Writer); 9] = [
    (EVENTS, "events.json", 0, |out| events(out, "events", 1_000)),
    ("10 MiB of events", "large.json", 0, |out| events(out, "large", LARGE / 434)),
    ("a million keys", "keys.json", 1, |out| many(out, "", |index| format!("\"{index:x}\":0"), "")),
    ("a million equal ids", "ids.json", 1, |out| many(out, "\"events\":[", |_| "{\"id\":\"a\"}".into(), "]")),
    ("a million references", "references.json", 1, |out| {
        let before = "\"shared\":[{\"text\":\"A\",\"sources\":[";
        many(out, before, |index| format!("\"{index:07x}\""), "]}]")
    }),
    ("a million numbers", "numbers.json", 1, |out| {
        many(out, "\"events\":[", |index| (100_000_000 + index).to_string(), "]")
    }),
    ("10 MiB of brackets", "brackets.json", 1, |out| (0..LARGE).try_for_each(|_| out.write_all(b"["))),
    ("10 MiB of one value", "value.json", 1, |out| {
        write!(out, "{BEGINNING}\"summary\":1,\"id\":\"")?;
        (0..LARGE / 2).try_for_each(|_| out.write_all("é".as_bytes()))?;
        out.write_all(b"\"}")
    }),
    ("10 MiB of no text", "bytes.json", 1, |out| (0..LARGE).try_for_each(|_| out.write_all(b"\xff"))),
];

/// The beginning of a small card.
const BEGINNING: &str = "{\"lang\":\"en\",\"title\":\"A\",\"parties\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":\"B\"}],";

fn write_to(path: &Path, write: Writer) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(path)?);
    write(&mut out)?;
    out.flush()
}

/// A card of so many ordinary events, each of about 434 bytes.
fn events(out: &mut dyn Write, id: &str, count: usize) -> io::Result<()> {
    write!(out, "{BEGINNING}\n\"id\":\"{id}\",\"events\":[")?;
    for index in 0..count {
        let (comma, year) = (if index == 0 { "" } else { "," }, 1800 + index % 200);
        let (month, day, source) = (1 + index % 12, 1 + index % 28, index % 9);
        writeln!(out, "{comma}")?;
        write!(
            out,
            r#"  {{
    "id": "event-{index}", "kind": "talks", "date": "{year}-{month:02}-{day:02}", "place": "Tokyo",
    "title": "The talks that raised the level for the {index}th time",
    "text": "The two leaders confirmed the new level, and spoke of what it means for both countries.\n\nThen they parted.",
    "quotes": [{{ "text": "Count always on me, okay?", "by": "Giorgia Meloni", "context": "at the farewell" }}],
    "sources": ["source-{source}", "source-9"]
  }}"#
        )?;
    }
    write!(out, "],\n\"sources\":[")?;
    for index in 0..10 {
        let comma = if index == 0 { "" } else { "," };
        write!(out, "{comma}\n  {{ \"id\": \"source-{index}\", \"title\": \"Report {index}\" }}")?;
    }
    writeln!(out, "\n]}}")
}

/// A small card with so many elements as fit into a large file, a million at most.
fn many(out: &mut dyn Write, before: &str, element: impl Fn(usize) -> String, after: &str) -> io::Result<()> {
    write!(out, "{BEGINNING}\"id\":\"card\",{before}")?;
    let mut room = LARGE - BEGINNING.len() - 100;
    for index in 0..1_000_000 {
        let element = element(index);
        let Some(left) = room.checked_sub(element.len() + 1) else { break };
        room = left;
        write!(out, "{}{element}", if index == 0 { "" } else { "," })?;
    }
    write!(out, "{after}}}")
}

/// A thousand copies of a sample, each with the name of its file.
fn cards(folder: &Path) -> Result<Input> {
    let sample = fs::read_to_string(place::sources().join("cards/tokyo.json")).context("no sample card")?;
    let copy = |index: usize| -> Result<String> {
        let name = format!("tokyo-{index:03}");
        let text = sample.replacen("\"id\": \"tokyo\"", &format!("\"id\": \"{name}\""), 1);
        let file = format!("{name}.json");
        fs::write(folder.join(&file), text).with_context(|| format!("cannot write {file}"))?;
        Ok(file)
    };
    let files = (0..1_000).map(copy).collect::<Result<_>>()?;
    Ok(Input { name: CARDS, files, code: 0 })
}

#[cfg(test)]
mod tests {
    use super::{LARGE, ONES};

    #[test]
    fn large_files_are_about_as_large_as_they_say_and_the_same_in_every_run() {
        for (name, file, _, write) in ONES.into_iter().skip(1) {
            let written = || {
                let mut bytes = Vec::new();
                write(&mut bytes).unwrap();
                bytes
            };
            let bytes = written();
            assert!((LARGE * 9 / 10..=LARGE * 11 / 10).contains(&bytes.len()), "{name}: {}", bytes.len());
            assert!(bytes == written(), "{file}");
        }
    }
}
