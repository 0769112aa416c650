//! The smallest pieces of markup: an author's words, a button that names an action.

use crate::card::{Link, Text};
use crate::state::Action;
use yew::{AttrValue, Html, html};

fn lang(text: &Text) -> Option<AttrValue> {
    text.lang().map(|lang| AttrValue::from(lang.as_str().to_owned()))
}

/// A name or a title, kept apart from what surrounds it in language and direction.
pub fn line(text: &Text) -> Html {
    html! { <bdi lang={lang(text)}>{ text.line().clone() }</bdi> }
}

/// Paragraphs; `end` follows the last one's words.
pub fn paragraphs(text: &Text, end: Html) -> Html {
    let last = text.paragraphs().len() - 1;
    let paragraph = |(index, words): (usize, &std::rc::Rc<str>)| {
        let end = (index == last).then(|| end.clone());
        html! { <p lang={lang(text)} dir="auto">{ words.clone() }{ end }</p> }
    };
    text.paragraphs().iter().enumerate().map(paragraph).collect()
}

/// Words quoted exactly.
pub fn quotation(text: &Text) -> Html {
    html! { <blockquote lang={lang(text)} dir="auto">{ paragraphs(text, Html::default()) }</blockquote> }
}

/// A button that does an action; `part` is its name, among the shadow parts and for the stylesheet.
pub fn button(part: &'static str, action: &Action, label: Option<AttrValue>, content: Html) -> Html {
    html! {
        <button type="button" {part} data-action={action.name()} data-target={action.target()}
            aria-label={label}>{ content }</button>
    }
}

/// A link that leaves the card. The page is told before it is followed.
pub fn link(link: &Link, content: Html) -> Html {
    html! {
        <a class="link" part="link" href={link.as_str().clone()} rel="noopener nofollow"
            referrerpolicy="strict-origin-when-cross-origin" data-action={Action::Follow.name()}>{ content }</a>
    }
}
