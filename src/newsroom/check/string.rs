//! What authors do wrong inside the texts of JSON.

use super::syntax::{STRAIGHT, Slip};

/// The end of the text in quotation marks that begins here, unless it has none.
pub(super) fn string(text: &str, start: usize) -> Result<usize, Slip> {
    let mut characters = text[start..].char_indices().skip(1);
    while let Some((index, c)) = characters.next() {
        let place = start + index;
        match c {
            '"' => return Ok(place + 1),
            '\\' if text[place + 1..].starts_with(['\n', '\r']) => break,
            '\\' if !is_escape(&text[place + 1..]) => return Err(escape(text, place)),
            '\\' => drop(characters.next()),
            '\n' | '\r' => break,
            c if c < ' ' => {
                let what = format!("an invisible character stands in this text (U+{:04X})", u32::from(c));
                return Err(Slip::new(place..place + 1, what, "delete it, and write a space"));
            }
            _ => {}
        }
    }
    Err(unclosed(text, start))
}

/// Whether what follows a backslash makes something of it.
fn is_escape(rest: &str) -> bool {
    let is_hex = |code: &str| code.bytes().all(|byte| byte.is_ascii_hexdigit());
    match rest.strip_prefix('u') {
        Some(code) => code.get(..4).is_some_and(is_hex),
        None => rest.starts_with(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']),
    }
}

/// A backslash that makes nothing of what follows it.
pub(super) fn escape(text: &str, place: usize) -> Slip {
    let sign = text[place + 1..].chars().next().unwrap_or(' ');
    let help = "write \\\\ for a backslash, \\\" for a quotation mark, \\n for a new line";
    Slip::new(place..place + 1, format!("“\\{sign}” means nothing in a text"), help)
}

/// A text that is not closed in its line.
fn unclosed(text: &str, start: usize) -> Slip {
    let line = text[start..].lines().next().unwrap_or_default();
    let words = line.trim_end_matches([' ', '\t', ',', '}', ']']);
    match words.chars().next_back() {
        Some(c) if "“”„«»‘’″".contains(c) => {
            let end = start + words.len();
            let what = format!("{c} does not end a text: it is a printed quotation mark");
            Slip::new(end - c.len_utf8()..end, what, STRAIGHT)
        }
        _ => Slip::new(
            start..start + line.len(),
            "this text does not end in its line",
            "end it with \"; a new line in a text is written \\n",
        ),
    }
}
