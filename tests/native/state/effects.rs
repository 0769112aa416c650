//! What follows on the page from an action.

use super::showing;
use relationship_card::state::{Action, Effect};

fn smoothly(position: usize) -> Effect {
    Effect::Scroll { position, smooth: true }
}

fn at_once(position: usize) -> Effect {
    Effect::Scroll { position, smooth: false }
}

fn reveal(id: &str) -> Effect {
    Effect::Reveal(id.into())
}

#[test]
fn an_action_scrolls_tells_and_reveals_in_this_order() {
    let cases = [
        (Action::Next, 1, vec![smoothly(2), Effect::Changed]),
        (Action::Previous, 1, vec![smoothly(0), Effect::Changed]),
        (Action::Show(0), 1, vec![smoothly(0), Effect::Changed]),
        // The way over several events, and the way round, is not worth seeing.
        (Action::Next, 4, vec![at_once(0), Effect::Changed]),
        (Action::Previous, 0, vec![at_once(4), Effect::Changed]),
        (Action::Last, 0, vec![at_once(4), Effect::Changed]),
        (Action::First, 2, vec![at_once(0), Effect::Changed]),
        (Action::Show(3), 1, vec![at_once(3), Effect::Changed]),
        // The reader has scrolled already.
        (Action::Settled(2), 1, vec![Effect::Changed]),
        (Action::SeeEvent(2), 1, vec![smoothly(2), Effect::Changed, reveal("event-2")]),
        (Action::SeeEvent(4), 1, vec![at_once(4), Effect::Changed, reveal("event-4")]),
        (Action::SeeEvent(1), 1, vec![reveal("event-1")]),
        (Action::GoTo(4), 1, vec![at_once(4), Effect::Changed]),
        (Action::SeeLevel(2), 1, vec![reveal("level-2")]),
        (Action::SeeSource(3), 1, vec![reveal("source-3")]),
        (Action::SeeClaim("first-0-1".into()), 1, vec![reveal("first-0-1")]),
        // Nothing has changed, so nothing follows.
        (Action::Show(1), 1, vec![]),
        (Action::Show(5), 1, vec![]),
        (Action::Settled(1), 1, vec![]),
        (Action::First, 0, vec![]),
        (Action::Last, 4, vec![]),
        (Action::Follow, 1, vec![]),
        (Action::Retry, 1, vec![]),
        (Action::Open(0), 1, vec![]),
    ];
    for (action, shown, effects) in cases {
        let (card, before) = showing(5, shown);
        let after = before.after(&action, &card);
        assert_eq!(Effect::of(&action, &card, before, after), effects, "{action:?} at {shown}");
    }
}

#[test]
fn a_single_event_is_never_scrolled_to() {
    for action in [Action::Next, Action::Previous, Action::First, Action::Last, Action::Show(0)] {
        for count in [0, 1] {
            let (card, before) = showing(count, 0);
            let after = before.after(&action, &card);
            assert_eq!(Effect::of(&action, &card, before, after), [], "{action:?} of {count}");
        }
    }
}
