//! What the elements of HTML mean for words.

/// Elements that begin and end a paragraph.
pub const BLOCKS: [&str; 32] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "ul",
];

/// Elements whose contents are no words for readers.
pub const SKIPPED: [&str; 16] = [
    "audio", "canvas", "embed", "iframe", "img", "math", "noembed", "noframes", "noscript", "object",
    "script", "style", "svg", "template", "textarea", "video",
];
