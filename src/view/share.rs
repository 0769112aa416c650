//! Handing a link to the shown event on.

use super::bits::button;
use super::tag::{all, element, maybe, named, text, with};
use super::{Env, Notice, icons};
use crate::state::Action;
use yew::Html;

/// A button, and what came of it, where the page's address names events: a link without that leads no further than the
/// page's own means of sharing.
pub fn share(env: &Env, told: Option<&Notice>) -> Html {
    if !env.is_linked {
        return Html::default();
    }
    let label = all([icons::share(), text(env.words.get("share"))]);
    let outcome = maybe(told, |told| text(env.words.fill(told.key, &[("detail", &told.detail)])));
    let status = element("p", with!["class" = "outcome", "role" = "status"], outcome);
    named("div", "share", all([button("share-button", &Action::Share, None, label), status]))
}
