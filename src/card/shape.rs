//! What the format says of itself: the shape of every value, for a schema.

/// What a value may look like.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A text that fits a pattern (ECMA-262, with Unicode).
    Pattern(&'static str),
    /// A text with at least one character.
    Words,
    /// True or false.
    Flag,
    /// A whole number between two bounds.
    Whole(u32, u32),
    /// One of a few texts, each with what it means.
    OneOf(Vec<(&'static str, &'static str)>),
    /// A list.
    List {
        /// What its elements look like.
        of: Box<Shape>,
        /// How many there must be; `None` for any number.
        exactly: Option<usize>,
    },
    /// Any of several shapes.
    Either(Vec<Shape>),
    /// An object; described only when it is asked for, since objects contain each other.
    Record(fn() -> Record),
}

/// An object of the format.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its name among the format's objects.
    pub name: &'static str,
    /// What it is.
    pub doc: String,
    /// Keys of which at least one must be there; none, where there is no such rule.
    pub needs: &'static [&'static str],
    /// Its keys, in the order in which they are best written.
    pub fields: Vec<Field>,
}

/// One key of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// What its value is.
    pub doc: String,
    /// A value for it, as JSON.
    pub example: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What its value looks like.
    pub shape: Shape,
}

/// The first paragraph of documentation, which the compiler hands over line by line: what follows is for
/// those who work on the code.
pub fn doc(lines: &[&str]) -> String {
    let first = lines.iter().map(|line| line.trim()).take_while(|line| !line.is_empty());
    first.collect::<Vec<_>>().join(" ")
}
