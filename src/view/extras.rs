//! What belongs to an event besides its text: pictures, quotes, posts, presents.

use super::bits::{each, line, link, quotation};
use super::media::media;
use super::tag::{all, element, maybe, named, tag, text, with};
use super::{Part, icons};
use crate::card::{Event, Gift, Post, Quote};
use yew::Html;

/// All of it, in the order in which it is read best.
pub fn extras(part: &Part, event: &Event) -> Html {
    let quotes = each(&event.quotes, |_, quote| quoted(quote));
    let posts = each(&event.posts, |_, post| posted(part, post));
    all([media(part, event), quotes, posts, gifts(part, &event.gifts)])
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
