//! From one event to another.

use super::{after, showing};
use crate::support::cards::{card, with_events};
use relationship_card::state::{Action, News, State};

#[test]
fn a_card_opens_at_its_first_event_or_at_the_wanted_one() {
    let card = card(&with_events(3));
    let cases =
        [(None, 0), (Some("e0"), 0), (Some("e2"), 2), (Some("e3"), 0), (Some(""), 0), (Some("E2"), 0)];
    for (wanted, shown) in cases {
        let state = State::initial(&card, wanted);
        assert_eq!((state.shown(), state.position(&card), state.news()), (shown, shown, None), "{wanted:?}");
    }
}

#[test]
fn a_card_without_events_shows_none() {
    for wanted in [None, Some("e0")] {
        let card = card(&with_events(0));
        let state = State::initial(&card, wanted);
        assert_eq!((state.shown(), state.position(&card)), (0, 0), "{wanted:?}");
    }
}

#[test]
fn next_and_previous_go_round_and_round() {
    // Without events the way round would be a remainder by zero.
    let cases = [
        (0, 0, Action::Next, 0),
        (0, 0, Action::Previous, 0),
        (1, 0, Action::Next, 0),
        (1, 0, Action::Previous, 0),
        (2, 0, Action::Next, 1),
        (2, 0, Action::Previous, 1),
        (3, 0, Action::Next, 1),
        (3, 1, Action::Next, 2),
        (3, 2, Action::Next, 0),
        (3, 0, Action::Previous, 2),
        (3, 2, Action::Previous, 1),
    ];
    for (count, start, action, shown) in cases {
        let (card, state) = showing(count, start);
        assert_eq!(state.after(&action, &card).shown(), shown, "{action:?} from {start} of {count}");
    }
}

#[test]
fn first_and_last_go_to_the_ends() {
    for (count, first, last) in [(0, 0, 0), (1, 0, 0), (5, 0, 4)] {
        let (card, state) = showing(count, 2);
        assert_eq!(state.after(&Action::First, &card).shown(), first, "first of {count}");
        assert_eq!(state.after(&Action::Last, &card).shown(), last, "last of {count}");
    }
}

#[test]
fn an_event_is_shown_when_there_is_one_at_that_place_and_else_nothing_changes() {
    let makers: [fn(usize) -> Action; 4] = [Action::Show, Action::Settled, Action::GoTo, Action::SeeEvent];
    for action in makers {
        for (count, place, shown) in [(0, 0, 0), (3, 0, 0), (3, 2, 2), (3, 3, 1), (3, usize::MAX, 1)] {
            let (card, state) = showing(count, 1.min(count.saturating_sub(1)));
            let action = action(place);
            assert_eq!(state.after(&action, &card).shown(), shown, "{action:?} of {count}");
        }
    }
}

#[test]
fn looking_at_levels_sources_and_links_moves_no_event() {
    let actions = [
        Action::SeeLevel(0),
        Action::SeeSource(0),
        Action::SeeClaim("event-0".into()),
        Action::Follow,
        Action::Retry,
        Action::Share,
        Action::ShowPictures,
        Action::Play("one-0".into()),
    ];
    let (card, state) = showing(3, 1);
    for action in actions {
        assert_eq!(state.after(&action, &card), state, "{action:?}");
    }
}

#[test]
fn only_a_move_that_changed_the_event_counts_as_one_and_it_stays_counted() {
    let cases = [
        (vec![], false),
        (vec![Action::Show(1)], false),
        (vec![Action::Show(9)], false),
        (vec![Action::SeeLevel(0)], false),
        (vec![Action::Next], true),
        (vec![Action::Settled(2)], true),
        (vec![Action::Next, Action::Previous], true),
        (vec![Action::Last, Action::Show(2), Action::Follow], true),
    ];
    for (actions, moved) in cases {
        let (card, state) = showing(3, 1);
        let news = after(&card, state, &actions).news();
        assert_eq!(news, moved.then_some(News::Moved), "{actions:?}");
    }
}

#[test]
fn a_card_may_open_elsewhere_which_is_no_move_of_the_reader() {
    for (place, shown) in [(0, 0), (2, 2), (3, 1), (usize::MAX, 1)] {
        let (card, state) = showing(3, 1);
        let state = state.opened_at(&card, place);
        assert_eq!((state.shown(), state.news()), (shown, None), "{place}");
    }
    let (card, state) = showing(0, 0);
    assert_eq!(state.opened_at(&card, 0).shown(), 0);
}
