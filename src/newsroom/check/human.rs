//! Findings for a person: the line of the source with a marker under what is wrong.

use super::finding::Finding;
use super::input::Input;
use crate::card::Severity;
use crate::newsroom::clean;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::io::{IsTerminal, stdout};
use std::ops::Range;

/// How much of a line is shown before and after the place, in bytes: some files are one long line.
const AROUND: usize = 200;

/// One finding, as good compilers write them. Coloured only on a terminal.
pub fn written(input: &Input, finding: &Finding) -> String {
    let shown = window(&input.text, &finding.span);
    let source = clean_source(&input.text[shown.clone()]);
    let marker = finding.span.start - shown.start..finding.span.end.min(shown.end) - shown.start;
    let (file, message) = (clean::line(&finding.file), clean::line(&title(finding)));
    let help = clean::line(&finding.help);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let snippet = Snippet::source(source).path(file);
    let snippet = snippet.line_start(finding.line).annotation(AnnotationKind::Primary.span(marker));
    let title = level.primary_title(message).id(finding.code);
    let report = [Group::with_title(title).element(snippet).element(Level::HELP.message(help))];
    renderer().render(&report)
}

fn title(finding: &Finding) -> String {
    match finding.path.as_str() {
        "" => finding.message.clone(),
        path => format!("{path}: {}", finding.message),
    }
}

fn renderer() -> Renderer {
    match stdout().is_terminal() {
        true => Renderer::styled(),
        false => Renderer::plain(),
    }
}

/// The part of the text that is shown: the line, or what of it lies around the place.
fn window(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    let end = text[span.start..].find('\n').map_or(text.len(), |end| span.start + end);
    let from = text.floor_char_boundary(span.start.saturating_sub(AROUND)).max(start);
    from..text.ceil_char_boundary((span.end.min(end) + AROUND).min(end))
}

/// Keeps every byte's place: what a terminal would obey becomes as many question marks.
fn clean_source(line: &str) -> String {
    let same_length = |c: char| match clean::line(c.encode_utf8(&mut [0; 4])).starts_with(c) || c == '\t' {
        true => c.to_string(),
        false => "?".repeat(c.len_utf8()),
    };
    line.chars().map(same_length).collect()
}

/// The last line: how much is wrong.
pub fn summary(findings: &[Finding]) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    match (count(Severity::Error), count(Severity::Warning)) {
        (0, 0) => String::new(),
        (errors, warnings) => format!("errors: {errors}, warnings: {warnings}\n"),
    }
}
