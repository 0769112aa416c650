//! What a reader downloads.

use crate::tools;
use crate::{place, process};
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};

/// The budgets, in bytes after brotli at quality 11: of the engine, of what a prerendered card needs before it, and
/// of everything.
const BUDGETS: [(&str, u64); 3] = [("wasm", 84_000), ("element", 3 * 1024), (TOTAL, 98_000)];

const TOTAL: &str = "total";

/// Prints raw and compressed size of each path it is given, one pair a line.
const MEASURE: &str = include_str!("brotli.mjs");

/// One file of the release build.
struct Size {
    what: &'static str,
    raw: u64,
    brotli: u64,
}

/// Prints the table; an error when something is above its budget.
pub fn sizes() -> Result<()> {
    let sizes = with_total(measure(&place::dist())?);
    print!("{}", table(&sizes));
    keep_budget(&sizes)
}

fn measure(dist: &Path) -> Result<Vec<Size>> {
    let names = ["wasm", "glue", "element", "stylesheet"];
    let files =
        [hashed(dist, "wasm")?, hashed(dist, "js")?, dist.join("relationship-card.js"), hashed(dist, "css")?];
    let mut node = tools::node()?;
    node.args(["--input-type=module", "--eval", MEASURE, "--"]).args(&files);
    let text = process::answer(&mut node).context("cannot compress the files of dist/")?;
    let sizes = names.iter().zip(text.lines()).map(|(what, line)| size(what, line));
    sizes.collect::<Option<_>>().context("cannot read the sizes of the files of dist/")
}

fn size(what: &'static str, line: &str) -> Option<Size> {
    let (raw, brotli) = line.split_once(' ')?;
    Some(Size { what, raw: raw.parse().ok()?, brotli: brotli.parse().ok()? })
}

/// The one file of `dist` that carries a hash and this extension.
fn hashed(dist: &Path, extension: &str) -> Result<PathBuf> {
    let found = place::files(dist, "relationship-card-", &format!(".{extension}"));
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(anyhow!("dist/ has no {extension} file: run `cargo xtask dist` first")),
        _ => Err(anyhow!("dist/ has several {extension} files: run `cargo xtask dist` again")),
    }
}

fn with_total(mut sizes: Vec<Size>) -> Vec<Size> {
    let sum = |of: fn(&Size) -> u64| sizes.iter().map(of).sum();
    sizes.push(Size { what: TOTAL, raw: sum(|size| size.raw), brotli: sum(|size| size.brotli) });
    sizes
}

fn table(sizes: &[Size]) -> String {
    let mut text = format!("{:<12}{:>10}{:>10}\n", "KiB", "raw", "brotli");
    for size in sizes {
        text += &format!("{:<12}{:>10}{:>10}\n", size.what, kib(size.raw), kib(size.brotli));
    }
    text
}

/// Kibibytes (1024 bytes), with one decimal.
fn kib(bytes: u64) -> String {
    let tenths = (bytes * 10 + 512) / 1024;
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn keep_budget(sizes: &[Size]) -> Result<()> {
    for (what, budget) in BUDGETS {
        let size = sizes.iter().find(|size| size.what == what);
        let bytes = size.with_context(|| format!("no {what} was measured"))?.brotli;
        if bytes > budget {
            bail!(
                "{what}: {bytes} bytes after brotli, {} above the budget of {budget} bytes ({} KiB): leave out what \
                 readers do not need",
                bytes - budget,
                kib(budget)
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{BUDGETS, Size, keep_budget, kib, size, table, with_total};

    #[test]
    fn bytes_are_shown_in_kibibytes() {
        for (bytes, shown) in [(0, "0.0"), (51, "0.0"), (52, "0.1"), (1024, "1.0"), (102_400, "100.0")] {
            assert_eq!(kib(bytes), shown);
        }
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let sizes = with_total(vec![
            Size { what: "wasm", raw: 300 * 1024, brotli: 1024 },
            Size { what: "glue", raw: 1536, brotli: 512 },
        ]);
        let expected = "\
KiB                raw    brotli
wasm             300.0       1.0
glue               1.5       0.5
total            301.5       1.5
";
        assert_eq!(table(&sizes), expected);
    }

    #[test]
    fn each_budget_is_kept_up_to_its_last_byte() {
        let sizes = |above: Option<usize>| -> Vec<Size> {
            let size = |(index, (what, budget)): (usize, (&'static str, u64))| Size {
                what,
                raw: 0,
                brotli: budget + u64::from(above == Some(index)),
            };
            BUDGETS.into_iter().enumerate().map(size).collect()
        };
        assert!(keep_budget(&sizes(None)).is_ok());
        for (index, (what, budget)) in BUDGETS.into_iter().enumerate() {
            let message = keep_budget(&sizes(Some(index))).unwrap_err().to_string();
            assert!(message.starts_with(&format!("{what}: {} bytes", budget + 1)), "{message}");
            assert!(message.contains(&format!("1 above the budget of {budget} bytes")), "{message}");
        }
        assert!(keep_budget(&[]).is_err());
    }

    #[test]
    fn a_line_is_two_numbers() {
        let read = |line| size("wasm", line).map(|size| (size.raw, size.brotli));
        for (line, expected) in [("12 3", Some((12, 3))), ("12", None), ("a b", None), ("", None)] {
            assert_eq!(read(line), expected, "{line}");
        }
    }
}
