//! The interface's words in every language that there is a file of.

use crate::card::Json;
use crate::view::Words;

macro_rules! locales {
    ($($lang:literal)*) => {
        [$(($lang, include_str!(concat!("../../../static/locales/", $lang, ".json")))),*]
    };
}

/// Each language with its file.
const LOCALES: [(&str, &str); 15] =
    locales!["ar" "de" "en" "es" "fa" "fr" "he" "hi" "it" "ja" "ko" "pt" "ru" "tr" "zh"];

/// The words of the first of these languages that there are any in, else English ones. The element's script looks
/// for them in the same way (`static/hand-over.js`).
pub fn words(tags: &[&str]) -> Words {
    let file = tags.iter().find_map(|tag| lookup(tag)).or_else(|| lookup("en")).unwrap_or("{}");
    Words::new(serde_json::from_str::<Json>(file).map(Json::texts).unwrap_or_default())
}

/// The file of a language: a tag loses its last subtag until there is one (BCP 47, RFC 4647, section 3.4).
fn lookup(tag: &str) -> Option<&'static str> {
    let tag = tag.to_ascii_lowercase();
    let mut range = &*tag;
    loop {
        let lang = if range == "iw" { "he" } else { range };
        if let Some((_, file)) = LOCALES.iter().find(|(known, _)| *known == lang) {
            return Some(file);
        }
        range = range.rsplit_once('-')?.0;
    }
}
