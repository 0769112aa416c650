//! The tests of what the element's script may call, and of the view, in a real browser: run with
//! `cargo xtask test widget`.
#![cfg(target_arch = "wasm32")]
// A test that cannot go on has failed, and so have its helpers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

mod actions;
mod attributes;
mod details;
mod drawing;
mod faults;
mod hostile;
mod keys;
mod languages;
mod leaving;
mod mirror;
mod updates;
mod verdicts;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
