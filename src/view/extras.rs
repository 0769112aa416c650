//! What belongs to an event besides its text: quotes, presents, posts, pictures.

use super::bits::{each, line, link, paragraphs, quotation};
use super::tag::{all, element, maybe, named, tag, text, with};
use super::{Part, icons};
use crate::card::{Event, Flag, Gift, Media, Post, Quote, Whole};
use yew::{AttrValue, Html};

/// All of it, in the order in which it is read best.
pub fn extras(part: &Part, event: &Event) -> Html {
    let media = each(&event.media, |_, media| picture(part, media));
    let quotes = each(&event.quotes, |_, quote| quoted(quote));
    let posts = each(&event.posts, |_, post| posted(part, post));
    all([media, quotes, posts, gifts(part, &event.gifts)])
}

fn gifts(part: &Part, gifts: &[Gift]) -> Html {
    if gifts.is_empty() {
        return Html::default();
    }
    let attributes = with!["class" = "gifts", "part" = "gifts"; "aria-label" = part.env.words.get("gifts")];
    element("ul", attributes, each(gifts, |_, gift| given(part, gift)))
}

fn quoted(quote: &Quote) -> Html {
    let context = maybe(quote.context.as_ref(), |context| tag("span", "context", line(context)));
    let speaker = element("figcaption", with![], all([tag("span", "speaker", line(&quote.by)), context]));
    named("figure", "quote", all([quotation(&quote.text), speaker]))
}

fn given(part: &Part, gift: &Gift) -> Html {
    let words = &part.env.words;
    let from = tag("span", "aside", text(format!("{} ", words.get("gift.from"))));
    let to = tag("span", "aside", text(format!(" {} ", words.get("gift.to"))));
    let way = tag("p", "gift-way", all([from, line(&gift.from), icons::to(), to, line(&gift.to)]));
    let told = element("div", with![], all([tag("p", "gift-what", line(&gift.what)), way]));
    tag("li", "gift", all([icons::gift(), told]))
}

fn posted(part: &Part, post: &Post) -> Html {
    let words = &part.env.words;
    let network = text(words.fill("post.on", &[("network", post.network.words())]));
    let head = all([tag("span", "speaker", line(&post.author)), tag("span", "context", network)]);
    let way = maybe(post.link.as_ref(), |address| link(address, text(words.get("post.link"))));
    named("figure", "post", all([tag("figcaption", "post-head", head), quotation(&post.text), way]))
}

fn picture(part: &Part, media: &Media) -> Html {
    let pixels = |length: Option<Whole>| length.map(|length| length.0.to_string());
    let attributes = with![
        "loading" = "lazy", "decoding" = "async", "referrerpolicy" = "no-referrer";
        "src" = media.src.resolve(&part.env.folder), "alt" = described(media),
        "width" = pixels(media.width), "height" = pixels(media.height)
    ];
    let caption = maybe(media.caption.as_ref(), |caption| paragraphs(caption, Html::default()));
    let credit = maybe(media.credit.as_ref(), |credit| tag("p", "credit", line(credit)));
    let below = element("figcaption", with![], all([caption, credit]));
    named("figure", "media", all([element("img", attributes, Html::default()), below]))
}

/// What a picture shows; nothing, of a decorative one.
pub fn described(media: &Media) -> AttrValue {
    let alt = media.alt.as_ref().filter(|_| media.decorative != Some(Flag(true)));
    alt.map(|alt| AttrValue::from(alt.words().clone())).unwrap_or_default()
}
