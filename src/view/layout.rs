//! How a card is laid out.

/// What the element's `layout` asks for. Width is the stylesheet's business, in every layout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// The events as a strip, one in view; what `auto` and `carousel` name, and every unknown name.
    #[default]
    Carousel,
    /// All events one under another, all of them within reach.
    List,
    /// A strip, and the sections around it folded.
    Compact,
}

impl Layout {
    /// The layout that the attribute names.
    pub fn named(name: &str) -> Self {
        match name {
            "list" => Layout::List,
            "compact" => Layout::Compact,
            _ => Layout::Carousel,
        }
    }
}
