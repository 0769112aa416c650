//! What a reader downloads.

use crate::tools;
use crate::{place, process};
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};

/// The budget: bytes of the wasm after brotli at quality 11.
const WASM_BUDGET: u64 = 77 * 1024;

/// Prints raw and compressed size of each path it is given, one pair a line.
const MEASURE: &str = include_str!("brotli.mjs");

/// One file of the release build.
struct Size {
    what: &'static str,
    raw: u64,
    brotli: u64,
}

/// Prints the table; an error when the wasm is above its budget.
pub fn sizes() -> Result<()> {
    let sizes = measure(&place::dist())?;
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

fn table(sizes: &[Size]) -> String {
    let total = Size {
        what: "total",
        raw: sizes.iter().map(|size| size.raw).sum(),
        brotli: sizes.iter().map(|size| size.brotli).sum(),
    };
    let mut text = format!("{:<12}{:>10}{:>10}\n", "KiB", "raw", "brotli");
    for size in sizes.iter().chain([&total]) {
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
    let wasm = sizes.iter().find(|size| size.what == "wasm");
    let bytes = wasm.map(|size| size.brotli).context("the wasm was not measured")?;
    if bytes > WASM_BUDGET {
        bail!(
            "the wasm is {bytes} bytes after brotli, {} above its budget of {WASM_BUDGET} bytes \
             ({} KiB): leave out what readers do not need",
            bytes - WASM_BUDGET,
            kib(WASM_BUDGET)
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Size, WASM_BUDGET, keep_budget, kib, size, table};

    fn wasm(brotli: u64) -> [Size; 1] {
        [Size { what: "wasm", raw: 300 * 1024, brotli }]
    }

    #[test]
    fn bytes_are_shown_in_kibibytes() {
        for (bytes, shown) in [(0, "0.0"), (51, "0.0"), (52, "0.1"), (1024, "1.0"), (102_400, "100.0")] {
            assert_eq!(kib(bytes), shown);
        }
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let [wasm] = wasm(1024);
        let sizes = [wasm, Size { what: "glue", raw: 1536, brotli: 512 }];
        let expected = "\
KiB                raw    brotli
wasm             300.0       1.0
glue               1.5       0.5
total            301.5       1.5
";
        assert_eq!(table(&sizes), expected);
    }

    #[test]
    fn the_budget_is_kept_up_to_its_last_byte() {
        assert!(keep_budget(&wasm(WASM_BUDGET)).is_ok());
        let message = keep_budget(&wasm(WASM_BUDGET + 1)).unwrap_err().to_string();
        assert!(message.contains("1 above its budget of 78848 bytes"), "{message}");
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
