//! Findings for a person: the line of the source with a marker under what is wrong.

use super::finding::Finding;
use super::input::Input;
use crate::card::{Severity, cut};
use crate::newsroom::clean;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt;
use std::io::{IsTerminal, stdout};
use std::ops::Range;

/// How much of a line is shown before and after the place, and of the place itself, in bytes: some files are
/// one long line. Of a path as much is shown.
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
    // Of a line that is not shown whole, the snippet counts the columns of what is shown.
    let place = |column| format!("{file}:{}:{column}", finding.line);
    let counted = place(source[..marker.start].chars().count() + 1);
    let snippet = Snippet::source(source).path(&file).line_start(finding.line);
    let snippet = snippet.annotation(AnnotationKind::Primary.span(marker));
    let title = level.primary_title(message).id(finding.code);
    let report = [Group::with_title(title).element(snippet).element(Level::HELP.message(help))];
    renderer().render(&report).replacen(&counted, &place(finding.column), 1)
}

fn title(finding: &Finding) -> String {
    match cut(&finding.path, AROUND) {
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

/// The part of the text that is shown: the line, or what of it lies around the place. No more of the text
/// is looked at, because every line may be as long as the file.
fn window(text: &str, span: &Range<usize>) -> Range<usize> {
    let from = text.floor_char_boundary(span.start.saturating_sub(AROUND));
    let from = text[from..span.start].rfind('\n').map_or(from, |end| from + end + 1);
    let to = text.ceil_char_boundary((span.end.min(span.start + AROUND) + AROUND).min(text.len()));
    let to = text[span.start..to].find('\n').map_or(to, |end| span.start + end);
    from..to
}

/// Keeps every byte's place: what a terminal would obey becomes as many question marks.
fn clean_source(line: &str) -> String {
    let same_length = |c: char| match clean::line(c.encode_utf8(&mut [0; 4])).starts_with(c) || c == '\t' {
        true => c.to_string(),
        false => "?".repeat(c.len_utf8()),
    };
    line.chars().map(same_length).collect()
}

/// How much is wrong; written as the last line, or as nothing.
#[derive(Default)]
pub struct Counts {
    errors: usize,
    warnings: usize,
}

impl Counts {
    /// Counts a finding.
    pub fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match (self.errors, self.warnings) {
            (0, 0) => Ok(()),
            (errors, warnings) => writeln!(f, "errors: {errors}, warnings: {warnings}"),
        }
    }
}
