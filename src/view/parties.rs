//! The two parties, face to face.

use super::areas::{claimed, item};
use super::bits::{each, line};
use super::media::described;
use super::tag::{all, element, maybe, named, ornament, tag, text, with};
use super::{Env, Part};
use crate::card::{Claim, Country, Ladder, Media, Party, PartyKind, Place};
use yew::Html;

/// Both parties, with the level of their partnership between them.
pub fn parties(part: &Part) -> Html {
    let [first, second] = &part.card.parties;
    let attributes = with![
        "class" = "parties", "part" = "parties", "role" = "group";
        "aria-label" = part.env.words.get("parties")
    ];
    element(
        "div",
        attributes,
        all([ornament("tie"), face(part, 0, first), bond(part), face(part, 1, second)]),
    )
}

fn face(part: &Part, index: usize, party: &Party) -> Html {
    let first = |i, claim: &Claim| item(Place::First(index, i), claimed(part, claim));
    let fact = |i, claim: &Claim| item(Place::Fact(index, i), claimed(part, claim));
    let name = with!["class" = "party-name", "part" = "party-name"];
    let name = element(part.env.heading(1), name, line(&party.name));
    let office = maybe(party.office.as_ref(), |office| tag("p", "office", line(office)));
    let known = match party.firsts.is_empty() && party.facts.is_empty() {
        true => Html::default(),
        false => tag("ul", "known", all([each(&party.firsts, first), each(&party.facts, fact)])),
    };
    let attributes = with!["class" = "party", "part" = "party"; "data-side" = index.to_string()];
    let content = all([portrait(&part.env, party), name, office, known]);
    element("div", attributes, content)
}

/// What stands for a party: its picture, a country's flag, else a monogram, with the flag at its side. But
/// for the picture it says again what the name and the office say, so it is decoration. Flags are pictures, too.
fn portrait(env: &Env, party: &Party) -> Html {
    let (media, country) = match env.on_demand {
        true => (None, None),
        false => (party.portrait.as_ref(), party.country),
    };
    let (flag, face) = match (media, country, party.kind) {
        (Some(media), country, _) => (country, picture(env, media)),
        (None, Some(country), Some(PartyKind::Country)) => (None, image(env, "face", country)),
        (None, country, _) => (country, monogram(party)),
    };
    named("div", "portrait", all([face, maybe(flag, |country| image(env, "flag", country))]))
}

fn picture(env: &Env, media: &Media) -> Html {
    let attributes = with![
        "part" = "face", "width" = "96", "height" = "96", "loading" = "lazy", "decoding" = "async",
        "referrerpolicy" = "no-referrer";
        "src" = media.src.resolve(&env.folder), "alt" = described(media)
    ];
    element("img", attributes, Html::default())
}

fn monogram(party: &Party) -> Html {
    let attributes = with!["class" = "monogram", "part" = "face", "aria-hidden" = "true"];
    element("span", attributes, text(party.name.initials()))
}

fn image(env: &Env, part: &'static str, country: Country) -> Html {
    let src = format!("{}{}.svg", env.flags, country.code());
    let attributes = with![
        "part" = part, "alt" = "", "width" = "30", "height" = "20", "loading" = "lazy", "decoding" = "async";
        "src" = src
    ];
    element("img", attributes, Html::default())
}

/// The line between them, which names the level of today.
fn bond(part: &Part) -> Html {
    let level = maybe(part.card.ladder.as_ref().and_then(Ladder::level), |level| {
        let label = tag("span", "bond-label", text(part.env.words.get("bond")));
        all([label, text(" "), tag("strong", "bond-level", line(&level.name))])
    });
    named("p", "bond", level)
}
