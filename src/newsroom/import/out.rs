//! The card as it is written: its keys in the order in which the README names them.

use serde::Serialize;

/// A card.
#[derive(Debug, Serialize)]
pub struct Card {
    /// The card's name: that of its file.
    pub id: String,
    /// The language of its texts.
    pub lang: String,
    /// A headline.
    pub title: String,
    /// The story in a few sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The two parties.
    pub parties: Vec<Party>,
    /// The events.
    pub events: Vec<Event>,
    /// The sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// One of the two parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Its name inside the card.
    pub id: String,
    /// Its name for the reader.
    pub name: String,
    /// The country whose flag stands beside the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// An event.
#[derive(Debug, Default, Serialize)]
pub struct Event {
    /// Its name inside the card.
    pub id: String,
    /// What sort of thing happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    /// The ids of the parties that acted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<String>,
    /// When it happened.
    pub date: When,
    /// A headline.
    pub title: String,
    /// Where it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What somebody posted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub posts: Vec<Post>,
    /// Pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Media>,
    /// Videos.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub videos: Vec<Video>,
    /// The ids of its sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// A date, or words for a date.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum When {
    /// A date or a span.
    Date(String),
    /// Words to show, and a date or a span to sort by.
    Words {
        /// The words.
        label: String,
        /// The date or span.
        date: String,
    },
}

impl Default for When {
    fn default() -> Self {
        When::Date(String::new())
    }
}

impl When {
    /// The date or span.
    pub fn date(&self) -> &str {
        match self {
            When::Date(date) | When::Words { date, .. } => date,
        }
    }
}

/// What somebody published on a social network.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Post {
    /// The network.
    pub network: &'static str,
    /// Who published it.
    pub author: String,
    /// Its words.
    pub text: String,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// A picture.
#[derive(Debug, Serialize)]
pub struct Media {
    /// Its file.
    pub src: String,
    /// What it shows.
    pub alt: String,
    /// What to know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Who made it or owns it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
}

/// A video.
#[derive(Debug, Serialize)]
pub struct Video {
    /// Its page or its file.
    pub link: String,
    /// What it is called.
    pub title: String,
    /// What to know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Who made it or owns it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
}

/// Where claims come from.
#[derive(Debug, Serialize)]
pub struct Source {
    /// Its name inside the card.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Where it stands.
    pub link: String,
}
