//! `relationship-card import`, over the synthetic timelines in `tests/fixtures/timelinejs/`. Each of them
//! is named for the oddity that it reproduces.

mod accounts;
mod any_bytes;
mod cards;
mod command;
mod ids;
mod lines;
mod many;
mod printed;
mod refusals;
mod texts;
mod videos;

use crate::support::files::{names, place};
use relationship_card::newsroom::import::{Asked, Imported, Order, convert, options};
use std::fs;

const FOLDER: &str = "tests/fixtures/timelinejs";

/// Every timeline that can be imported.
fn timelines() -> Vec<String> {
    names(FOLDER)
}

fn bytes(timeline: &str) -> Vec<u8> {
    fs::read(place(FOLDER).join(timeline)).unwrap()
}

/// An import as it is ordered on the command line.
fn order() -> Order {
    let words = ["timeline.json", "--party", "Italy:IT", "--party", "Japan:JP"];
    match options(words).unwrap() {
        Asked::Import(options) => options.order,
        Asked::Help => panic!("nobody asked for help"),
    }
}

fn imported(bytes: &[u8]) -> Imported {
    convert(bytes, &order()).unwrap_or_else(|(refusal, _)| panic!("{refusal}"))
}
