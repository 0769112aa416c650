//! The two parties, face to face.

use super::bits::{each, line, paragraphs};
use super::citing::marks;
use super::extras::described;
use super::{Env, Part};
use crate::card::{Claim, Color, Country, Media, Party, PartyKind, Place};
use yew::{Html, html};

/// Both parties, with the level of their partnership between them.
pub fn parties(part: &Part) -> Html {
    let [first, second] = &part.card.parties;
    html! {
        <div class="parties" part="parties" role="group" aria-label={part.env.words.get("parties")}>
            <span class="tie" aria-hidden="true"></span>
            { face(part, 0, first) }
            { bond(part) }
            { face(part, 1, second) }
        </div>
    }
}

fn face(part: &Part, index: usize, party: &Party) -> Html {
    let first = |i, claim: &Claim| known(part, Place::First(index, i), claim);
    let fact = |i, claim: &Claim| known(part, Place::Fact(index, i), claim);
    html! {
        <div class="party" part="party" data-side={index.to_string()}>
            { portrait(&part.env, party) }
            { party.color.map(tint) }
            <@{part.env.heading(1)} class="party-name" part="party-name">{ line(&party.name) }</@>
            if let Some(office) = &party.office { <p class="office">{ line(office) }</p> }
            if !party.firsts.is_empty() || !party.facts.is_empty() {
                <ul class="known">{ each(&party.firsts, first) }{ each(&party.facts, fact) }</ul>
            }
        </div>
    }
}

/// A line in the party's colour: decoration, and drawn, because a `style` attribute is refused by strict pages.
fn tint(color: Color) -> Html {
    html! {
        <svg class="tint" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width="1" height="1" fill={color.css()} />
        </svg>
    }
}

fn known(part: &Part, place: Place, claim: &Claim) -> Html {
    html! { <li id={place.anchor()} tabindex="-1">{ paragraphs(&claim.text, marks(part, &claim.sources)) }</li> }
}

/// What stands for a party: its picture, a country's flag, else a monogram, with the flag at its side. But
/// for the picture it says again what the name and the office say, so it is decoration.
fn portrait(env: &Env, party: &Party) -> Html {
    let (flag, face) = match (&party.portrait, party.country, party.kind) {
        (Some(media), country, _) => (country, picture(env, media)),
        (None, Some(country), Some(PartyKind::Country)) => (None, image(env, "face", country)),
        (None, country, _) => (country, monogram(party)),
    };
    html! {
        <div class="portrait" part="portrait">
            { face }
            { flag.map(|country| image(env, "flag", country)) }
        </div>
    }
}

fn picture(env: &Env, media: &Media) -> Html {
    html! {
        <img part="face" src={media.src.resolve(&env.folder)} alt={described(media)}
            width="96" height="96" loading="lazy" decoding="async" referrerpolicy="no-referrer" />
    }
}

fn monogram(party: &Party) -> Html {
    html! { <span part="face" class="monogram" aria-hidden="true">{ party.name.initials() }</span> }
}

fn image(env: &Env, part: &'static str, country: Country) -> Html {
    let src = format!("{}{}.svg", env.flags, country.code());
    html! { <img {part} {src} alt="" width="30" height="20" loading="lazy" decoding="async" /> }
}

/// The line between them, which names the level of today.
fn bond(part: &Part) -> Html {
    let current = part
        .card
        .ladder
        .as_ref()
        .and_then(|ladder| ladder.levels.iter().find(|level| ladder.is_current(level)));
    html! {
        <p class="bond" part="bond">
            if let Some(level) = current {
                <span class="bond-label">{ part.env.words.get("bond") }</span>{ " " }
                <strong class="bond-level">{ line(&level.name) }</strong>
            }
        </p>
    }
}
