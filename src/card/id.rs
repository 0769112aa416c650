//! Names inside a card, and references to them.

use super::read::{At, Read};
use std::marker::PhantomData;
use std::rc::Rc;

/// The longest id that is accepted, in characters.
const LONGEST: usize = 64;

/// A stable name inside a card, used in links and events: letters and digits of any script, `-`, `_`
/// and `.`; 1 to 64 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id(Rc<str>);

impl Id {
    /// The id's characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_id(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    (1..=LONGEST).contains(&text.chars().count()) && text.chars().all(allowed)
}

impl Read for Id {
    fn read(at: At) -> Option<Self> {
        let text = at.text()?;
        if is_id(text) {
            return Some(Id(text.into()));
        }
        at.error(
            "bad-id",
            format!("“{text}” cannot be an id"),
            "use 1 to 64 letters, digits, “-”, “_” or “.”, without spaces",
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
    fn read(at: At) -> Option<Self> {
        let id = at.text()?;
        if at.declares(T::LIST, id) {
            return Some(Ref { id: Id(id.into()), target: PhantomData });
        }
        let known = at.declared(T::LIST).collect::<Vec<_>>().join(", ");
        let help = match known.as_str() {
            "" => format!("add the {} under “{}”, or take the reference away", T::NAME, T::LIST.join(".")),
            known => format!("known here: {known}"),
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
