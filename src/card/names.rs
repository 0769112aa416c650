//! Many names, among which one is found quickly.

use std::collections::BinaryHeap;

/// Names in the order of the alphabet, each with its place; the same ones in the order of their places.
///
/// A heap sorts them: of all that std has for it, that is the least code.
pub struct Names<'a>(Vec<(&'a str, usize)>);

impl<'a> Names<'a> {
    /// These names with their places.
    pub fn of(names: Vec<(&'a str, usize)>) -> Self {
        // Most are in order already, such as numbered ones and equal ones.
        Names(if names.is_sorted() { names } else { BinaryHeap::from(names).into_sorted_vec() })
    }

    /// The first place of a name, when it is among them.
    pub fn first(&self, name: &str) -> Option<usize> {
        let before = self.0.partition_point(|(candidate, _)| *candidate < name);
        self.0.get(before).filter(|(found, _)| *found == name).map(|(_, place)| *place)
    }

    /// For each of so many places, whether the name there also has an earlier place.
    pub fn repeated(&self, places: usize) -> Vec<bool> {
        let mut repeated = vec![false; places];
        for pair in self.0.windows(2) {
            if pair[0].0 == pair[1].0 {
                repeated[pair[1].1] = true;
            }
        }
        repeated
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}
