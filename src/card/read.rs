//! Reading the mirror: a value goes in with its place, a checked type comes out, and what is wrong is
//! noted on the way instead of stopping it.

use super::{Json, Path, Problem, Severity};
use std::cell::RefCell;

/// A value of the mirror, where it stands, and where problems go.
#[derive(Clone, Copy)]
pub struct At<'a> {
    value: &'a Json,
    path: &'a Path<'a>,
    root: &'a Json,
    problems: &'a RefCell<Vec<Problem>>,
}

/// A type that can be read from the mirror.
pub trait Read: Sized {
    /// The value at this place, or `None` after noting why it cannot be read.
    fn read(at: At) -> Option<Self>;

    /// What stands in when `key` is missing from the object at this place; `None` after noting that it
    /// must not be.
    fn missing(at: At, key: &str) -> Option<Self> {
        at.error("missing", format!("“{key}” is missing"), format!("add “{key}”"));
        None
    }
}

/// Optional: a wrong value is noted and left out, and so counts as missing.
impl<T: Read> Read for Option<T> {
    fn read(at: At) -> Option<Self> {
        Some(match at.value {
            Json::Null => None,
            _ => T::read(at),
        })
    }

    fn missing(_: At, _: &str) -> Option<Self> {
        Some(None)
    }
}

/// A list, possibly absent: wrong elements are noted and left out.
impl<T: Read> Read for Vec<T> {
    fn read(at: At) -> Option<Self> {
        if !matches!(at.value, Json::List(_)) {
            at.wrong_kind("a list");
        }
        Some(at.each(T::read))
    }

    fn missing(_: At, _: &str) -> Option<Self> {
        Some(Vec::new())
    }
}

impl<'a> At<'a> {
    /// The place of the card itself.
    pub fn root(root: &'a Json, problems: &'a RefCell<Vec<Problem>>) -> Self {
        At { value: root, path: &Path::Root, root, problems }
    }

    /// The value at this place.
    pub fn value(self) -> &'a Json {
        self.value
    }

    /// The characters of a text; notes when it is none.
    pub fn text(self) -> Option<&'a str> {
        if self.value.text().is_none() {
            self.wrong_kind("a text");
        }
        self.value.text()
    }

    /// The value that a text names; notes when it names none. `what` says what the names are names of.
    pub fn one_of<T: Copy>(self, what: &str, choices: &[(&str, T)]) -> Option<T> {
        let name = self.text()?;
        let choice = choices.iter().find(|(candidate, _)| *candidate == name);
        if choice.is_none() {
            let known = choices.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
            self.error("unknown-name", format!("“{name}” is not {what}"), format!("known here: {known}"));
        }
        choice.map(|(_, value)| *value)
    }

    /// Notes every key of this object that is not among `known` or is written twice. `None` after
    /// noting that this is no object. Keys that start with `$` belong to tools and are passed over.
    pub fn keys(self, known: &[&str]) -> Option<()> {
        let Json::Object(entries) = self.value else {
            self.wrong_kind("an object");
            return None;
        };
        for (index, (key, _)) in entries.iter().enumerate() {
            if !key.starts_with('$') && !known.contains(&key.as_str()) {
                self.unknown_key(key, known);
            }
            if entries[..index].iter().any(|(earlier, _)| earlier == key) {
                let message = format!("“{key}” is written twice; the first one counts");
                self.error("duplicate-key", message, "take one away");
            }
        }
        Some(())
    }

    fn unknown_key(self, key: &str, known: &[&str]) {
        let path = Path::Key(self.path, key);
        let message = format!("“{key}” is not a key of this object");
        At { path: &path, ..self }.error("unknown-key", message, format!("known here: {}", known.join(", ")));
    }

    /// Reads the value under `key` of this object.
    pub fn field<T: Read>(self, key: &str) -> Option<T> {
        match self.value.get(key) {
            Some(value) => T::read(At { value, path: &Path::Key(self.path, key), ..self }),
            None => T::missing(self, key),
        }
    }

    /// Reads every element of this list, leaving out those that cannot be read.
    pub fn each<T>(self, read: impl Fn(At) -> Option<T>) -> Vec<T> {
        let element = |(index, value)| read(At { value, path: &Path::Index(self.path, index), ..self });
        self.value.elements().iter().enumerate().filter_map(element).collect()
    }

    /// The ids that the card declares in the list found by following `keys` from its root.
    pub fn declared(self, keys: &[&str]) -> impl Iterator<Item = &'a str> + use<'a> {
        let list = keys.iter().try_fold(self.root, |value, key| value.get(key));
        let elements = list.map_or(&[][..], Json::elements);
        elements.iter().filter_map(|element| element.get("id")?.text())
    }

    /// Whether the card declares this id in that list.
    pub fn declares(self, keys: &[&str], id: &str) -> bool {
        self.declared(keys).any(|declared| declared == id)
    }

    /// Notes that the value should have been of another kind.
    pub fn wrong_kind(self, expected: &str) {
        let message = format!("this is {}, not {expected}", self.value.kind());
        self.error("wrong-kind", message, format!("write {expected} here"));
    }

    /// Notes an error: something at this place is left out.
    pub fn error(self, code: &'static str, message: impl Into<String>, help: impl Into<String>) {
        self.note(Severity::Error, code, message.into(), help.into());
    }

    /// Notes a warning: all is shown, but the author should look.
    pub fn warn(self, code: &'static str, message: impl Into<String>, help: impl Into<String>) {
        self.note(Severity::Warning, code, message.into(), help.into());
    }

    fn note(self, severity: Severity, code: &'static str, message: String, help: String) {
        let path = self.path.to_string();
        self.problems.borrow_mut().push(Problem { severity, code, path, message, help });
    }
}
