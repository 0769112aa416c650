//! The events that brought the parties where they stand.

use super::choice::choice;
use super::id::{Id, PartyRef, SourceRef};
use super::link::{Link, Picture};
use super::problem::REVIEWS;
use super::read::At;
use super::record::record;
use super::video::Video;
use super::{Flag, Line, Text, When, Whole};

/// What a reader takes in at a glance, and what a slide of a phone shows without much scrolling; in
/// characters.
const LONGEST_TITLE: usize = 140;
const LONGEST_TEXT: usize = 1000;

record! {
    /// Something that happened between the parties.
    pub struct Event {
        /// Its name inside the card and in links; it never changes once published.
        pub id: Id = r#""talks""#,
        /// What sort of thing happened.
        pub kind: Option<EventKind> = r#""talks""#,
        /// Which of the two parties acted, where one can say so; readers may then choose the events of one of them.
        pub parties: Vec<PartyRef> = r#"["meloni"]"#,
        /// When it happened.
        pub date: When = r#""2026-01-16""#,
        /// A headline.
        pub title: Line = r#""The talks that raised the level""#,
        /// Where it happened.
        pub place: Option<Line> = r#""Tokyo""#,
        /// What happened.
        pub text: Option<Text> = r#""The two leaders confirmed the new level.""#,
        /// What somebody said.
        pub quotes: Vec<Quote> = r#"[{ "text": "Count always on me, okay?", "by": "Giorgia Meloni" }]"#,
        /// What was given.
        pub gifts: Vec<Gift> = r#"[{ "from": "Sanae Takaichi", "to": "Giorgia Meloni", "what": "Earrings" }]"#,
        /// What somebody posted on a network.
        pub posts: Vec<Post> = r#"[{ "network": "X", "author": "Giorgia Meloni", "text": "Friendship and harmony." }]"#,
        /// Pictures.
        pub media: Vec<Media> = r#"[{ "src": "images/talks.jpg", "alt": "The two leaders at a table" }]"#,
        /// Videos.
        pub videos: Vec<Video> = r#"[{ "link": "https://www.youtube.com/watch?v=M7lc1UVf-VE", "title": "The two leaders meet the press" }]"#,
        /// The sources of all that is said here.
        pub sources: Vec<SourceRef> = r#"["report"]"#,
    }
    => Event::verify
}

impl Event {
    fn verify(self, at: At) -> Option<Self> {
        super::story::cited(&self.sources, at);
        at.review(|at| self.review_length(at));
        Some(self)
    }

    fn review_length(&self, at: At) {
        self.title.brief(LONGEST_TITLE, at, "title");
        if let Some(text) = &self.text {
            text.brief(LONGEST_TEXT, at, "text");
        }
    }
}

record! {
    /// Words that somebody spoke or wrote, exactly.
    pub struct Quote {
        /// The words, without quotation marks.
        pub text: Text = r#""Count always on me, okay?""#,
        /// Who said them.
        pub by: Line = r#""Giorgia Meloni""#,
        /// To whom, or on what occasion.
        pub context: Option<Line> = r#""at the farewell""#,
    }
}

record! {
    /// A present that changed hands.
    pub struct Gift {
        /// Who gave it.
        pub from: Line = r#""Sanae Takaichi""#,
        /// Who received it.
        pub to: Line = r#""Giorgia Meloni""#,
        /// What it was.
        pub what: Line = r#""Earrings""#,
    }
}

record! {
    /// What somebody published on a social network. It is told here in full, so that nothing is asked
    /// of the network.
    pub struct Post {
        /// The network: “X”.
        pub network: Line = r#""X""#,
        /// Who published it.
        pub author: Line = r#""Giorgia Meloni""#,
        /// Its words, exactly.
        pub text: Text = r#""Friendship and harmony.""#,
        /// Where it stands.
        pub link: Option<Link> = r#""https://example.org/post""#,
    }
}

record! {
    /// A picture.
    pub struct Media {
        /// Its file.
        pub src: Picture = r#""images/talks.jpg""#,
        /// What it shows, for those who cannot see it.
        pub alt: Option<Line> = r#""The two leaders at a table""#,
        /// Whether it shows nothing worth telling; only then may “alt” be absent.
        pub decorative: Option<Flag> = "true",
        /// What to know about it.
        pub caption: Option<Text> = r#""The talks in Tokyo""#,
        /// Who made it or owns it.
        pub credit: Option<Line> = r#""Photo: The Daily Example""#,
        /// Width in pixels, so that room is kept for it.
        pub width: Option<Whole> = "1200",
        /// Height in pixels, so that room is kept for it.
        pub height: Option<Whole> = "800",
    }
    needs alt | decorative
    => Media::verify
}

impl Media {
    fn verify(self, at: At) -> Option<Self> {
        let is_decorative = self.decorative == Some(Flag(true));
        if self.alt.is_none() && !is_decorative {
            let help =
                "add “alt” with what it shows, or “decorative”: true if it shows nothing worth telling";
            at.error("no-alt", || ("nobody who cannot see this picture learns what it shows", help));
            return None;
        }
        if REVIEWS && self.alt.is_some() && is_decorative {
            let message = "this picture is decorative, and yet “alt” tells what it shows";
            at.warn("decorative-alt", || (message, "take “decorative” away, or “alt”"));
        }
        Some(self)
    }
}

choice! {
    /// What sort of event it is.
    pub enum EventKind, "a kind of event" {
    /// The parties met.
    Meeting = "meeting",
    /// They negotiated.
    Talks = "talks",
    /// They signed something that binds them.
    Treaty = "treaty",
    /// They agreed on something less formal.
    Agreement = "agreement",
    /// One announced or declared something.
    Statement = "statement",
    /// They celebrated.
    Celebration = "celebration",
    /// Something was given.
    Gift = "gift",
    /// Something was published on a network.
    Post = "post",
    /// A symbolic act.
    Gesture = "gesture",
    /// They parted.
    Farewell = "farewell",
    /// Something was set up.
    Founding = "founding",
    /// Somebody took office or left it.
    Office = "office",
    /// Ties were broken off.
    Rupture = "rupture",
    /// Ties were taken up again.
    Restoration = "restoration",
    /// Trade or travel between them changed.
    Trade = "trade",
    }
}
