//! What a card is: plain types whose invariants hold once [`check`] has made them.
//!
//! Nothing here knows of a browser, of Yew or of files. JSON comes in as the mirror [`Json`]; out come
//! a [`Card`] that never changes and every [`Problem`] that was found on the way.

mod calendar;
mod choice;
mod citations;
mod color;
mod country;
mod date;
mod editorial;
mod event;
mod id;
mod json;
mod ladder;
mod lang;
mod line;
mod link;
mod markup;
mod moment;
mod names;
mod near;
mod party;
mod path;
mod problem;
mod read;
mod record;
mod script;
mod shape;
mod signs;
mod story;
mod text;
mod video;
mod when;
mod whole;
mod written;

pub use calendar::Day;
pub use citations::{Citation, Place};
pub use color::Color;
pub use country::Country;
pub use date::{Date, Flaw, Season, Unit};
pub use editorial::{Editorial, Envelope, Standing, Withdrawal};
pub use event::{Event, EventKind, Gift, Media, Post, Quote};
pub use id::{AreaRef, EventRef, Id, LevelRef, PartyRef, Ref, SourceRef, is_of_word};
pub use json::{DEEPEST, Json};
pub use ladder::{Change, Ladder, Level, Step};
pub use lang::Lang;
pub use line::Line;
pub use link::{Link, Picture};
pub use markup::{Inline, is_latin};
pub use moment::Moment;
pub use party::{Party, PartyKind};
pub use path::Path;
pub use problem::{Problem, REVIEWS, Severity, TOO_MANY, cut, quoted};
pub use shape::{Field, Record, Shape};
pub use signs::{cut_at, number, parts};
pub use story::{Area, Card, Checked, Claim, Correction, Related, Source, check, described};
pub use text::Text;
pub use video::{Film, Player, Video};
pub use when::{Extent, When};
pub use whole::{Flag, Whole};
pub use written::is_blank;
