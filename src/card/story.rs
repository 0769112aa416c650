//! The card itself, and the one check that makes it.

use super::id::{Id, LevelRef, SourceRef};
use super::read::{At, Read};
use super::record::record;
use super::{Event, Json, Ladder, Lang, Link, Party, Problem, Text, When};
use std::cell::RefCell;

record! {
    /// How two parties stand to each other. Once made it never changes.
    ///
    /// Invariants: ids are unique within their list or the first one counts; every reference names
    /// something that the JSON declares.
    pub struct Card {
        /// The card's name: that of its file.
        pub id: Id,
        /// The language of everything that does not name its own.
        pub lang: Lang,
        /// A headline.
        pub title: Text,
        /// The story in a few sentences.
        pub summary: Option<Text>,
        /// The two parties; the first stands at the start of the line.
        pub parties: [Party; 2],
        /// The levels of the partnership.
        pub ladder: Option<Ladder>,
        /// The events, in the order in which they are told.
        pub events: Vec<Event>,
        /// What the two have in common.
        pub shared: Vec<Claim>,
        /// In what they work together.
        pub areas: Vec<Area>,
        /// Other relationships this one is compared with.
        pub related: Vec<Related>,
        /// Where every claim comes from.
        pub sources: Vec<Source>,
        /// What was wrong before and has been put right.
        pub corrections: Vec<Correction>,
    }
}

record! {
    /// A statement with its sources.
    pub struct Claim {
        /// The statement.
        pub text: Text,
        /// Where it comes from.
        pub sources: Vec<SourceRef>,
    }
    => |claim: Claim, at| { cited(&claim.sources, at); Some(claim) }
}

record! {
    /// Something in which the parties work together.
    pub struct Area {
        /// Its name inside the card.
        pub id: Id,
        /// Its name for the reader.
        pub name: Text,
        /// What they do in it.
        pub text: Option<Text>,
        /// The level that brought it.
        pub level: Option<LevelRef>,
        /// Where it comes from.
        pub sources: Vec<SourceRef>,
    }
    => |area: Area, at| { cited(&area.sources, at); Some(area) }
}

record! {
    /// Another relationship of one of the parties.
    pub struct Related {
        /// Who stands in it.
        pub name: Text,
        /// What sort of relationship it is, in a few words.
        pub kind: Option<Text>,
        /// How the source words it.
        pub text: Text,
        /// Where it comes from.
        pub sources: Vec<SourceRef>,
    }
    => |related: Related, at| { cited(&related.sources, at); Some(related) }
}

record! {
    /// Where claims come from.
    pub struct Source {
        /// Its name inside the card.
        pub id: Id,
        /// What it is called.
        pub title: Text,
        /// Who published it.
        pub publisher: Option<Text>,
        /// When it was published.
        pub date: Option<When>,
        /// Where it stands.
        pub link: Option<Link>,
    }
}

record! {
    /// What was wrong before.
    pub struct Correction {
        /// When it was put right.
        pub date: When,
        /// What was wrong, and what is right.
        pub text: Text,
    }
}

/// Warns when something is claimed without a source.
pub(super) fn cited(sources: &[SourceRef], at: At) {
    if sources.is_empty() {
        at.warn(
            "no-source",
            "no source is named for this",
            "add “sources” with the id of at least one source",
        );
    }
}

impl Read for [Party; 2] {
    fn read(at: At) -> Option<Self> {
        let written = at.value().elements().len();
        if written != 2 {
            let message = format!("a card has two parties, this one has {written}");
            at.error("two-parties", message, "name exactly two");
            return None;
        }
        at.each(Party::read).try_into().ok()
    }
}

/// The lists whose elements have ids that must differ.
const LISTS: [&[&str]; 5] = [&["parties"], &["ladder", "levels"], &["events"], &["areas"], &["sources"]];

fn note_doubled_ids(at: At) {
    for list in LISTS {
        let ids: Vec<_> = at.declared(list).collect();
        let doubled = ids.iter().enumerate().filter(|(index, id)| ids[..*index].contains(id));
        for (_, id) in doubled {
            let message = format!("the id “{id}” stands twice in “{}”; the first one counts", list.join("."));
            at.error("duplicate-id", message, "give one of them another id");
        }
    }
}

/// What the check of a card's JSON found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The card, unless nothing can be shown. What could not be read is left out of it.
    pub card: Option<Card>,
    /// Everything that is wrong, in the order in which it was met.
    pub problems: Vec<Problem>,
}

/// Reads a card from the mirror of its JSON: the one check, in the command and in the browser.
///
/// A wrong element is left out and noted; the card is refused only when its id, language, title or
/// parties cannot be read.
pub fn check(json: &Json) -> Checked {
    let problems = RefCell::new(Vec::new());
    let at = At::root(json, &problems);
    note_doubled_ids(at);
    let card = Card::read(at);
    Checked { card, problems: problems.into_inner() }
}
