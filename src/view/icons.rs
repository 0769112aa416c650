//! The few drawings of the interface. They mean nothing without the words beside them.

use super::tag::{element, with};
use yew::Html;

fn icon(name: &'static str, path: &'static str) -> Html {
    let attributes =
        with!["class" = "icon", "viewBox" = "0 0 24 24", "aria-hidden" = "true", "data-icon" = name];
    element("svg", attributes, element("path", with!["d" = path], Html::default()))
}

/// Back in reading order.
pub fn previous() -> Html {
    icon("previous", "M14.5 5.5 8 12l6.5 6.5")
}

/// On in reading order.
pub fn next() -> Html {
    icon("next", "M9.5 5.5 16 12l-6.5 6.5")
}

/// To a higher level.
pub fn up() -> Html {
    icon("up", "M12 19V5.5M6.5 11 12 5.5l5.5 5.5")
}

/// To a lower level.
pub fn down() -> Html {
    icon("down", "M12 5v13.5M6.5 13l5.5 5.5 5.5-5.5")
}

/// On the same level.
pub fn level() -> Html {
    icon("level", "M5 9.5h14M5 14.5h14")
}

/// From one to the other.
pub fn to() -> Html {
    icon("to", "M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5")
}

/// A present.
pub fn gift() -> Html {
    icon(
        "gift",
        "M4.5 9h15v3.5h-15zM6 12.5h12v7.5H6zM12 9v11M12 9C9 9 7.5 7.7 7.5 6.3S10.5 4 12 9c1.5-5 4.5-4.1 4.5-2.7S15 9 12 9z",
    )
}

/// Away from here.
pub fn share() -> Html {
    icon("share", "M12 14.5V4.5M8 8l4-3.5L16 8M5.5 12v7.5h13V12")
}

/// Open and close.
pub fn open() -> Html {
    icon("open", "M6.5 9.5 12 15l5.5-5.5")
}
