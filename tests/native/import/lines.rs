//! What the report says, word for word.

use super::{bytes, imported};

const CASES: &[(&str, &[&str])] = &[
    ("byte-order-mark.json", &["the file: changed: its byte-order mark is left out"]),
    ("utf-16.json", &["the file: changed: read as UTF-16"]),
    (
        "comments-and-trailing-commas.json",
        &["the file: changed: read as JSON5: it has comments, trailing commas or the like"],
    ),
    (
        "keys-written-twice.json",
        &[
            "events[0].start_date.year: left out: written twice; the last one counts, as in a browser",
            "events[0].text: left out: written twice; the last one counts, as in a browser",
        ],
    ),
    ("v1-date-commas-with-time.json", &["timeline.date[0].startDate: changed: its time of day is left out"]),
    (
        "v1-date-slashes.json",
        &[
            "timeline.date[0].startDate: changed: read as month/day/year, as TimelineJS does",
            "timeline.date[1].startDate: changed: read as day/month/year",
            "timeline.date[2].startDate: changed: read as month/day/year, as TimelineJS does; its time of day is left out",
        ],
    ),
    (
        "v1-date-empty.json",
        &[
            "timeline.date[1]: left out: the event “A stone without a date”: it has no start date; TimelineJS passes over it without a word",
        ],
    ),
    ("v1-era-null.json", &["timeline.era: empty (1)"]),
    ("v1-era-empty-object.json", &["timeline.era[]: empty (1)", "timeline.chart: empty (1)"]),
    ("v1-era-list.json", &["timeline.era[0]: left out: the card’s axis of time has no eras"]),
    (
        "v1-asset-tag-classname.json",
        &[
            "timeline.date[1].tag: left out: “Works” is neither a kind of event nor a party of the card",
            "timeline.date[0].classname: left out: “wide”: looks are the page’s business",
            "timeline.date[0].asset.thumbnail: left out: “https://pictures.example/small.jpg”: the card has no small pictures",
            "timeline.asset.media: left out: “https://pictures.example/bridge.jpg”: a card has no picture of its own; give it to an event",
            "timeline.chart: left out: “1963, 3”: the card has no charts",
            "timeline.startDate: left out: “1960”: the card’s span is that of its events",
            "timeline.lang: carried (1)",
        ],
    ),
    ("v2-single-event-not-in-a-list.json", &["timeline.date: changed: a list around its only element"]),
    (
        "numbers-as-strings.json",
        &[
            "events[2].start_date.year: changed: written as a plain number",
            "events[3].start_date.month: left out: 0 means that the month is not known",
            "events[].start_date.hour: empty (1)",
        ],
    ),
    (
        "date-parts-that-do-not-exist.json",
        &[
            "events[0].start_date.month: left out: there is no month 13 in that year",
            "events[1].start_date.day: left out: there is no day 30 in that month",
            "events[2].start_date.day: left out: a day without its month says nothing",
            "events[3].start_date.month: left out: “March” is not a number",
            "events[4].end_date: left out: it lies before the start",
        ],
    ),
    ("end-dates.json", &["events[2].end_date: left out: its year “soon” is not a number"]),
    (
        "time-of-day-and-format.json",
        &[
            "events[0].start_date.hour: left out: “14”: the card shows days, not times of day",
            "events[0].start_date.format: left out: “mmmm yyyy”: the card writes dates in the reader’s language",
        ],
    ),
    (
        "display-dates.json",
        &["events[4].start_date.display_date: left out: “Not shown”: other words are shown for this date"],
    ),
    (
        "before-the-common-era.json",
        &[
            "events[0]: left out: the event “Too early”: its year -44 is not one of the years 1 to 9999 that a card can show",
            "scale: left out: “cosmological”: the card’s axis of time needs none",
        ],
    ),
    (
        "without-a-start-date.json",
        &[
            "events[0]: left out: the event “Never shown”: it has no start date; TimelineJS passes over it without a word",
            "events[2]: left out: the event “About 1963”: its year “c. 1963” is not a number",
            "events[3]: left out: the event “No year”: its date has no year",
            "events[5]: left out: a text stands where an event should",
        ],
    ),
    (
        "without-a-headline.json",
        &[
            "events[0].text.headline: added: the event has no headline; its date stands in",
            "events[2].text.headline: added: the event has no headline; the beginning of its text stands in",
        ],
    ),
    (
        "title-as-a-list.json",
        &[
            "title[0]: changed: the first of a list serves as the title slide",
            "title[1]: left out: the event “A second title”: a second title slide, without a date",
            "title[2]: changed: a second title slide, told as an event",
        ],
    ),
    (
        "title-with-date-and-media.json",
        &[
            "title.start_date: left out: “1960”: a title has no date",
            "title.media.caption: left out: “The bridge”: what it belongs to is not carried over, or has its words already",
            "title.unique_id: left out: “start”: a title has no id of its own",
        ],
    ),
    (
        "old-keys.json",
        &[
            "events[1].media.thumb: left out: “https://pictures.example/small.jpg”: the card has no small pictures",
            "events[1].location.lat: left out: “1.5”: the card has no map",
        ],
    ),
    (
        "unknown-keys.json",
        &[
            "events[0].body: left out: “Written for another program”: this is no key of TimelineJS, which passes over it too",
            "events[0].extra: left out: “1, 2”: this is no key of TimelineJS, which passes over it too",
            "made_by: left out: “hand”: this is no key of TimelineJS, which passes over it too",
        ],
    ),
    (
        "media-blank.json",
        &[
            "events[1].media: left out: “Of nothing, Nobody”: there is no address in it",
            "events[].media.url: empty (1)",
        ],
    ),
    (
        "media-addresses.json",
        &[
            "events[0].media.url: changed: relative: put the picture beside the card",
            "events[2].media.url: left out: “http://pictures.example/a.jpg”: pictures come over https: only; fetch it and put it beside the card",
            "events[3].media.url: left out: “/img/a.jpg”: it begins with a slash; write it whole, with https:, or beside the card",
            "events[4].media.alt: added: the picture has no description; the event’s title stands in, look whether it tells what is seen",
            "events[5].media.url: left out: “data:image/png;base64,iVBORw0KGgo=”: it is written out as data; save it as a file beside the card",
            "events[6].media.url: changed: taken for a picture, as TimelineJS does; look whether it is one",
            "events[6].media.link: changed: it became source “towns-example”",
            "events[7].media.url: left out: “A sentence, not an address” is no address",
            "events[10].media.url: left out: a list stands where an address should",
        ],
    ),
    (
        "media-posts-videos-pages.json",
        &[
            "events[0].media.caption: changed: used as the video’s title",
            "events[3].media.url: changed: it is an article of Wikipedia, and so it became source “en-wikipedia-org”; it is not encrypted",
            "events[7].media.url: left out: “sound.mp3” is a sound; it is no whole web address",
        ],
    ),
    (
        "media-markup.json",
        &[
            "events[0].media.url: changed: written as “https://www.youtube.com/watch?v=abc”",
            "events[0].media.title: added: the video has no title; the event’s title stands in",
            "events[1].media.url: changed: its embedding code is written as a post, told in full",
            "events[3].media.url: left out: this embedding code leads nowhere",
        ],
    ),
    (
        "backgrounds-and-autolink.json",
        &[
            "events[0].background: left out: “#ff0000”: the card has no backgrounds",
            "events[0].autolink: left out: the card never makes links of words; addresses in texts became sources",
        ],
    ),
    (
        "ids.json",
        &[
            "events[4].unique_id: changed: written as “twice-2”: ids are unique and without spaces",
            "events[].unique_id: made: the id is made of the title (7)",
        ],
    ),
    (
        "groups-and-types.json",
        &[
            "events[1].group: left out: “<b>Engineering</b>” is neither a kind of event nor a party of the card",
        ],
    ),
    ("eras-and-scale.json", &["eras[1]: left out: the card’s axis of time has no eras", "eras[]: empty (1)"]),
    (
        "errors-and-warnings.json",
        &["errors: left out: “Row 7 has no year”: a complaint of the sheet that this was made from"],
    ),
    ("not-in-order.json", &["events: changed: put in the order of their dates, as TimelineJS shows them"]),
    (
        "control-characters.json",
        &[
            "events[0].key\u{fffd}[2J: left out: “x\u{fffd}]0;title\u{fffd}”: this is no key of TimelineJS, which passes over it too",
        ],
    ),
    (
        "sheet-template.csv",
        &[
            "row 5: left out: the card’s axis of time has no eras",
            "row 3, Time: left out: “14:30”: the card shows days, not times of day",
            "row 3, Alt Text: added: the picture has no description; its caption stands in, look whether it tells what is seen",
            "column Headline: carried (3)",
        ],
    ),
    (
        "sheet-of-version-1.csv",
        &[
            "row 8: left out: the event “Too early”: its year -44 is not one of the years 1 to 9999 that a card can show",
        ],
    ),
    ("sheet-two-titles.csv", &["row 3, Type: changed: told as an event like the others"]),
    (
        "sheet-numbers-and-times.csv",
        &[
            "row 2, Year: changed: written as a plain number",
            "row 3: left out: the event “A time without a date”: its date has no year",
        ],
    ),
    ("sheet-with-semicolons.csv", &["the file: changed: read with “;” between its cells"]),
    (
        "sheet-odd-columns.csv",
        &[
            "column year: changed: read as “Year”; TimelineJS would pass over it",
            "column Notes: left out: this is no column of TimelineJS, which passes over it too; cells with words: 1",
            "row 3, beyond the last column: left out: cells without a column: 2",
        ],
    ),
    (
        "v1-date-year.json",
        &[
            "lang: added: taken for English (en); say --lang if it is another language",
            "parties: added: as --party names them; add “kind” to each: “country”, “person” or “organisation”",
        ],
    ),
];

#[test]
fn every_change_is_a_line_with_its_place() {
    for (timeline, expected) in CASES {
        let report = imported(&bytes(timeline)).report.to_string();
        for line in *expected {
            assert!(report.lines().any(|candidate| candidate == *line), "{timeline}: {line}\n{report}");
        }
    }
}
