//! Videos: what can be played, and by what.

use super::changed;
use crate::support::cards::written;
use serde_json::json;

const ID: &str = "M7lc1UVf-VE";

/// What plays a video at this address: a platform with its player's address, or nothing but the browser.
fn player(link: &str) -> Option<(&'static str, String)> {
    let checked = changed("/events/0/videos", &json!([{ "link": link, "title": "T" }]).to_string());
    assert_eq!(written(&checked), [""; 0], "{link}");
    let card = checked.card.unwrap();
    let player = card.events[0].videos[0].link.player.as_ref();
    player.map(|player| (player.host, player.address.to_string()))
}

#[test]
fn a_platforms_video_is_played_by_its_id_alone() {
    let youtube = Some(("YouTube", format!("https://www.youtube-nocookie.com/embed/{ID}?autoplay=1")));
    for page in ["https://www.youtube.com/watch?v=", "https://youtu.be/", "https://www.youtube.com/shorts/"] {
        for rest in ["", "?t=90", "&t=90s&list=x", "#t=1", "?v=other&autoplay=0"] {
            assert_eq!(player(&format!("{page}{ID}{rest}")), youtube, "{page} {rest}");
        }
    }
    assert_eq!(player(&format!("https://www.youtube.com/live/{ID}?si=x")), youtube);
    let vimeo = Some(("Vimeo", "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1".to_owned()));
    assert_eq!(player("https://vimeo.com/76979871"), vimeo);
    assert_eq!(player("https://vimeo.com/76979871?share=copy"), vimeo);
}

#[test]
fn a_file_is_played_by_the_browser() {
    for link in ["videos/talks.mp4", "https://a.example/talks.webm?v=2#t=10"] {
        assert_eq!(player(link), None, "{link}");
    }
}

#[test]
fn what_no_card_can_play_is_left_out() {
    let long = "a".repeat(13);
    let refused = [
        "",
        "https://www.dailymotion.com/video/x84sh87",
        "https://www.youtube.com/",
        "https://www.youtube.com/watch?v=",
        "https://www.youtube.com/watch?list=x&v=M7lc1UVf-VE",
        "https://www.youtube.com/watch?v=a/b",
        "https://www.youtube.com/watch?v=a%22b",
        "https://www.youtube.com.evil.example/watch?v=M7lc1UVf-VE",
        "https://www.youtube.com@evil.example/watch?v=M7lc1UVf-VE",
        "https://youtu.be/../x",
        "https://youtu.be/\u{202e}abc",
        "https://youtu.be/abc?\"onload=\"x",
        "http://youtu.be/M7lc1UVf-VE",
        "https://vimeo.com/76979871/abcdef",
        "https://vimeo.com/channels/staffpicks",
        "javascript:alert(1)//.mp4",
        "data:video/mp4;base64,x.mp4",
        "/talks.mp4",
        "//a.example/talks.mp4",
        "http://a.example/talks.mp4",
        "https://u@a.example/talks.mp4",
        "https://a.example/?talks.mp4",
        "https://a.example/talks.mov",
    ];
    for link in refused.map(str::to_owned).into_iter().chain([format!("https://youtu.be/{long}")]) {
        let checked = changed("/events/0/videos", &json!([{ "link": link, "title": "T" }]).to_string());
        let problem =
            format!("error bad-video events[0].videos[0].link: “{link}” is no video that a card can play");
        assert_eq!(written(&checked), [problem], "{link:?}");
        assert_eq!(checked.card.unwrap().events[0].videos, [], "{link:?}");
    }
}
