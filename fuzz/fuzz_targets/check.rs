//! Any bytes through `relationship-card check`, in both formats.
#![no_main]

use libfuzzer_sys::fuzz_target;
use relationship_card::newsroom::{Verdict, run};
use std::sync::LazyLock;

/// A file for the bytes, one for each process.
static FILE: LazyLock<String> = LazyLock::new(|| {
    let name = format!("relationship-card-fuzz-{}.json", std::process::id());
    std::env::temp_dir().join(name).display().to_string()
});

fuzz_target!(|bytes: &[u8]| {
    std::fs::write(FILE.as_str(), bytes).unwrap();
    for format in ["human", "json"] {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let words = ["check", "--format", format, FILE.as_str()].map(str::to_owned);
        let verdict = run(words.into_iter(), &mut out, &mut err);
        assert!(matches!(verdict, Verdict::Fine | Verdict::Problems), "{verdict:?}");
        assert!(err.is_empty() && std::str::from_utf8(&out).is_ok());
    }
});
