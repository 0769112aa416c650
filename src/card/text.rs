//! What an author wrote for a reader.

use super::Lang;
use super::read::{At, Read};
use std::rc::Rc;

/// Words of an author, with their own language where it differs from the card's.
///
/// Invariant: at least one paragraph; none is empty, starts or ends with space, or holds a control
/// character. A text of one paragraph also serves as a name or a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    paragraphs: Vec<Rc<str>>,
    lang: Option<Lang>,
}

impl Text {
    /// The paragraphs, at least one.
    pub fn paragraphs(&self) -> &[Rc<str>] {
        &self.paragraphs
    }

    /// The first paragraph: the whole of a name or a title.
    pub fn line(&self) -> &Rc<str> {
        &self.paragraphs[0]
    }

    /// The language, when it is not the card's.
    pub fn lang(&self) -> Option<&Lang> {
        self.lang.as_ref()
    }

    /// The first letters of the first and the last word: what stands in a round monogram. They are as
    /// the author wrote them; capitals are the stylesheet's business.
    pub fn initials(&self) -> String {
        let mut words = self.line().split(' ').filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
        let first = words.next();
        first.into_iter().chain(words.next_back()).collect()
    }
}

/// Paragraphs are parted by an empty line; single line breaks and other white space become one space.
fn paragraphs(text: &str) -> Vec<Rc<str>> {
    let lines = text.lines().map(|line| line.split(|c: char| c.is_whitespace() || c.is_control()));
    let lines = lines.map(|words| words.filter(|word| !word.is_empty()).collect::<Vec<_>>());
    let lines = lines.collect::<Vec<_>>();
    let groups = lines.split(|words| words.is_empty()).filter(|group| !group.is_empty());
    groups.map(|group| group.concat().join(" ").into()).collect()
}

impl Read for Text {
    /// A plain text, or an object with `text` and `lang`.
    fn read(at: At) -> Option<Self> {
        if let Some(text) = at.value().text() {
            let paragraphs = paragraphs(text);
            if paragraphs.is_empty() {
                at.error("empty", "this text is empty", "write something, or take the key away");
                return None;
            }
            return Some(Text { paragraphs, lang: None });
        }
        if at.value().elements().is_empty() && at.value().get("text").is_none() {
            at.wrong_kind("a text");
            return None;
        }
        at.keys(&["text", "lang"])?;
        let (text, lang) = (at.field::<Text>("text"), at.field("lang"));
        Some(Text { lang: lang?, ..text? })
    }
}
