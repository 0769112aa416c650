//! The page's side of the card: everything that touches a browser.
//!
//! `static/relationship-card.js` defines the element and hands each connected one to a [`Mount`]; all
//! decisions are made here or further in.

mod address;
mod data;
mod emit;
mod fault;
mod fetch;
mod follow;
mod inner;
mod kept;
mod keyed;
mod listen;
mod load;
mod media;
mod mirror;
mod mount;
mod observe;
mod page;
mod paper;
mod source;
mod stage;
mod strip;
mod surroundings;
mod words;

pub use mount::Mount;
