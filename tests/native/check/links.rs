//! Addresses: what may become a link or a picture, and what never does.

use super::changed;
use crate::support::cards::written;
use serde_json::json;

/// Addresses that must be neither a link nor a picture.
const HARMFUL: [&str; 38] = [
    "",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "\u{1}javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload='alert(1)'/>",
    "vbscript:msgbox(1)",
    "blob:https://a.example/1",
    "file:///etc/passwd",
    "ftp://a.example/",
    "about:blank",
    "view-source:https://a.example/",
    "//a.example/",
    "\\\\a.example\\",
    "/\\a.example/",
    "https:a.example",
    "https:/a.example",
    "https:///a.example",
    "https:\\\\a.example",
    "https://",
    "https://?",
    "HTTPS://a.example/",
    "https://user@a.example/",
    "https://user:word@a.example/",
    "https://a.example\\@b.example/",
    "https://a.example/\u{202e}gpj.exe",
    "https://a\u{200b}.example/",
    "https://a.example/ b",
    "https://a.example/\n",
    "https://a.example/\"onload=\"alert(1)",
    "https://a.example/<b>",
    "https://a.example:99999/",
    "https://a.example:/",
    "https://-a.example/",
    "https://127.0.0.1/",
    "https://[::1]/",
];

#[test]
fn a_harmful_address_is_neither_a_link_nor_a_picture() {
    for address in HARMFUL {
        let checked = changed("/sources/0/link", &json!(address).to_string());
        let problem = format!("error bad-link sources[0].link: “{address}” cannot be a link");
        assert_eq!(written(&checked), [problem], "{address:?}");
        assert_eq!(checked.card.unwrap().sources[0].link, None, "{address:?}");
        let checked = changed("/events/0/media", &json!([{ "src": address, "alt": "A" }]).to_string());
        let problem =
            format!("error bad-image events[0].media[0].src: “{address}” cannot be the address of an image");
        assert_eq!(written(&checked), [problem], "{address:?}");
        assert_eq!(checked.card.unwrap().events[0].media, [], "{address:?}");
    }
}

#[test]
fn addresses_of_pages_are_links() {
    let longest = format!("https://a.example/{}", "x".repeat(2030));
    let links = [
        "https://a.example",
        "https://a.example/story?id=1&x=2#part",
        "https://a.example:8443/%20/ü",
        "https://müller.example/",
        "mailto:desk@a.example",
        "mailto:desk.news+card@a.example",
        &longest,
    ];
    for link in links {
        let checked = changed("/sources/0/link", &json!(link).to_string());
        assert_eq!(written(&checked), [""; 0], "{link}");
        let found = checked.card.unwrap().sources[0].link.clone();
        assert_eq!(found.map(|found| found.as_str().to_string()), Some(link.to_owned()));
    }
}

#[test]
fn a_link_that_is_not_encrypted_is_a_link_with_a_warning() {
    let checked = changed("/sources/0/link", "\"http://a.example/\"");
    assert_eq!(
        written(&checked),
        ["warning insecure-link sources[0].link: the link to “http://a.example/” is not encrypted"]
    );
    assert!(checked.card.unwrap().sources[0].link.is_some());
}

#[test]
fn no_link_is_relative_too_long_or_a_letter_with_more_than_an_address() {
    let too_long = format!("https://a.example/{}", "x".repeat(2031));
    let refused = [
        "story.html",
        "/story",
        "#part",
        "mailto:",
        "mailto:desk",
        "mailto:a@b.example,c@d.example",
        "mailto:a b@c.example",
        "mailto:desk@a.example?subject=x&bcc=y@z.example",
        "tel:123",
        &too_long,
    ];
    for link in refused {
        assert_eq!(
            changed("/sources/0/link", &json!(link).to_string()).card.unwrap().sources[0].link,
            None,
            "{link}"
        );
    }
}

#[test]
fn pictures_are_encrypted_or_relative_to_the_card() {
    let cases = [
        ("https://a.example/a.jpg", Some("https://a.example/a.jpg")),
        ("a.jpg", Some("https://b.example/cards/a.jpg")),
        ("images/a.jpg?size=2#part", Some("https://b.example/cards/images/a.jpg?size=2#part")),
        ("../a.jpg", Some("https://b.example/cards/../a.jpg")),
        ("http://a.example/a.jpg", None),
        ("mailto:desk@a.example", None),
        ("/a.jpg", None),
        ("?a.jpg", None),
        ("#a", None),
        ("a%2fb.jpg", None),
        ("a:b.jpg", None),
    ];
    for (src, resolved) in cases {
        let media = json!([{ "src": src, "alt": "A" }]).to_string();
        let card = changed("/events/0/media", &media).card.unwrap();
        let found = card.events[0].media.first().map(|media| media.src.resolve("https://b.example/cards/"));
        assert_eq!(found.as_deref(), resolved, "{src}");
    }
}
