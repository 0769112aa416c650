//! The smallest pieces of markup: an author's words, a button that names an action.

use super::tag::{all, element, text, with};
use crate::card::{Inline, Lang, Line, Link, Text};
use crate::state::Action;
use std::rc::Rc;
use yew::virtual_dom::VList;
use yew::{AttrValue, Html};

fn tagged(lang: Option<&Lang>) -> Option<AttrValue> {
    lang.map(|lang| AttrValue::from(lang.as_str().to_owned()))
}

/// The direction of words that may well begin with a name in Latin letters, from which a browser would take it; other
/// words it judges rightly by themselves.
fn turned(lang: Option<&Lang>) -> Option<&'static str> {
    lang.is_some_and(Lang::is_rtl).then_some("rtl")
}

/// A name or a title, kept apart from what surrounds it in language and direction.
pub fn line(line: &Line) -> Html {
    isolated(line.words(), line.lang())
}

/// Plain words, kept apart from what surrounds them.
pub fn isolated(words: &Rc<str>, lang: Option<&Lang>) -> Html {
    element("bdi", with![; "lang" = tagged(lang), "dir" = turned(lang)], text(words.clone()))
}

/// Paragraphs; `end` follows the last one's words.
pub fn paragraphs(text: &Text, end: Html) -> Html {
    let last = text.paragraphs().len() - 1;
    each(text.paragraphs(), |index, words| {
        let end = if index == last { end.clone() } else { Html::default() };
        let dir = turned(text.lang()).unwrap_or("auto");
        element("p", with![; "dir" = dir, "lang" = tagged(text.lang())], all([inline(words), end]))
    })
}

/// Words with their markup.
fn inline(pieces: &[Inline]) -> Html {
    each(pieces, |_, piece| match piece {
        Inline::Words(words) => text(words.clone()),
        Inline::Emphasis(inner) => element("em", with![], inline(inner)),
        Inline::Strong(inner) => element("strong", with![], inline(inner)),
        Inline::Link(address, inner) => link(address, inline(inner)),
    })
}

/// Words quoted exactly.
pub fn quotation(text: &Text) -> Html {
    let words = paragraphs(text, Html::default());
    let dir = turned(text.lang()).unwrap_or("auto");
    element("blockquote", with![; "dir" = dir, "lang" = tagged(text.lang())], words)
}

/// A button that does an action; `part` is its name, among the shadow parts and for the stylesheet.
pub fn button(part: &'static str, action: &Action, label: Option<AttrValue>, content: Html) -> Html {
    let attributes = with![
        "type" = "button", "part" = part, "data-action" = action.name();
        "data-target" = action.target(), "aria-label" = label
    ];
    element("button", attributes, content)
}

/// A link that leaves the card. The page is told before it is followed.
pub fn link(link: &Link, content: Html) -> Html {
    leading(link.as_str().clone(), content)
}

/// The same, to another address that was checked.
pub fn leading(address: Rc<str>, content: Html) -> Html {
    let attributes = with![
        "class" = "link", "part" = "link", "rel" = "noopener nofollow",
        "referrerpolicy" = "strict-origin-when-cross-origin", "data-action" = Action::Follow.name();
        "href" = address
    ];
    element("a", attributes, content)
}

/// Markup for every element of a list.
pub fn each<T>(elements: &[T], draw: impl Fn(usize, &T) -> Html) -> Html {
    times(elements.len(), &|index| draw(index, &elements[index]))
}

/// Markup for every number below `count`. One loop for all lists: Yew's own collecting of an iterator would
/// be compiled anew for each of them.
pub fn times(count: usize, draw: &dyn Fn(usize) -> Html) -> Html {
    let mut children = Vec::with_capacity(count);
    for index in 0..count {
        children.push(draw(index));
    }
    VList::with_children(children, None).into()
}
