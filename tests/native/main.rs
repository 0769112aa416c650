//! The tests that need no browser: run with `cargo test --test native`.
#![cfg(not(target_arch = "wasm32"))]
// A test that cannot go on has failed, and so have its helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

mod axis;
mod check;
mod command;
mod dates;
mod docs;
mod facts;
mod hostile;
mod import;
mod lane;
mod languages;
mod layering;
mod locales;
mod palette;
mod render;
mod samples;
mod schema;
mod state;
mod syntax;
mod texts;
mod view;
mod words;
mod wrong_cards;
