//! The card itself, and the one check that makes it.

use super::id::{Id, LevelRef, SourceRef};
use super::problem::REVIEWS;
use super::read::{At, Desk, Read};
use super::record::record;
use super::shape::Shape;
use super::{Color, Envelope, Event, Json, Ladder, Lang, Line, Link, Party, Problem, Text, When};

record! {
    /// How two parties stand to each other. Once made it never changes.
    ///
    /// Invariants: ids are unique within their list (but the two parties may share one); every reference names
    /// something that the JSON declares.
    pub struct Card {
        /// The card's name: that of its file.
        pub id: Id = r#""tokyo""#,
        /// The language of everything that does not name its own.
        pub lang: Lang = r#""en""#,
        /// A headline.
        pub title: Line = r#""Italy and Japan: a partnership made special in Tokyo""#,
        /// The story in a few sentences.
        pub summary: Option<Text> = r#""Two leaders confirmed that the partnership of their countries would be raised.""#,
        /// The colour of the current level and of what belongs to it; where it could not be read, a darker or
        /// lighter shade of it.
        pub accent: Option<Color> = r##""#8a5a00""##,
        /// The two parties; the first stands at the start of the line.
        pub parties: [Party; 2] = r#"[{ "id": "italy", "kind": "country", "name": "Italy", "country": "IT" }, { "id": "japan", "kind": "country", "name": "Japan", "country": "JP" }]"#,
        /// The levels of the partnership.
        pub ladder: Option<Ladder> = r#"{ "levels": [{ "id": "strategic", "name": "Strategic partnership" }], "current": "strategic" }"#,
        /// The events, in the order in which they are told.
        pub events: Vec<Event> = r#"[{ "id": "talks", "date": "2026-01-16", "title": "The talks", "sources": ["report"] }]"#,
        /// What the two have in common.
        pub shared: Vec<Claim> = r#"[{ "text": "Both are conservatives.", "sources": ["report"] }]"#,
        /// In what they work together.
        pub areas: Vec<Area> = r#"[{ "id": "science", "name": "Science and technology", "sources": ["report"] }]"#,
        /// Other relationships this one is compared with.
        pub related: Vec<Related> = r#"[{ "name": "Italy and France", "text": "They are neighbours.", "sources": ["report"] }]"#,
        /// Where every claim comes from.
        pub sources: Vec<Source> = r#"[{ "id": "report", "title": "News report, January 2026" }]"#,
        /// What was wrong before and has been put right.
        pub corrections: Vec<Correction> = r#"[{ "date": "2026-01-18", "text": "An earlier version gave the wrong day." }]"#,
        /// What the newsroom says of the card itself.
        pub editorial: Envelope = r#"{ "revision": 3, "published": "2026-01-16T18:00:00+09:00" }"#,
    }
}

/// A card with more events is a long one.
const MANY: usize = 60;

impl Card {
    /// Whether the card has so many events that to draw all of them at once would keep a phone busy.
    pub fn is_long(&self) -> bool {
        self.events.len() > MANY
    }

    /// The place of the event with this id, counted from 0.
    pub fn place_of(&self, event: &str) -> Option<usize> {
        self.events.iter().position(|candidate| candidate.id.as_str() == event)
    }
}

record! {
    /// A statement with its sources.
    pub struct Claim {
        /// The statement.
        pub text: Text = r#""Both had a working-class upbringing.""#,
        /// Where it comes from.
        pub sources: Vec<SourceRef> = r#"["report"]"#,
    }
    => |claim: Claim, at| { cited(&claim.sources, at); Some(claim) }
}

record! {
    /// Something in which the parties work together.
    pub struct Area {
        /// Its name inside the card.
        pub id: Id = r#""science""#,
        /// Its name for the reader.
        pub name: Line = r#""Science and technology""#,
        /// What they do in it.
        pub text: Option<Text> = r#""They exchange researchers.""#,
        /// The level that brought it.
        pub level: Option<LevelRef> = r#""special-strategic""#,
        /// Where it comes from.
        pub sources: Vec<SourceRef> = r#"["report"]"#,
    }
    => |area: Area, at| { cited(&area.sources, at); Some(area) }
}

record! {
    /// Another relationship of one of the parties.
    pub struct Related {
        /// Who stands in it.
        pub name: Line = r#""Italy and France""#,
        /// What sort of relationship it is, in a few words.
        pub kind: Option<Line> = r#""Neighbours""#,
        /// How the source words it.
        pub text: Text = r#""The report compares the two.""#,
        /// Where it comes from.
        pub sources: Vec<SourceRef> = r#"["report"]"#,
    }
    => |related: Related, at| { cited(&related.sources, at); Some(related) }
}

record! {
    /// Where claims come from.
    pub struct Source {
        /// Its name inside the card.
        pub id: Id = r#""report""#,
        /// What it is called.
        pub title: Line = r#""News report on the visit""#,
        /// Who published it.
        pub publisher: Option<Line> = r#""The Daily Example""#,
        /// When it was published.
        pub date: Option<When> = r#""2026-01-17""#,
        /// Where it stands.
        pub link: Option<Link> = r#""https://example.org/report""#,
    }
}

record! {
    /// What was wrong before.
    pub struct Correction {
        /// When it was put right.
        pub date: When = r#""2026-01-18""#,
        /// What was wrong, and what is right.
        pub text: Text = r#""An earlier version gave the wrong day.""#,
    }
}

/// Warns when something is claimed without a source. What names one wrongly has been noted already.
pub(super) fn cited(sources: &[SourceRef], at: At) {
    let names_none = |written: &Json| match written {
        Json::Null => true,
        Json::List(elements) => elements.is_empty(),
        _ => false,
    };
    if REVIEWS && sources.is_empty() && at.value().get("sources").is_none_or(names_none) {
        let help = "add “sources” with the id of at least one source";
        at.warn("no-source", || ("no source is named for this", help));
    }
}

impl Read for [Party; 2] {
    fn shape() -> Shape {
        Shape::List { of: Box::new(Party::shape()), exactly: Some(2) }
    }

    fn read(at: At) -> Option<Self> {
        let Json::List(written) = at.value() else {
            at.wrong_kind("a list");
            return None;
        };
        if written.len() != 2 {
            at.error("two-parties", || {
                (format!("a card has two parties, this one has {}", written.len()), "name exactly two")
            });
            return None;
        }
        // Even with the same id, both are shown.
        let party = |element: At| {
            element.is_doubled(at);
            Party::read(element)
        };
        at.each(party).try_into().ok()
    }
}

/// The card as the format describes it, with all that it may hold.
pub fn described() -> Shape {
    Card::shape()
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
/// A wrong element is left out and noted; the card is refused only when its id, language, title, parties or
/// envelope cannot be read.
pub fn check(json: &Json) -> Checked {
    let desk = Desk::new(json);
    let card = Card::read(At::root(&desk));
    Checked { card, problems: desk.problems() }
}
