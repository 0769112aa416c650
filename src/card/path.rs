//! Where in the JSON a value stands.

use std::fmt;

/// A place in a card's JSON, written like `events[3].quotes[0].by`.
///
/// It lives on the stack while the card is read and becomes text only when there is a problem.
#[derive(Clone, Copy, Debug)]
pub enum Path<'a> {
    /// The card itself; written as an empty text.
    Root,
    /// A key of the object at the first path.
    Key(&'a Path<'a>, &'a str),
    /// An element, counted from 0, of the list at the first path.
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Key(Path::Root, key) => f.write_str(key),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Index(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}
