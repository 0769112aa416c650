//! Names inside a card, and references to them.

use super::link::is_deceptive;
use super::near;
use super::read::{At, Read};
use super::shape::Shape;
use std::marker::PhantomData;
use std::rc::Rc;

/// The longest id that is accepted, in characters.
const LONGEST: usize = 64;

/// A stable name inside a card, used in links and events: letters and digits of any script, `-`, `_`
/// and `.`, but not `.` first; 1 to 64 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id(Rc<str>);

impl Id {
    /// The id's characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character can be part of a word. Of other scripts all are but common signs, spaces and what
/// is invisible: not every language spells with letters alone, and Unicode's tables would cost the wasm
/// 1.6 KB.
pub(super) fn is_of_word(c: char) -> bool {
    let is_sign = matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3020}');
    c.is_ascii_alphanumeric() || (!c.is_ascii() && !is_sign && !is_deceptive(c))
}

fn is_id(text: &str) -> bool {
    let allowed = |c: char| is_of_word(c) || matches!(c, '-' | '_' | '.');
    (1..=LONGEST).contains(&text.chars().count()) && !text.starts_with('.') && text.chars().all(allowed)
}

impl Read for Id {
    fn shape() -> Shape {
        // Not `\p{…}`: not every validator knows it. What is no letter in other scripts is left to the check.
        Shape::Pattern(r"^(?!\.)[^\s!-,/:-@\[-^`{-~]{1,64}$")
    }

    fn read(at: At) -> Option<Self> {
        let text = at.text()?;
        if is_id(text) {
            return Some(Id(text.into()));
        }
        at.error(
            "bad-id",
            format!("“{text}” cannot be an id"),
            "use 1 to 64 letters, digits, “-”, “_” or “.”, without spaces or a dot at the start",
        );
        None
    }
}

/// What kind of thing a reference points to.
pub trait Target {
    /// What it is called in a message.
    const NAME: &'static str;
    /// The lists in the card, as keys from the root, in which such things are declared.
    const LIST: &'static [&'static str];
}

/// The id of something that is declared elsewhere in the same card.
///
/// Invariant: the card's JSON declares it. The thing itself may still be missing from the card, when it
/// could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ref<T> {
    id: Id,
    target: PhantomData<T>,
}

impl<T> Ref<T> {
    /// The id referred to.
    pub fn id(&self) -> &Id {
        &self.id
    }
}

impl<T: Target> Read for Ref<T> {
    fn shape() -> Shape {
        Id::shape()
    }

    fn read(at: At) -> Option<Self> {
        let id = at.text()?;
        if at.declares(T::LIST, id) {
            return Some(Ref { id: Id(id.into()), target: PhantomData });
        }
        let known: Vec<_> = at.declared(T::LIST).collect();
        let help = match known.is_empty() {
            true => format!("add the {} under “{}”, or take the reference away", T::NAME, T::LIST.join(".")),
            false => near::help(id, &known),
        };
        at.error("unknown-id", format!("there is no {} “{id}”", T::NAME), help);
        None
    }
}

macro_rules! targets {
    ($($(#[$doc:meta])* $alias:ident, $kind:ident, $name:literal, $list:expr;)*) => {$(
        #[doc = concat!("Marks a reference to a ", $name, ".")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $kind;

        impl Target for $kind {
            const NAME: &'static str = $name;
            const LIST: &'static [&'static str] = $list;
        }

        $(#[$doc])*
        pub type $alias = Ref<$kind>;
    )*};
}

targets! {
    /// The id of one of the card's two parties.
    PartyRef, ToParty, "party", &["parties"];
    /// The id of a level of the ladder.
    LevelRef, ToLevel, "level", &["ladder", "levels"];
    /// The id of an event.
    EventRef, ToEvent, "event", &["events"];
    /// The id of an area of cooperation.
    AreaRef, ToArea, "area", &["areas"];
    /// The id of a source.
    SourceRef, ToSource, "source", &["sources"];
}
