//! Long timelines.

use super::imported;
use relationship_card::newsroom::check_text;
use serde_json::json;
use std::collections::HashSet;

#[test]
fn a_timeline_of_648_events_becomes_a_card_of_648_events() {
    let events: Vec<_> = (0..648)
        .map(|number| {
            json!({
                "start_date": { "year": (1300 + number).to_string(), "month": number % 12 + 1 },
                "text": { "headline": format!("Stone {}", number % 100), "text": format!("<p>See <a href='https://towns.example/{number}'>it</a></p>") },
                "media": { "url": format!("img/{number}.jpg"), "caption": "A stone" },
            })
        })
        .collect();
    let imported = imported(json!({ "events": events }).to_string().as_bytes());
    let checked = check_text(&imported.card).unwrap();
    assert_eq!(checked.problems, []);
    let card = checked.card.unwrap();
    assert_eq!((card.events.len(), card.sources.len()), (648, 648));
    let ids: HashSet<_> = card.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids.len(), 648);
    let report = imported.report.to_string();
    assert!(report.contains("events[].text.headline: carried (648)\n"));
    assert!(report.contains("events[647].media.url: changed: relative: put the picture beside the card\n"));
}
