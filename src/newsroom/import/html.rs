//! HTML in texts, read by a real parser into paragraphs.

use super::elements::{BLOCKS, SKIPPED};
use super::runs::{Runs, Style};
use ego_tree::iter::Edge;
use scraper::node::{Element, Node};
use std::collections::BTreeSet;

/// What a text in HTML says.
#[derive(Debug, Default)]
pub struct Html {
    /// Its paragraphs.
    pub runs: Runs,
    /// The elements it was written with.
    pub tags: BTreeSet<String>,
    /// What cannot be told in words.
    pub lost: Vec<String>,
    /// The addresses of its links.
    pub hrefs: Vec<String>,
    links: Vec<String>,
    emphasis: usize,
    strong: usize,
    skipped: usize,
}

/// The most tags that are read: deep nesting takes the parser time by the square.
const MOST_TAGS: usize = 20_000;

/// Whether a text has no more tags than are read.
pub fn is_readable(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'<').count() <= MOST_TAGS
}

/// Reads a text. Without tags and character references it is taken as it is.
pub fn read(text: &str) -> Html {
    let mut html = Html::default();
    if !is_readable(text) {
        html.lost.push(format!("it all, for it has more than {MOST_TAGS} tags"));
        return html;
    }
    if !text.contains(['<', '&']) {
        html.runs.add(text, Style::default());
        return html;
    }
    let document = scraper::Html::parse_fragment(text);
    for edge in document.tree.root().traverse() {
        match edge {
            Edge::Open(node) => html.open(node.value()),
            Edge::Close(node) => html.close(node.value()),
        }
    }
    html.tags.remove("html");
    html
}

impl Html {
    fn open(&mut self, node: &Node) {
        match node {
            Node::Text(text) if self.skipped == 0 => self.runs.add(text, self.style()),
            Node::Element(element) => self.open_element(element),
            _ => {}
        }
    }

    fn open_element(&mut self, element: &Element) {
        let name = element.name();
        if SKIPPED.contains(&name) {
            self.skipped += 1;
            let address = element.attr("src").unwrap_or_default();
            self.lost.push(format!("<{name}> {address}").trim_end().to_owned());
        } else if self.skipped == 0 {
            self.tags.insert(name.to_owned());
            self.note_attributes(element);
            self.begin(name, element.attr("href"));
        }
    }

    fn note_attributes(&mut self, element: &Element) {
        let of_links = |name: &str| matches!(name, "href" | "target" | "rel");
        let names = element.attrs().map(|(name, _)| name).filter(|name| !of_links(name));
        for name in names.map(|name| format!("the attribute {name}")) {
            if !self.lost.contains(&name) {
                self.lost.push(name);
            }
        }
    }

    fn begin(&mut self, name: &str, href: Option<&str>) {
        match name {
            "br" => self.runs.line_break(),
            "em" | "i" => self.emphasis += 1,
            "strong" | "b" => self.strong += 1,
            "a" => self.link(href.unwrap_or_default().trim()),
            "td" | "th" => self.runs.add(" ", Style::default()),
            "tr" => self.runs.paragraph_break(),
            "li" => self.runs.item(),
            name if BLOCKS.contains(&name) => self.runs.paragraph_break(),
            _ => {}
        }
    }

    fn link(&mut self, href: &str) {
        self.links.push(href.to_owned());
        if !href.is_empty() && !self.hrefs.iter().any(|known| known == href) {
            self.hrefs.push(href.to_owned());
        }
    }

    fn close(&mut self, node: &Node) {
        let Node::Element(element) = node else { return };
        let name = element.name();
        if SKIPPED.contains(&name) {
            self.skipped -= 1;
        } else if self.skipped == 0 {
            self.end(name);
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "em" | "i" => self.emphasis -= 1,
            "strong" | "b" => self.strong -= 1,
            "a" => drop(self.links.pop()),
            name if BLOCKS.contains(&name) => self.runs.paragraph_break(),
            _ => {}
        }
    }

    fn style(&self) -> Style {
        Style {
            emphasis: self.emphasis > 0,
            strong: self.strong > 0,
            link: self.links.last().filter(|link| !link.is_empty()).cloned(),
        }
    }
}
