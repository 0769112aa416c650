//! Videos of a timeline: played by the card where it can, else cited.

use super::imported;
use serde_json::{Value, json};

/// The first event of a timeline with this medium, and the links of the card's sources.
fn with(media: Value) -> (Value, Vec<Value>) {
    let event = json!({ "start_date": { "year": 1963 }, "text": { "headline": "A talk" }, "media": media });
    let imported = imported(json!({ "events": [event] }).to_string().as_bytes());
    let card: Value = serde_json::from_str(&imported.card).unwrap();
    let sources = card["sources"].as_array().into_iter().flatten().map(|source| source["link"].clone());
    (card["events"][0].clone(), sources.collect())
}

#[test]
fn every_way_to_write_a_video_leads_to_its_page() {
    let watch = "https://www.youtube.com/watch?v=M7lc1UVf-VE";
    let cases = [
        (watch, watch),
        ("https://youtube.com/watch?v=M7lc1UVf-VE&t=9", watch),
        ("http://m.youtube.com/watch?app=desktop&v=M7lc1UVf-VE#a", watch),
        ("//www.youtube.com/embed/M7lc1UVf-VE?rel=0", watch),
        ("https://www.youtube-nocookie.com/embed/M7lc1UVf-VE", watch),
        ("<iframe src='https://www.youtube.com/embed/M7lc1UVf-VE'></iframe>", watch),
        ("https://youtu.be/M7lc1UVf-VE?t=9", "https://youtu.be/M7lc1UVf-VE?t=9"),
        ("https://youtube.com/shorts/M7lc1UVf-VE", "https://www.youtube.com/shorts/M7lc1UVf-VE"),
        ("https://player.vimeo.com/video/76979871?h=1", "https://vimeo.com/76979871"),
        ("http://www.vimeo.com/76979871", "https://vimeo.com/76979871"),
        ("https://films.example/a.mp4", "https://films.example/a.mp4"),
        ("films/a.webm", "films/a.webm"),
    ];
    for (written, link) in cases {
        let (event, sources) = with(json!({ "url": written, "title": "A film", "caption": "Said *so*" }));
        let expected = json!([{ "link": link, "title": "A film", "caption": "Said \\*so\\*" }]);
        assert_eq!((&event["videos"], sources), (&expected, vec![]), "{written}");
    }
}

#[test]
fn a_video_that_no_card_can_play_is_cited() {
    for link in
        ["https://www.dailymotion.com/video/x1", "https://vimeo.com/1/abcdef", "https://films.example/a.mov"]
    {
        let (event, sources) = with(json!({ "url": link, "caption": "A film" }));
        assert_eq!((&event["videos"], sources), (&Value::Null, vec![json!(link)]), "{link}");
    }
}
