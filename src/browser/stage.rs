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
        let mut scene = self.scene().clone();
        (scene.card, scene.state) = (Some(Shared::new(card)), state);
        (scene.env, scene.notice) = (Shared::new(env), None);
        self.change(scene);
    }

    /// Draws one more part of the card; false if all of them are drawn.
    pub fn grow(&self) -> bool {
        let mut scene = self.scene().clone();
        let grows = scene.parts < PARTS;
        scene.parts += usize::from(grows);
        self.change(scene);
        grows
    }

    /// Draws another state.
    pub fn turn(&self, state: State) {
        if self.enter(state) {
            self.draw();
        }
    }

    /// The reader has come to another state, which [`Stage::draw`] draws. Returns whether there is anything to draw.
    pub fn enter(&self, state: State) -> bool {
        let mut scene = self.scene().clone();
        (scene.state, scene.outcome) = (state, None);
        self.replace(scene)
    }

    /// Draws the scene, if it is not drawn.
    pub fn draw(&self) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(self.scene().clone());
        }
    }

    /// Draws in other surroundings.
    pub fn surround(&self, env: Env) {
        let mut scene = self.scene().clone();
        scene.env = Shared::new(env);
        self.change(scene);
    }

    /// Tells the reader something; a card that is drawn stays.
    pub fn tell(&self, notice: Notice) {
        let mut scene = self.scene().clone();
        scene.notice = Some(notice);
        self.change(scene);
    }

    /// Says what came of sharing, until something else is done.
    pub fn say(&self, outcome: Notice) {
        let mut scene = self.scene().clone();
        scene.outcome = Some(outcome);
        self.change(scene);
    }

    fn change(&self, scene: Scene) {
        if self.replace(scene) {
            self.draw();
        }
    }

    fn replace(&self, scene: Scene) -> bool {
        let is_new = *self.scene() != scene;
        if is_new {
            self.scene.replace(scene);
            self.behind.set(true);
        }
        is_new
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
