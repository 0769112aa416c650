//! Embedding code that stands where an address should.

use super::html;
use super::runs::{Runs, Style};
use scraper::{ElementRef, Html};

/// What is found in embedding code.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// The address that is framed, or else the last one that is linked.
    pub address: Option<String>,
    /// A post of X, which such code quotes in full: its author and its words.
    pub post: Option<(String, String)>,
}

/// Reads embedding code.
pub fn read(code: &str) -> Embed {
    if !html::is_readable(code) {
        return Embed::default();
    }
    let html = Html::parse_fragment(code);
    let elements: Vec<_> = html.root_element().descendants().filter_map(ElementRef::wrap).collect();
    let attribute = |tag, name| {
        let of_tag = elements.iter().filter(move |element| element.value().name() == tag);
        of_tag.filter_map(move |element| element.attr(name)).next_back().map(str::to_owned)
    };
    let quote = elements.iter().find(|element| element.value().name() == "blockquote");
    Embed {
        address: attribute("iframe", "src").or_else(|| attribute("a", "href")),
        post: quote.filter(|quote| is_of_x(quote)).and_then(post),
    }
}

fn is_of_x(quote: &ElementRef) -> bool {
    quote.value().classes().any(|class| matches!(class, "twitter-tweet" | "twitter-video"))
}

/// The words stand in paragraphs, the author directly in the quotation, behind a dash.
fn post(quote: &ElementRef) -> Option<(String, String)> {
    let mut words = Runs::default();
    let mut author = Runs::default();
    for child in quote.children() {
        match ElementRef::wrap(child) {
            Some(element) if element.value().name() == "p" => {
                element.text().for_each(|text| words.add(text, Style::default()));
            }
            Some(_) => {}
            None => {
                let text = child.value().as_text().map(|text| text.to_string());
                author.add(&text.unwrap_or_default(), Style::default());
            }
        }
    }
    let author = author.line().trim_matches(|c: char| c.is_whitespace() || "—–-".contains(c)).to_owned();
    let words = words.line();
    (!author.is_empty() && !words.is_empty()).then_some((author, words))
}
