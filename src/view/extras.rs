//! What belongs to an event besides its text: quotes, presents, posts, pictures.

use super::bits::{each, line, link, paragraphs, quotation};
use super::{Part, icons};
use crate::card::{Event, Flag, Gift, Media, Post, Quote, Whole};
use yew::{AttrValue, Html, html};

/// All of it, in the order in which it is read best.
pub fn extras(part: &Part, event: &Event) -> Html {
    html! {
        <>
            { each(&event.media, |_, media| picture(part, media)) }
            { each(&event.quotes, |_, quote| quoted(quote)) }
            { each(&event.posts, |_, post| posted(part, post)) }
            if !event.gifts.is_empty() {
                <ul class="gifts" part="gifts" aria-label={part.env.words.get("gifts")}>
                    { each(&event.gifts, |_, gift| given(part, gift)) }
                </ul>
            }
        </>
    }
}

fn quoted(quote: &Quote) -> Html {
    html! {
        <figure class="quote" part="quote">
            { quotation(&quote.text) }
            <figcaption><span class="speaker">{ line(&quote.by) }</span>
                { quote.context.as_ref().map(|context| html! { <span class="context">{ line(context) }</span> }) }
            </figcaption>
        </figure>
    }
}

fn given(part: &Part, gift: &Gift) -> Html {
    let words = &part.env.words;
    html! {
        <li class="gift">
            { icons::gift() }
            <div>
                <p class="gift-what">{ line(&gift.what) }</p>
                <p class="gift-way"><span class="aside">{ format!("{} ", words.get("gift.from")) }</span>{ line(&gift.from) }{ icons::to() }
                    <span class="aside">{ format!(" {} ", words.get("gift.to")) }</span>{ line(&gift.to) }</p>
            </div>
        </li>
    }
}

fn posted(part: &Part, post: &Post) -> Html {
    let words = &part.env.words;
    html! {
        <figure class="post" part="post">
            <figcaption class="post-head"><span class="speaker">{ line(&post.author) }</span>
                <span class="context">{ words.fill("post.on", &[("network", post.network.words())]) }</span></figcaption>
            { quotation(&post.text) }
            { post.link.as_ref().map(|address| link(address, html! { words.get("post.link") })) }
        </figure>
    }
}

fn picture(part: &Part, media: &Media) -> Html {
    let pixels = |length: Option<Whole>| length.map(|length| length.0.to_string());
    html! {
        <figure class="media" part="media">
            <img src={media.src.resolve(&part.env.folder)} alt={described(media)} width={pixels(media.width)}
                height={pixels(media.height)} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
            <figcaption>
                { media.caption.as_ref().map(|caption| paragraphs(caption, Html::default())) }
                { media.credit.as_ref().map(|credit| html! { <p class="credit">{ line(credit) }</p> }) }
            </figcaption>
        </figure>
    }
}

/// What a picture shows; nothing, of a decorative one.
pub fn described(media: &Media) -> AttrValue {
    let alt = media.alt.as_ref().filter(|_| media.decorative != Some(Flag(true)));
    alt.map(|alt| AttrValue::from(alt.words().clone())).unwrap_or_default()
}
