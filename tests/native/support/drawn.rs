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
    words("en")
}

/// The words of the interface in a language.
pub fn words(lang: &str) -> Words {
    let locale = files::text(&format!("static/locales/{lang}.json"));
    Words::new(serde_json::from_str::<Json>(&locale).unwrap().texts())
}

/// A card as it opens, with its heading at this level.
pub fn scene(card: Card, heading: u8) -> Scene {
    let (flags, folder) = ("flags/".into(), "cards/".into());
    let env = Env { words: english(), flags, folder, heading, ..Env::default() };
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
    let drawn = opened.card.clone().unwrap();
    let state = actions.iter().fold(opened.state, |state, action| state.after(action, &drawn));
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
