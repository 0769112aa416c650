//! From bytes to text.

use super::refusal::Refusal;
use super::report::Report;

/// How files of other programs begin.
const PROGRAMS: [(&[u8], &str); 7] = [
    (b"PK\x03\x04", "a packed file, such as an Excel workbook or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Word file"),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
];

/// The text of a file: UTF-8, or UTF-16 when its first two bytes say so.
pub fn text(bytes: &[u8], report: &mut Report) -> Result<String, Refusal> {
    if let Some((_, what)) = PROGRAMS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Refusal::new(*what, "save the timeline as JSON, or the sheet as CSV"));
    }
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => {
            report.changed("the file", "its byte-order mark is left out");
            utf8(rest)
        }
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes, report),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes, report),
        bytes => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, Refusal> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|fault| {
        let line = bytes[..fault.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        let what = format!("not UTF-8 text: line {line} has bytes that belong to another encoding");
        Refusal::new(what, "save it again as UTF-8")
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, report: &mut Report) -> Result<String, Refusal> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().copied().map(unit).collect();
    match String::from_utf16(&units) {
        Ok(text) if rest.is_empty() => {
            report.changed("the file", "read as UTF-16");
            Ok(text)
        }
        _ => Err(Refusal::new("broken UTF-16 text", "save it again as UTF-8")),
    }
}
