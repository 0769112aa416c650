//! The scene on the stage, and Yew's application that draws it.

use crate::card::Card;
use crate::state::State;
use crate::view::{Env, Notice, PARTS, Root, Scene, Shared};
use std::cell::{Cell, Ref, RefCell};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

/// Holds what is drawn; drawing follows every change, at the end of the running task.
pub struct Stage {
    app: RefCell<Option<AppHandle<Root>>>,
    scene: RefCell<Scene>,
    behind: Cell<bool>,
}

impl Stage {
    /// Draws the first scene, which has no card yet, into `root`. `drawn` is called each time that a scene
    /// stands in the page.
    pub fn new(root: Element, env: Env, drawn: Callback<bool>) -> Self {
        let (env, state) = (Shared::new(env), State::default());
        let scene = Scene { card: None, parts: 0, state, env, notice: None, outcome: None, drawn };
        let app = Renderer::<Root>::with_root_and_props(root, scene.clone()).render();
        Stage { app: RefCell::new(Some(app)), scene: RefCell::new(scene), behind: Cell::new(true) }
    }

    /// The scene as it is.
    pub fn scene(&self) -> Ref<'_, Scene> {
        self.scene.borrow()
    }

    /// What the reader has done.
    pub fn state(&self) -> State {
        self.scene().state
    }

    /// The card that is drawn.
    pub fn card(&self) -> Option<Shared<Card>> {
        self.scene().card.clone()
    }

    /// Draws a card.
    pub fn show(&self, card: Card, state: State, env: Env) {
        self.change(|scene| Scene {
            card: Some(Shared::new(card)),
            state,
            env: Shared::new(env),
            notice: None,
            ..scene
        });
    }

    /// Draws one more part of the card; false if all of them are drawn.
    pub fn grow(&self) -> bool {
        let parts = self.scene().parts;
        if parts < PARTS {
            self.change(|scene| Scene { parts: parts + 1, ..scene });
        }
        parts < PARTS
    }

    /// Draws another state.
    pub fn turn(&self, state: State) {
        self.change(|scene| Scene { state, outcome: None, ..scene });
    }

    /// Draws in other surroundings.
    pub fn surround(&self, env: Env) {
        self.change(|scene| Scene { env: Shared::new(env), ..scene });
    }

    /// Tells the reader something; a card that is drawn stays.
    pub fn tell(&self, notice: Notice) {
        self.change(|scene| Scene { notice: Some(notice), ..scene });
    }

    /// Says what came of sharing, until something else is done.
    pub fn say(&self, outcome: Notice) {
        self.change(|scene| Scene { outcome: Some(outcome), ..scene });
    }

    fn change(&self, change: impl FnOnce(Scene) -> Scene) {
        let scene = change(self.scene().clone());
        if *self.scene() == scene {
            return;
        }
        self.scene.replace(scene.clone());
        if let Some(app) = self.app.borrow_mut().as_mut() {
            self.behind.set(true);
            app.update(scene);
        }
    }

    /// Whether something was changed that does not stand in the page yet.
    pub fn is_behind(&self) -> bool {
        self.behind.get()
    }

    /// All that was changed stands in the page now.
    pub fn caught_up(&self) {
        self.behind.set(false);
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            // Later, because an application that Yew has not made yet cannot be taken down.
            spawn_local(async move { app.destroy() });
        }
    }
}
