//! What a script is told about the files it loads.

use anyhow::{Result, bail};

/// The beginning of the line in a script's source that names the files.
const LINE: &str = "const ASSETS =";

/// The hashes of the files that a script loads, by what it calls them.
pub struct Assets(pub Vec<(String, String)>);

impl Assets {
    /// The script's source with its `ASSETS` line filled in.
    pub fn fill(&self, source: &str) -> Result<String> {
        check_line(source)?;
        let lines = source.split_inclusive('\n').map(|line| match line.strip_prefix(LINE) {
            Some(_) => format!("{LINE} {};\n", self.literal()),
            None => line.to_owned(),
        });
        Ok(lines.collect())
    }

    /// One line of JavaScript. Hashes hold no character that would need escaping.
    fn literal(&self) -> String {
        let entry = |(key, hash): &(String, String)| format!(r#""{key}":"{hash}""#);
        format!("{{{}}}", self.0.iter().map(entry).collect::<Vec<_>>().join(","))
    }
}

fn check_line(source: &str) -> Result<()> {
    let lines: Vec<&str> = source.lines().filter(|line| line.starts_with(LINE)).collect();
    match lines.as_slice() {
        [line] if line.trim_end().ends_with(';') => Ok(()),
        [_] => bail!("the line that starts with `{LINE}` has to end with `;`"),
        [] => bail!("no line starts with `{LINE}`, but exactly one has to"),
        _ => bail!("{} lines start with `{LINE}`, but exactly one has to", lines.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::Assets;

    fn assets() -> Assets {
        Assets(vec![("js".into(), "a+/=".into()), ("wasm".into(), "b".into())])
    }

    #[test]
    fn the_line_is_filled_in_and_nothing_else_changes() {
        let filled = "const ASSETS = {\"js\":\"a+/=\",\"wasm\":\"b\"};\n";
        for (before, after) in [("", ""), ("// ASSETS\n", "\n  const ASSETS = 1;\n"), ("a;\r\n", "b")] {
            for line in ["const ASSETS = null;\n", "const ASSETS = {}; \r\n", "const ASSETS =0;\n"] {
                let source = format!("{before}{line}{after}");
                assert_eq!(assets().fill(&source).unwrap(), format!("{before}{filled}{after}"));
            }
        }
    }

    #[test]
    fn anything_but_one_whole_line_is_refused() {
        let cases = [
            ("", "no line starts"),
            ("  const ASSETS = {};\n", "no line starts"),
            ("const ASSETS = {};\nconst ASSETS = {};\n", "2 lines start"),
            ("const ASSETS = {\n};\n", "has to end with `;`"),
        ];
        for (source, reason) in cases {
            let message = assets().fill(source).unwrap_err().to_string();
            assert!(message.contains(reason), "{source:?}: {message}");
        }
    }
}
