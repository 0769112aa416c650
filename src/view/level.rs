//! One level of the ladder, and what it opens to.

use super::bits::{button, each, line, paragraphs};
use super::citing::marks;
use super::tag::{all, element, keyed, maybe, ornament, tag, text, with};
use super::{Part, dates, icons};
use crate::card::{Area, Change, Date, Extent, Ladder, Level, Place, Step, When};
use crate::state::Action;
use yew::{AttrValue, Html};

/// Where a level stands in the story, as `data-state` and as a key of the words. Of a level without a
/// record only one above today's can be said not to have been reached.
fn state(ladder: &Ladder, index: usize, level: &Level) -> &'static str {
    if ladder.is_current(level) {
        "current"
    } else if ladder.steps_to(level).next().is_some() {
        "earlier"
    } else if ladder.position(&ladder.current).is_some_and(|current| index > current) {
        "unreached"
    } else {
        "unrecorded"
    }
}

/// The level as an item of the ladder, closed at first.
pub fn rung(part: &Part, ladder: &Ladder, index: usize) -> Html {
    let level = &ladder.levels[index];
    let state = state(ladder, index, level);
    let current = (state == "current").then_some("true");
    let name = tag("span", "rung-name", line(&level.name));
    let standing = tag("span", "rung-state", text(standing(part, ladder, level, state)));
    let head = tag("summary", "rung-head", all([name, text(" "), standing, icons::open()]));
    let body = all([meaning(part, ladder, level), moves(part, ladder, level), areas(part, level)]);
    let id = level.id.as_str();
    let details = with![; "id" = Place::Level(index).anchor(), "data-level" = id.to_owned()];
    let details = element("details", details, all([head, tag("div", "rung-body", body)]));
    let attributes =
        with!["class" = "rung", "part" = "level", "data-state" = state; "aria-current" = current];
    keyed(Some(id.into()), "li", attributes, all([ornament("rail"), ornament("dot"), details]))
}

/// Where the level stands in the story, and since when or for how long. One text, as it is in the HTML of a
/// prerendered card.
fn standing(part: &Part, ladder: &Ladder, level: &Level, state: &str) -> String {
    let stay = stay(part, ladder, level).unwrap_or_default();
    format!("{}{stay}", part.env.words.get(&format!("level.{state}")))
}

/// How long the relationship has been or was on the level, as far as it is known: from the last move to
/// it until the move after that.
fn stay(part: &Part, ladder: &Ladder, level: &Level) -> Option<AttrValue> {
    let words = &part.env.words;
    let (place, step) = ladder.steps_to(level).last()?;
    let next = ladder.history.get(place + 1);
    let known = |step: &Step| step.date.as_ref().and_then(single);
    let stay = match (&step.date, known(step), next.and_then(known)) {
        (Some(date), None, _) => dates::written(words, date),
        (_, Some(from), Some(until)) => dates::extent(words, Extent::Span(from, until)),
        (_, Some(from), None) if next.is_some() => dates::beside(words, "date.from", from),
        (_, Some(from), None) => dates::extent(words, Extent::Since(from)),
        (None, None, Some(until)) => dates::extent(words, Extent::Until(until)),
        (None, None, None) => return None,
    };
    Some(words.fill("level.when", &[("date", &stay)]))
}

/// The date of a time that is written as one date: such a one fits behind “since”.
fn single(when: &When) -> Option<Date> {
    match (when.label(), when.extent()) {
        (None, Extent::On(date)) => Some(date),
        _ => None,
    }
}

fn meaning(part: &Part, ladder: &Ladder, level: &Level) -> Html {
    let words = &part.env.words;
    match (&level.meaning, level.sources.is_empty()) {
        (Some(meaning), _) => paragraphs(meaning, marks(part, &level.sources)),
        (None, false) => {
            let named = text(format!("{} ", words.get("level.named")));
            element("p", with![], all([named, marks(part, &level.sources)]))
        }
        (None, true) if ladder.steps_to(level).next().is_none() => {
            element("p", with![], text(words.get("level.nothing")))
        }
        (None, true) => Html::default(),
    }
}

/// The drawing for what a step did.
pub fn change_icon(change: Change) -> Html {
    match change {
        Change::Raised => icons::up(),
        Change::Lowered => icons::down(),
        Change::Began | Change::Confirmed => icons::level(),
    }
}

fn moves(part: &Part, ladder: &Ladder, level: &Level) -> Html {
    each(&ladder.history, |place, step| match *step.level.id() == level.id {
        true => move_to(part, ladder, place, step),
        false => Html::default(),
    })
}

fn move_to(part: &Part, ladder: &Ladder, place: usize, step: &Step) -> Html {
    let words = &part.env.words;
    let date = step.date.as_ref().map_or_else(
        || element("span", with![], text(words.get("date.unknown"))),
        |date| dates::time(words, date),
    );
    let change = ladder.change(place);
    let done = text(format!("{} · ", words.get(&format!("move.{}", change.name()))));
    let done = element("span", with![], all([done, date]));
    let head = tag("p", "step-head", all([change_icon(change), done, marks(part, &step.sources)]));
    let note = maybe(step.note.as_ref(), |note| paragraphs(note, Html::default()));
    let event = by_event(part, step).unwrap_or_default();
    let attributes = with!["class" = "step", "tabindex" = "-1"; "id" = Place::Step(place).anchor()];
    element("div", attributes, all([head, note, event]))
}

fn by_event(part: &Part, step: &Step) -> Option<Html> {
    let id = step.event.as_ref()?.id();
    let place = part.card.place_of(id.as_str())?;
    let title = line(&part.card.events[place].title);
    let words = part.env.words.around("see-event", element("b", with![], title));
    Some(button("jump", &Action::SeeEvent(place), None, words))
}

fn areas(part: &Part, level: &Level) -> Html {
    let came_with = |area: &Area| area.level.as_ref().is_some_and(|by| *by.id() == level.id);
    let chip = |_, area: &Area| match came_with(area) {
        true => element("li", with![], line(&area.name)),
        false => Html::default(),
    };
    if !part.card.areas.iter().any(came_with) {
        return Html::default();
    }
    let label = tag("p", "label", text(part.env.words.get("level.areas")));
    all([label, tag("ul", "chips", each(&part.card.areas, chip))])
}
