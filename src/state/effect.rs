//! What the page has to do after an action.

use super::{Action, Filter, State};
use crate::card::Card;

/// One thing to do on the page, in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Scroll the carousel to the event at this position; smoothly where the reader allows motion.
    Scroll {
        /// The event's position in the strip.
        position: usize,
        /// Whether the way is worth seeing.
        smooth: bool,
    },
    /// Have the control that chooses among the events say what is chosen.
    Choose(Filter),
    /// Tell the page that another event is shown.
    Changed,
    /// Bring the element with this id into view, open what hides it, and give it the focus.
    Reveal(String),
}

impl Effect {
    /// What follows from an action that led from one state of a card to another.
    pub fn of(action: &Action, card: &Card, before: State, after: State) -> Vec<Effect> {
        let mut effects = Vec::new();
        let is_filtered = before.filter() != after.filter();
        let has_moved = before.shown() != after.shown();
        if is_filtered {
            effects.push(Effect::Choose(after.filter()));
        }
        if is_filtered || (has_moved && !matches!(action, Action::Settled(_))) {
            let position = after.position(card);
            let smooth = !is_filtered && before.position(card).abs_diff(position) == 1;
            effects.push(Effect::Scroll { position, smooth });
        }
        if has_moved {
            effects.push(Effect::Changed);
        }
        effects.extend(revealed(action).map(Effect::Reveal));
        effects
    }

    /// Whether the reader waits for it, and it needs nothing that is not drawn: it comes before the drawing.
    pub fn is_awaited(&self) -> bool {
        matches!(self, Effect::Scroll { smooth: true, .. })
    }
}

fn revealed(action: &Action) -> Option<String> {
    match action {
        Action::SeeEvent(place) => Some(format!("event-{place}")),
        Action::SeeLevel(place) => Some(format!("level-{place}")),
        Action::SeeSource(place) => Some(format!("source-{place}")),
        Action::SeeClaim(anchor) => Some(anchor.clone()),
        _ => None,
    }
}
