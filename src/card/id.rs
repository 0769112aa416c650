//! Names inside a card, and references to them.

use super::link::is_deceptive;
use super::names::Names;
use super::problem::quoted;
use super::read::{At, Read};
use super::shape::Shape;
use super::{Json, near};
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
pub fn is_of_word(c: char) -> bool {
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
        let help = "use 1 to 64 letters, digits, “-”, “_” or “.”, without spaces or a dot at the start";
        at.error("bad-id", || (format!("{} cannot be an id", quoted(text)), help));
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
        declared(at, T::NAME, T::LIST).map(|id| Ref { id, target: PhantomData })
    }
}

/// The id at this place, if the card declares it in that list.
fn declared(at: At, name: &str, list: &[&str]) -> Option<Id> {
    let id = at.text()?;
    let declared = at.declared(list);
    if declared.first(id).is_some() {
        return Some(Id(id.into()));
    }
    at.error("unknown-id", || {
        let help = match declared.count() {
            0 => format!("add the {name} under “{}”, or take the reference away", list.join(".")),
            count => near::help(id, &declared.begin(), count),
        };
        (format!("there is no {name} {}", quoted(id)), help)
    });
    None
}

/// The ids that a card declares in one list. Found once, because a card may refer to them many times.
pub(super) struct Declared<'a> {
    list: &'a [Json],
    all: Names<'a>,
    repeated: Vec<bool>,
}

impl<'a> Declared<'a> {
    /// The ids in each of the [`LISTS`] of a card.
    pub fn in_all(root: &'a Json) -> Vec<Self> {
        let mut all = Vec::new();
        for keys in LISTS {
            all.push(Declared::in_list(root, keys));
        }
        all
    }

    fn in_list(root: &'a Json, keys: &[&str]) -> Self {
        let list = keys.iter().try_fold(root, |value, key| value.get(key)).map_or(&[][..], Json::elements);
        let mut ids = Vec::new();
        for (index, element) in list.iter().enumerate() {
            ids.extend(declared_by(element).map(|id| (id, index)));
        }
        let all = Names::of(ids);
        Declared { list, repeated: all.repeated(list.len()), all }
    }

    /// Whether this is the list in which they are declared.
    pub fn is_in(&self, list: &Json) -> bool {
        std::ptr::eq(self.list, list.elements())
    }

    /// Whether the element at this place has the id of an earlier one.
    pub fn is_repeated(&self, index: usize) -> bool {
        self.repeated.get(index).is_some_and(|repeated| *repeated)
    }

    /// The place of the first element with this id.
    pub fn first(&self, id: &str) -> Option<usize> {
        self.all.first(id)
    }

    /// The first element with this id.
    pub fn get(&self, id: &str) -> Option<&'a Json> {
        self.list.get(self.first(id)?)
    }

    /// How many elements have an id.
    pub fn count(&self) -> usize {
        self.all.count()
    }

    /// The ids of the first elements, as they are declared.
    pub fn begin(&self) -> Vec<&'a str> {
        self.list.iter().take(COMPARED).filter_map(declared_by).collect()
    }
}

/// With how many elements an unknown id is compared at most.
const COMPARED: usize = 1_000;

/// The id that an element of a list gives itself.
pub(super) fn declared_by(element: &Json) -> Option<&str> {
    element.get("id").and_then(Json::text)
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
    )*

        /// The lists to whose elements a card may refer.
        pub(super) const LISTS: [&[&str]; 5] = [$( $list ),*];
    };
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
