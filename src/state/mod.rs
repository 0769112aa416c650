//! What the reader has done with the card, and what an action makes of it.
//!
//! Pure values: no clock, no page, no markup. [`State::after`] is the only way from one state to the next,
//! and [`Effect::of`] says what the page has to do about it.

mod action;
mod effect;
mod filter;

pub use action::Action;
pub use effect::Effect;
pub use filter::Filter;

use crate::card::Card;

/// What the reader sees of a card.
///
/// Invariant: `shown` is the place of an event that passes the filter, or there is no event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    shown: usize,
    filter: Filter,
    news: Option<News>,
    opened: Option<usize>,
}

/// What a reader who cannot see the card must be told of the last thing done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Another event is shown.
    Moved,
    /// There are more or fewer events to choose from.
    Filtered,
}

impl State {
    /// A card as it opens: at the event with the id `wanted`, else at the first.
    pub fn initial(card: &Card, wanted: Option<&str>) -> Self {
        State { shown: wanted.and_then(|id| card.place_of(id)).unwrap_or(0), ..State::default() }
    }

    /// The same card, opened at the event at this place instead, if there is one.
    pub fn opened_at(self, card: &Card, place: usize) -> Self {
        State { shown: if place < card.events.len() { place } else { self.shown }, ..self }
    }

    /// The same, of the events that pass a filter, if the card offers that and the shown event is among them.
    pub fn among(self, filter: Filter, card: &Card) -> Self {
        let passes = card.events.get(self.shown).is_some_and(|event| filter.passes(card, event));
        State { filter: if passes && filter.is_offered(card) { filter } else { self.filter }, ..self }
    }

    /// The state of `new` for a reader who was looking at `old`: the same event, wherever it stands now, and the
    /// same filter, if any event passes it still; if the event is gone, the one nearest to its place.
    pub fn carried(self, old: &Card, new: &Card) -> Self {
        let kept = old.events.get(self.shown).and_then(|event| new.place_of(event.id.as_str()));
        let filter = if self.filter.is_offered(new) { self.filter } else { Filter::All };
        let places = filter.places(new);
        let position = nearest(&places, kept.unwrap_or(self.shown));
        State { shown: at(&places, position), filter, ..State::default() }
    }

    /// The state after an action.
    pub fn after(self, action: &Action, card: &Card) -> Self {
        let wanted = match *action {
            Action::GoTo(place) | Action::SeeEvent(place) => {
                card.events.get(place).map(|event| (place, event))
            }
            _ => None,
        };
        let filter = match (action, wanted) {
            (Action::Filter(filter), _) if !filter.places(card).is_empty() => *filter,
            (_, Some((_, event))) if !self.filter.passes(card, event) => Filter::All,
            _ => self.filter,
        };
        let places = filter.places(card);
        let shown =
            wanted.map_or_else(|| at(&places, self.position_after(action, &places)), |(place, _)| place);
        let news = match (filter != self.filter, shown != self.shown) {
            (true, _) => Some(News::Filtered),
            (false, true) => Some(News::Moved),
            (false, false) => self.news,
        };
        let opened = if let Action::Open(source) = *action { Some(source) } else { self.opened };
        State { shown, filter, news, opened }
    }

    fn position_after(self, action: &Action, places: &[usize]) -> usize {
        let (position, count) = (self.position_among(places), places.len());
        // From the last event to the first and back: the way round.
        let round = |steps: usize| (position + steps).checked_rem(count).unwrap_or_default();
        match *action {
            Action::Next => round(1),
            Action::Previous => round(count.saturating_sub(1)),
            Action::First => 0,
            Action::Last => count.saturating_sub(1),
            Action::Show(position) | Action::Settled(position) if position < count => position,
            _ => position,
        }
    }

    /// The place of the shown event in the card, counted from 0.
    pub fn shown(self) -> usize {
        self.shown
    }

    /// Which events the reader wants to see.
    pub fn filter(self) -> Filter {
        self.filter
    }

    /// The place of the shown event among those that pass the filter, counted from 0.
    pub fn position(self, card: &Card) -> usize {
        self.position_among(&self.filter.places(card))
    }

    /// The same, where those that pass are known.
    pub fn position_among(self, places: &[usize]) -> usize {
        nearest(places, self.shown)
    }

    /// What is worth announcing; nothing before the reader has done anything.
    pub fn news(self) -> Option<News> {
        self.news
    }

    /// The place of the source whose claims were last asked for.
    pub fn opened(self) -> Option<usize> {
        self.opened
    }
}

/// The position of the place that lies nearest to another.
fn nearest(places: &[usize], wanted: usize) -> usize {
    let position = places.partition_point(|place| *place < wanted);
    let is_nearer =
        |&before: &usize| places.get(position).is_none_or(|after| wanted - before <= after - wanted);
    match position.checked_sub(1) {
        Some(before) if places.get(before).is_some_and(is_nearer) => before,
        _ => position,
    }
}

fn at(places: &[usize], position: usize) -> usize {
    places.get(position).copied().unwrap_or_default()
}
