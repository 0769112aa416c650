//! The pictures and videos of an event.

use super::Part;
use super::bits::{button, each, leading, line, paragraphs};
use super::tag::{all, element, maybe, named, tag, text, with};
use crate::card::{Event, Flag, Line, Media, Player, Text, Video, Whole};
use crate::state::Action;
use std::rc::Rc;
use yew::{AttrValue, Html};

/// All of them, the pictures first.
pub fn media(part: &Part, event: &Event) -> Html {
    let group = match event.media.as_slice() {
        [] => Html::default(),
        media => tag("div", "pictures", each(media, |_, media| picture(part, media))),
    };
    all([
        group,
        each(&event.videos, |place, video| played(part, format!("{}-{place}", event.id.as_str()), video)),
    ])
}

/// What is told below a picture or a video.
fn below(title: Html, caption: &Option<Text>, credit: &Option<Line>, way: Html) -> Html {
    let caption = maybe(caption.as_ref(), |caption| paragraphs(caption, Html::default()));
    let credit = maybe(credit.as_ref(), |credit| tag("p", "credit", line(credit)));
    element("figcaption", with![], all([title, caption, credit, way]))
}

fn picture(part: &Part, media: &Media) -> Html {
    let src = media.src.resolve(&part.env.folder);
    let seen = match part.env.on_demand {
        false => image(src, described(media), media.width.zip(media.height)),
        true => waiting(part, src, described(media)),
    };
    named(
        "figure",
        "media",
        all([seen, below(Html::default(), &media.caption, &media.credit, Html::default())]),
    )
}

/// What a picture shows; nothing, of a decorative one.
pub fn described(media: &Media) -> AttrValue {
    let alt = media.alt.as_ref().filter(|_| media.decorative != Some(Flag(true)));
    alt.map(|alt| AttrValue::from(alt.words().clone())).unwrap_or_default()
}

/// An image that comes when it is near. The stylesheet keeps room for one whose size nobody has told.
fn image(src: Rc<str>, alt: AttrValue, size: Option<(Whole, Whole)>) -> Html {
    let attributes = with![
        "loading" = "lazy", "decoding" = "async", "referrerpolicy" = "no-referrer";
        "src" = src, "alt" = alt, "width" = size.map(|(width, _)| width.0.to_string()),
        "height" = size.map(|(_, height)| height.0.to_string())
    ];
    element("img", attributes, Html::default())
}

/// What stands for a picture until the reader asks for it; without script, a link to it.
fn waiting(part: &Part, src: Rc<str>, alt: AttrValue) -> Html {
    let words = &part.env.words;
    let alt =
        maybe(Some(alt).filter(|alt| !alt.is_empty()), |alt| element("p", with!["dir" = "auto"], text(alt)));
    let show = button("show", &Action::ShowPictures, None, text(words.get("pictures.show")));
    let link = tag("p", "still", leading(src, text(words.get("picture.open"))));
    tag("div", "waiting", all([alt, show, link]))
}

/// A video: what stands for it until the reader wants to see it, and what is told of it, with a link to it.
fn played(part: &Part, name: String, video: &Video) -> Html {
    let (words, env) = (&part.env.words, &part.env);
    let poster = video.poster.as_ref().filter(|_| !env.on_demand);
    let poster = maybe(poster, |poster| image(poster.resolve(&env.folder), AttrValue::default(), None));
    let (play, note, see) = match &video.link.player {
        Some(Player { host, .. }) => {
            let note = tag("p", "label", text(words.fill("video.data", &[("host", host)])));
            (words.fill("video.play-on", &[("host", host)]), note, words.fill("video.see", &[("host", host)]))
        }
        None => (words.get("video.play"), Html::default(), words.get("video.open")),
    };
    let action = Action::Play(name);
    let attributes = with![
        "type" = "button", "part" = "play", "data-action" = action.name();
        "data-target" = action.target(), "data-player" = video.link.player.as_ref().map(|player| player.address.clone())
    ];
    let screen = tag("div", "screen", all([poster, element("button", attributes, text(play)), note]));
    let title = tag("p", "video-title", line(&video.title));
    let link = element("p", with![], leading(video.link.address.resolve(&env.folder), text(see)));
    named("figure", "media", all([screen, below(title, &video.caption, &video.credit, link)]))
}
