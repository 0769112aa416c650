//! Findings for a program.

use super::finding::Finding;

/// One JSON array of objects with `file line column path severity code message help`.
pub fn array(findings: &[Finding]) -> String {
    // Structs of texts and numbers always have a JSON form.
    serde_json::to_string_pretty(findings).unwrap_or_default()
}
