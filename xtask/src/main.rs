//! `cargo xtask <verb>`: everything the project does besides compiling.
//!
//! Every verb first sees to the tools it needs, so a fresh checkout needs nothing but Rust.

mod announce;
mod assemble;
mod bench;
mod diet;
mod dist;
mod pictures;
mod place;
mod process;
mod serve;
mod sizes;
mod test;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask <verb>

  serve [--port N]  the preview at http://127.0.0.1:8080, reloading at every change
  test [part]       all tests; part: lint, native, widget, dist, e2e or
                    engines
  dist              the release build of everything a site needs, into dist/
  sizes             what a reader downloads, and whether it is within the budget
  bench [part]      how fast things are, and whether that is within the budget; part: check, page or
                    lighthouse; page takes --rivals, --runs N, --profile phone|desktop, --only PAGE,PAGE
  picture           the README's picture, made anew
  screenshots       pictures of all cards in all layouts, widths and looks, made anew; given words, only those
                    with each of them in their name

What is missing on this machine (Trunk, wasm-bindgen, browsers, node modules) is installed first.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Some(Ok(code)) => code,
        Some(Err(error)) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
        None => {
            eprintln!("{HELP}");
            ExitCode::from(2)
        }
    }
}

/// Runs the verb; `None` when there is no such verb.
fn run(words: &[&str]) -> Option<anyhow::Result<ExitCode>> {
    let done = match words {
        ["serve"] => serve::serve(None),
        ["serve", "--port", port] => serve::serve(Some(port.parse().ok()?)),
        ["test"] => return Some(test::run(None)),
        ["test", part] => return Some(test::run(Some(part.parse().ok()?))),
        ["dist"] => dist::dist(),
        ["sizes"] => sizes::sizes(),
        ["bench", words @ ..] => bench::bench(&bench::Part::parse(words)?),
        ["picture"] => pictures::make("readme", &[]),
        ["screenshots", words @ ..] => pictures::make("all", words),
        // For Trunk and for `serve`, not for people: hence not in the help.
        ["assemble"] => assemble::hook(),
        ["announce", port] => announce::announce(port.parse().ok()?),
        _ => return None,
    };
    Some(done.map(|()| ExitCode::SUCCESS))
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn an_unknown_verb_is_no_verb() {
        let wrong: [&[&str]; 7] = [
            &[],
            &["tests"],
            &["serve", "--port", "many"],
            &["test", "everything"],
            &["bench", "everything"],
            &["dist", "twice"],
            &["--help"],
        ];
        for words in wrong {
            assert!(run(words).is_none(), "{words:?}");
        }
    }
}
