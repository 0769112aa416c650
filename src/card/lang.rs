//! Languages.

use super::problem::quoted;
use super::read::{At, Read};
use super::shape::Shape;
use super::signs::parts;
use std::rc::Rc;

/// The languages of news that are written from right to left.
const RTL: [&str; 11] = ["ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"];

/// A language tag, well formed by BCP 47 (RFC 5646, section 2.1): `en`, `pt-BR`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lang(Rc<str>);

impl Lang {
    /// The language with this tag, if it is one.
    pub fn new(tag: &str) -> Option<Self> {
        Lang::is_well_formed(tag).then(|| Lang(tag.into()))
    }

    /// The tag as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is written from right to left, as far as the language alone tells.
    pub fn is_rtl(&self) -> bool {
        let language = parts(&self.0, b'-').next().unwrap_or_default();
        RTL.iter().any(|rtl| rtl.eq_ignore_ascii_case(language))
    }

    /// The general shape only: a language of two or three letters, then subtags of one to eight letters or
    /// digits. Whether a subtag is registered is not asked.
    pub fn is_well_formed(tag: &str) -> bool {
        let mut subtags = parts(tag, b'-');
        let language = subtags.next().unwrap_or_default();
        let is_language =
            (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_alphabetic());
        is_language
            && subtags.all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()))
    }
}

impl Read for Lang {
    fn shape() -> Shape {
        Shape::Pattern(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
    }

    fn read(at: At) -> Option<Self> {
        let tag = at.text()?;
        if let Some(lang) = Lang::new(tag) {
            return Some(lang);
        }
        let help = "write a BCP 47 tag, such as “en”, “it” or “pt-BR”";
        at.error("bad-language", || (format!("{} is not a language tag", quoted(tag)), help));
        None
    }
}
