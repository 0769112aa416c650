//! The `relationship-card` command: turns a result into an exit code and nothing else.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    // Not `args()`: it panics on a file name that is not UTF-8.
    relationship_card::newsroom::run(
        std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()),
        &mut std::io::stdout(),
        &mut std::io::stderr(),
    )
    .into()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
