//! Asks the one check what it takes, so that nothing is decided twice.

use crate::card::{Json, Severity, check};

fn text(text: &str) -> Json {
    Json::Text(text.into())
}

fn object(entries: Vec<(&str, Json)>) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

/// Whether a card with this list in it has no error there.
fn passes(key: &str, element: Json) -> bool {
    let party = |id| object(vec![("id", text(id)), ("name", text("A"))]);
    let mut entries = vec![("id", text("a")), ("lang", text("en")), ("title", text("A"))];
    match key {
        "parties" => entries.push((key, Json::List([element, party("b")].into()))),
        key => {
            entries.push(("parties", Json::List([party("a"), party("b")].into())));
            entries.push((key, Json::List([element].into())));
        }
    }
    let problems = check(&object(entries)).problems;
    !problems.iter().any(|p| p.severity == Severity::Error && p.path.starts_with(key))
}

/// Whether this can be an event’s id.
pub fn id(id: &str) -> bool {
    let event = [("id", text(id)), ("date", text("2000")), ("title", text("A"))];
    passes("events", object(event.into()))
}

/// Whether this can be an event’s date.
pub fn date(date: &str) -> bool {
    let event = [("id", text("a")), ("date", text(date)), ("title", text("A"))];
    passes("events", object(event.into()))
}

/// Whether this can be the link of a source.
pub fn link(link: &str) -> bool {
    passes("sources", object(vec![("id", text("a")), ("title", text("A")), ("link", text(link))]))
}

/// Whether this can be the address of a picture.
pub fn picture(src: &str) -> bool {
    let media = object(vec![("src", text(src)), ("alt", text("A"))]);
    let event = [("id", text("a")), ("date", text("2000")), ("title", text("A"))];
    let event = event.into_iter().chain([("media", Json::List([media].into()))]).collect();
    passes("events", object(event))
}

/// Whether this can be the link of a video.
pub fn video(link: &str) -> bool {
    let video = object(vec![("link", text(link)), ("title", text("A"))]);
    let event = [("id", text("a")), ("date", text("2000")), ("title", text("A"))];
    let event = event.into_iter().chain([("videos", Json::List([video].into()))]).collect();
    passes("events", object(event))
}

/// Whether this can be a party’s country.
pub fn country(code: &str) -> bool {
    passes("parties", object(vec![("id", text("a")), ("name", text("A")), ("country", text(code))]))
}
