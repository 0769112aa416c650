//! The two who stand face to face.

use super::choice::choice;
use super::event::Media;
use super::record::record;
use super::story::Claim;
use super::{Color, Country, Id, Line};

record! {
    /// One of the two parties: a leader, a country, a company.
    pub struct Party {
        /// Its name inside the card.
        pub id: Id = r#""meloni""#,
        /// What it is; a person, where nothing is said.
        pub kind: Option<PartyKind> = r#""person""#,
        /// Its name for the reader.
        pub name: Line = r#""Giorgia Meloni""#,
        /// What it is or does: “Prime Minister of Italy”.
        pub office: Option<Line> = r#""Prime Minister of Italy""#,
        /// The country whose flag stands beside the name.
        pub country: Option<Country> = r#""IT""#,
        /// A colour that stands for it, in the card’s upper edge and around its portrait. Where text could not be read in
        /// it or on it, a darker or lighter shade of it is shown.
        pub color: Option<Color> = r##""#1a6b3c""##,
        /// A picture of it; without one a monogram is shown.
        pub portrait: Option<Media> = r#"{ "src": "images/meloni.jpg", "alt": "Giorgia Meloni at a lectern" }"#,
        /// What it was the first to be or do.
        pub firsts: Vec<Claim> = r#"[{ "text": "Italy’s first woman premier, in 2022", "sources": ["report"] }]"#,
        /// Anything else worth knowing.
        pub facts: Vec<Claim> = r#"[{ "text": "Turned 49 on Thursday 15 January 2026", "sources": ["report"] }]"#,
    }
}

choice! {
    /// What a party is.
    pub enum PartyKind, "a kind of party" {
        /// A leader, or anybody else.
        Person = "person",
        /// A country; its flag stands for it.
        Country = "country",
        /// A company, an alliance, an institution.
        Organisation = "organisation",
    }
}
