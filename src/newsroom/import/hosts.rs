//! What hosts serve, and what the ends of addresses mean.

use super::kinds::Kind;

/// Hosts whose addresses are pages however they end, and what they show.
pub const HOSTS: [(&str, &str); 22] = [
    ("youtube.com", "a video"),
    ("youtube-nocookie.com", "a video"),
    ("youtu.be", "a video"),
    ("vimeo.com", "a video"),
    ("dailymotion.com", "a video"),
    ("dai.ly", "a video"),
    ("vine.co", "a video"),
    ("tiktok.com", "a video"),
    ("wistia.com", "a video"),
    ("wistia.net", "a video"),
    ("bsky.app", "a post"),
    ("twitter.com", "a post"),
    ("x.com", "a post"),
    ("instagram.com", "a post"),
    ("instagr.am", "a post"),
    ("facebook.com", "a post"),
    ("soundcloud.com", "a sound"),
    ("spotify.com", "a sound"),
    ("flic.kr", "a photo page"),
    ("flickr.com", "a photo page"),
    ("commons.wikimedia.org", "a page of Wikimedia Commons"),
    ("wikipedia.org", "an article of Wikipedia"),
];

/// Hosts whose addresses are pages, unless they end like a file.
pub const HOSTS_OF_FILES: [(&str, &str); 8] = [
    ("google.com", "a page of Google"),
    ("goo.gl", "a map"),
    ("openstreetmap.org", "a map"),
    ("imgur.com", "a photo page"),
    ("documentcloud.org", "a document"),
    ("scribd.com", "a document"),
    ("archive.org", "a page of the Internet Archive"),
    ("storify.com", "a page"),
];

/// How the paths of pictures, files and pages end.
pub const ENDINGS: [(&str, Kind); 20] = [
    (".jpg", Kind::Picture),
    (".jpeg", Kind::Picture),
    (".png", Kind::Picture),
    (".gif", Kind::Picture),
    (".svg", Kind::Picture),
    (".webp", Kind::Picture),
    (".avif", Kind::Picture),
    (".pdf", Kind::Page("a PDF")),
    (".mp4", Kind::Page("a video")),
    (".webm", Kind::Page("a video")),
    (".mov", Kind::Page("a video")),
    (".mp3", Kind::Page("a sound")),
    (".wav", Kind::Page("a sound")),
    (".m4a", Kind::Page("a sound")),
    (".html", Kind::Page("a page")),
    (".htm", Kind::Page("a page")),
    (".php", Kind::Page("a page")),
    (".asp", Kind::Page("a page")),
    (".aspx", Kind::Page("a page")),
    ("/", Kind::Page("a page")),
];
