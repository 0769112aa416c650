//! Reading the mirror: a value goes in with its place, a checked type comes out, and what is wrong is
//! noted on the way instead of stopping it.

use super::id::{Declared, LISTS, declared_by};
use super::names::Names;
use super::problem::{Problems, REVIEWS, quoted, worded};
use super::shape::Shape;
use super::{Json, Lang, Path, Problem, Severity, near};
use std::cell::RefCell;

/// What is common to all places of a card: its language, the ids that it declares, and the problems found so far.
pub struct Desk<'a> {
    root: &'a Json,
    lang: Option<Lang>,
    declared: Vec<Declared<'a>>,
    problems: RefCell<Problems>,
}

impl<'a> Desk<'a> {
    /// A desk for reading the card with this JSON.
    pub fn new(root: &'a Json) -> Self {
        let lang = root.get("lang").and_then(Json::text).and_then(Lang::new);
        Desk { root, lang, declared: Declared::in_all(root), problems: RefCell::default() }
    }

    /// Every problem that was noted, in the order in which they were met. After the first 1,000 they are only
    /// counted; then the last one tells their number.
    pub fn problems(self) -> Vec<Problem> {
        self.problems.into_inner().all()
    }
}

/// A value of the mirror, where it stands, and where problems go.
#[derive(Clone, Copy)]
pub struct At<'a> {
    value: &'a Json,
    path: &'a Path<'a>,
    desk: &'a Desk<'a>,
}

/// A type that can be read from the mirror.
pub trait Read: Sized {
    /// The value at this place, or `None` after noting why it cannot be read.
    fn read(at: At) -> Option<Self>;

    /// Whether it must be there; otherwise it is read from `null` where it is missing.
    const REQUIRED: bool = true;

    /// What it looks like, for the schema.
    fn shape() -> Shape;
}

/// Optional: a wrong value is noted and left out, and so counts as missing.
impl<T: Read> Read for Option<T> {
    const REQUIRED: bool = false;

    fn shape() -> Shape {
        T::shape()
    }

    fn read(at: At) -> Option<Self> {
        Some(match at.value {
            Json::Null => None,
            _ => T::read(at),
        })
    }
}

/// A list, possibly absent: wrong elements are noted and left out, and so are those with the id of an
/// earlier one.
impl<T: Read> Read for Vec<T> {
    const REQUIRED: bool = false;

    fn shape() -> Shape {
        Shape::List { of: Box::new(T::shape()), exactly: None }
    }

    fn read(at: At) -> Option<Self> {
        if !matches!(at.value, Json::List(_) | Json::Null) {
            at.wrong_kind("a list");
        }
        Some(at.each(|element| {
            // What is wrong inside is worth knowing even of an element that is left out.
            let (doubled, read) = (element.is_doubled(at), T::read(element));
            read.filter(|_| !doubled)
        }))
    }
}

impl<'a> At<'a> {
    /// The place of the card itself.
    pub fn root(desk: &'a Desk<'a>) -> Self {
        At { value: desk.root, path: &Path::Root, desk }
    }

    /// The value at this place.
    pub fn value(self) -> &'a Json {
        self.value
    }

    /// The language of the card, if it has one.
    pub fn lang(self) -> Option<Lang> {
        self.desk.lang.clone()
    }

    /// The characters of a text; notes when it is none.
    pub fn text(self) -> Option<&'a str> {
        if self.value.text().is_none() {
            self.wrong_kind("a text");
        }
        self.value.text()
    }

    /// The place of a text among the names that it may be; notes when it is none of them. `what` says what
    /// they are names of.
    pub fn one_of(self, what: &str, known: &[&str]) -> Option<usize> {
        let name = self.text()?;
        let place = known.iter().position(|candidate| *candidate == name);
        if place.is_none() {
            self.error("unknown-name", || {
                (format!("{} is not {what}", quoted(name)), near::help(name, known, known.len()))
            });
        }
        place
    }

    /// Notes every key of this object that is not among `known` or is written twice. `None` after
    /// noting that this is no object. Keys that start with `$` belong to tools and are passed over.
    pub fn keys(self, known: &[&str]) -> Option<()> {
        let Json::Object(entries) = self.value else {
            self.wrong_kind("an object");
            return None;
        };
        let all = entries.iter().enumerate().map(|(index, (key, _))| (&**key, index));
        let repeated = Names::of(all.collect()).repeated(entries.len());
        for (index, (key, value)) in entries.iter().enumerate() {
            let at = At { value, path: &Path::Key(self.path, key), ..self };
            let is_known = key.starts_with('$') || known.contains(&&**key);
            if !is_known {
                at.error("unknown-key", || {
                    let message = format!("{} is not a key of this object", quoted(key));
                    (message, near::help(key, known, known.len()))
                });
            }
            if repeated[index] {
                at.error("duplicate-key", || {
                    (format!("{} is written twice; the last one counts", quoted(key)), "take one away")
                });
            }
        }
        Some(())
    }

    /// Reads the value under `key` of this object.
    pub fn field<T: Read>(self, key: &str) -> Option<T> {
        let value = self.under(key, T::REQUIRED)?;
        T::read(At { value, path: &Path::Key(self.path, key), ..self })
    }

    /// The value under `key` of this object, `null` where nothing stands; `None` after noting that
    /// something must.
    fn under(self, key: &str, required: bool) -> Option<&'a Json> {
        let value = self.value.get(key);
        if required && value.is_none() {
            self.error("missing", || (format!("“{key}” is missing"), format!("add “{key}”")));
            return None;
        }
        Some(value.unwrap_or(&Json::Null))
    }

    /// Looks at what stands under `key` of this object; `null` where nothing does.
    pub fn inside<T>(self, key: &str, look: impl FnOnce(At) -> T) -> T {
        let value = self.value.get(key).unwrap_or(&Json::Null);
        look(At { value, path: &Path::Key(self.path, key), ..self })
    }

    /// Looks at one element of this list; `null` where there is none.
    pub fn element<T>(self, index: usize, look: impl FnOnce(At) -> T) -> T {
        let value = self.value.elements().get(index).unwrap_or(&Json::Null);
        look(At { value, path: &Path::Index(self.path, index), ..self })
    }

    /// Reads every element of this list, leaving out those that cannot be read.
    pub fn each<T>(self, read: impl Fn(At) -> Option<T>) -> Vec<T> {
        let mut all = Vec::new();
        self.for_each(&mut |element| {
            if let Some(made) = read(element) {
                all.push(made);
            }
        });
        all
    }

    /// Looks at every element of this list. One loop for all types: each further one would be compiled anew.
    fn for_each(self, look: &mut dyn FnMut(At)) {
        for (index, value) in self.value.elements().iter().enumerate() {
            look(At { value, path: &Path::Index(self.path, index), ..self });
        }
    }

    /// Notes that this element has the id of an earlier one of the list. Only in the [`LISTS`] do ids matter.
    pub fn is_doubled(self, list: At) -> bool {
        let declared = self.desk.declared.iter().find(|declared| declared.is_in(list.value));
        let (Some(declared), Some(id)) = (declared, declared_by(self.value)) else { return false };
        if !matches!(*self.path, Path::Index(_, index) if declared.is_repeated(index)) {
            return false;
        }
        let at = At { path: &Path::Key(self.path, "id"), ..self };
        at.error("duplicate-id", || {
            let message = format!("the id {} stands twice in this list; the first one counts", quoted(id));
            (message, "give one of them another id")
        });
        true
    }

    /// The ids that the card declares in one of the [`LISTS`].
    pub(super) fn declared(self, list: &[&str]) -> &'a Declared<'a> {
        let place = LISTS.iter().position(|candidate| *candidate == list);
        &self.desk.declared[place.unwrap_or_default()]
    }

    /// Notes that the value should have been of another kind.
    pub fn wrong_kind(self, expected: &str) {
        self.error("wrong-kind", || {
            let message = format!("this is {}, not {expected}", self.value.kind());
            let signs = match expected {
                "a text" => "in quotation marks",
                "a list" => "in square brackets: [ … ]",
                "an object" => "in curly brackets: { … }",
                _ => "without quotation marks",
            };
            (message, format!("write {expected} here, {signs}"))
        });
    }

    /// Notes an error: something at this place is left out. `words` are its message and its help.
    pub fn error<M: Into<String>, H: Into<String>>(self, code: &'static str, words: impl FnOnce() -> (M, H)) {
        self.note(Severity::Error, code, words);
    }

    /// Notes a warning: all is shown, but the author should look.
    pub fn warn<M: Into<String>, H: Into<String>>(self, code: &'static str, words: impl FnOnce() -> (M, H)) {
        self.note(Severity::Warning, code, words);
    }

    /// Makes a check that can only warn, where somebody reads what it says.
    pub fn review(self, check: impl FnOnce(At)) {
        if REVIEWS {
            check(self);
        }
    }

    /// Once enough problems are listed, no more are worded.
    fn note<M, H>(self, severity: Severity, code: &'static str, words: impl FnOnce() -> (M, H))
    where
        M: Into<String>,
        H: Into<String>,
    {
        let is_counted = self.desk.problems.borrow_mut().is_counted(severity);
        if !is_counted {
            let (message, help) = worded(words);
            let problem = Problem { severity, code, path: self.path.to_string(), message, help };
            self.desk.problems.borrow_mut().list(problem);
        }
    }
}
