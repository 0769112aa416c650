//! The levels of a partnership, and how the parties moved on them.

use super::id::{EventRef, Id, LevelRef, SourceRef, Target, ToEvent};
use super::problem::{REVIEWS, quoted};
use super::read::At;
use super::record::record;
use super::story::cited;
use super::{Extent, Line, Text, When};
use std::cmp::Ordering;

record! {
    /// The ladder: levels from the lowest to the highest, and the way on it.
    ///
    /// Invariants: `levels` holds the current level, and so is not empty; the last step of `history`, if
    /// there is one, leads to the current level.
    pub struct Ladder {
        /// The levels, the lowest first.
        pub levels: Vec<Level> = r#"[{ "id": "strategic", "name": "Strategic partnership" }]"#,
        /// The level on which the relationship stands now.
        pub current: LevelRef = r#""strategic""#,
        /// The levels it has been on, in time; up and down.
        pub history: Vec<Step> = r#"[{ "level": "strategic", "date": "2026-01-16", "sources": ["report"] }]"#,
    }
    => Ladder::verify
}

record! {
    /// One level of partnership.
    pub struct Level {
        /// Its name inside the card.
        pub id: Id = r#""strategic""#,
        /// Its name for the reader.
        pub name: Line = r#""Strategic partnership""#,
        /// What it means.
        pub meaning: Option<Text> = r#""Regular talks between the governments.""#,
        /// The sources of its name and meaning.
        pub sources: Vec<SourceRef> = r#"["report"]"#,
    }
}

record! {
    /// A move to a level.
    pub struct Step {
        /// The level moved to.
        pub level: LevelRef = r#""strategic""#,
        /// When; absent where nobody says.
        pub date: Option<When> = r#""2026-01-16""#,
        /// The event that brought it about.
        pub event: Option<EventRef> = r#""talks""#,
        /// What else is known about the move.
        pub note: Option<Text> = r#""Confirmed by both leaders.""#,
        /// The sources of all this.
        pub sources: Vec<SourceRef> = r#"["report"]"#,
    }
    => Step::verify
}

/// What a step did to the relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The first level that is known.
    Began,
    /// A higher level than before.
    Raised,
    /// A lower level than before.
    Lowered,
    /// The same level again.
    Confirmed,
}

impl Change {
    /// Its name, as a part of keys.
    pub fn name(self) -> &'static str {
        match self {
            Change::Began => "began",
            Change::Raised => "raised",
            Change::Lowered => "lowered",
            Change::Confirmed => "confirmed",
        }
    }
}

impl Step {
    fn verify(self, at: At) -> Option<Self> {
        cited(&self.sources, at);
        at.review(|at| self.review_event(at));
        Some(self)
    }

    fn review_event(&self, at: At) {
        if let (Some(date), Some(event)) = (&self.date, &self.event)
            && let Some(declared) = at.declared(ToEvent::LIST).get(event.id().as_str())
            && let Some(happened) = declared.get("date").and_then(Extent::of)
            && (happened.is_before(date.extent()) || date.extent().is_before(happened))
        {
            let message =
                format!("the event {} is dated outside the time of this step", quoted(event.id().as_str()));
            let help = "put one of the two dates right";
            at.inside("event", |at| at.warn("event-outside-step", || (message, help)));
        }
    }
}

/// Whether a time with an end of its own ends after the other has begun.
fn reaches_beyond(earlier: &When, later: &When) -> bool {
    match earlier.extent() {
        Extent::Span(_, until) => until.first_day() > later.days().0,
        Extent::Since(_) => true,
        _ => false,
    }
}

impl Ladder {
    fn verify(self, at: At) -> Option<Self> {
        if self.position(&self.current).is_none() {
            let message = "the current level could not be read, so the ladder is left out";
            at.error("no-current-level", || (message, "mend that level first"));
            return None;
        }
        // Where a step could not be read, nothing can be said of the way.
        let whole =
            at.value().get("history").is_none_or(|steps| steps.elements().len() == self.history.len());
        match !whole || self.ends_at_current(at) & self.is_in_order(at) {
            true => Some(self),
            false => Some(Ladder { history: Vec::new(), ..self }),
        }
    }

    fn ends_at_current(&self, at: At) -> bool {
        let Some(last) = self.history.last().filter(|last| last.level != self.current) else { return true };
        at.error("two-current-levels", || {
            let (last, current) = (quoted(last.level.id().as_str()), quoted(self.current.id().as_str()));
            let message = format!("the history ends at {last}, but {current} is the current level");
            (message, "make both name the same level")
        });
        false
    }

    /// Notes where the history goes back in time: whether a level was raised or lowered could not be told.
    fn is_in_order(&self, at: At) -> bool {
        let mut in_order = true;
        let mut earlier: Option<&When> = None;
        for (index, step) in self.history.iter().enumerate() {
            let Some(date) = &step.date else { continue };
            let note =
                |look: fn(At)| at.inside("history", |at| at.element(index, |at| at.inside("date", look)));
            match earlier {
                Some(earlier) if date.extent().is_before(earlier.extent()) => {
                    in_order = false;
                    note(|at| {
                        let message = "this step lies before the one above it, so the history is left out";
                        at.error("history-order", || (message, "put the steps in the order of time"));
                    });
                }
                Some(earlier) if REVIEWS && reaches_beyond(earlier, date) => note(|at| {
                    let message = "this step begins before the one above it ends";
                    let help =
                        "let each step begin when the one above it ends, or give only the date of the move";
                    at.warn("history-overlap", || (message, help));
                }),
                _ => {}
            }
            earlier = Some(date);
        }
        in_order
    }

    /// Where a level stands on the ladder, 0 being the lowest.
    pub fn position(&self, level: &LevelRef) -> Option<usize> {
        self.levels.iter().position(|candidate| candidate.id == *level.id())
    }

    /// Whether this is the level on which the relationship stands.
    pub fn is_current(&self, level: &Level) -> bool {
        level.id == *self.current.id()
    }

    /// The level on which the relationship stands.
    pub fn level(&self) -> Option<&Level> {
        self.levels.iter().find(|level| self.is_current(level))
    }

    /// The steps that led to a level, in time, each with its place in the history.
    pub fn steps_to(&self, level: &Level) -> impl Iterator<Item = (usize, &Step)> {
        self.history.iter().enumerate().filter(|(_, step)| *step.level.id() == level.id)
    }

    /// What the step at this place of the history did.
    pub fn change(&self, step: usize) -> Change {
        let place = |index: usize| self.history.get(index).and_then(|step| self.position(&step.level));
        let before = step.checked_sub(1).and_then(place);
        match (before, place(step)) {
            (Some(before), Some(after)) => match after.cmp(&before) {
                Ordering::Greater => Change::Raised,
                Ordering::Less => Change::Lowered,
                Ordering::Equal => Change::Confirmed,
            },
            _ => Change::Began,
        }
    }
}
