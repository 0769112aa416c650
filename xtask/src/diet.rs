//! How the release is compiled: for its size, the standard library included.
//!
//! The stable compiler takes these settings only under RUSTC_BOOTSTRAP. What each of them saves, and
//! costs, is in docs/size.md.

use std::process::Command;

/// Which of the standard library is compiled anew, and how.
const STD: [(&str, &str); 2] = [
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// The compiler's flags: mostly, nothing that only a programmer would read.
const FLAGS: [&str; 5] = [
    // A panic stops the wasm at once: no message is put together, and no hook runs. The page hears of it
    // as a WebAssembly.RuntimeError.
    "-Cpanic=immediate-abort",
    "-Zunstable-options",
    // No place in the source is named, and so no folder of this machine.
    "-Zlocation-detail=none",
    // Nothing is printed for debugging.
    "-Zfmt-debug=none",
    // Small functions are put where they are called before LLVM sees them, as in every build for speed.
    "-Zinline-mir=yes",
];

/// Cargo's variable for the compiler's flags, for the browser's target alone.
const FLAGS_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Puts one call of Cargo, or of what calls it, on the diet.
pub fn impose(command: &mut Command) {
    command.env("RUSTC_BOOTSTRAP", "1").envs(STD).env(FLAGS_VARIABLE, FLAGS.join(" "));
    // These would take the place of the flags above.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
}
