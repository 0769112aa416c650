//! The events that brought the parties where they stand.

use super::choice::choice;
use super::id::{Id, SourceRef};
use super::link::{Link, Picture};
use super::read::{At, Read};
use super::record::record;
use super::shape::Shape;
use super::{Text, When};

record! {
    /// Something that happened between the parties.
    pub struct Event {
        /// Its name inside the card and in links; it never changes once published.
        pub id: Id = r#""talks""#,
        /// What sort of thing happened.
        pub kind: Option<EventKind> = r#""talks""#,
        /// When it happened.
        pub date: When = r#""2026-01-16""#,
        /// A headline.
        pub title: Text = r#""The talks that raised the level""#,
        /// Where it happened.
        pub place: Option<Text> = r#""Tokyo""#,
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
        /// The sources of all that is said here.
        pub sources: Vec<SourceRef> = r#"["report"]"#,
    }
    => Event::verify
}

impl Event {
    fn verify(self, at: At) -> Option<Self> {
        super::story::cited(&self.sources, at);
        Some(self)
    }
}

record! {
    /// Words that somebody spoke or wrote, exactly.
    pub struct Quote {
        /// The words, without quotation marks.
        pub text: Text = r#""Count always on me, okay?""#,
        /// Who said them.
        pub by: Text = r#""Giorgia Meloni""#,
        /// To whom, or on what occasion.
        pub context: Option<Text> = r#""at the farewell""#,
    }
}

record! {
    /// A present that changed hands.
    pub struct Gift {
        /// Who gave it.
        pub from: Text = r#""Sanae Takaichi""#,
        /// Who received it.
        pub to: Text = r#""Giorgia Meloni""#,
        /// What it was.
        pub what: Text = r#""Earrings""#,
    }
}

record! {
    /// What somebody published on a social network. It is told here in full, so that nothing is asked
    /// of the network.
    pub struct Post {
        /// The network: “X”.
        pub network: Text = r#""X""#,
        /// Who published it.
        pub author: Text = r#""Giorgia Meloni""#,
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
        pub alt: Text = r#""The two leaders at a table""#,
        /// What to know about it.
        pub caption: Option<Text> = r#""The talks in Tokyo""#,
        /// Who made it or owns it.
        pub credit: Option<Text> = r#""Photo: The Daily Example""#,
        /// Width in pixels, so that room is kept for it.
        pub width: Option<Pixels> = "1200",
        /// Height in pixels, so that room is kept for it.
        pub height: Option<Pixels> = "800",
    }
}

/// A length of 1 to 65,535 pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels(pub u16);

impl Read for Pixels {
    fn shape() -> Shape {
        Shape::Whole(1, 65535)
    }

    fn read(at: At) -> Option<Self> {
        match at.value() {
            &super::Json::Number(n) if n.fract() == 0.0 && (1.0..=65535.0).contains(&n) => {
                Some(Pixels(n as u16))
            }
            _ => {
                at.wrong_kind("a whole number from 1 to 65535");
                None
            }
        }
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
