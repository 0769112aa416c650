//! Which of a card's events the reader wants to see.

use crate::card::{Card, Event, EventKind};

/// With no more events than this a reader sees at a glance what there is.
const FEW: usize = 6;

/// A choice among the events of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All of them.
    #[default]
    All,
    /// Those of a kind.
    Kind(EventKind),
    /// Those in which the party at this place took part, as far as the card says so.
    Party(usize),
}

impl Filter {
    /// Whether an event is among those.
    pub fn passes(self, card: &Card, event: &Event) -> bool {
        match self {
            Filter::All => true,
            Filter::Kind(kind) => event.kind == Some(kind),
            Filter::Party(place) => event.parties.iter().any(|party| *party.id() == card.parties[place].id),
        }
    }

    /// The places of those events in the card.
    pub fn places(self, card: &Card) -> Vec<usize> {
        let mut places = Vec::new();
        for (place, event) in card.events.iter().enumerate() {
            if self.passes(card, event) {
                places.push(place);
            }
        }
        places
    }

    /// The choices that a card offers, each with the number of its events: with more than a few events, every one
    /// that leaves some of them out and is not empty.
    pub fn offered(card: &Card) -> Vec<(Filter, usize)> {
        let mut offered = Vec::new();
        let mut offer = |filter: Filter| {
            let count = filter.places(card).len();
            if count > 0 && count < card.events.len() {
                offered.push((filter, count));
            }
        };
        if card.events.len() > FEW {
            EventKind::ALL.iter().for_each(|kind| offer(Filter::Kind(*kind)));
            (0..card.parties.len()).for_each(|place| offer(Filter::Party(place)));
        }
        offered
    }

    /// Whether a card offers this choice.
    pub fn is_offered(self, card: &Card) -> bool {
        Filter::offered(card).iter().any(|(offered, _)| *offered == self)
    }

    /// Its name in markup.
    pub fn target(self) -> String {
        match self {
            Filter::All => String::new(),
            Filter::Kind(kind) => kind.name().to_owned(),
            Filter::Party(place) => place.to_string(),
        }
    }

    /// The choice that markup names, or `None` when it names none.
    pub fn parse(target: &str) -> Option<Self> {
        match target {
            "" => Some(Filter::All),
            "0" => Some(Filter::Party(0)),
            "1" => Some(Filter::Party(1)),
            name => EventKind::ALL.iter().find(|kind| kind.name() == name).map(|kind| Filter::Kind(*kind)),
        }
    }
}
