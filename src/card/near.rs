//! What an author may have meant.

use super::problem::cut;

/// How many known names are listed.
const SHOWN: usize = 20;

/// The longest word that is compared, in characters: no name is longer.
const LONGEST: usize = 64;

/// How many pairs of letters are compared for one word: enough for hundreds of names, and the thousands of
/// a hostile card cost no more.
const WORK: usize = 100_000;

/// The help for a name that is not known: the nearest known one, and the first of them all. `count` says
/// how many there are, of which `known` need only be the first.
pub fn help(word: &str, known: &[&str], count: usize) -> String {
    let mut list = String::new();
    for name in known.iter().take(SHOWN) {
        list.push_str(if list.is_empty() { "" } else { ", " });
        list.push_str(cut(name, LONGEST));
    }
    let more = count - known.len().min(SHOWN);
    if more > 0 {
        list = format!("{list} and {more} more");
    }
    match nearest(word, known) {
        Some(meant) => format!("did you mean “{meant}”? known here: {list}"),
        None => format!("known here: {list}"),
    }
}

/// The known name with the fewest changed letters, if those are at most half of the word's.
pub fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let length = length(word)?;
    let (mut best, mut work) = (None, WORK);
    for name in known {
        let cost = self::length(name).map_or(usize::MAX, |other| other * length);
        if cost <= work {
            work -= cost;
            let found = (distance(word, name), *name);
            if best.is_none_or(|best| found < best) {
                best = Some(found);
            }
        }
    }
    best.filter(|(distance, _)| distance * 2 <= length).map(|(_, name)| name)
}

/// The number of characters, unless there are more than a name may have.
fn length(text: &str) -> Option<usize> {
    Some(text.chars().take(LONGEST + 1).count()).filter(|length| *length <= LONGEST)
}

/// How many letters must be put in, taken out or replaced (Levenshtein's distance); case does not count.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (done, a) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = done + 1;
        for (index, b) in to.iter().enumerate() {
            let kept = diagonal + usize::from(!a.eq_ignore_ascii_case(b));
            diagonal = row[index + 1];
            row[index + 1] = kept.min(diagonal + 1).min(row[index] + 1);
        }
    }
    row[to.len()]
}
