//! One level of the ladder, and what it opens to.

use super::bits::{button, each, line, paragraphs};
use super::citing::marks;
use super::lane::lane;
use super::tag::{all, element, keyed, maybe, ornament, tag, text, with};
use super::{Part, Words, dates, icons};
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
    // A single stay has no way to show.
    let lane = if ladder.history.len() > 1 { lane(ladder, level) } else { Html::default() };
    let head = tag("summary", "rung-head", all([name, text(" "), standing, lane, icons::open()]));
    let body = all([meaning(part, ladder, level), moves(part, ladder, level), areas(part, level)]);
    let id = level.id.as_str();
    let details = with![; "id" = Place::Level(index).anchor(), "data-level" = id.to_owned()];
    let details = element("details", details, all([head, tag("div", "rung-body", body)]));
    let attributes =
        with!["class" = "rung", "part" = "level", "data-state" = state; "aria-current" = current];
    keyed(Some(id.into()), "li", attributes, all([ornament("rail"), ornament("dot"), details]))
}

/// Where the level stands in the story, and when the relationship was there. One text, as it is in the HTML of a
/// prerendered card.
fn standing(part: &Part, ladder: &Ladder, level: &Level, state: &str) -> String {
    let words = &part.env.words;
    let (mut now, mut before) = (String::new(), String::new());
    for (place, step) in ladder.steps_to(level).filter(|(place, _)| is_move(ladder, *place)) {
        let next = (place + 1..ladder.history.len()).find(|next| is_move(ladder, *next));
        let told = stay(words, step, next.map(|next| &ladder.history[next])).unwrap_or_default();
        if next.is_some() { &mut before } else { &mut now }.push_str(&told);
    }
    let mut told = words.get(&format!("level.{state}")).to_string() + &now;
    if state == "current" && !before.is_empty() {
        told = told + ". " + &words.get("level.earlier");
    }
    told + &before
}

/// Whether the step at this place begins a stay on a level, and does not only confirm it.
fn is_move(ladder: &Ladder, place: usize) -> bool {
    ladder.change(place) != Change::Confirmed
}

/// How long the relationship has been or was on a level, as far as it is known: from the move to it until the next.
fn stay(words: &Words, step: &Step, next: Option<&Step>) -> Option<AttrValue> {
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
    let date = reached(part, step);
    let change = ladder.change(place);
    let done = text(format!("{} · ", words.get(&format!("move.{}", change.name()))));
    let done = element("span", with![], all([done, date]));
    let head = tag("p", "step-head", all([change_icon(change), done, marks(part, &step.sources)]));
    let note = maybe(step.note.as_ref(), |note| paragraphs(note, Html::default()));
    let event = by_event(part, step).unwrap_or_default();
    let attributes = with!["class" = "step", "tabindex" = "-1"; "id" = Place::Step(place).anchor()];
    element("div", attributes, all([head, note, event]))
}

/// When the relationship came to a level, as far as it is known.
pub fn reached(part: &Part, step: &Step) -> Html {
    let words = &part.env.words;
    let unknown = || element("span", with![], text(words.get("date.unknown")));
    step.date.as_ref().map_or_else(unknown, |date| dates::time(words, date))
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
