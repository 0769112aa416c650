//! Many names, among which one is found quickly.

use std::collections::BinaryHeap;

/// Names in the order of the alphabet, each with its place; the same ones in the order of their places.
///
/// A heap sorts them: of all that std has for it, that is the least code.
pub struct Names<'a>(Vec<(&'a str, usize)>);

impl<'a> Names<'a> {
    /// These names with their places.
    pub fn of(names: Vec<(&'a str, usize)>) -> Self {
        Names(BinaryHeap::from(names).into_sorted_vec())
    }

    /// The first place of a name, when it is among them.
    pub fn first(&self, name: &str) -> Option<usize> {
        let before = self.0.partition_point(|(candidate, _)| *candidate < name);
        self.0.get(before).filter(|(found, _)| *found == name).map(|(_, place)| *place)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}
