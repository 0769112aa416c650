//! The binary form of a wasm module, as far as releases need it (WebAssembly core specification, chapter 5).

use anyhow::{Context, Result, bail};

/// The sections of a module by their numbers.
pub const CUSTOM: u8 = 0;
pub const IMPORTS: u8 = 2;
pub const CODE: u8 = 10;

/// How long a module's preamble is.
pub const PREAMBLE: usize = 8;

/// The sections of a module in their order, each with its number.
pub fn sections(module: &[u8]) -> Result<Vec<(u8, Bytes<'_>)>> {
    let mut rest = Bytes(module.get(PREAMBLE..).context("no wasm")?);
    let mut sections = Vec::new();
    while !rest.0.is_empty() {
        let (section, length) = (rest.byte()?, rest.number()?);
        sections.push((section, Bytes(rest.take(length)?)));
    }
    Ok(sections)
}

/// How many functions the section of imports imports.
pub fn functions_imported(mut section: Bytes) -> Result<usize> {
    let count = section.number()?;
    for _ in 0..count {
        for _ in ["module", "name"] {
            let length = section.number()?;
            section.take(length)?;
        }
        if section.byte()? != 0 {
            bail!("the wasm imports something else than functions");
        }
        section.number()?;
    }
    Ok(count)
}

/// The functions in the section of code, without their lengths.
pub fn bodies(mut section: Bytes<'_>) -> Result<Vec<&[u8]>> {
    let count = section.number()?;
    let body = |_| {
        let length = section.number()?;
        section.take(length)
    };
    (0..count).map(body).collect()
}

/// Bytes behind their number.
pub fn sized(bytes: &[u8]) -> Vec<u8> {
    [&number(bytes.len()), bytes].concat()
}

/// A number as wasm writes it (LEB128): seven bits a byte, the lowest first.
pub fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 0x7f {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// Bytes that are read from their beginning.
#[derive(Clone, Copy)]
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// The next bytes.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length).context("the wasm ends too early")?;
        self.0 = rest;
        Ok(taken)
    }

    /// The next byte.
    pub fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    /// The next number.
    pub fn number(&mut self) -> Result<usize> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        bail!("the wasm holds a number that is too long")
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, number};

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for value in [0, 1, 127, 128, 300, 16_383, 16_384, 4_000_000_000] {
            assert_eq!(Bytes(&number(value)).number().unwrap(), value);
        }
        assert!(Bytes(&[0x80; 9]).number().is_err());
    }
}
