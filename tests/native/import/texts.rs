//! HTML in texts becomes words and markup, and its links become sources.

use super::imported;
use serde_json::{Value, json};

/// The event made of a text, the sources, and what the report says of the text.
fn told(html: &str) -> (Value, Value, String) {
    let timeline =
        json!({ "events": [{ "start_date": { "year": 1963 }, "text": { "headline": "H", "text": html } }] });
    let imported = imported(timeline.to_string().as_bytes());
    let card: Value = serde_json::from_str(&imported.card).unwrap();
    let report = imported.report.to_string();
    let lines: Vec<_> =
        report.lines().filter_map(|line| line.strip_prefix("events[0].text.text: ")).collect();
    (card["events"][0]["text"].clone(), card["sources"].clone(), lines.join("\n"))
}

#[test]
fn paragraphs_are_parted_by_empty_lines() {
    let cases = [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<p>One<p>Two", "One\n\nTwo"),
        ("One<br>still one<br><br>Two", "One still one\n\nTwo"),
        ("One<br />\nstill one", "One still one"),
        ("<div>One</div> <h4>Two</h4>Three", "One\n\nTwo\n\nThree"),
        ("<ul><li>One</li><li><p>Two</p></li></ul>", "• One\n\n• Two"),
        ("<blockquote>One</blockquote>Two", "One\n\nTwo"),
        ("<table><tr><td>One</td><td>1</td></tr><tr><td>Two</td></tr></table>", "One 1\n\nTwo"),
        ("One\n\nTwo", "One\n\nTwo"),
        ("One\r\nstill one\r\n\r\nTwo", "One still one\n\nTwo"),
        ("<b>One</b>\n  <i>two</i> three", "**One** *two* three"),
        ("<strong><em>One</em></strong>, <i>two</i>", "***One***, *two*"),
        ("caf<b>é</b> é<i>t</i>é <b>o</b>é", "café été oé"),
        ("o<b>n</b>e <i>two</i><b>three</b>", "one twothree"),
        ("1 * 2 [3](4) \\5", "1 \\* 2 \\[3\\](4) \\\\5"),
        ("a &lt; b &amp;&nbsp;c&eacute;", "a < b & cé"),
        ("One</div><span>two", "Onetwo"),
        ("One</p>two", "One\n\ntwo"),
        ("<!-- no -->One<![CDATA[x]]>", "One"),
    ];
    for (html, text) in cases {
        assert_eq!(told(html).0, text, "{html}");
    }
}

#[test]
fn what_is_no_word_is_left_out_and_named() {
    let html = "One<script>boom()</script> <button onclick='boom()'>two</button><img src='a.png'><iframe src='https://f.example/'>x</iframe>";
    let report = "changed: its HTML is written as words and markup (button); left out of it: “<script>”, “the attribute onclick”, \
                  “<img> a.png”, “<iframe> https://f.example/”";
    let (text, _, lines) = told(html);
    assert_eq!((text.as_str(), lines.as_str()), (Some("One two"), report));
}

#[test]
fn a_text_without_words_is_left_out() {
    let (text, _, lines) = told("<img src='a.png'>");
    assert_eq!(text, Value::Null);
    assert_eq!(lines, "left out: there are no words in “<img src='a.png'>”; left out of it: “<img> a.png”");
}

#[test]
fn a_text_without_markup_is_carried_as_it_is() {
    let (text, sources, lines) = told("One, *two* & [three]");
    assert_eq!((text.as_str(), sources, lines.as_str()), (Some("One, \\*two\\* & [three]"), Value::Null, ""));
}

#[test]
fn links_become_sources_and_dangerous_ones_do_not() {
    let html = "<a href='https://www.towns.example/a?b=1&amp;c=2'>The towns</a> <a href='http://old.example/'>old</a> \
                <a href='JavaScript:boom()'>js</a> <a href=' data:text/html,x '>data</a> <a href='https://user@towns.example/'>user</a>";
    let (text, sources, lines) = told(html);
    assert_eq!(
        text,
        "[The towns](https://www.towns.example/a?b=1&c=2) [old](http://old.example/) js data user"
    );
    let expected = json!([
        { "id": "towns-example", "title": "The towns", "link": "https://www.towns.example/a?b=1&c=2" },
        { "id": "old-example", "title": "old", "link": "http://old.example/" },
    ]);
    assert_eq!(sources, expected);
    let report = "changed: its HTML is written as words and markup (a); \
                  its link “https://www.towns.example/a?b=1&c=2” is source “towns-example”; \
                  its link “http://old.example/” is source “old-example”; it is not encrypted; \
                  its link “JavaScript:boom()” is left out: it is no whole web address; \
                  its link “data:text/html,x” is left out: it is no whole web address; \
                  its link “https://user@towns.example/” is left out: the card refuses such addresses";
    assert_eq!(lines, report);
}

#[test]
fn bare_addresses_become_sources_once() {
    let (text, sources, _) =
        told("See https://towns.example/a. And (https://towns.example/a), https://towns.example/b!");
    assert_eq!(text, "See https://towns.example/a. And (https://towns.example/a), https://towns.example/b!");
    let expected = json!([
        { "id": "towns-example", "title": "towns.example/a", "link": "https://towns.example/a" },
        { "id": "towns-example-2", "title": "towns.example/b", "link": "https://towns.example/b" },
    ]);
    assert_eq!(sources, expected);
}

#[test]
fn deeply_nested_html_is_read_without_harm() {
    let (text, _, _) = told(&format!("{}deep", "<div><b>".repeat(2_000)));
    assert_eq!(text, "**deep**");
}

#[test]
fn a_text_with_more_tags_than_any_author_writes_is_left_out() {
    let (text, _, lines) = told(&"<div>".repeat(20_001));
    assert_eq!(text, Value::Null);
    assert!(lines.ends_with("left out of it: “it all, for it has more than 20000 tags”"), "{lines}");
}

#[test]
fn ids_made_of_titles_hold_only_what_a_card_takes() {
    for (headline, id) in
        [("La 1ª visita, 5 m²", "la-1-visita-5-m"), ("⑰ Steine", "steine"), ("½", "event-1963")]
    {
        let event = json!({ "start_date": { "year": 1963 }, "text": { "headline": headline } });
        let imported = imported(json!({ "events": [event] }).to_string().as_bytes());
        let card: Value = serde_json::from_str(&imported.card).unwrap();
        assert_eq!(card["events"][0]["id"], id, "{headline}");
    }
}
