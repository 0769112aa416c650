//! A medium that is a picture.

use super::desk::Desk;
use super::media::{Medium, line_of};
use super::out::{Event, Media};
use super::report::Fate;
use super::sources::whole;
use super::tame::quoted;
use super::{page, probe};

/// Puts a picture into its event.
pub fn put(medium: &Medium, address: &str, note: Option<&str>, event: &mut Event, desk: &mut Desk) {
    let src = direct(address);
    if !probe::picture(&src) {
        return desk.report.left(&medium.url.path, why_no_picture(address));
    }
    let mut notes: Vec<String> = note.map(str::to_owned).into_iter().collect();
    if src != address {
        notes.push(format!("written as {}", quoted(&src)));
    }
    if !src.starts_with("https://") {
        notes.push("relative: put the picture beside the card".to_owned());
    }
    desk.report.settled(&medium.url.path, &notes);
    let caption = medium.any("caption").and_then(|caption| desk.prose(caption));
    let credit = medium.any("credit").and_then(|credit| desk.prose(credit));
    let alt = alt(medium, &event.title, desk);
    page::link(medium, desk);
    event.media.push(Media { src, alt, caption, credit });
}

/// What the picture shows, from the best that there is.
fn alt(medium: &Medium, title: &str, desk: &mut Desk) -> String {
    if let Some(alt) = medium.any("alt").and_then(|alt| desk.line(alt)) {
        return alt;
    }
    if let Some(title) = medium.any("title").and_then(|node| Some((node, line_of(node)?))) {
        desk.report.changed(&title.0.path, "used as the picture’s description (alt)");
        return title.1;
    }
    let (alt, from) = match medium.any("caption").and_then(line_of) {
        Some(caption) => (caption, "its caption"),
        None => (title.to_owned(), "the event’s title"),
    };
    let words =
        format!("the picture has no description; {from} stands in, look whether it tells what is seen");
    desk.report.remark(&medium.path_of("alt"), Fate::Added, words);
    alt
}

/// The address of the picture itself: whole, and at Dropbox the host that serves files.
fn direct(address: &str) -> String {
    let whole = whole(address);
    match whole.strip_prefix("https://www.dropbox.com/") {
        Some(path) => format!("https://dl.dropboxusercontent.com/{path}"),
        None => whole,
    }
}

fn why_no_picture(address: &str) -> String {
    let why = match address.to_ascii_lowercase() {
        lower if lower.starts_with("http:") => {
            "pictures come over https: only; fetch it and put it beside the card"
        }
        lower if lower.starts_with("data:") => "it is written out as data; save it as a file beside the card",
        lower if lower.starts_with('/') => {
            "it begins with a slash; write it whole, with https:, or beside the card"
        }
        _ => "the card refuses such addresses of pictures",
    };
    format!("{}: {why}", quoted(address))
}
