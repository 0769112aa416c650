//! One event, as a slide of the carousel.

use super::bits::{button, each, line, paragraphs};
use super::citing::marks;
use super::extras::extras;
use super::level::change_icon;
use super::{Part, dates};
use crate::card::{Event, Ladder, Place, Step};
use crate::state::Action;
use yew::{Html, html};

/// The event at this place with everything that belongs to it. Only the shown one can be reached by
/// keyboard.
pub fn slide(part: &Part, place: usize, shown: bool) -> Html {
    let Some(event) = part.card.events.get(place) else { return Html::default() };
    let anchor = Place::Event(place).anchor();
    let title = format!("{anchor}-title");
    html! {
        <div class="slide" part="slide" role="group" aria-roledescription={part.env.words.get("slide")} aria-labelledby={title.clone()}
            id={anchor} tabindex="-1" inert={!shown && !part.env.is_still} data-event={event.id.as_str().to_owned()}>
            { dateline(part, event) }
            <@{part.env.heading(2)} class="slide-title" part="slide-title" id={title}>{ line(&event.title) }{ marks(part, &event.sources) }</@>
            { event.text.as_ref().map(|text| html! { <div class="prose">{ paragraphs(text, Html::default()) }</div> }) }
            { extras(part, event) }
            { turns(part, event) }
        </div>
    }
}

fn dateline(part: &Part, event: &Event) -> Html {
    let words = &part.env.words;
    html! {
        <p class="dateline">
            { dates::time(words, &event.date) }
            { event.kind.map(|kind| html! { <span class="kind">{ words.get(&format!("kind.{}", kind.name())) }</span> }) }
            { event.place.as_ref().map(|place| html! { <span class="place">{ line(place) }</span> }) }
        </p>
    }
}

/// What the event did to the level of the partnership, and the way to it; more than one move, where one
/// event brought them all.
fn turns(part: &Part, event: &Event) -> Option<Html> {
    let ladder = part.card.ladder.as_ref()?;
    let turn = |place, step: &Step| match (&step.event, ladder.position(&step.level)) {
        (Some(by), Some(level)) if *by.id() == event.id => turn(part, ladder, place, level),
        _ => Html::default(),
    };
    Some(each(&ladder.history, turn))
}

fn turn(part: &Part, ladder: &Ladder, place: usize, level: usize) -> Html {
    let change = ladder.change(place);
    let name = html! { <b>{ line(&ladder.levels[level].name) }</b> };
    let words = part.env.words.around(&format!("change.{}", change.name()), name);
    let to = html! { <>{ change_icon(change) }<span>{ words }</span></> };
    button("turn", &Action::SeeLevel(level), None, to)
}
