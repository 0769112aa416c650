//! The preview.

use crate::place;
#[cfg(not(unix))]
use crate::process;
use crate::tools::{self, Need};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

/// The port of the preview; Trunk.toml names the same for a plain `trunk serve`.
const PORT: u16 = 8080;

/// Serves the preview until it is stopped.
pub fn serve(port: Option<u16>) -> Result<()> {
    let port = port.unwrap_or(PORT);
    require_free(port)?;
    tools::ensure_all(&[Need::WasmTarget, Need::WasmBindgen, Need::Trunk])?;
    std::fs::create_dir_all(place::preview())?;
    Command::new(std::env::current_exe()?)
        .args(["announce", &port.to_string()])
        .spawn()
        .context("cannot start the announcement of the preview")?;
    become_trunk(
        tools::trunk("serve")
            .args(["--port", &port.to_string()])
            .arg("--dist")
            .arg(place::preview())
            .args(ignored()),
    )
}

/// Folders whose changes are no change of the preview. Trunk refuses to ignore what is not there.
fn ignored() -> impl Iterator<Item = String> {
    let folders = ["dist", "node_modules", "target", "tests", "xtask"];
    let there = folders.into_iter().filter(|folder| place::root().join(folder).is_dir());
    there.map(|folder| format!("--ignore={folder}"))
}

fn require_free(port: u16) -> Result<()> {
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        bail!(
            "port {port} is in use, perhaps by another preview: stop that program, or choose \
             another port with `cargo xtask serve --port {}`",
            port.saturating_add(1)
        );
    }
    Ok(())
}

/// Becomes Trunk instead of waiting for it: whoever stops this process stops the server.
#[cfg(unix)]
fn become_trunk(trunk: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(trunk.exec()).context("cannot start trunk")
}

#[cfg(not(unix))]
fn become_trunk(trunk: &mut Command) -> Result<()> {
    process::run("the preview", trunk)
}

#[cfg(test)]
mod tests {
    use super::{PORT, require_free};
    use std::net::TcpListener;

    #[test]
    fn trunk_alone_serves_at_the_same_port() {
        let config = include_str!("../../Trunk.toml");
        assert!(config.contains(&format!("\nport = {PORT}\n")));
    }

    #[test]
    fn a_port_in_use_is_refused_in_one_sentence() {
        let other = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = other.local_addr().unwrap().port();
        let message = require_free(port).unwrap_err().to_string();
        assert!(message.starts_with(&format!("port {port} is in use")), "{message}");
    }
}
