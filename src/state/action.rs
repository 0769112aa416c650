//! What a reader can do.

use super::Filter;
use crate::card::number;

/// Something the reader did, or asked for.
///
/// Markup names an action by [`Action::name`] in `data-action` and by [`Action::target`] in `data-target`;
/// [`Action::parse`] reads it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show the next event, after the last one the first.
    Next,
    /// Show the previous event, before the first one the last.
    Previous,
    /// Show the first event.
    First,
    /// Show the last event.
    Last,
    /// Show the event at this position in the strip: its place among those that pass the filter.
    Show(usize),
    /// The reader scrolled, and the carousel came to rest at the event at this position in the strip.
    Settled(usize),
    /// Show the event at this place of the card, whether it passes the filter or not.
    GoTo(usize),
    /// Show only some of the events, or all of them again.
    Filter(Filter),
    /// From a level of the ladder or a source: go to the event at this place of the card.
    SeeEvent(usize),
    /// From an event: go to the level at this place, 0 being the lowest.
    SeeLevel(usize),
    /// From a claim: go to the source at this place.
    SeeSource(usize),
    /// From a source: go back to the claim with this anchor.
    SeeClaim(String),
    /// List the claims that cite the source at this place.
    Open(usize),
    /// Follow a link.
    Follow,
    /// Load the card again.
    Retry,
    /// Hand a link to the shown event on.
    Share,
    /// Fetch the card's pictures, which wait for that.
    ShowPictures,
    /// Play the video with this name.
    Play(String),
}

impl Action {
    /// Its name in markup.
    pub fn name(&self) -> &'static str {
        match self {
            Action::Next => "next",
            Action::Previous => "previous",
            Action::First => "first",
            Action::Last => "last",
            Action::Show(_) => "show",
            Action::Settled(_) => "settled",
            Action::GoTo(_) => "go-to",
            Action::Filter(_) => "filter",
            Action::SeeEvent(_) => "see-event",
            Action::SeeLevel(_) => "see-level",
            Action::SeeSource(_) => "see-source",
            Action::SeeClaim(_) => "see-claim",
            Action::Open(_) => "open",
            Action::Follow => "follow",
            Action::Retry => "retry",
            Action::Share => "share",
            Action::ShowPictures => "show-pictures",
            Action::Play(_) => "play",
        }
    }

    /// What it is about, in markup.
    pub fn target(&self) -> Option<String> {
        match self {
            Action::Show(place) | Action::Settled(place) | Action::GoTo(place) | Action::Open(place) => {
                Some(place.to_string())
            }
            Action::SeeEvent(place) | Action::SeeLevel(place) | Action::SeeSource(place) => {
                Some(place.to_string())
            }
            Action::Filter(filter) => Some(filter.target()),
            Action::SeeClaim(name) | Action::Play(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// The action that markup names, or `None` when it names none.
    pub fn parse(name: &str, target: Option<&str>) -> Option<Self> {
        let place = || number(target?);
        Some(match name {
            "next" => Action::Next,
            "previous" => Action::Previous,
            "first" => Action::First,
            "last" => Action::Last,
            "show" => Action::Show(place()?),
            "settled" => Action::Settled(place()?),
            "go-to" => Action::GoTo(place()?),
            "filter" => Action::Filter(Filter::parse(target?)?),
            "see-event" => Action::SeeEvent(place()?),
            "see-level" => Action::SeeLevel(place()?),
            "see-source" => Action::SeeSource(place()?),
            "see-claim" => Action::SeeClaim(target?.to_owned()),
            "open" => Action::Open(place()?),
            "follow" => Action::Follow,
            "retry" => Action::Retry,
            "share" => Action::Share,
            "show-pictures" => Action::ShowPictures,
            "play" => Action::Play(target?.to_owned()),
            _ => return None,
        })
    }

    /// The action of a key pressed inside the carousel; `rtl` when the card is read from right to left,
    /// where the left arrow leads on.
    pub fn of_key(key: &str, rtl: bool) -> Option<Self> {
        Some(match (key, rtl) {
            ("ArrowRight", false) | ("ArrowLeft", true) => Action::Next,
            ("ArrowLeft", false) | ("ArrowRight", true) => Action::Previous,
            ("Home", _) => Action::First,
            ("End", _) => Action::Last,
            _ => return None,
        })
    }
}
