//! Cards drawn without a browser.

use super::markup::Page;
use super::{cards, files};
use relationship_card::card::{Card, Json};
use relationship_card::state::{Action, State};
use relationship_card::view::{Env, Notice, PARTS, Root, Scene, Shared, Words};
use serde_json::Value;
use yew::Callback;

/// The English words of the interface.
pub fn english() -> Words {
    Words::new(serde_json::from_str::<Json>(&files::text("static/locales/en.json")).unwrap().texts())
}

/// A card as it opens, with its heading at this level.
pub fn scene(card: Card, heading: u8) -> Scene {
    let env = Env {
        words: english(),
        flags: "flags/".into(),
        folder: "cards/".into(),
        heading,
        on_demand: false,
        is_still: false,
    };
    Scene {
        parts: PARTS,
        state: State::initial(&card, None),
        card: Some(Shared::new(card)),
        env: Shared::new(env),
        notice: None,
        outcome: None,
        drawn: Callback::noop(),
    }
}

/// The markup of a scene.
pub fn markup(scene: Scene) -> String {
    pollster::block_on(yew::LocalServerRenderer::<Root>::with_props(scene).hydratable(false).render())
}

/// A card as it opens, drawn and read back. Its problems do not matter.
pub fn page(card: &Value) -> Page {
    Page::read(&markup(scene(cards::checked(card).card.unwrap(), 2)))
}

/// A card after actions of the reader, drawn and read back.
pub fn page_after(card: &Value, actions: &[Action]) -> Page {
    let opened = scene(cards::checked(card).card.unwrap(), 2);
    let state = actions.iter().fold(opened.state, |state, action| state.after(action));
    Page::read(&markup(Scene { state, ..opened }))
}

/// What stands in a card's place while there is none, with a notice.
pub fn page_without_card(key: &'static str, detail: &'static str) -> Page {
    let env = Env { words: english(), heading: 2, ..Env::default() };
    let notice = Some(Notice { key, detail: detail.into() });
    Page::read(&markup(Scene {
        card: None,
        parts: 0,
        state: State::default(),
        env: Shared::new(env),
        notice,
        outcome: None,
        drawn: Callback::noop(),
    }))
}
