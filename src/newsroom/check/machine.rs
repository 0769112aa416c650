//! Findings for a program.

use super::finding::Finding;
use serde::ser::{SerializeSeq, Serializer};
use std::io::{self, Write};

/// One JSON array of objects with `file line column path severity code message help`, written while `examine`
/// hands over the findings: those of many files are never in memory together.
pub fn array<T, E: From<io::Error>>(
    mut out: &mut dyn Write,
    examine: impl FnOnce(&mut dyn FnMut(&Finding) -> io::Result<()>) -> Result<T, E>,
) -> Result<T, E> {
    let mut serializer = serde_json::Serializer::pretty(&mut out);
    let mut array = serializer.serialize_seq(None).map_err(io::Error::from)?;
    let outcome = examine(&mut |finding| Ok(array.serialize_element(finding)?))?;
    array.end().map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(outcome)
}
