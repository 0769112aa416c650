//! What an author may have meant.

/// The help for a name that is not known: the nearest known one, and all of them.
pub fn help(word: &str, known: &[&str]) -> String {
    let list = known.join(", ");
    match nearest(word, known) {
        Some(meant) => format!("did you mean “{meant}”? known here: {list}"),
        None => format!("known here: {list}"),
    }
}

/// The known name with the fewest changed letters, if those are at most half of the word's.
fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let (distance, name) = known.iter().map(|name| (distance(word, name), *name)).min()?;
    (distance * 2 <= word.chars().count()).then_some(name)
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
