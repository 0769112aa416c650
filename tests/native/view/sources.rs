//! Every claim with its source, and back.

use super::{cards, without_sources};
use crate::support::cards::{base, checked, with};
use crate::support::drawn::{english, page};
use crate::support::markup::Page;
use relationship_card::card::{Citation, Place};
use std::collections::BTreeSet;

#[test]
fn a_card_without_sources_has_no_list_of_them_and_no_marks() {
    let page = page(&without_sources());
    for (attribute, value) in [("part", "sources"), ("part", "cite"), ("data-action", "see-source")] {
        assert_eq!(page.with(attribute, value).len(), 0, "{attribute}={value}");
    }
}

#[test]
fn every_claim_shows_a_mark_for_each_of_its_sources() {
    for (name, value) in cards() {
        let page = page(&value);
        let card = checked(&value).card.unwrap();
        for claim in card.claims() {
            let wanted: BTreeSet<_> =
                claim.sources.iter().map(|source| card.source_number(source).unwrap()).collect();
            let anchor = claim.place.anchor();
            let place = page.with("id", &anchor);
            let [place] = place.as_slice() else { panic!("{name}: {} places {anchor}", place.len()) };
            let marks = page.inside(place, "data-action", "see-source").into_iter();
            let numbers: BTreeSet<_> = marks.map(|mark| mark.text.parse::<usize>().unwrap()).collect();
            assert!(numbers.is_superset(&wanted), "{name}, {anchor}: {numbers:?} for {wanted:?}");
        }
    }
}

/// How a claim is named among those of a source: a move to a level has its date, since there may be others to the same.
fn told(page: &Page, claim: &Citation) -> String {
    if !matches!(claim.place, Place::Step(_)) {
        return claim.words.to_string();
    }
    let times = page.inside(page.the("id", &claim.place.anchor()), "class", "time");
    let date = times.first().map_or(english().get("date.unknown").to_string(), |time| time.text.clone());
    format!("{} · {date}", claim.words)
}

#[test]
fn every_source_leads_back_to_the_claims_that_cite_it() {
    for (name, value) in cards() {
        let page = page(&value);
        let card = checked(&value).card.unwrap();
        for (index, source) in card.sources.iter().enumerate() {
            let entry = page.the("id", &format!("source-{index}"));
            let back = page.inside(entry, "part", "back").into_iter();
            let texts: Vec<_> = back.map(|button| button.text.clone()).collect();
            let claims = card.claims();
            let claims = claims.iter().filter(|claim| claim.cites(&source.id));
            let claims: Vec<_> = claims.map(|claim| told(&page, claim)).collect();
            assert_eq!(texts, claims, "{name}: {}", source.id.as_str());
        }
    }
}

#[test]
fn a_mark_says_which_source_it_leads_to() {
    let mark = "Source 1: Source";
    let page = page(&base());
    assert!(page.with("part", "cite").iter().all(|cite| cite.get("aria-label") == Some(mark)));
    assert!(page.with("part", "cite").len() > 5);
}

#[test]
fn claims_are_listed_in_reading_order() {
    let card = checked(&base()).card.unwrap();
    let anchors: Vec<_> = card
        .claims()
        .iter()
        .filter(|claim| claim.cites(&card.sources[0].id))
        .map(|claim| claim.place.anchor())
        .collect();
    let order = ["step-1", "step-0", "event-0", "event-1", "event-2", "shared-0", "area-0", "related-0"];
    assert_eq!(anchors, order);
}

#[test]
fn a_source_that_nobody_cites_is_listed_without_a_way_back() {
    let page = page(&with(base(), &[("/sources/1", "{\"id\": \"t\", \"title\": \"Unused\"}")]));
    let entry = page.the("id", "source-1");
    assert_eq!(entry.text, "Unused");
    assert!(!page.tagged("details").into_iter().any(|details| page.is_in(details, entry)));
}

#[test]
fn corrections_are_listed_with_their_date_and_only_where_there_are_some() {
    let corrected =
        with(base(), &[("/corrections", "[{\"date\": \"2026-02-01\", \"text\": \"It was Monday.\"}]")]);
    let log = page(&corrected).the("part", "corrections").text.clone();
    assert!(log.contains("1 February 2026") && log.contains("It was Monday."), "{log}");
    assert_eq!(page(&base()).with("part", "corrections").len(), 0);
}
