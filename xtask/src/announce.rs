//! Says when the preview is there.

use anyhow::Result;
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// Waits until something listens on `port`, then prints the address, once.
///
/// It runs as a process of its own, because `serve` turns itself into Trunk, and ends with it.
pub fn announce(port: u16) -> Result<()> {
    let server = parent();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if parent() != server {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    println!("The preview is at http://127.0.0.1:{port}");
    Ok(())
}

#[cfg(unix)]
fn parent() -> u32 {
    std::os::unix::process::parent_id()
}

#[cfg(not(unix))]
fn parent() -> u32 {
    0
}
