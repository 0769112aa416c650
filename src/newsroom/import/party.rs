//! The two parties, as they are named on the command line.

use super::ids::{Ids, slug};
use super::out::Party;
use super::probe;
use super::tame::quoted;

/// Reads `Italy:IT` or `Italy`; the id is still missing.
pub fn read(words: &str) -> Result<Party, String> {
    let (name, code) = match words.rsplit_once(':') {
        Some((name, code)) if is_code(code) => (name, Some(code.to_ascii_uppercase())),
        _ => (words, None),
    };
    let name = name.trim();
    if name.is_empty() || name.contains(char::is_control) {
        return Err(format!(
            "{} names no party; write --party \"Name:CC\" or --party \"Name\"",
            quoted(words)
        ));
    }
    if let Some(code) = code.as_deref().filter(|code| !probe::country(code)) {
        let remedy = "write the two letters of ISO 3166-1, such as IT for Italy, or the name alone";
        return Err(format!("{} is not a country code; {remedy}", quoted(code)));
    }
    Ok(Party { id: String::new(), name: name.to_owned(), country: code })
}

/// Two or three letters behind a colon are meant as a country code.
fn is_code(code: &str) -> bool {
    matches!(code.len(), 2 | 3) && code.bytes().all(|b| b.is_ascii_alphabetic())
}

/// Makes the ids of both from their names.
pub fn named(parties: [Party; 2]) -> [Party; 2] {
    let mut ids = Ids::default();
    parties.map(|party| {
        let id = ids.unique(&slug(&party.name).unwrap_or_else(|| "party".to_owned()));
        Party { id, ..party }
    })
}
