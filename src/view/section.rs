//! A titled section of the card, which may fold.

use super::tag::{all, element, named, text, with};
use super::{Layout, Part, icons};
use yew::{AttrValue, Html};

/// A section under its title, the words of its name. In a compact card each folds, and one that opens closes the
/// others; one that is `long` folds in every card as long as that is narrow.
pub fn section(part: &Part, name: &'static str, long: bool, content: Html) -> Html {
    let words = part.env.words.get(name);
    let title = named(part.env.heading(1), "section-title", text(words.clone()));
    let compact = part.env.layout == Layout::Compact;
    let content = match compact || long {
        true => folded(words, compact, content),
        false => content,
    };
    named("section", name, all([title, content]))
}

/// The title stands beside the summary, not in it: in a wide card the title is all that is left of the two.
fn folded(words: AttrValue, compact: bool, content: Html) -> Html {
    let summary = element("summary", with!["class" = "fold-head"; "aria-label" = words], icons::open());
    let attributes =
        with![; "class" = if compact { "fold" } else { "fold long" }, "name" = compact.then_some("fold")];
    element("details", attributes, all([summary, content]))
}
