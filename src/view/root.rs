//! The whole card, or what stands in its place.

use super::Shared;
use super::bits::{button, line, paragraphs};
use super::edition::withdrawn;
use super::{Env, Kind, Part};
use crate::card::Card;
use crate::state::{Action, State};
use std::cell::Cell;
use yew::{AttrValue, Callback, Component, Context, Html, Properties, html};

/// Something the reader must be told, with a way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened, as a key of the words.
    pub key: &'static str,
    /// What fills the `{detail}` in them.
    pub detail: AttrValue,
}

/// What is on the stage.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Scene {
    /// The card, as soon as there is one; until then the element's own children are shown.
    pub card: Option<Shared<Card>>,
    /// What the reader has done with it.
    pub state: State,
    /// The card's surroundings.
    pub env: Shared<Env>,
    /// What went wrong, if something did.
    pub notice: Option<Notice>,
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
        html! {
            <>
                <div class="notice-room" role="status">{ scene.notice.as_ref().map(|notice| told(&scene.env, notice)) }</div>
                if let Some(card) = &scene.card {
                    { drawn(card, &scene.env, scene.state) }
                } else {
                    <slot></slot>
                }
            </>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        ctx.props().drawn.emit(self.shown.get());
    }
}

fn told(env: &Env, notice: &Notice) -> Html {
    html! {
        <div class="notice" part="notice" lang={env.words.lang()}>
            <p>{ env.words.fill(notice.key, &[("detail", &notice.detail)]) }</p>
            { button("retry", &Action::Retry, None, html! { env.words.get("retry") }) }
        </div>
    }
}

fn drawn(card: &Shared<Card>, env: &Shared<Env>, state: State) -> Html {
    let part = Part { card: card.clone(), env: env.clone(), kind: Kind::Parties };
    let lang = AttrValue::from(card.lang.as_str().to_owned());
    let editorial = card.editorial.0.as_ref();
    if let Some(withdrawal) = card.withdrawal() {
        return html! { <article class="card" part="card" {lang} aria-labelledby="title">{ withdrawn(env, withdrawal) }</article> };
    }
    let body = html! {
        <div class="body">
            { part.also(Kind::Parties) }
            { part.also(Kind::Ladder) }
            { part.also(Kind::Carousel(state)) }
            <div class="more">{ part.also(Kind::Shared) }{ part.also(Kind::Areas) }{ part.also(Kind::Related) }</div>
            <footer class="foot">{ part.also(Kind::Sources) }{ part.also(Kind::Corrections) }{ part.also(Kind::Edition) }</footer>
        </div>
    };
    html! {
        <article class="card" part="card" {lang} aria-labelledby="title">
            <span class="band" aria-hidden="true"></span>
            <header class="head">
                <@{env.heading(0)} class="title" part="title" id="title" tabindex="-1">{ line(&card.title) }</@>
                { card.summary.as_ref().map(|text| html! { <div class="summary">{ paragraphs(text, Html::default()) }</div> }) }
            </header>
            if let Some(warning) = editorial.and_then(|editorial| editorial.sensitive.as_ref()) {
                <details class="cover" part="cover">
                    <summary class="cover-head"><b>{ line(warning) }</b>{ " " }<span class="label">{ env.words.get("sensitive") }</span></summary>
                    { body }
                </details>
            } else {
                { body }
            }
        </article>
    }
}
