//! Which claim cites which source.

use super::id::SourceRef;
use super::{Card, Id, Lang, Line, Text};
use std::rc::Rc;

/// A place in the card where a source is cited. Numbers count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A first of a party: the party's place, the first's place.
    First(usize, usize),
    /// A fact about a party: the party's place, the fact's place.
    Fact(usize, usize),
    /// A level of the ladder.
    Level(usize),
    /// A step of the ladder's history.
    Step(usize),
    /// An event.
    Event(usize),
    /// Something shared.
    Shared(usize),
    /// An area of cooperation.
    Area(usize),
    /// A related relationship.
    Related(usize),
}

impl Place {
    /// A name for the place, unique in the card.
    pub fn anchor(self) -> String {
        match self {
            Place::First(party, index) => format!("first-{party}-{index}"),
            Place::Fact(party, index) => format!("fact-{party}-{index}"),
            Place::Level(index) => format!("level-{index}"),
            Place::Step(index) => format!("step-{index}"),
            Place::Event(index) => format!("event-{index}"),
            Place::Shared(index) => format!("shared-{index}"),
            Place::Area(index) => format!("area-{index}"),
            Place::Related(index) => format!("related-{index}"),
        }
    }
}

/// One claim that cites a source.
#[derive(Clone, Debug)]
pub struct Citation<'a> {
    /// Where the claim stands.
    pub place: Place,
    /// The words of the claim, or of its headline.
    pub words: Rc<str>,
    /// Their language.
    pub lang: Option<&'a Lang>,
    /// The sources it names.
    pub sources: &'a [SourceRef],
}

impl Citation<'_> {
    /// Whether the claim cites this source.
    pub fn cites(&self, source: &Id) -> bool {
        self.sources.iter().any(|cited| cited.id() == source)
    }
}

struct Claims<'a>(Vec<Citation<'a>>);

impl<'a> Claims<'a> {
    fn line(&mut self, place: Place, line: &'a Line, sources: &'a [SourceRef]) {
        self.0.push(Citation { place, words: line.words().clone(), lang: line.lang(), sources });
    }

    fn text(&mut self, place: Place, text: &'a Text, sources: &'a [SourceRef]) {
        self.0.push(Citation { place, words: text.words().into(), lang: text.lang(), sources });
    }
}

impl Card {
    /// Every claim of the card in reading order, with its sources.
    pub fn claims(&self) -> Vec<Citation<'_>> {
        let mut claims = Claims(Vec::new());
        for (index, party) in self.parties.iter().enumerate() {
            party
                .firsts
                .iter()
                .enumerate()
                .for_each(|(i, c)| claims.text(Place::First(index, i), &c.text, &c.sources));
            party
                .facts
                .iter()
                .enumerate()
                .for_each(|(i, c)| claims.text(Place::Fact(index, i), &c.text, &c.sources));
        }
        if let Some(ladder) = &self.ladder {
            // The highest level stands first, as in the view.
            for (index, level) in ladder.levels.iter().enumerate().rev() {
                claims.line(Place::Level(index), &level.name, &level.sources);
                ladder
                    .steps_to(level)
                    .for_each(|(i, s)| claims.line(Place::Step(i), &level.name, &s.sources));
            }
        }
        self.events.iter().enumerate().for_each(|(i, e)| claims.line(Place::Event(i), &e.title, &e.sources));
        self.shared.iter().enumerate().for_each(|(i, c)| claims.text(Place::Shared(i), &c.text, &c.sources));
        self.areas.iter().enumerate().for_each(|(i, a)| claims.line(Place::Area(i), &a.name, &a.sources));
        self.related
            .iter()
            .enumerate()
            .for_each(|(i, r)| claims.line(Place::Related(i), &r.name, &r.sources));
        claims.0
    }

    /// The number under which a source is cited, counted from 1.
    pub fn source_number(&self, source: &SourceRef) -> Option<usize> {
        self.sources.iter().position(|candidate| candidate.id == *source.id()).map(|index| index + 1)
    }
}
