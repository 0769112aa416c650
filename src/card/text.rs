//! What an author wrote for a reader.

use super::id::is_of_word;
use super::read::{At, Read};
use super::record::record;
use super::shape::Shape;
use super::{Json, Lang};
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

    /// All of it in one line: a name or a title.
    pub fn line(&self) -> Rc<str> {
        match self.paragraphs.as_slice() {
            [line] => line.clone(),
            paragraphs => paragraphs.join(" ").into(),
        }
    }

    /// The language, when it is not the card's.
    pub fn lang(&self) -> Option<&Lang> {
        self.lang.as_ref()
    }

    /// The first letters of the first and the last word: what stands in a round monogram. They are as
    /// the author wrote them; capitals are the stylesheet's business.
    pub fn initials(&self) -> String {
        let line = self.line();
        let mut words = line.split(' ').filter_map(|word| word.chars().find(|c| is_of_word(*c)));
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

record! {
    /// A text in a language of its own.
    pub struct Translated {
        /// The words.
        pub text: Text = r#""Buon compleanno""#,
        /// Their language.
        pub lang: Option<Lang> = r#""it""#,
    }
}

impl Read for Text {
    fn shape() -> Shape {
        Shape::Either(vec![Shape::Words, Translated::shape()])
    }

    /// A plain text, or one in a language of its own.
    fn read(at: At) -> Option<Self> {
        match at.value() {
            Json::Text(text) => plain(at, text),
            Json::Object(_) => {
                Translated::read(at).map(|translated| Text { lang: translated.lang, ..translated.text })
            }
            _ => {
                at.wrong_kind("a text");
                None
            }
        }
    }
}

fn plain(at: At, text: &str) -> Option<Text> {
    let paragraphs = paragraphs(text);
    if paragraphs.is_empty() {
        at.error("empty", "this text is empty", "write something, or take the key away");
        return None;
    }
    Some(Text { paragraphs, lang: None })
}
