//! Where texts are worked on: the report, the sources, and what the event at hand cites.

use super::html::{self, Html};
use super::markup;
use super::node::Node;
use super::out::Party;
use super::report::Report;
use super::runs::Run;
use super::sources::Sources;
use super::tame::quoted;
use crate::card::is_blank;
use std::collections::HashSet;

/// What is gathered while the input is read.
#[derive(Debug, Default)]
pub struct Desk {
    /// What became of each value.
    pub report: Report,
    /// The sources of the card.
    pub sources: Sources,
    /// The two parties.
    pub parties: Vec<Party>,
    cited: Vec<String>,
}

impl Desk {
    /// The words of a text, its paragraphs parted by empty lines. Its links become sources.
    pub fn prose(&mut self, node: &Node) -> Option<String> {
        self.told(node, "words and markup", |html| markup::written(&html.runs))
    }

    /// The words of a text as one line. Its links become sources.
    pub fn line(&mut self, node: &Node) -> Option<String> {
        self.told(node, "words", |html| html.runs.line())
    }

    fn told(&mut self, node: &Node, form: &str, written: impl Fn(&Html) -> String) -> Option<String> {
        let Some(words) = node.words() else {
            self.report.left(&node.path, format!("{} stands where a text should", node.kind()));
            return None;
        };
        let html = html::read(&words);
        let told = written(&html);
        let mut notes = form_notes(&html, form);
        self.cite_links(&html, &mut notes);
        if is_blank(&told) {
            notes.insert(0, format!("there are no words in {}", quoted(&words)));
            self.report.left(&node.path, notes.join("; "));
            return None;
        }
        self.report.settled(&node.path, &notes);
        Some(told)
    }

    fn cite_links(&mut self, html: &Html, notes: &mut Vec<String>) {
        for (address, words) in links(html) {
            notes.push(match self.cite(&address, words.as_deref()) {
                Ok(id) => format!("its link {} is source “{id}”{}", quoted(&address), open_note(&address)),
                Err(why) => format!("its link {} is left out: {why}", quoted(&address)),
            });
        }
    }

    /// What the event at hand cites, each source once; the next event begins anew.
    pub fn take_cited(&mut self) -> Vec<String> {
        let mut cited = std::mem::take(&mut self.cited);
        let mut met = HashSet::new();
        cited.retain(|id| met.insert(id.clone()));
        cited
    }

    /// Lets the event at hand cite an address.
    pub fn cite(&mut self, address: &str, title: Option<&str>) -> Result<String, &'static str> {
        let id = self.sources.cite(address, title)?;
        self.cited.push(id.clone());
        Ok(id)
    }
}

/// What to say of a link that anybody on the way can read.
pub fn open_note(address: &str) -> &'static str {
    if address.starts_with("http:") { "; it is not encrypted" } else { "" }
}

fn form_notes(html: &Html, form: &str) -> Vec<String> {
    let mut notes = Vec::new();
    if !html.tags.is_empty() {
        let tags: Vec<_> = html.tags.iter().map(String::as_str).collect();
        notes.push(format!("its HTML is written as {form} ({})", tags.join(", ")));
    }
    if !html.lost.is_empty() {
        let lost: Vec<_> = html.lost.iter().map(|lost| quoted(lost)).collect();
        notes.push(format!("left out of it: {}", lost.join(", ")));
    }
    notes
}

/// The addresses that a text leads to, each with its words; bare addresses have none.
fn links(html: &Html) -> Vec<(String, Option<String>)> {
    let runs: Vec<&Run> = html.runs.paragraphs().iter().flatten().collect();
    let words = |href: &String| -> String {
        let of_link = runs.iter().filter(|run| run.style.link.as_ref() == Some(href));
        of_link.map(|run| run.text.as_str()).collect()
    };
    let anchors = html.hrefs.iter().map(|href| (href.clone(), Some(words(href))));
    let mut links: Vec<_> = anchors.collect();
    let mut known: HashSet<String> = html.hrefs.iter().cloned().collect();
    let mut finder = linkify::LinkFinder::new();
    finder.kinds(&[linkify::LinkKind::Url]);
    for run in runs.iter().filter(|run| run.style.link.is_none()) {
        for address in finder.links(&run.text).map(|link| link.as_str().to_owned()) {
            if known.insert(address.clone()) {
                links.push((address, None));
            }
        }
    }
    links
}
