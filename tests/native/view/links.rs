//! Links and pictures in the drawn card.

use crate::support::cards::{base, rich, with};
use crate::support::drawn::page;

#[test]
fn a_refused_link_becomes_no_link_and_its_words_stay() {
    for address in
        ["javascript:alert(1)", "data:text/html,x", "//a.example/", "/story", "https://u@a.example/"]
    {
        let page = page(&with(base(), &[("/sources/0/link", &format!("\"{address}\""))]));
        assert_eq!(page.tagged("a").len(), 0, "{address}");
        assert!(page.the("part", "sources").text.contains("Source"), "{address}");
        assert!(!page.values("href").contains(&address), "{address}");
    }
}

#[test]
fn links_are_what_the_author_wrote_and_give_nothing_away() {
    let page = page(&rich("words"));
    let mut links = page.tagged("a");
    links.sort_by_key(|link| link.get("href"));
    let hrefs: Vec<_> = links.iter().map(|link| link.get("href").unwrap()).collect();
    assert_eq!(
        hrefs,
        [
            "https://network.example/1",
            "https://pictures.example/v.mp4",
            "https://source.example/story",
            "https://youtu.be/abcdefghijk",
            "mailto:desk@source.example"
        ]
    );
    for link in links {
        assert_eq!(link.get("data-action"), Some("follow"), "{link:?}");
        assert!(link.get("rel").unwrap().split(' ').any(|rel| rel == "noopener"), "{link:?}");
        assert!(!link.text.is_empty(), "{link:?}");
    }
}

#[test]
fn pictures_are_described_late_and_give_no_address_away() {
    let page = page(&rich("words"));
    let sources: Vec<_> = page.tagged("img").iter().map(|image| image.get("src").unwrap()).collect();
    assert_eq!(
        sources,
        [
            "cards/images/a.jpg",
            "flags/IT.svg",
            "flags/JP.svg",
            "https://pictures.example/1.jpg",
            "cards/images/v.jpg"
        ]
    );
    for image in page.tagged("img") {
        let is_flag = image.get("src").unwrap().starts_with("flags/");
        // What a video shows is its title's to say.
        let is_decoration = is_flag || image.get("src") == Some("cards/images/v.jpg");
        assert_eq!(image.get("alt"), Some(if is_decoration { "" } else { "words" }), "{image:?}");
        assert_eq!(image.get("loading"), Some("lazy"), "{image:?}");
        assert!(is_flag || image.get("referrerpolicy") == Some("no-referrer"), "{image:?}");
        let is_measured = image.get("width").is_some() && image.get("height").is_some();
        assert!(is_measured || image.get("src") == Some("cards/images/v.jpg"), "room is kept for {image:?}");
    }
}

#[test]
fn a_refused_picture_leaves_the_event_standing() {
    for src in ["http://a.example/1.jpg", "javascript:alert(1)", "data:image/png,x", "/1.jpg"] {
        let media = format!("[{{\"src\": \"{src}\", \"alt\": \"A\"}}]");
        let page = page(&with(base(), &[("/events/0/media", &media)]));
        assert_eq!((page.tagged("img").len(), page.with("part", "slide").len()), (0, 3), "{src}");
    }
}
