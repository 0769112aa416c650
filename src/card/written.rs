//! What an author wrote for a reader: characters, with their own language where it differs from the card's.

use super::Json;
use super::lang::Lang;
use super::link::is_deceptive;
use super::problem::quoted;
use super::read::{At, Read};
use super::record::record;
use super::shape::Shape;
use std::rc::Rc;

/// Characters of which at least one can be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Characters(Rc<str>);

impl Read for Characters {
    fn shape() -> Shape {
        Shape::Words
    }

    fn read(at: At) -> Option<Self> {
        let text = at.text()?;
        if is_blank(text) {
            at.error("empty", || ("this text is empty", "write something, or take the key away"));
            return None;
        }
        at.review(|at| review(at, text));
        Some(Characters(text.into()))
    }
}

fn review(at: At, text: &str) {
    if let Some(markup) = html(text) {
        let help = "take tags away and write characters themselves, such as “&” for “&amp;”; in texts, but not in names, **strong**, *emphasis*, [words](https://…) and \\n\\n between paragraphs work";
        at.warn("html", || {
            (format!("{} is shown as it stands here: texts hold no HTML", quoted(markup)), help)
        });
    }
}

/// The first tag or character reference of HTML. One that is longer than this is none.
fn html(text: &str) -> Option<&str> {
    const LONGEST: usize = 300;
    text.match_indices(['<', '&']).find_map(|(start, sign)| {
        let rest = &text[start..];
        let (end, most) = if sign == "<" { (b'>', LONGEST) } else { (b';', 10) };
        let end = rest.bytes().take(most).position(|byte| byte == end)?;
        let name = rest[1..end].trim_start_matches(['/', '#']);
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic()) || sign == "&" && !name.is_empty();
        let is_whole = sign == "<" || name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (is_name && is_whole).then(|| &rest[..=end])
    })
}

/// Whether nothing of a text can be seen.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| is_space(c) || is_deceptive(c))
}

/// White space at which words may be parted. No-break spaces and the wide space of East Asian names belong
/// to the words.
pub fn is_break(c: char) -> bool {
    is_space(c) && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{3000}')
}

/// The words of a text, between the spaces that may part them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_break).map(|word| word.trim_matches(is_space)).filter(|word| !word.is_empty())
}

/// The words of a text with one space between them.
pub fn joined(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for word in words(text) {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

/// White space, and control characters, which stand for nothing a reader could see.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

record! {
    /// A text in a language of its own.
    pub struct Translated {
        /// The words.
        pub text: Characters = r#""Buon compleanno""#,
        /// Their language.
        pub lang: Option<Lang> = r#""it""#,
    }
}

/// Reads characters, plain or in a language of their own, and makes something of them at their place. Only in a
/// card that is refused they may have no language at all.
pub fn written<T>(at: At, make: fn(At, &str) -> T) -> Option<(T, Option<Lang>)> {
    match at.value() {
        Json::Text(_) => Some((make(at, &Characters::read(at)?.0), at.lang())),
        Json::Object(_) => {
            let Translated { text, lang } = Translated::read(at)?;
            Some((at.inside("text", |at| make(at, &text.0)), lang.or(at.lang())))
        }
        _ => {
            at.wrong_kind("a text");
            None
        }
    }
}

/// What [`written`] reads.
pub fn shape() -> Shape {
    Shape::Either(vec![Shape::Words, Translated::shape()])
}

/// Warns when there are more characters than a reader takes in.
pub fn brief(count: usize, most: usize, at: At) {
    if count > most {
        at.warn("too-long", || {
            let message = format!("this has {count} characters; more than {most} are hard to read here");
            (message, "shorten it, or part it into several events")
        });
    }
}
