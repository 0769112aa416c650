//! `relationship-card import`: a TimelineJS timeline becomes a relationship card.
//!
//! ```text
//! bytes ─▶ decode ─▶ sniff ─▶ json | sheet ─▶ Node ─▶ timeline ─▶ event ─▶ out::Card ─▶ JSON
//!            │         │           │                      │          │
//!            └─────────┴───────────┴── Refusal            └──────────┴─▶ Report ◀─ account
//! ```
//!
//! All versions become one tree of [`node::Node`]s, each of which knows its place in the file. Whoever
//! reads a value says in the [`Report`] what became of it; `account` speaks of the rest. What the card
//! takes is asked of the one check (`probe`), never decided here again.

mod account;
mod columns;
mod command;
mod convert;
mod date;
mod decode;
mod desk;
mod elements;
mod embed;
mod event;
mod foreign;
mod head;
mod headline;
mod hosts;
mod html;
mod ids;
mod json;
mod kinds;
mod markup;
mod media;
mod naming;
mod node;
mod options;
mod out;
mod page;
mod party;
mod picture;
mod printing;
mod probe;
mod reasons;
mod refusal;
mod report;
mod runs;
mod sheet;
mod sniff;
mod sources;
mod spelled;
mod tame;
mod timeline;
mod video;
mod when;
mod write;

pub(super) use command::run;
pub use convert::{Imported, convert};
pub use options::{Asked, Options, Order, read as options};
pub use out::Party;
pub use refusal::Refusal;
pub use report::{Fate, Line, Report};
