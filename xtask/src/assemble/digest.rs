//! Names and hashes of published files.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// A file under the name that tells its content.
#[derive(Debug, PartialEq, Eq)]
pub struct Asset {
    /// The file's name: with its hash in it, it may be cached for ever.
    pub name: String,
    /// The SHA-256 of its content in base64, as an `integrity` attribute has it behind `sha256-`. The name is made from it,
    /// so that scripts need not be told both.
    pub hash: String,
}

impl Asset {
    /// Names and hashes the final bytes of a file.
    pub fn of(extension: &str, bytes: &[u8]) -> Self {
        let hash = BASE64_STANDARD.encode(Sha256::digest(bytes));
        let name = hash[..11].replace(['+', '/'], "_");
        Self { name: format!("relationship-card-{name}.{extension}"), hash }
    }
}

#[cfg(test)]
mod tests {
    use super::Asset;

    /// The hash of "abc" is the example in FIPS 180-4; the base64 forms are OpenSSL's.
    #[test]
    fn a_file_is_named_and_hashed_by_its_content() {
        let cases = [
            ("js", "", "relationship-card-47DEQpj8HBS.js", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
            (
                "css",
                "abc",
                "relationship-card-ungWv48Bz_p.css",
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
            ),
        ];
        for (extension, content, name, hash) in cases {
            let asset = Asset::of(extension, content.as_bytes());
            assert_eq!((asset.name.as_str(), asset.hash.as_str()), (name, hash));
        }
    }
}
