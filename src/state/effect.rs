//! What the page has to do after an action.

use super::{Action, State};

/// One thing to do on the page, in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Scroll the carousel to the event at this place; smoothly where the reader allows motion.
    Scroll {
        /// The event's place.
        event: usize,
        /// Whether the way is worth seeing.
        smooth: bool,
    },
    /// Tell the page that another event is shown.
    Changed,
    /// Bring the element with this id into view, open what hides it, and give it the focus.
    Reveal(String),
}

impl Effect {
    /// What follows from an action that led from one state to another.
    pub fn of(action: &Action, before: State, after: State) -> Vec<Effect> {
        let mut effects = Vec::new();
        if before.shown() != after.shown() {
            if !matches!(action, Action::Settled(_)) {
                let smooth = before.shown().abs_diff(after.shown()) == 1;
                effects.push(Effect::Scroll { event: after.shown(), smooth });
            }
            effects.push(Effect::Changed);
        }
        effects.extend(revealed(action).map(Effect::Reveal));
        effects
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
