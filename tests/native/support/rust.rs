//! Rust sources taken apart, as far as the tests that read them need it.

/// A source taken apart.
#[derive(Debug, Default)]
pub struct Source {
    /// The source without its comments and the contents of its texts.
    pub code: String,
    /// The contents of its texts, as written.
    pub literals: Vec<String>,
}

impl Source {
    /// Takes a source apart.
    pub fn of(text: &str) -> Self {
        let mut source = Source::default();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            rest = source.take(next, rest);
        }
        source
    }

    /// Takes one thing from the beginning of `rest` and returns what follows it.
    fn take<'a>(&mut self, next: char, rest: &'a str) -> &'a str {
        if rest.starts_with("//") {
            return &rest[rest.find('\n').unwrap_or(rest.len())..];
        }
        if rest.starts_with("/*") {
            return rest.split_once("*/").map_or("", |(_, after)| after);
        }
        if let Some((literal, after)) = raw_text(rest).filter(|_| !self.is_in_word()) {
            self.literals.push(literal.to_owned());
            self.code.push_str("\"\"");
            return after;
        }
        if next == '"' {
            let end = closing_quote(&rest[1..]);
            self.literals.push(rest[1..=end].to_owned());
            self.code.push_str("\"\"");
            return &rest[end + 2..];
        }
        if let Some(length) = character(rest) {
            self.code.push_str("' '");
            return &rest[length..];
        }
        self.code.push(next);
        &rest[next.len_utf8()..]
    }

    /// Whether the last sign belongs to an identifier that may go on.
    fn is_in_word(&self) -> bool {
        self.code.ends_with(|c: char| c.is_alphanumeric() || c == '_')
    }

    /// The identifiers and the signs between them; white space is left out.
    pub fn tokens(&self) -> Vec<String> {
        let mut tokens: Vec<String> = Vec::new();
        let mut in_word = false;
        for c in self.code.chars() {
            let is_word = c.is_alphanumeric() || c == '_';
            match tokens.last_mut() {
                Some(last) if is_word && in_word => last.push(c),
                _ if c.is_whitespace() => {}
                _ => tokens.push(c.to_string()),
            }
            in_word = is_word;
        }
        tokens
    }
}

/// The contents of a raw text such as `r#"…"#` at the beginning, and what follows it.
fn raw_text(rest: &str) -> Option<(&str, &str)> {
    let fence = rest.strip_prefix('r')?;
    let hashes = fence.len() - fence.trim_start_matches('#').len();
    let inner = fence[hashes..].strip_prefix('"')?;
    inner.split_once(&format!("\"{}", "#".repeat(hashes)))
}

/// Where the text ends whose opening quote has been read.
fn closing_quote(rest: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in rest.bytes().enumerate() {
        match byte {
            b'"' if !escaped => return index,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    panic!("a text does not end");
}

/// The length of a character in single quotes at the beginning; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return Some(inner[2..].find('\'')? + 4);
    }
    let length = inner.chars().next()?.len_utf8();
    inner[length..].starts_with('\'').then_some(length + 2)
}

/// Whether a path such as `std::fs` is named, on its own or from within a group `std::{…}`.
pub fn names_path(tokens: &[String], path: &str) -> bool {
    let steps: Vec<_> = path.split("::").collect();
    (0..tokens.len()).any(|start| leads(&tokens[start..], &steps))
}

fn leads(tokens: &[String], steps: &[&str]) -> bool {
    let Some((step, later)) = steps.split_first() else { return true };
    if tokens.first().map(String::as_str) != Some(step) {
        return false;
    }
    match (later.first(), tokens.get(1..3)) {
        (None, _) => true,
        (Some(next), Some([a, b])) if a == ":" && b == ":" => match tokens.get(3).map(String::as_str) {
            Some("{") => group(&tokens[4..]).iter().any(|token| token == next),
            _ => leads(&tokens[3..], later),
        },
        _ => false,
    }
}

/// The tokens up to the end of a group whose opening bracket has been read.
fn group(tokens: &[String]) -> &[String] {
    let mut depth = 1;
    for (index, token) in tokens.iter().enumerate() {
        depth += i32::from(token == "{") - i32::from(token == "}");
        if depth == 0 {
            return &tokens[..index];
        }
    }
    tokens
}
