//! Reading version numbers.

/// The first version number in what a program says of itself.
pub fn in_text(text: &str) -> Option<&str> {
    let words = text.split_whitespace().map(|word| word.trim_start_matches('v'));
    let mut numbers = words.filter(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    numbers.next()
}

/// The version of a package in the text of Cargo.lock.
pub fn in_lock<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// The number before the first dot.
pub fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{in_lock, in_text, major};

    #[test]
    fn a_program_says_its_version() {
        let cases = [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.130", Some("0.2.130")),
            ("geckodriver 0.37.1 (27c7a4d06)\n\nThe source code …", Some("0.37.1")),
            ("v20.20.2\n", Some("20.20.2")),
            ("trunk 0.22.0-beta.1", Some("0.22.0-beta.1")),
            ("command not found", None),
            ("", None),
        ];
        for (text, version) in cases {
            assert_eq!(in_text(text), version, "{text}");
        }
    }

    #[test]
    fn the_lock_file_says_a_packages_version() {
        let lock = "\
[[package]]
name = \"wasm-bindgen-shared\"
version = \"0.2.1\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
dependencies = []
";
        assert_eq!(in_lock(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(in_lock(lock, "wasm-bindgen-shared"), Some("0.2.1"));
        assert_eq!(in_lock(lock, "wasm"), None);
    }

    #[test]
    fn the_major_version_is_a_number() {
        for (version, number) in [("20.20.2", Some(20)), ("9", Some(9)), ("x.1", None)] {
            assert_eq!(major(version), number);
        }
    }
}
