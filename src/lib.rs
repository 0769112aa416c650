//! The relationship card: how two parties stand to each other, as a web component for news sites.
//!
//! | module | what lives there |
//! |---|---|
//! | [`card`] | what a card is: its types, the mirror of its JSON, the one check and its problems |
//! | [`state`] | what the reader has done, and how an action changes it |
//! | [`view`] | state in, markup out: one Yew component per part of the card |
//! | `browser` | the page's side (wasm only): mounting, events, fetching |
//! | `newsroom` | the command's side (native only): the verbs of `relationship-card` |
//!
//! What each module may know of the others is written in `ARCHITECTURE.md` and held by a test.

pub mod card;
pub mod state;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod newsroom;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
