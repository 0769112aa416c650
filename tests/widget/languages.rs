//! What is written in each language is what the command writes.

use super::support::Stand;
use super::support::cards::with;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

macro_rules! locales {
    ($($lang:literal)*) => {
        [$(($lang, include_str!(concat!("../../static/locales/", $lang, ".json")))),*]
    };
}

/// Each language with its words.
const LOCALES: [(&str, &str); 15] =
    locales!["ar" "de" "en" "es" "fa" "fr" "he" "hi" "it" "ja" "ko" "pt" "ru" "tr" "zh"];

/// Dates and how they are written, a block for each language; the native tests hold to the same table.
const DATES: &str = include_str!("../fixtures/dates.txt");

#[wasm_bindgen_test]
async fn dates_are_written_as_the_table_says() {
    for ((lang, locale), block) in LOCALES.iter().zip(DATES.split("\n\n")) {
        let (told, lines) = block.split_once('\n').unwrap();
        assert_eq!(told, *lang);
        let lines: Vec<_> = lines.lines().map(|line| line.trim_start().split_once(' ').unwrap()).collect();
        let event = |(index, (date, _)): (usize, &(&str, &str))| {
            format!("{{ id: 'e{index}', date: {date:?}, title: 'Then', sources: ['s'] }}")
        };
        let events: Vec<_> = lines.iter().enumerate().map(event).collect();
        let mut stand = Stand::bare("");
        stand.mount_in(locale, &with(&format!("{{ events: [{}] }}", events.join(","))), &JsValue::UNDEFINED);
        stand.hears("rc-ready", 1).await;
        let written: Vec<_> =
            stand.all(".dateline .time").iter().map(|time| time.text_content().unwrap()).collect();
        let expected: Vec<_> = lines.iter().map(|(_, expected)| expected.trim()).collect();
        assert_eq!(written, expected, "{lang}");
        assert_eq!(stand.find(".card").get_attribute("lang").as_deref(), Some(*lang));
    }
}
