//! From paths in the JSON to places in the text.

use crate::card::DEEPEST;
use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};
use std::collections::HashMap;
use std::ops::Range;

/// Knows where the values at some paths of a JSON text stand.
///
/// They are looked up in one walk through the text, so that neither many paths nor large objects cost more.
pub struct Places<'a> {
    /// The paths as a tree; the first node is the root.
    nodes: Vec<Node<'a>>,
}

#[derive(Default)]
struct Node<'a> {
    inner: HashMap<Step<'a>, usize>,
    place: Option<Place>,
}

/// Where a value and its key stand, in bytes, and where the value around it begins: of a key that is written
/// twice the last one counts, so what stood in an earlier one is not there.
#[derive(Clone)]
struct Place {
    value: Range<usize>,
    key: Option<Range<usize>>,
    around: usize,
}

/// One step of a path.
#[derive(PartialEq, Eq, Hash)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

const ROOT: usize = 0;

impl<'a> Places<'a> {
    /// The places of these paths in a text that has been found to be JSON.
    pub fn new(text: &str, paths: impl Iterator<Item = &'a str>) -> Self {
        let mut places = Places { nodes: vec![Node::default()] };
        paths.for_each(|path| places.add(path));
        // A text of which the rest cannot be read has shown what it has.
        let _ = Walk { places: &mut places, scanner: Scanner::new(text, &ScannerOptions::default()) }.root();
        places
    }

    fn add(&mut self, path: &'a str) {
        let mut node = ROOT;
        for step in steps(path) {
            let new = self.nodes.len();
            let inner = *self.nodes[node].inner.entry(step).or_insert(new);
            if inner == new {
                self.nodes.push(Node::default());
            }
            node = inner;
        }
    }

    /// Where the value at a path stands, or its key; in bytes. Of a list or an object that is the opening
    /// bracket; of something that is not there, the innermost object around it.
    pub fn find(&self, path: &str, key: bool) -> Range<usize> {
        let Some(mut place) = self.nodes[ROOT].place.clone() else { return 0..0 };
        let mut node = ROOT;
        for step in steps(path) {
            let Some(inner) = self.nodes[node].inner.get(&step) else { break };
            let found = self.nodes[*inner].place.clone();
            let Some(found) = found.filter(|found| found.around == place.value.start) else { break };
            (node, place) = (*inner, found);
        }
        place.key.filter(|_| key).unwrap_or(place.value)
    }
}

/// The steps of a path such as `events[3].quotes[0].by`. Of a key that looks like many steps, no more than
/// lead anywhere.
fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    let steps = path.split(['.', '[']).filter(|step| !step.is_empty()).take(DEEPEST.into());
    steps.map(|step| match step.strip_suffix(']') {
        Some(index) => index.parse().map_or(Step::Key(step), Step::Index),
        None => Step::Key(step),
    })
}

/// A walk through a text. Its functions give `None` at the end of the text.
struct Walk<'a, 'b, 'c> {
    places: &'a mut Places<'b>,
    scanner: Scanner<'c>,
}

impl<'c> Walk<'_, '_, 'c> {
    fn root(mut self) -> Option<()> {
        let token = self.next()?;
        self.value(&token, Some(ROOT), None, 0)
    }

    fn next(&mut self) -> Option<Token<'c>> {
        self.scanner.scan().ok().flatten()
    }

    fn span(&self) -> Range<usize> {
        self.scanner.token_start()..self.scanner.token_end()
    }

    /// Passes the value that begins with this token, and notes its place when the node of a path stands for it.
    fn value(
        &mut self,
        token: &Token,
        node: Option<usize>,
        key: Option<Range<usize>>,
        around: usize,
    ) -> Option<()> {
        let value = self.span();
        let start = value.start;
        if let Some(node) = node {
            self.places.nodes[node].place = Some(Place { value, key, around });
        }
        match token {
            Token::OpenBracket => self.elements(node, start),
            Token::OpenBrace => self.entries(node, start),
            _ => Some(()),
        }
    }

    fn elements(&mut self, node: Option<usize>, start: usize) -> Option<()> {
        for index in 0.. {
            let token = match self.next()? {
                Token::CloseBracket => break,
                Token::Comma => self.next()?,
                first => first,
            };
            self.value(&token, self.inner(node, &Step::Index(index)), None, start)?;
        }
        Some(())
    }

    fn entries(&mut self, node: Option<usize>, start: usize) -> Option<()> {
        loop {
            let name = match self.next()? {
                Token::String(name) => name,
                Token::CloseBrace => return Some(()),
                _ => continue,
            };
            let key = self.span();
            self.next().filter(|token| *token == Token::Colon)?;
            let token = self.next()?;
            self.value(&token, self.inner(node, &Step::Key(&name)), Some(key), start)?;
        }
    }

    fn inner(&self, node: Option<usize>, step: &Step) -> Option<usize> {
        self.places.nodes[node?].inner.get(step).copied()
    }
}
