//! The `relationship-card` command: turns a result into an exit code and nothing else.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    relationship_card::newsroom::run(std::env::args().skip(1)).into()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
