//! A medium that is a video which a card can play.

use super::desk::Desk;
use super::media::{Medium, line_of};
use super::out::{Event, Video};
use super::report::Fate;
use super::sources::whole;
use super::tame::quoted;
use super::{page, probe};

/// Puts a video into its event; false if no card can play it.
pub fn put(medium: &Medium, address: &str, event: &mut Event, desk: &mut Desk) -> bool {
    let link = paged(&whole(address));
    if !probe::video(&link) {
        return false;
    }
    let note = format!("written as {}", quoted(&link));
    let notes = if link == address { Vec::new() } else { vec![note] };
    desk.report.settled(&medium.url.path, &notes);
    let (title, caption) = told(medium, &event.title, desk);
    let credit = medium.any("credit").and_then(|credit| desk.prose(credit));
    page::link(medium, desk);
    event.videos.push(Video { link, title, caption, credit });
    true
}

/// The address of a video's page, where it is that of a player or written in another way.
fn paged(address: &str) -> String {
    let Some(place) = address.split_once("://").map(|(_, place)| place) else { return address.to_owned() };
    let place = ["www.", "m.", "music."].iter().find_map(|host| place.strip_prefix(host)).unwrap_or(place);
    let (path, rest) = place.split_at(place.find(['?', '#', '&']).unwrap_or(place.len()));
    let players = ["youtube.com/embed/", "youtube-nocookie.com/embed/", "youtube.com/v/"];
    let watched = rest.split(['?', '&', '#']).find_map(|value| value.strip_prefix("v="));
    let of_youtube = players.iter().find_map(|player| path.strip_prefix(player));
    let of_youtube = of_youtube.or(watched.filter(|_| path == "youtube.com/watch"));
    match (of_youtube, path.strip_prefix("player.vimeo.com/video/")) {
        (Some(id), _) => format!("https://www.youtube.com/watch?v={id}"),
        (_, Some(id)) => format!("https://vimeo.com/{id}"),
        _ if path.starts_with("youtube.com/") => format!("https://www.{place}"),
        _ if path.starts_with("youtu.be/") || path.starts_with("vimeo.com/") => format!("https://{place}"),
        _ => address.to_owned(),
    }
}

/// What it is called, from the best that there is, and what else is said about it.
fn told(medium: &Medium, of_event: &str, desk: &mut Desk) -> (String, Option<String>) {
    let caption = medium.any("caption");
    if let Some(title) = medium.any("title").and_then(|title| desk.line(title)) {
        return (title, caption.and_then(|caption| desk.prose(caption)));
    }
    if let Some((node, words)) = caption.and_then(|caption| Some((caption, line_of(caption)?))) {
        desk.report.changed(&node.path, "used as the video’s title");
        return (words, None);
    }
    let why = "the video has no title; the event’s title stands in";
    desk.report.remark(&medium.path_of("title"), Fate::Added, why);
    (of_event.to_owned(), None)
}
