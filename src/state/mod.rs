//! What the reader has done with the card, and what an action makes of it.
//!
//! Pure values: no clock, no page, no markup. [`State::after`] is the only way from one state to the next,
//! and [`Effect::of`] says what the page has to do about it.

mod action;
mod effect;

pub use action::Action;
pub use effect::Effect;

use crate::card::Card;

/// What the reader sees of a card.
///
/// Invariant: `shown` is less than `count`, or both are 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    count: usize,
    shown: usize,
    moved: bool,
}

impl State {
    /// A card as it opens: at the event with the id `wanted`, else at the first.
    pub fn initial(card: &Card, wanted: Option<&str>) -> Self {
        let shown = wanted.and_then(|id| position(card, id)).unwrap_or(0);
        State { count: card.events.len(), shown, moved: false }
    }

    /// The same card, opened at the event at this place instead, if there is one.
    pub fn opened_at(self, place: usize) -> Self {
        State { shown: if place < self.count { place } else { self.shown }, ..self }
    }

    /// The state of `new` for a reader who was looking at `old`: the same event, wherever it stands now;
    /// if it is gone, the one nearest to its place.
    pub fn carried(self, old: &Card, new: &Card) -> Self {
        let count = new.events.len();
        let kept = old.events.get(self.shown).and_then(|event| position(new, event.id.as_str()));
        let shown = kept.unwrap_or_else(|| self.shown.min(count.saturating_sub(1)));
        State { count, shown, moved: false }
    }

    /// The state after an action.
    pub fn after(self, action: &Action) -> Self {
        let shown = match *action {
            Action::Next => self.stepped(1),
            Action::Previous => self.stepped(-1),
            Action::First => 0,
            Action::Last => self.count.saturating_sub(1),
            Action::Show(event) | Action::Settled(event) | Action::SeeEvent(event) if event < self.count => {
                event
            }
            _ => self.shown,
        };
        State { shown, moved: self.moved || shown != self.shown, ..self }
    }

    /// The place of the shown event, counted from 0.
    pub fn shown(self) -> usize {
        self.shown
    }

    /// How many events there are.
    pub fn count(self) -> usize {
        self.count
    }

    /// Whether the reader has moved since the card opened, so that the move is worth announcing.
    pub fn has_moved(self) -> bool {
        self.moved
    }

    /// From the last event to the first and back: the way round.
    fn stepped(self, by: isize) -> usize {
        match self.count {
            0 => 0,
            count => (self.shown as isize + by).rem_euclid(count as isize) as usize,
        }
    }
}

fn position(card: &Card, id: &str) -> Option<usize> {
    card.events.iter().position(|event| event.id.as_str() == id)
}
