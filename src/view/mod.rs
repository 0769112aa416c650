//! State in, markup out: one Yew component per part of the card.
//!
//! The components have no hooks and no `on…` attributes: what a control does stands in its
//! `data-action`, and one listener on the card's root turns the click into an [`Action`]. So the same
//! view also draws a card where there is no browser.
//!
//! [`Action`]: crate::state::Action

mod areas;
mod axis;
mod bits;
mod carousel;
mod choice;
mod citing;
mod dates;
mod drawing;
mod edition;
mod env;
mod event;
mod extras;
mod icons;
mod ladder;
mod lane;
mod layout;
mod level;
mod media;
mod palette;
mod part;
mod parties;
mod picker;
mod plural;
mod root;
mod section;
mod share;
mod shared;
mod sources;
mod strip;
mod tag;
mod words;

pub use axis::{Axis, Mark};
pub use dates::{day, written};
pub use env::Env;
pub use lane::starts;
pub use layout::Layout;
pub use palette::palette;
pub use part::{Kind, Part, Piece};
pub use plural::plural;
pub use root::{Notice, PARTS, Root, Scene};
pub use shared::Shared;
pub use words::Words;
