//! Every value that nothing else spoke of is accounted for here.

use super::node::Node;
use super::reasons::REASONS;
use super::report::Report;
use super::tame::quoted;

/// Speaks of everything in a tree of which nothing has been said.
pub fn settle(root: &Node, report: &mut Report) {
    root.entries().iter().for_each(|(key, node)| value(key, node, report));
}

fn value(key: &str, node: &Node, report: &mut Report) {
    if report.names(&node.path) {
        return;
    }
    if node.is_blank() {
        return empty(node, report);
    }
    if !speaks(node, report) {
        return leave(key, node, report);
    }
    node.elements().iter().for_each(|element| value(key, element, report));
    node.entries().iter().for_each(|(key, inner)| value(key, inner, report));
}

/// A value is blank, and so is everything inside.
fn empty(node: &Node, report: &mut Report) {
    match node.children().next() {
        Some(_) => node.children().for_each(|child| empty(child, report)),
        None => report.empty(&node.path),
    }
}

/// A value is left out whole; in a sheet, cell by cell.
fn leave(key: &str, node: &Node, report: &mut Report) {
    if node.is_object() && node.path.starts_with("row ") {
        return node.children().for_each(|cell| match cell.is_blank() {
            true => report.empty(&cell.path),
            false => report.left(&cell.path, why(key, cell)),
        });
    }
    report.left(&node.path, why(key, node));
}

/// Whether something inside has been spoken of.
fn speaks(node: &Node, report: &Report) -> bool {
    node.children().any(|child| report.names(&child.path) || speaks(child, report))
}

fn why(key: &str, node: &Node) -> String {
    let reason = REASONS.iter().find(|(known, _)| *known == key).map(|(_, reason)| *reason);
    let reason = reason.unwrap_or("this is no key of TimelineJS, which passes over it too");
    let mut words = Vec::new();
    gather(node, &mut words);
    if words.is_empty() { reason.to_owned() } else { format!("{}: {reason}", quoted(&words.join(", "))) }
}

/// The first few texts and numbers inside a value.
fn gather(node: &Node, words: &mut Vec<String>) {
    if words.len() < 8 {
        words.extend(node.words().map(|words| words.into_owned()).filter(|words| !words.is_empty()));
        node.children().for_each(|child| gather(child, words));
    }
}
