//! What the check says about wrong cards: the small base card with a change each, and every problem.

mod any_bytes;
mod colors;
mod dates;
mod ids;
mod ladder;
mod links;
mod many;
mod names;
mod random;
mod raw;
mod types;
mod videos;

use crate::support::cards::{base, checked, with, written};
use relationship_card::card::Checked;

/// The pointer to what is changed in the base card, the JSON that is put there, or nothing where it is
/// taken away, and all problems as `severity code path: message`.
type Case = (&'static str, &'static str, &'static [&'static str]);

fn changed(pointer: &str, json: &str) -> Checked {
    checked(&with(base(), &[(pointer, json)]))
}

#[track_caller]
fn each_is_reported(cases: &[Case]) {
    for (pointer, json, problems) in cases {
        assert_eq!(written(&changed(pointer, json)), *problems, "{pointer} = {json}");
    }
}

#[test]
fn the_base_card_has_no_problem() {
    assert_eq!(written(&checked(&base())), [""; 0]);
}
