//! What the cards say that are made of the synthetic timelines.

use super::{bytes, imported, timelines};
use relationship_card::card::Severity;
use relationship_card::newsroom::check_text;
use serde_json::Value;

fn card(timeline: &str) -> Value {
    serde_json::from_str(&imported(&bytes(timeline)).card).unwrap()
}

#[test]
fn every_timeline_becomes_a_card_that_passes_the_check() {
    for timeline in timelines() {
        let imported = imported(&bytes(&timeline));
        let checked = check_text(&imported.card).unwrap();
        let errors: Vec<_> = checked.problems.iter().filter(|p| p.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{timeline}: {errors:?}");
        let events = checked.card.unwrap().events.len();
        assert_eq!(events, imported.events, "{timeline}");
        assert!(events > 0, "{timeline}");
    }
}

/// A timeline, and what is found under these pointers in its card.
type Case = (&'static str, &'static [(&'static str, &'static str)]);

const CASES: &[Case] = &[
    (
        "v1-date-commas.json",
        &[
            ("/events/0/date", r#""2011-12-10/2011-12-11""#),
            ("/title", r#""The river bridge""#),
            ("/summary", r#""How two towns built a bridge.""#),
        ],
    ),
    ("v1-date-commas-with-time.json", &[("/events/0/date", r#""1896-09-10""#)]),
    ("v1-date-month.json", &[("/events/0/date", r#""1988-12""#)]),
    ("v1-date-year.json", &[("/events/0/date", r#""1963""#)]),
    (
        "v1-date-slashes.json",
        &[
            ("/events/0/date", r#""2015-05-12""#),
            ("/events/1/date", r#""2015-12-25""#),
            ("/events/2/date", r#""2016-01-02""#),
            ("/events/3/date", r#""2016-07""#),
            ("/events/4/date", r#""2017-03-04""#),
        ],
    ),
    (
        "v1-date-iso-with-zone.json",
        &[("/events/0/date", r#""2014-12-06""#), ("/events/1/date", r#""2015-05""#)],
    ),
    ("v1-date-empty.json", &[("/events/1", "null")]),
    (
        "v1-asset-tag-classname.json",
        &[
            ("/lang", r#""it""#),
            ("/events/0/kind", r#""founding""#),
            (
                "/events/0/media/0",
                r#"{"src":"https://pictures.example/stone.jpg","alt":"The first stone","caption":"The *first* stone","credit":"The archive"}"#,
            ),
            ("/events/1/sources", "null"),
            (
                "/events/1/videos/0",
                r#"{"link":"https://www.youtube.com/watch?v=abcdefghijk","title":"The stone is laid","credit":"River Films"}"#,
            ),
        ],
    ),
    ("v2-single-event-not-in-a-list.json", &[("/events/0/title", r#""The first stone""#)]),
    ("byte-order-mark.json", &[("/events/0/date", r#""1963""#)]),
    ("utf-16.json", &[("/events/0/title", r#""The first stone: «pietra»""#)]),
    ("comments-and-trailing-commas.json", &[("/events/1/date", r#""1964""#)]),
    (
        "numbers-as-strings.json",
        &[
            ("/events/0/date", r#""1963-07-04""#),
            ("/events/1/date", r#""1964-07""#),
            ("/events/2/date", r#""1965-03""#),
            ("/events/3/date", r#""1966""#),
            ("/events/3/title", r#""2015""#),
        ],
    ),
    (
        "date-parts-that-do-not-exist.json",
        &[
            ("/events/0/date", r#""1963""#),
            ("/events/1/date", r#""1963-02""#),
            ("/events/2/date", r#""1964""#),
            ("/events/3/date", r#""1965""#),
            ("/events/4/date", r#""1966""#),
        ],
    ),
    (
        "dates-as-texts.json",
        &[
            ("/events/0/date", r#""1963""#),
            ("/events/1/date", r#""2011-12-10""#),
            ("/events/2/date", r#""2014-05-06""#),
        ],
    ),
    (
        "end-dates.json",
        &[
            ("/events/0/date", r#""1963""#),
            ("/events/1/date", r#""1963-05/1965-06-07""#),
            ("/events/2/date", r#""1970""#),
            ("/events/3/date", r#""1971""#),
        ],
    ),
    (
        "display-dates.json",
        &[
            ("/events/0/date", r#"{"label":"In the spring","date":"1963"}"#),
            ("/events/1/date/label", r#""Early on""#),
            ("/events/2/date/label", r#""As the old page called it""#),
            ("/events/3/date", r#"{"label":"First – last","date":"1966/1967"}"#),
            ("/events/4/date/label", r#""Shown""#),
            ("/events/5/date", r#""1969/1970""#),
        ],
    ),
    ("before-the-common-era.json", &[("/events/0/date", r#""0001""#), ("/events/1", "null")]),
    (
        "without-a-start-date.json",
        &[("/events/0/title", r#""The first stone""#), ("/events/1", "null"), ("/sources", "null")],
    ),
    (
        "without-a-headline.json",
        &[
            ("/events/0/title", r#""1963""#),
            ("/events/1/title", r#""One winter""#),
            (
                "/events/2/title",
                r#""The arch was closed on a cold morning, with both mayors looking on from their…""#,
            ),
            ("/events/3/title", r#""Short.""#),
        ],
    ),
    (
        "title-as-a-list.json",
        &[
            ("/title", r#""The river bridge""#),
            ("/summary", r#""How two towns built it.""#),
            ("/events/0/title", r#""A title with a date""#),
        ],
    ),
    (
        "title-with-date-and-media.json",
        &[("/title", r#""The river bridge""#), ("/sources/0/link", r#""https://towns.example/bridge""#)],
    ),
    ("title-as-a-text.json", &[("/title", r#""The river bridge""#)]),
    (
        "old-keys.json",
        &[
            ("/events/0/date", r#""1963-07/1963-08""#),
            ("/events/0/kind", r#""treaty""#),
            ("/events/0/media/0/src", r#""https://pictures.example/a.jpg""#),
            ("/events/1/place", r#""The river""#),
        ],
    ),
    ("media-blank.json", &[("/events/0/media", "null"), ("/events/1/media", "null")]),
    (
        "media-addresses.json",
        &[
            ("/events/0/media/0", r#"{"src":"img/stone.jpg","alt":"A grey stone","caption":"The stone"}"#),
            ("/events/1/media/0", r#"{"src":"https://pictures.example/a.png","alt":"A tooltip"}"#),
            ("/events/2/media", "null"),
            ("/events/3/media", "null"),
            ("/events/4/media/0/src", r#""https://dl.dropboxusercontent.com/s/abc/a.jpg?dl=0""#),
            ("/events/5/media", "null"),
            ("/events/6/media/0/src", r#""https://pictures.example/img/a/AVvX""#),
            ("/events/6/sources/0", r#""towns-example""#),
            ("/events/7/media", "null"),
            ("/events/8/media/0/src", r#""https://pictures.example/b.webp?w=640""#),
            ("/events/9/media/0/src", r#""https://pictures.example/a%20b.jpg""#),
            ("/events/10/media", "null"),
        ],
    ),
    (
        "media-posts-videos-pages.json",
        &[
            (
                "/events/0/videos",
                r#"[{"link":"https://youtu.be/abcdefghijk","title":"The film","credit":"River Films"}]"#,
            ),
            ("/events/1/videos/0/title", r#""Another caption""#),
            ("/events/4/media", "null"),
            ("/events/7/sources", "null"),
            (
                "/sources/0",
                r#"{"id":"x-com","title":"x.com/town/status/1","link":"https://x.com/town/status/1"}"#,
            ),
            ("/sources/1/link", r#""http://en.wikipedia.org/wiki/Bridge""#),
            ("/sources/4/title", r#""The plan""#),
        ],
    ),
    (
        "media-markup.json",
        &[
            ("/events/0/videos", r#"[{"link":"https://www.youtube.com/watch?v=abc","title":"A frame"}]"#),
            (
                "/events/1/posts/0",
                r#"{"network":"X","author":"The Town (@town)","text":"The bridge is open!","link":"https://twitter.com/town/status/1"}"#,
            ),
            ("/events/2/sources/0", r#""instagram-com""#),
            ("/events/3/posts", "null"),
        ],
    ),
    (
        "ids.json",
        &[
            ("/events/0/id", r#""the-first-stone-2""#),
            ("/events/1/id", r#""the-first-stone-3""#),
            ("/events/2/id", r#""the-first-stone""#),
            ("/events/3/id", r#""twice""#),
            ("/events/4/id", r#""twice-2""#),
            ("/events/5/id", r#""an-id-with-spaces""#),
            ("/events/6/id", r#""第一块石头""#),
            ("/events/7/id", r#""الحجر-الأول""#),
            ("/events/9/id", r#""event-1971""#),
            ("/events/10/id", r#""12""#),
            ("/events/11/id", r#""long-very-very-very-very-very-very-very-very-very-very-very-very""#),
        ],
    ),
    (
        "groups-and-types.json",
        &[("/events/0/kind", r#""treaty""#), ("/events/1/kind", "null"), ("/events/2/kind", r#""meeting""#)],
    ),
    ("keys-written-twice.json", &[("/events/0/date", r#""1963""#), ("/events/0/title", r#""New""#)]),
    (
        "not-in-order.json",
        &[
            ("/events/0/title", r#""First""#),
            ("/events/1/title", r#""Second""#),
            ("/events/2/title", r#""Third""#),
        ],
    ),
    ("control-characters.json", &[("/events/0/title", r#""A [31mred stone""#)]),
    (
        "sheet-template.csv",
        &[
            ("/title", r#""The river bridge""#),
            ("/summary", r#""How two towns built it.""#),
            ("/events/0/date", r#""1963-07-04/1963-07-05""#),
            ("/events/0/kind", r#""founding""#),
            ("/events/0/media/0/credit", r#""The archive""#),
            ("/events/0/sources/0", r#""towns-example""#),
            ("/events/1/date", r#"{"label":"One winter","date":"1964"}"#),
            ("/events/2", "null"),
        ],
    ),
    ("sheet-with-alt-text.csv", &[("/events/0/media/0/alt", r#""A grey stone""#)]),
    (
        "sheet-of-version-1.csv",
        &[
            ("/title", r#""The river bridge""#),
            ("/events/0/date", r#""1999""#),
            ("/events/1/date", r#""2014-05/2014-06""#),
            ("/events/2/date", r#""2015-05-12""#),
            ("/events/3/date", r#""2016-07""#),
            ("/events/4/date", r#""2017-03-04""#),
            ("/events/5/date", r#""2018-12-06""#),
            ("/events/6", "null"),
        ],
    ),
    ("sheet-blank-rows.csv", &[("/events/1/title", r#""The arch""#)]),
    (
        "sheet-two-titles.csv",
        &[
            ("/title", r#""The river bridge""#),
            ("/events/0/title", r#""A second title""#),
            ("/events/1", "null"),
        ],
    ),
    ("sheet-numbers-and-times.csv", &[("/events/0/date", r#""1963-07-04""#), ("/events/1", "null")]),
    ("sheet-with-semicolons.csv", &[("/events/0/date", r#""1963""#)]),
    ("sheet-odd-columns.csv", &[("/events/0/text", r#""Words""#), ("/events/2/title", r#""1965""#)]),
];

#[test]
fn oddities_are_read_as_they_were_meant() {
    for (timeline, expected) in CASES {
        let card = card(timeline);
        for (pointer, json) in *expected {
            let json: Value = serde_json::from_str(json).unwrap();
            assert_eq!(*card.pointer(pointer).unwrap_or(&Value::Null), json, "{timeline}: {pointer}");
        }
    }
}

#[test]
fn a_card_is_written_with_its_keys_in_order_and_two_spaces_of_indentation() {
    let start = "{\n  \"id\": \"timeline\",\n  \"lang\": \"en\",\n  \"title\": \"The river bridge\",\n  \
                 \"summary\": \"How two towns built it.\",\n  \"parties\": [\n    {\n      \"id\": \"italy\",\n      \
                 \"name\": \"Italy\",\n      \"country\": \"IT\"\n    },\n";
    let card = imported(&bytes("sheet-template.csv")).card;
    assert!(card.starts_with(start), "{card}");
    assert!(card.ends_with("\n}\n"), "{card}");
    let keys = [
        "\"id\": \"the-first",
        "\"kind\"",
        "\"date\"",
        "\"title\": \"The first",
        "\"text\"",
        "\"media\"",
        "\"sources\": [",
    ];
    let places: Vec<_> = keys.iter().map(|key| card.find(key).unwrap()).collect();
    assert!(places.is_sorted(), "{card}");
}
