//! One level of the ladder, and what it opens to.

use super::bits::{button, each, line, paragraphs};
use super::citing::marks;
use super::{Part, dates, icons};
use crate::card::{Area, Change, Extent, Ladder, Level, Place, Step, When};
use crate::state::Action;
use yew::{AttrValue, Html, html};

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
    html! {
        <li key={level.id.as_str().to_owned()} class="rung" part="level" data-state={state} aria-current={current}>
            <span class="rail" aria-hidden="true"></span><span class="dot" aria-hidden="true"></span>
            <details id={Place::Level(index).anchor()} data-level={level.id.as_str().to_owned()}>
                <summary class="rung-head">
                    <span class="rung-name">{ line(&level.name) }</span>{ " " }
                    <span class="rung-state">{ standing(part, ladder, level, state) }</span>
                    { icons::open() }
                </summary>
                <div class="rung-body">
                    { meaning(part, ladder, level) }
                    { moves(part, ladder, level) }
                    { areas(part, level) }
                </div>
            </details>
        </li>
    }
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
    if let Some(date) = step.date.as_ref().filter(|date| !is_date(date)) {
        return Some(words.fill("level.when", &[("date", &dates::written(words, date))]));
    }
    let written =
        |step: &Step| step.date.as_ref().filter(|date| is_date(date)).map(|date| dates::written(words, date));
    Some(match (written(step), next.and_then(written), next) {
        (Some(from), Some(until), _) => words.fill("level.span", &[("from", &from), ("until", &until)]),
        (Some(from), None, Some(_)) => words.fill("level.from", &[("date", &from)]),
        (Some(from), None, None) => words.fill("level.since", &[("date", &from)]),
        (None, Some(until), _) => words.fill("level.until", &[("date", &until)]),
        (None, None, _) => return None,
    })
}

/// Whether a time is written as one date, which fits behind “since”.
fn is_date(when: &When) -> bool {
    when.label().is_none() && matches!(when.extent(), Extent::On(_))
}

fn meaning(part: &Part, ladder: &Ladder, level: &Level) -> Html {
    let words = &part.env.words;
    match (&level.meaning, level.sources.is_empty()) {
        (Some(meaning), _) => paragraphs(meaning, marks(part, &level.sources)),
        (None, false) => {
            html! { <p>{ format!("{} ", words.get("level.named")) }{ marks(part, &level.sources) }</p> }
        }
        (None, true) if ladder.steps_to(level).next().is_none() => {
            html! { <p>{ words.get("level.nothing") }</p> }
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
        || html! { <span>{ words.get("date.unknown") }</span> },
        |date| dates::time(words, date),
    );
    let change = ladder.change(place);
    html! {
        <div class="step" id={Place::Step(place).anchor()} tabindex="-1">
            <p class="step-head">
                { change_icon(change) }<span>{ format!("{} · ", words.get(&format!("move.{}", change.name()))) }{ date }</span>{ marks(part, &step.sources) }
            </p>
            { step.note.as_ref().map(|note| paragraphs(note, Html::default())) }
            { by_event(part, step) }
        </div>
    }
}

fn by_event(part: &Part, step: &Step) -> Option<Html> {
    let id = step.event.as_ref()?.id();
    let place = part.card.events.iter().position(|event| event.id == *id)?;
    let title = line(&part.card.events[place].title);
    let words = part.env.words.around("see-event", html! { <b>{ title }</b> });
    Some(button("jump", &Action::SeeEvent(place), None, words))
}

fn areas(part: &Part, level: &Level) -> Html {
    let came_with = |area: &Area| area.level.as_ref().is_some_and(|by| *by.id() == level.id);
    let chip = |_, area: &Area| match came_with(area) {
        true => html! { <li>{ line(&area.name) }</li> },
        false => Html::default(),
    };
    html! {
        if part.card.areas.iter().any(came_with) {
            <p class="label">{ part.env.words.get("level.areas") }</p>
            <ul class="chips">{ each(&part.card.areas, chip) }</ul>
        }
    }
}
