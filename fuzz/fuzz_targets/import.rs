//! Any bytes through `relationship-card import`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use relationship_card::newsroom::check_text;
use relationship_card::newsroom::import::{Asked, Order, convert, options};
use std::sync::LazyLock;

static ORDER: LazyLock<Order> =
    LazyLock::new(|| match options(["timeline.json", "--party", "Italy:IT", "--party", "Japan:JP"]) {
        Ok(Asked::Import(options)) => options.order,
        other => panic!("{other:?}"),
    });

fuzz_target!(|bytes: &[u8]| {
    match convert(bytes, &ORDER) {
        Ok(imported) => assert!(check_text(&imported.card).unwrap().card.is_some()),
        // What is refused is refused for what stands in it, not because the import made a wrong card.
        Err((refusal, _)) => assert!(!refusal.to_string().contains("no sound card"), "{refusal}"),
    }
});
