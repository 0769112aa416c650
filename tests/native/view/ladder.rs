//! The ladder of levels.

use super::{cards, without_sources};
use crate::support::cards::{base, checked, rich, with};
use crate::support::drawn::page;
use crate::support::markup::{Element, Page};

/// A pointer into the base card, and the JSON that is put there.
type Change = (&'static str, &'static str);

/// The levels from top to bottom, as markup names their state.
fn states(page: &Page) -> Vec<&str> {
    page.with("part", "level").into_iter().map(|level| level.get("data-state").unwrap()).collect()
}

fn current(page: &Page) -> Vec<&Element> {
    page.inside(page.the("part", "ladder"), "aria-current", "true")
}

#[test]
fn every_ladder_has_exactly_one_current_level() {
    for (name, value) in cards() {
        let page = page(&value);
        let Some(ladder) = checked(&value).card.unwrap().ladder else { continue };
        let level = ladder.levels.iter().find(|level| ladder.is_current(level)).unwrap();
        match current(&page).as_slice() {
            [element] => assert!(element.text.contains(&**level.name.words()), "{name}: {}", element.text),
            others => panic!("{name}: {} levels are current", others.len()),
        }
    }
}

#[test]
fn a_card_without_a_ladder_has_no_levels_and_no_way_to_one() {
    let page = page(&without_sources());
    for (attribute, value) in [("part", "ladder"), ("part", "level"), ("data-action", "see-level")] {
        assert_eq!(page.with(attribute, value).len(), 0, "{attribute}={value}");
    }
}

#[test]
fn the_highest_level_stands_on_top_and_each_says_where_it_stands_in_the_story() {
    assert_eq!(page(&rich("words")).values("data-level"), ["high", "middle", "low"]);
    let top = ("/ladder/levels/2", "{\"id\": \"top\", \"name\": \"Top\"}");
    let cases: [(&[Change], &[&str]); 5] = [
        (&[], &["current", "earlier"]),
        (&[top], &["unreached", "current", "earlier"]),
        // Nobody says whether a lower level without a record was ever reached.
        (&[top, ("/ladder/history/0", "")], &["unreached", "current", "unrecorded"]),
        (&[("/ladder/history", "")], &["current", "unrecorded"]),
        (&[top, ("/ladder/history/0/level", "\"top\"")], &["earlier", "current", "unrecorded"]),
    ];
    for (changes, expected) in cases {
        assert_eq!(states(&page(&with(base(), changes))), expected, "{changes:?}");
    }
}

#[test]
fn a_single_level_is_a_ladder_too() {
    let page = page(&with(base(), &[("/ladder/history/0", ""), ("/ladder/levels/0", "")]));
    assert_eq!(states(&page), ["current"]);
    assert_eq!(current(&page).len(), 1);
}

#[test]
fn a_level_and_the_event_that_brought_it_lead_to_each_other() {
    let page = page(&base());
    let there = page.the("data-action", "see-level");
    assert_eq!(there.get("data-target"), Some("1"));
    assert!(page.is_in(there, page.the("id", "event-0")));
    let back = page.inside(page.the("id", "level-1"), "data-action", "see-event");
    assert_eq!(back.iter().map(|button| button.get("data-target")).collect::<Vec<_>>(), [Some("0")]);
}

#[test]
fn an_event_that_was_left_out_leaves_no_dead_end() {
    let page = page(&with(base(), &[("/events/0/date", "\"now\"")]));
    assert_eq!(page.with("data-action", "see-level").len(), 0);
    assert_eq!(page.inside(page.the("id", "level-1"), "data-action", "see-event").len(), 0);
}

#[test]
fn a_step_says_what_it_did() {
    let cases = [
        // The base card climbs from low to high.
        (with(base(), &[]), ["First known level", "Raised"]),
        (
            with(
                base(),
                &[
                    ("/ladder/history/0/level", "\"high\""),
                    ("/ladder/history/1/level", "\"low\""),
                    ("/ladder/current", "\"low\""),
                ],
            ),
            ["First known level", "Lowered"],
        ),
        (with(base(), &[("/ladder/history/0/level", "\"high\"")]), ["First known level", "Confirmed"]),
    ];
    for (card, words) in cases {
        let page = page(&card);
        for (step, words) in words.into_iter().enumerate() {
            let text = &page.the("id", &format!("step-{step}")).text;
            assert!(text.contains(words), "{words}: {text}");
        }
    }
}

#[test]
fn areas_are_listed_at_the_level_that_brought_them() {
    let page = page(&base());
    assert!(page.the("id", "level-1").text.contains("Area"));
    assert!(!page.the("id", "level-0").text.contains("Area"));
}

#[test]
fn an_event_that_brought_several_moves_names_them_all() {
    let history = r#"[
        { "level": "low", "event": "one", "sources": ["s"] },
        { "level": "high", "date": "2001", "event": "one", "sources": ["s"] }
    ]"#;
    let page = page(&with(base(), &[("/ladder/history", history)]));
    let turns: Vec<_> = page.with("part", "turn").iter().map(|turn| turn.text.as_str()).collect();
    assert_eq!(turns, ["First known level: Low", "Raised to High"]);
}

#[test]
fn a_level_says_since_when_as_its_date_can_be_said() {
    let cases = [
        (r#""2001""#, "Current level, since 2001"),
        (r#""2001~""#, "Current level, since about 2001"),
        (r#""2001/..""#, "Current level, since 2001"),
        (r#""2001/2002""#, "Current level, 2001 – 2002"),
        (r#""[..2001]""#, "Current level, 2001 or earlier"),
        (r#"{ "label": "During the visit", "date": "2001" }"#, "Current level, During the visit"),
    ];
    for (date, words) in cases {
        let page = page(&with(base(), &[("/ladder/history/1/date", date)]));
        let level = &page.with("part", "level")[0];
        assert!(level.text.contains(words), "{date}: {}", level.text);
        assert!(!level.text.contains("since since"), "{date}");
    }
}

/// A ladder on which the relationship went up, down, up again, and was confirmed.
const WAY: &str = r#"[
    { "level": "low", "sources": ["s"] },
    { "level": "high", "date": "2001", "sources": ["s"] },
    { "level": "low", "date": "2005", "sources": ["s"] },
    { "level": "high", "date": "2010", "sources": ["s"] },
    { "level": "high", "date": "2020", "sources": ["s"] }
]"#;

#[test]
fn a_level_tells_all_stays_on_it_and_a_confirmed_one_goes_on() {
    let page = page(&with(base(), &[("/ladder/history", WAY)]));
    let told: Vec<_> = page.with("class", "rung-state").iter().map(|state| state.text.as_str()).collect();
    assert_eq!(
        told,
        ["Current level, since 2010. Earlier level, 2001 – 2005", "Earlier level, until 2001, 2005 – 2010"]
    );
}

#[test]
fn the_lanes_of_all_levels_show_one_way() {
    let page = page(&with(base(), &[("/ladder/history", WAY)]));
    let level = |id: &str| {
        let bars = page.inside(page.the("data-level", id), "data-length", "day");
        bars.iter().map(|bar| (bar.get("x1").unwrap(), bar.get("x2").unwrap())).collect::<Vec<_>>()
    };
    let (high, low) = (level("high"), level("low"));
    assert_eq!((high.len(), low.len()), (3, 2));
    // Where one ends the next begins, first and last at the axis' own ends; the first begins paler.
    assert_eq!(page.inside(page.the("data-level", "low"), "data-length", "span")[0].get("x1"), Some("0"));
    assert_eq!([low[0].1, high[0].1, low[1].1, high[1].1], [high[0].0, low[1].0, high[1].0, high[2].0]);
    assert_eq!(high[2].1, "1000");
}

#[test]
fn a_single_move_has_no_lanes() {
    let page = page(&with(base(), &[("/ladder/history/0", "")]));
    assert_eq!(page.with("class", "lane").len(), 0);
}
