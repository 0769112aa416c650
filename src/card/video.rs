//! Videos: files of the newsroom's own, and pages of platforms whose players can be put into a card.

use super::problem::quoted;
use super::read::{At, Read};
use super::record::record;
use super::shape::Shape;
use super::{Line, Picture, Text};
use std::rc::Rc;

record! {
    /// A video. Nothing is asked of whoever has it before a reader wants to see it.
    pub struct Video {
        /// Its page at YouTube or Vimeo, or its file, which ends in .mp4 or .webm.
        pub link: Film = r#""https://www.youtube.com/watch?v=M7lc1UVf-VE""#,
        /// What it shows, or what it is called.
        pub title: Line = r#""The two leaders meet the press""#,
        /// A still picture of it.
        pub poster: Option<Picture> = r#""images/press.jpg""#,
        /// What to know about it.
        pub caption: Option<Text> = r#""The press conference in Tokyo""#,
        /// Who made it or owns it.
        pub credit: Option<Line> = r#""Video: The Daily Example""#,
    }
}

/// Where a video is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Film {
    /// The address of its page, or of its file; under the rules of a picture's.
    pub address: Picture,
    /// The platform that has it; `None` of a file.
    pub player: Option<Player>,
}

/// What a platform plays a video with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    /// The platform's name.
    pub host: &'static str,
    /// The player's address, made of the video's id and nothing else that an author wrote.
    pub address: Rc<str>,
}

/// How the addresses of platforms' pages begin, up to the id of the video.
const PAGES: [(&str, Host); 5] = [
    ("https://www.youtube.com/watch?v=", YOUTUBE),
    ("https://youtu.be/", YOUTUBE),
    ("https://www.youtube.com/shorts/", YOUTUBE),
    ("https://www.youtube.com/live/", YOUTUBE),
    ("https://vimeo.com/", VIMEO),
];

/// A platform's name, and what stands before and behind the id in the address of its player.
type Host = [&'static str; 3];

// Of each the player that remembers least about who looks. It begins at once, because the reader has asked for it.
const YOUTUBE: Host = ["YouTube", "https://www.youtube-nocookie.com/embed/", "?autoplay=1"];
const VIMEO: Host = ["Vimeo", "https://player.vimeo.com/video/", "?autoplay=1&dnt=1"];

/// An address up to its query or fragment.
fn path(address: &str, is_end: fn(u8) -> bool) -> &str {
    &address[..address.bytes().position(is_end).unwrap_or(address.len())]
}

fn player(address: &str) -> Option<Player> {
    let (rest, [host, before, behind]) =
        PAGES.iter().find_map(|(page, host)| Some((address.strip_prefix(page)?, host)))?;
    let id = path(rest, |byte| matches!(byte, b'?' | b'&' | b'#'));
    let is_of_id = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let is_id = (1..=12).contains(&id.len()) && id.bytes().all(is_of_id);
    is_id.then(|| Player { host, address: format!("{before}{id}{behind}").into() })
}

fn is_file(address: &str) -> bool {
    let path = path(address, |byte| matches!(byte, b'?' | b'#'));
    path.ends_with(".mp4") || path.ends_with(".webm")
}

impl Read for Film {
    fn shape() -> Shape {
        Shape::Pattern(
            r#"^(https://(www\.youtube\.com/(watch\?v=|shorts/|live/)|youtu\.be/|vimeo\.com/)[A-Za-z0-9_-]{1,12}([?&#][^\s\\"'<>`{}|^]*)?|(https://[^\s?#\\"'<>`{}|^]+|[^\s/?#:%\\"'<>`{}|^][^\s:%?#\\"'<>`{}|^]*)\.(mp4|webm)([?#][^\s\\"'<>`{}|^]*)?)$"#,
        )
    }

    fn read(at: At) -> Option<Self> {
        let text = at.text()?;
        let player = player(text);
        let address = Picture::new(text).filter(|_| player.is_some() || is_file(text));
        if address.is_none() {
            let help = "write the address of its page, https://www.youtube.com/watch?v=… or https://vimeo.com/…, or that of its file, which ends in .mp4 or .webm; any other page can be a source";
            at.error("bad-video", || (format!("{} is no video that a card can play", quoted(text)), help));
        }
        Some(Film { address: address?, player })
    }
}
