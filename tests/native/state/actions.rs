//! How markup and keys name actions.

use relationship_card::card::EventKind;
use relationship_card::state::{Action, Filter};

#[test]
fn every_action_is_written_to_markup_and_read_back() {
    let cases = [
        (Action::Next, "next", None),
        (Action::Previous, "previous", None),
        (Action::First, "first", None),
        (Action::Last, "last", None),
        (Action::Show(0), "show", Some("0")),
        (Action::Settled(1), "settled", Some("1")),
        (Action::GoTo(2), "go-to", Some("2")),
        (Action::Filter(Filter::All), "filter", Some("")),
        (Action::Filter(Filter::Kind(EventKind::Treaty)), "filter", Some("treaty")),
        (Action::Filter(Filter::Party(0)), "filter", Some("0")),
        (Action::Filter(Filter::Party(1)), "filter", Some("1")),
        (Action::Open(3), "open", Some("3")),
        (Action::SeeEvent(12), "see-event", Some("12")),
        (Action::SeeLevel(3), "see-level", Some("3")),
        (Action::SeeSource(usize::MAX), "see-source", Some("18446744073709551615")),
        (Action::SeeClaim("fact-1-0".into()), "see-claim", Some("fact-1-0")),
        (Action::Follow, "follow", None),
        (Action::Retry, "retry", None),
        (Action::Share, "share", None),
        (Action::ShowPictures, "show-pictures", None),
        (Action::Play("one-0".into()), "play", Some("one-0")),
    ];
    for (action, name, target) in cases {
        assert_eq!((action.name(), action.target().as_deref()), (name, target), "{action:?}");
        assert_eq!(Action::parse(name, target), Some(action));
    }
}

#[test]
fn markup_that_names_no_action_is_none() {
    let cases = [
        ("", None),
        ("Next", None),
        ("jump", Some("1")),
        ("show", None),
        ("show", Some("")),
        ("show", Some("-1")),
        ("show", Some("1.5")),
        ("show", Some("one")),
        ("filter", None),
        ("filter", Some("2")),
        ("filter", Some("dance")),
        ("open", Some("")),
        ("go-to", Some("e1")),
        ("settled", Some("99999999999999999999999")),
        ("see-event", None),
        ("see-level", Some(" 1")),
        ("see-source", Some("source-1")),
        ("see-claim", None),
    ];
    for (name, target) in cases {
        assert_eq!(Action::parse(name, target), None, "{name} {target:?}");
    }
}

#[test]
fn arrow_keys_follow_the_direction_of_reading() {
    let cases = [
        ("ArrowRight", Some(Action::Next), Some(Action::Previous)),
        ("ArrowLeft", Some(Action::Previous), Some(Action::Next)),
        ("Home", Some(Action::First), Some(Action::First)),
        ("End", Some(Action::Last), Some(Action::Last)),
        ("ArrowUp", None, None),
        ("ArrowDown", None, None),
        ("PageDown", None, None),
        ("Tab", None, None),
        (" ", None, None),
        ("arrowright", None, None),
        ("", None, None),
    ];
    for (key, ltr, rtl) in cases {
        assert_eq!(Action::of_key(key, false), ltr, "{key} from left to right");
        assert_eq!(Action::of_key(key, true), rtl, "{key} from right to left");
    }
}
