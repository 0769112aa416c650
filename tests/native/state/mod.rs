//! What the reader's actions do to a card's state, and what follows on the page.

mod actions;
mod carousel;
mod carried;
mod effects;
mod filter;

use crate::support::cards::{card, with_events};
use relationship_card::card::Card;
use relationship_card::state::{Action, State};

/// A card with so many events, and its state while it shows the one at this place.
fn showing(count: usize, shown: usize) -> (Card, State) {
    let card = card(&with_events(count));
    let state = State::initial(&card, Some(&format!("e{shown}")));
    (card, state)
}

/// The state after all of these actions.
fn after(card: &Card, state: State, actions: &[Action]) -> State {
    actions.iter().fold(state, |state, action| state.after(action, card))
}
