//! The whole card, or what stands in its place.

use super::Shared;
use super::bits::{button, line, paragraphs};
use super::edition::withdrawn;
use super::share::share;
use super::tag::{all, element, maybe, named, ornament, tag, text, with};
use super::{Env, Kind, Part};
use crate::card::Card;
use crate::state::{Action, State};
use std::cell::Cell;
use yew::{AttrValue, Callback, Component, Context, Html, Properties};

/// Something the reader must be told, with a way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened, as a key of the words.
    pub key: &'static str,
    /// What fills the `{detail}` in them.
    pub detail: AttrValue,
}

/// How many parts a card has. They are drawn in their order.
pub const PARTS: usize = 9;

/// What is on the stage.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Scene {
    /// The card, as soon as there is one; until then the element's own children are shown.
    pub card: Option<Shared<Card>>,
    /// How many of the card's [`PARTS`] are drawn yet: on a slow phone all of them are too much for one task.
    pub parts: usize,
    /// What the reader has done with it.
    pub state: State,
    /// The card's surroundings.
    pub env: Shared<Env>,
    /// What went wrong, if something did.
    pub notice: Option<Notice>,
    /// What came of sharing the shown event.
    pub outcome: Option<Notice>,
    /// Called each time that all of it stands in the page, with whether a card does.
    pub drawn: Callback<bool>,
}

/// The root component. It has no state; it is a struct because only such a component hears when it and all
/// its parts stand in the page.
pub struct Root {
    /// Whether the newest markup holds a card; the properties may be newer still.
    shown: Cell<bool>,
}

impl Component for Root {
    type Message = ();
    type Properties = Scene;

    fn create(_: &Context<Self>) -> Self {
        Root { shown: Cell::new(false) }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let scene = ctx.props();
        self.shown.set(scene.card.is_some());
        let notice = maybe(scene.notice.as_ref(), |notice| told(&scene.env, notice));
        let room = element("div", with!["class" = "notice-room", "role" = "status"], notice);
        let content = match &scene.card {
            Some(card) => drawn(card, scene),
            None => element("slot", with![], Html::default()),
        };
        all([room, content])
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        ctx.props().drawn.emit(self.shown.get());
    }
}

fn told(env: &Env, notice: &Notice) -> Html {
    let words = text(env.words.fill(notice.key, &[("detail", &notice.detail)]));
    let retry = button("retry", &Action::Retry, None, text(env.words.get("retry")));
    let attributes = with!["class" = "notice", "part" = "notice", "dir" = "auto"; "lang" = env.words.lang()];
    element("div", attributes, all([element("p", with![], words), retry]))
}

fn drawn(card: &Shared<Card>, scene: &Scene) -> Html {
    let env = &scene.env;
    let content = match card.withdrawal() {
        Some(withdrawal) => withdrawn(env, withdrawal),
        None => all([ornament("band"), head(card, env), covered(card, env, body(card, scene))]),
    };
    let attributes = with![
        "class" = "card", "part" = "card", "aria-labelledby" = "title"; "lang" = env.words.lang(),
        "dir" = (card.lang.is_rtl() && !env.is_turned).then_some("rtl")
    ];
    element("article", attributes, content)
}

fn head(card: &Card, env: &Env) -> Html {
    let title = with!["class" = "title", "part" = "title", "id" = "title", "tabindex" = "-1"];
    let title = element(env.heading(0), title, line(&card.title));
    let summary = |text| named("div", "summary", paragraphs(text, Html::default()));
    tag("header", "head", all([title, maybe(card.summary.as_ref(), summary)]))
}

fn body(card: &Shared<Card>, scene: &Scene) -> Html {
    let part = Part { card: card.clone(), env: scene.env.clone(), kind: Kind::Parties };
    let piece = |place, kind| if place < scene.parts { part.also(kind) } else { Html::default() };
    let main = [piece(0, Kind::Parties), piece(1, Kind::Ladder), piece(2, Kind::Carousel(scene.state))];
    let more = [piece(3, Kind::Shared), piece(4, Kind::Areas), piece(5, Kind::Related)];
    let sources = Kind::Sources(scene.state.opened());
    let share = share(&scene.env, scene.outcome.as_ref());
    let foot = [piece(6, sources), piece(7, Kind::Corrections), piece(8, Kind::Edition), share];
    let (more, foot) = (tag("div", "more", all(more)), tag("footer", "foot", all(foot)));
    tag("div", "body", all([all(main), more, foot]))
}

/// The body behind the warning that a reader must pass first, where there is one.
fn covered(card: &Card, env: &Env, body: Html) -> Html {
    let warning = card.editorial.0.as_ref().and_then(|editorial| editorial.sensitive.as_ref());
    let Some(warning) = warning else { return body };
    let label = tag("span", "label", text(env.words.get("sensitive")));
    let head = all([element("b", with![], line(warning)), text(" "), label]);
    named("details", "cover", all([tag("summary", "cover-head", head), body]))
}
