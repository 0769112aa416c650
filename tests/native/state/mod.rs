//! What the reader's actions do to a card's state, and what follows on the page.

mod actions;
mod carousel;
mod carried;
mod effects;

use crate::support::cards::{card, with_events};
use relationship_card::state::State;

/// A card with so many events that shows the one at this place.
fn showing(count: usize, shown: usize) -> State {
    State::initial(&card(&with_events(count)), Some(&format!("e{shown}")))
}
