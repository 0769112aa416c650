//! What the newsroom says of the card itself.

use super::bits::paragraphs;
use super::tag::{all, element, maybe, named, tag, text, with};
use super::{Env, Part, dates};
use crate::card::{Moment, Withdrawal};
use yew::{AttrValue, Html};

/// When the card was published and changed, and which edition it is.
pub fn edition(part: &Part) -> Html {
    let Some(editorial) = &part.card.editorial.0 else { return Html::default() };
    let words = &part.env.words;
    let part = |told: AttrValue| all([tag("span", "context", text(told)), text(" ")]);
    let day = |moment: Option<Moment>| moment.map(|moment| dates::day(words, moment));
    let published = day(editorial.published).map(|day| words.fill("edition.published", &[("date", &day)]));
    let modified = day(editorial.modified).map(|day| words.fill("edition.modified", &[("date", &day)]));
    let number = editorial.revision.map(|revision| revision.0.to_string());
    let number = number.map(|number| words.fill("edition.number", &[("n", &number)]));
    if published.is_none() && modified.is_none() && number.is_none() {
        return Html::default();
    }
    let parts = all([published, modified, number].map(|told| maybe(told, part)));
    element("p", with!["class" = "edition", "part" = "edition"], parts)
}

/// All that is shown of a card that was taken down.
pub fn withdrawn(env: &Env, withdrawal: &Withdrawal) -> Html {
    let told = text(format!("{} ", env.words.get("withdrawn")));
    let date = maybe(withdrawal.date.as_ref(), |date| tag("span", "context", dates::time(&env.words, date)));
    let label = with!["class" = "label", "id" = "title", "tabindex" = "-1"];
    let label = element("p", label, all([told, date]));
    named("div", "withdrawn", all([label, paragraphs(&withdrawal.text, Html::default())]))
}
