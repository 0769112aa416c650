//! What the sample cards must tell, fact by fact: a reader must find it in the drawn card.

use crate::support::drawn::page;
use crate::support::files::text;
use crate::support::markup::Page;
use relationship_card::state::State;

fn drawn(name: &str) -> Page {
    page(&serde_json::from_str(&text(&format!("static/cards/{name}.json"))).unwrap())
}

#[track_caller]
fn each_is_told(page: &Page, facts: &[(&str, &[&str])]) {
    let text = page.text();
    for (fact, pieces) in facts {
        for piece in *pieces {
            assert!(text.contains(piece), "{fact}: “{piece}” is not in the card");
        }
    }
}

#[test]
fn the_tokyo_card_tells_its_facts() {
    let facts: [(&str, &[&str]); 24] = [
        ("P1", &["Giorgia Meloni", "Prime Minister of Italy", "Turned 49 on Thursday 15 January 2026"]),
        ("P2", &["Italy’s first woman premier, in 2022"]),
        ("P3", &["Sanae Takaichi", "Prime Minister of Japan", "Aged 64"]),
        ("P4", &["Japan’s first female prime minister, in October 2025"]),
        ("G1", &["Both are conservatives who were first in their office"]),
        ("G2", &["working-class upbringing"]),
        ("G3", &["political inspirations", "former UK prime minister Margaret Thatcher as an influence"]),
        ("L1", &["Strategic partnership", "Since when, the report does not say"]),
        ("L2", &["Special strategic partnership", "Confirmed by the two leaders", "Friday 16 January 2026"]),
        ("L3", &["Takaichi announced the new level on X", "aim for even greater heights"]),
        (
            "L4",
            &[
                "Security and defence",
                "Economic collaboration",
                "Science and technology",
                "pledged deeper cooperation",
            ],
        ),
        ("E1", &["16 January 2026", "Takaichi led an Italian rendition of “Happy Birthday”"]),
        ("E2", &["a cake with candles"]),
        ("E3", &["Takaichi gave earrings to the “stylish” Meloni"]),
        ("E4", &["Gifts from Sanrio, the maker of Hello Kitty, were given for Meloni’s young daughter"]),
        ("E5", &["The two took a selfie together", "on her X account beside an anime-style version"]),
        ("E6", &["Two distant nations, but ever closer. Friendship and harmony."]),
        (
            "E7",
            &[
                "would be raised to a special strategic partnership",
                "security and defence, in economic collaboration",
            ],
        ),
        ("E8", &["aim for even greater heights"]),
        (
            "E9",
            &[
                "a long hug",
                "Count always on me, okay? For whatever you need. I know it's not easy but we'll do it together.",
            ],
        ),
        (
            "R1",
            &[
                "Giorgia Meloni and Donald Trump",
                "The report suggests that the new friendship may rival",
                "closeness",
            ],
        ),
        (
            "R2",
            &[
                "only European head of state who was invited to his inauguration",
                "2025",
                "the wording is the report’s",
            ],
        ),
        (
            "R3",
            &["body language", "start of a notably warm political alliance", "deliberate, personal widening"],
        ),
        ("source", &["News report on Giorgia Meloni’s visit to Tokyo, January 2026"]),
    ];
    each_is_told(&drawn("tokyo"), &facts);
}

#[test]
fn only_birthday_and_talks_are_dated_to_the_day_the_rest_to_the_visit() {
    // Fact E10.
    let page = drawn("tokyo");
    let slides = page.with("part", "slide").into_iter();
    let dates: Vec<_> = slides
        .map(|slide| (page.time_in(slide).unwrap().text.as_str(), slide.get("data-event").unwrap()))
        .collect();
    assert_eq!(
        dates,
        [
            ("16 January 2026", "birthday"),
            ("16 January 2026", "talks"),
            ("During the visit", "announcement"),
            ("During the visit", "gifts"),
            ("During the visit", "selfie"),
            ("During the visit", "farewell"),
        ]
    );
}

#[test]
fn donald_trump_has_no_office_and_the_report_has_no_address() {
    let page = drawn("tokyo");
    assert!(!page.text().contains("resident"), "no president is named");
    assert_eq!(page.tagged("a").len(), 0);
}

#[test]
fn the_special_partnership_is_the_current_level() {
    let page = drawn("tokyo");
    let current = page.with("aria-current", "true").into_iter().find(|element| element.tag == "li").unwrap();
    assert!(current.text.contains("Special strategic partnership"), "{}", current.text);
}

#[test]
fn the_card_of_france_and_germany_tells_its_facts() {
    let facts: [(&str, &[&str]); 11] = [
        ("1950", &["9 May 1950", "The Schuman Declaration", "French foreign minister, Robert Schuman"]),
        (
            "1963",
            &[
                "22 January 1963",
                "Charles de Gaulle and Konrad Adenauer sign the treaty in Paris",
                "Élysée Treaty",
            ],
        ),
        ("youth office", &["July 1963", "Franco-German Youth Office"]),
        ("1984", &["22 September 1984", "François Mitterrand and Helmut Kohl hold hands at Verdun"]),
        ("1988", &["22 January 1988", "A Defence and Security Council and an Economic and Finance Council"]),
        ("1989", &["1989", "Franco-German Brigade"]),
        ("ARTE", &["2 October 1990", "ARTE", "on air since 30 May 1992"]),
        ("2019", &["22 January 2019", "Emmanuel Macron and Angela Merkel sign", "Treaty of Aachen"]),
        ("levels", &["Reconciliation", "Friendship treaty", "Joint councils", "Cooperation and integration"]),
        ("areas", &["Youth", "Defence", "Economy", "Culture and media"]),
        ("sources", &["Élysée Treaty, 22 January 1963", "Treaty of Aachen, 22 January 2019"]),
    ];
    each_is_told(&drawn("france-germany"), &facts);
}

#[test]
fn the_card_of_colombia_and_venezuela_tells_its_facts() {
    let facts: [(&str, &[&str]); 7] = [
        ("break", &["23 February 2019", "Caracas breaks off relations"]),
        ("president", &["7 August 2022", "Gustavo Petro takes office as president of Colombia"]),
        (
            "ambassadors",
            &["Late August 2022", "Both countries send ambassadors again; relations are restored"],
        ),
        ("border", &["26 September 2022", "The border reopens to goods traffic"]),
        ("meeting", &["1 November 2022", "Petro meets Nicolás Maduro in Caracas"]),
        ("levels", &["No relations", "Diplomatic relations"]),
        ("source", &["News reports, 2019 to 2022"]),
    ];
    each_is_told(&drawn("colombia-venezuela"), &facts);
}

#[test]
fn a_ladder_goes_down_and_up_again() {
    let card =
        crate::support::cards::checked_text(&text("static/cards/colombia-venezuela.json")).card.unwrap();
    let ladder = card.ladder.as_ref().unwrap();
    let changes: Vec<_> = (0..ladder.history.len()).map(|step| ladder.change(step).name()).collect();
    assert_eq!(changes, ["began", "lowered", "raised"]);
    assert_eq!(State::initial(&card, Some("caracas")).shown(), 4);
}
