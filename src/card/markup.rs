//! The markup that texts may hold: `*emphasis*`, `**strong**`, `[words](https://…)`. It becomes a tree,
//! never HTML. What is no markup is text, as it stands; a backslash before a sign makes it text.

use super::link::{LONGEST, Link};
use super::read::At;
use super::written::{is_blank, is_space};
use std::rc::Rc;

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Words(Rc<str>),
    /// Words that are stressed.
    Emphasis(Vec<Inline>),
    /// Words of importance.
    Strong(Vec<Inline>),
    /// Words that lead to a page.
    Link(Link, Vec<Inline>),
}

/// Adds the words of a paragraph, without its markup.
pub fn plain(paragraph: &[Inline], words: &mut String) {
    for piece in paragraph {
        match piece {
            Inline::Words(plain) => words.push_str(plain),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => plain(inner, words),
        }
    }
}

/// Reads one paragraph; an address that cannot be a link is noted, and shown as it was written.
pub fn read(paragraph: &str, at: At) -> Vec<Inline> {
    let mut reader = Reader { open: vec![Frame::new(Mark::Paragraph)] };
    let mut rest = paragraph;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' => reader.escape(rest),
            '*' => reader.star(rest, before),
            '[' => reader.bracket(),
            ']' => reader.link(rest, at),
            _ => reader.words(rest),
        };
        let (done, left) = rest.split_at(length);
        before = done.chars().next_back().unwrap_or(c);
        rest = left;
    }
    reader.close_from(1);
    reader.open.pop().map(|frame| frame.finished()).unwrap_or_default()
}

/// What a piece of markup begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Paragraph,
    Emphasis,
    Strong,
    Bracket,
}

impl Mark {
    fn sign(self) -> &'static str {
        match self {
            Mark::Paragraph => "",
            Mark::Emphasis => "*",
            Mark::Strong => "**",
            Mark::Bracket => "[",
        }
    }
}

/// A piece of markup that has begun: its finished pieces, then plain words that still grow.
struct Frame {
    mark: Mark,
    pieces: Vec<Inline>,
    words: String,
}

impl Frame {
    fn new(mark: Mark) -> Self {
        Frame { mark, pieces: Vec::new(), words: String::new() }
    }

    fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.words.is_empty()
    }

    fn shows_nothing(&self) -> bool {
        self.pieces.is_empty() && is_blank(&self.words)
    }

    fn push(&mut self, piece: Inline) {
        match piece {
            Inline::Words(words) => self.words.push_str(&words),
            piece => {
                self.settle();
                self.pieces.push(piece);
            }
        }
    }

    /// Ends the growing words.
    fn settle(&mut self) {
        if !self.words.is_empty() {
            self.pieces.push(Inline::Words(std::mem::take(&mut self.words).into()));
        }
    }

    fn finished(mut self) -> Vec<Inline> {
        self.settle();
        self.pieces
    }
}

/// The paragraph and what has begun in it, the innermost last. No mark is open twice, so there are at most
/// four, and reading takes time in proportion to the paragraph.
struct Reader {
    open: Vec<Frame>,
}

impl Reader {
    fn innermost(&mut self) -> &mut Frame {
        if self.open.is_empty() {
            self.open.push(Frame::new(Mark::Paragraph));
        }
        let last = self.open.len() - 1;
        &mut self.open[last]
    }

    fn position(&self, mark: Mark) -> Option<usize> {
        self.open.iter().position(|frame| frame.mark == mark)
    }

    /// Plain words up to the next sign, which is plain itself where it stands first.
    fn words(&mut self, rest: &str) -> usize {
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let next = rest.bytes().skip(first).position(is_sign);
        let length = next.map_or(rest.len(), |index| first + index);
        self.innermost().words.push_str(&rest[..length]);
        length
    }

    /// A backslash makes a sign plain; before anything else it is plain itself.
    fn escape(&mut self, rest: &str) -> usize {
        if rest.as_bytes().get(1).is_some_and(|byte| is_sign(*byte)) {
            self.innermost().words.push_str(&rest[1..2]);
            return 2;
        }
        self.innermost().words.push('\\');
        1
    }

    /// One or two stars: they end what they began, if no space is before them; else they begin something, if
    /// no space follows; else they are plain. So they are between Latin letters or digits: “2*3*4”.
    fn star(&mut self, rest: &str, before: char) -> usize {
        // More stars than any markup has; and a long run must not be looked through again for each of them.
        let run = rest.bytes().take_while(|byte| *byte == b'*').count();
        if run > "***".len() {
            self.innermost().words.push_str(&rest[..run]);
            return run;
        }
        let double = run > 1;
        let after = rest[run..].chars().next().unwrap_or(' ');
        let is_empty = self.innermost().is_empty();
        let ends = !is_empty && !is_space(before) && !is_latin(after);
        let begins = |length: usize| {
            !is_latin(before) && rest[length..].chars().next().is_some_and(|next| !is_space(next))
        };
        let open = self.open.iter().rev().map(|frame| frame.mark);
        let newest = open.clone().find(|mark| matches!(mark, Mark::Emphasis | Mark::Strong));
        let is_free = |mark: Mark| self.position(mark).is_none();
        match newest {
            Some(Mark::Strong) if ends && double => self.close(Mark::Strong),
            Some(Mark::Emphasis) if ends && !(double && begins(2) && is_free(Mark::Strong)) => {
                self.close(Mark::Emphasis)
            }
            _ if double && begins(2) && is_free(Mark::Strong) => self.begin(Mark::Strong),
            _ if begins(1) && !double && is_free(Mark::Emphasis) => self.begin(Mark::Emphasis),
            _ => self.words(rest),
        }
    }

    fn bracket(&mut self) -> usize {
        match self.position(Mark::Bracket) {
            None => self.begin(Mark::Bracket),
            Some(_) => self.words("["),
        }
    }

    fn begin(&mut self, mark: Mark) -> usize {
        self.open.push(Frame::new(mark));
        mark.sign().len()
    }

    /// Everything from this frame on was no markup: its signs are plain.
    fn close_from(&mut self, first: usize) {
        while self.open.len() > first.max(1) {
            let Some(frame) = self.open.pop() else { return };
            let sign = frame.mark.sign();
            let outer = self.innermost();
            outer.words.push_str(sign);
            frame.finished().into_iter().for_each(|piece| outer.push(piece));
        }
    }

    /// Ends emphasis or strong words.
    fn close(&mut self, mark: Mark) -> usize {
        let Some(place) = self.position(mark) else { return 0 };
        self.close_from(place + 1);
        if let Some(frame) = self.open.pop() {
            let pieces = frame.finished();
            let piece = if mark == Mark::Strong { Inline::Strong(pieces) } else { Inline::Emphasis(pieces) };
            self.innermost().push(piece);
        }
        mark.sign().len()
    }

    /// Ends words in brackets: with an address behind them they are a link.
    fn link(&mut self, rest: &str, at: At) -> usize {
        let bracket = self.position(Mark::Bracket);
        let (Some(place), Some(address)) = (bracket, address(&rest[1..])) else {
            if let Some(place) = bracket {
                self.close_from(place);
            }
            return self.words("]");
        };
        let is_empty = self.open.len() == place + 1 && self.open[place].shows_nothing();
        let Some(link) = (!is_empty).then(|| Link::parse(address, at)).flatten() else {
            self.close_from(place);
            return self.words("]");
        };
        self.close_from(place + 1);
        if let Some(frame) = self.open.pop() {
            self.innermost().push(Inline::Link(link, frame.finished()));
        }
        "]()".len() + address.len()
    }
}

/// The signs of markup.
fn is_sign(byte: u8) -> bool {
    matches!(byte, b'\\' | b'*' | b'[' | b']')
}

/// Latin letters, with their accents, and digits: stars beside them are no markup.
pub fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// An address in round brackets, which may hold such brackets itself: `(https://example.org/a_(b))`.
fn address(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix('(')?;
    let mut depth = 0;
    for (index, byte) in inner.bytes().enumerate().take(LONGEST + 1) {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return (index > 0).then(|| &inner[..index]),
            b')' => depth -= 1,
            b' ' => return None,
            _ => {}
        }
    }
    None
}
