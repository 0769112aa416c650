//! Other relationships beside this one.

use crate::support::cards::{base, with};
use crate::support::drawn::page;

const RELATED: &str = r#"[{ "name": "Ada and Cleo", "kind": "Friends", "text": "They met.", "sources": ["s"] },
    { "name": "Bo and Dan", "text": "They did not.", "sources": ["s"] }]"#;

#[test]
fn this_relationship_stands_first_with_its_level() {
    let page = page(&with(base(), &[("/related", RELATED)]));
    let rows: Vec<_> = page.tagged("dt").iter().map(|name| name.text.as_str()).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1..], ["Ada and Cleo", "Bo and Dan"]);
    let this = page.the("class", "this");
    assert_eq!(this.text, "A · BHighThis relationship");
    assert!(page.is_in(page.tagged("dt")[0], this));
}

#[test]
fn without_a_ladder_it_has_no_level_and_without_others_there_is_nothing_to_compare() {
    let bare = page(&with(base(), &[("/related", RELATED), ("/ladder", "")]));
    assert_eq!(bare.the("class", "this").text, "A · BThis relationship");
    assert_eq!(page(&with(base(), &[("/related", "")])).with("part", "related").len(), 0);
}
