//! The card's parts, each a Yew component of its own: it is drawn again only when what it is given has
//! changed.

use super::Shared;
use super::{Env, areas, carousel, choice, drawing, edition, event, ladder, parties, picker, sources, strip};
use crate::card::Card;
use crate::state::{Filter, State};
use yew::virtual_dom::Key;
use yew::{Component, Context, Html, Properties, html};

/// What a part is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Part {
    /// The card.
    pub card: Shared<Card>,
    /// Its surroundings.
    pub env: Shared<Env>,
    /// Which part it is.
    pub kind: Kind,
}

/// Which part of the card, with what it shows of the reader's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The two parties, face to face.
    Parties,
    /// The levels of their partnership.
    Ladder,
    /// The events.
    Carousel(State),
    /// The list of choices among the events.
    Choice,
    /// The events on the axis of time, where they are too many for a mark each.
    Crowd(Filter),
    /// The dates under the ends of the axis.
    Ends,
    /// Some of the events of a long card.
    Run {
        /// Which events are told.
        filter: Filter,
        /// Which run of them.
        run: usize,
        /// The position of the shown event, if that is near.
        near: Option<usize>,
    },
    /// One event, whole.
    Slide {
        /// Its place.
        place: usize,
        /// Whether it is the one in view.
        shown: bool,
    },
    /// What the two have in common.
    Shared,
    /// In what they work together.
    Areas,
    /// Other relationships.
    Related,
    /// Where every claim comes from. In a long card the claims of one source alone are listed: of that at the place.
    Sources(Option<usize>),
    /// What has been put right.
    Corrections,
    /// Which edition of the card this is.
    Edition,
}

/// Draws one part. All parts are of this one component type, because each further type costs the wasm
/// 2.4 KB; and it is no function, because Yew has a stock of hooks for those.
pub struct Piece;

impl Component for Piece {
    type Message = ();
    type Properties = Part;

    fn create(_: &Context<Self>) -> Self {
        Piece
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let part = ctx.props();
        match part.kind {
            Kind::Parties => parties::parties(part),
            Kind::Ladder => ladder::ladder(part),
            Kind::Carousel(state) => carousel::carousel(part, state),
            Kind::Choice => choice::choice(part),
            Kind::Crowd(filter) => drawing::crowds(part, filter),
            Kind::Ends => picker::ends(part),
            Kind::Run { filter, run, near } => strip::run(part, filter, run, near),
            Kind::Slide { place, shown } => event::slide(part, place, shown),
            Kind::Shared => areas::shared(part),
            Kind::Areas => areas::areas(part),
            Kind::Related => areas::related(part),
            Kind::Sources(opened) => sources::sources(part, opened),
            Kind::Corrections => sources::corrections(part),
            Kind::Edition => edition::edition(part),
        }
    }
}

impl Part {
    /// Another part of the same card.
    pub fn also(&self, kind: Kind) -> Html {
        let part = Part { kind, ..self.clone() };
        let key = part.key();
        html! { <Piece {key} ..part /> }
    }

    /// Whether the card is told in pieces, built when the reader comes near: one of so many events that all of
    /// them would take a phone a second. As HTML and on paper every card is whole.
    pub fn is_long(&self) -> bool {
        self.card.is_long() && !self.env.reaches_all()
    }

    /// What tells a part from its neighbours: an event keeps its nodes when its place in the list changes.
    fn key(&self) -> Key {
        match self.kind {
            Kind::Parties => 0.into(),
            Kind::Ladder => 1.into(),
            Kind::Carousel(_) => 2.into(),
            Kind::Run { run, .. } => run.into(),
            Kind::Slide { place, .. } => self.card.events[place].id.as_str().into(),
            Kind::Shared => 3.into(),
            Kind::Areas => 4.into(),
            Kind::Related => 5.into(),
            Kind::Sources(_) => 6.into(),
            Kind::Corrections => 7.into(),
            Kind::Edition => 8.into(),
            Kind::Choice => 9.into(),
            Kind::Crowd(_) => 10.into(),
            Kind::Ends => 11.into(),
        }
    }
}
