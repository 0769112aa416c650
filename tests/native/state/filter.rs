//! Choosing among a card's events.

use super::after;
use crate::support::cards::{card, with, with_events};
use relationship_card::card::{Card, EventKind};
use relationship_card::state::{Action, Effect, Filter, News, State};
use serde_json::json;

const TALKS: Filter = Filter::Kind(EventKind::Talks);
const TREATIES: Filter = Filter::Kind(EventKind::Treaty);

/// A card of events of these kinds, each with who acted.
fn told(events: &[(&str, &[&str])]) -> Card {
    let base = with_events(events.len());
    let told = events.iter().enumerate().fold(base, |card, (index, (kind, parties))| {
        let changes = [("kind", json!(kind).to_string()), ("parties", json!(parties).to_string())];
        changes
            .iter()
            .fold(card, |card, (key, value)| with(card, &[(&format!("/events/{index}/{key}"), value)]))
    });
    card(&told)
}

/// Eight events: talks at 1, 3 and 7, treaties at 0 and 4; the first party acted at 2, 3 and 4, the second at 4.
fn many() -> Card {
    told(&[
        ("treaty", &[]),
        ("talks", &[]),
        ("gift", &["a"]),
        ("talks", &["a"]),
        ("treaty", &["a", "b"]),
        ("gift", &[]),
        ("gift", &[]),
        ("talks", &[]),
    ])
}

#[test]
fn the_kinds_and_the_parties_of_a_card_are_offered_with_their_number() {
    let gifts = Filter::Kind(EventKind::Gift);
    let offered = [(TALKS, 3), (TREATIES, 2), (gifts, 3), (Filter::Party(0), 3), (Filter::Party(1), 1)];
    assert_eq!(Filter::offered(&many()), offered);
}

#[test]
fn what_would_leave_nothing_out_is_not_offered_nor_anything_of_a_few_events() {
    let cases: [(usize, &[(Filter, usize)]); 3] = [(0, &[]), (6, &[]), (7, &[(TALKS, 6), (TREATIES, 1)])];
    for (count, offered) in cases {
        let mut events: Vec<(&str, &[&str])> = vec![("talks", &["a"]); count];
        if let Some(last) = events.last_mut() {
            last.0 = "treaty";
        }
        assert_eq!(Filter::offered(&told(&events)), offered, "{count} events");
    }
    assert_eq!(Filter::offered(&card(&with_events(20))), [], "events of no kind and nobody");
}

#[test]
fn a_reader_stays_at_an_event_that_passes_or_comes_to_the_nearest() {
    let card = many();
    let cases =
        [("e3", 3, 1), ("e0", 1, 0), ("e2", 1, 0), ("e4", 3, 1), ("e5", 3, 1), ("e6", 7, 2), ("e7", 7, 2)];
    for (from, shown, position) in cases {
        let state = State::initial(&card, Some(from)).after(&Action::Filter(TALKS), &card);
        assert_eq!((state.shown(), state.position(&card)), (shown, position), "from {from}");
        assert_eq!((state.filter(), state.news()), (TALKS, Some(News::Filtered)));
    }
}

#[test]
fn moves_pass_by_what_is_left_out() {
    let card = many();
    let talks = State::initial(&card, None).after(&Action::Filter(TALKS), &card);
    let cases = [
        (vec![], 1),
        (vec![Action::Next], 3),
        (vec![Action::Next, Action::Next], 7),
        (vec![Action::Next, Action::Next, Action::Next], 1),
        (vec![Action::Previous], 7),
        (vec![Action::Last], 7),
        (vec![Action::Last, Action::First], 1),
        (vec![Action::Show(1)], 3),
        (vec![Action::Settled(2)], 7),
        (vec![Action::Show(3)], 1),
    ];
    for (actions, shown) in cases {
        let state = after(&card, talks, &actions);
        assert_eq!((state.shown(), state.filter()), (shown, TALKS), "{actions:?}");
        assert_eq!(
            state.news(),
            Some(if shown == 1 && actions.len() != 3 && actions != [Action::Last, Action::First] {
                News::Filtered
            } else {
                News::Moved
            }),
            "{actions:?}"
        );
    }
}

#[test]
fn the_way_to_an_event_that_is_left_out_brings_all_back() {
    let card = many();
    let talks = State::initial(&card, None).after(&Action::Filter(TALKS), &card);
    for action in [Action::GoTo, Action::SeeEvent] {
        let state = talks.after(&action(2), &card);
        assert_eq!((state.shown(), state.filter(), state.news()), (2, Filter::All, Some(News::Filtered)));
        let state = talks.after(&action(7), &card);
        assert_eq!((state.shown(), state.filter(), state.news()), (7, TALKS, Some(News::Moved)));
    }
}

#[test]
fn a_choice_that_nothing_passes_is_none() {
    let card = many();
    let state = State::initial(&card, Some("e2"));
    assert_eq!(state.after(&Action::Filter(Filter::Kind(EventKind::Rupture)), &card), state);
    let nobody = told(&[("talks", &[] as &[&str]); 8]);
    let state = State::initial(&nobody, None);
    assert_eq!(state.after(&Action::Filter(Filter::Party(1)), &nobody), state);
}

#[test]
fn a_choice_is_shown_by_its_control_and_moves_the_strip_at_once() {
    let card = many();
    let before = State::initial(&card, Some("e0"));
    let of = |action: Action, before: State| Effect::of(&action, &card, before, before.after(&action, &card));
    let scroll = |position| Effect::Scroll { position, smooth: false };
    assert_eq!(of(Action::Filter(TALKS), before), [Effect::Choose(TALKS), scroll(0), Effect::Changed]);
    let talks = before.after(&Action::Filter(TALKS), &card);
    assert_eq!(of(Action::Filter(TALKS), talks), []);
    assert_eq!(of(Action::Filter(Filter::All), talks), [Effect::Choose(Filter::All), scroll(1)]);
    assert_eq!(of(Action::Next, talks), [Effect::Scroll { position: 1, smooth: true }, Effect::Changed]);
    let way = [Effect::Choose(Filter::All), scroll(0), Effect::Changed, Effect::Reveal("event-0".into())];
    assert_eq!(of(Action::SeeEvent(0), talks), way);
}

#[test]
fn a_choice_outlives_new_data_as_long_as_it_is_offered() {
    let card = many();
    let talks = State::initial(&card, Some("e3")).after(&Action::Filter(TALKS), &card);
    let carried = talks.carried(&card, &many());
    assert_eq!((carried.shown(), carried.filter(), carried.news()), (3, TALKS, None));
    let few = told(&[("talks", &[]), ("gift", &[]), ("gift", &[]), ("talks", &[])]);
    let carried = talks.carried(&card, &few);
    assert_eq!((carried.shown(), carried.filter()), (3, Filter::All));
}

#[test]
fn a_card_is_shown_among_the_events_of_a_filter_only_where_it_can_be() {
    let card = many();
    let talks: Vec<_> = TALKS.places(&card);
    for (name, shown, wanted, filter) in [
        ("passes", talks[1], TALKS, TALKS),
        ("does not pass", 0, TALKS, Filter::All),
        ("is not offered", talks[1], Filter::All, Filter::All),
    ] {
        let state = State::default().opened_at(&card, shown).among(wanted, &card);
        assert_eq!((state.shown(), state.filter(), state.news()), (shown, filter, None), "{name}");
    }
    let few = told(&[("talks", &[]), ("gift", &[])]);
    assert_eq!(State::default().among(TALKS, &few).filter(), Filter::All);
}
