//! Any bytes give a card or a refusal, never a panic.

use super::{FOLDER, bytes, order, timelines};
use crate::support::files::place;
use crate::support::random::Random;
use crate::support::rubble::{damaged, rubble};
use relationship_card::newsroom::import::convert;

const TRIES: usize = 2_500;

/// What timelines are made of, and what breaks readers.
const PIECES: [&str; 41] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\n",
    "\u{0}",
    "\u{1b}[2J",
    "\u{202e}",
    "\u{feff}",
    "null",
    "true",
    "-1",
    "1e999",
    "1963",
    "0",
    "13",
    "2011,12,10",
    "5/12/2015",
    "2014-12-06T18:00:00-08:00",
    "-0044-03-15",
    "9999999999999999999",
    "",
    "events",
    "start_date",
    "year",
    "text",
    "headline",
    "media",
    "url",
    "<b>",
    "</p><iframe src=x",
    "&#x110000;",
    "https://",
    "javascript:",
    "第一块石头",
    "石のように長い見出しは途中で切られるが文字の途中では切られない石のように長い見出しは途中で切られるが文字の途中では切られない石のように長い見出しは途中で切られる",
    "Year,Headline\n1963,A",
];

/// A timeline that is sound JSON with odd values.
fn odd(random: &mut Random) -> Vec<u8> {
    let value = |random: &mut Random| match random.below(6) {
        0 => "[{}]".to_owned(),
        1 => random.below(12_000).to_string(),
        _ => serde_json::to_string(random.one_of(&PIECES)).unwrap(),
    };
    let slides: Vec<_> = (0..=random.below(4))
        .map(|_| {
            let values: Vec<_> = (0..8).map(|_| value(random)).collect();
            let [year, month, day, headline, text, url, caption, id] = &values[..] else { unreachable!() };
            format!(
                r#"{{"start_date":{{"year":{year},"month":{month},"day":{day}}},"end_date":{year},"unique_id":{id},"group":{id},
                "text":{{"headline":{headline},"text":{text}}},"media":{{"url":{url},"caption":{caption},"alt":{text}}}}}"#
            )
        })
        .collect();
    format!(r#"{{"events":[{}],"title":{}}}"#, slides.join(","), slides[0]).into_bytes()
}

#[test]
fn any_bytes_give_a_card_or_a_refusal() {
    let order = order();
    let mut sound: Vec<_> = timelines().iter().map(|timeline| bytes(timeline)).collect();
    sound.push(std::fs::read(place(FOLDER).join("refused/json-lines.json")).unwrap());
    let mut random = Random(3);
    let mut cards = 0;
    for number in 0..TRIES {
        let input = match number % 4 {
            0 => rubble(&PIECES, &mut random),
            1 => odd(&mut random),
            _ => damaged(random.one_of(&sound).clone(), &PIECES, &mut random),
        };
        match convert(&input, &order) {
            Ok(_) => cards += 1,
            Err((refusal, _)) => {
                let refusal = refusal.to_string();
                assert!(!refusal.contains("no sound card"), "{refusal}\n{}", String::from_utf8_lossy(&input));
                assert!(!refusal.contains(char::is_control), "{refusal:?}");
            }
        }
    }
    assert!(cards > TRIES / 10, "only {cards} of {TRIES} became cards");
}
