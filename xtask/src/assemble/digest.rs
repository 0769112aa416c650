//! Names and hashes of published files.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// A file under the name that tells its content.
#[derive(Debug, PartialEq, Eq)]
pub struct Asset {
    /// The file's name: with its hash in it, it may be cached for ever.
    pub name: String,
    /// The value of an `integrity` attribute.
    pub integrity: String,
}

impl Asset {
    /// Names and hashes the final bytes of a file.
    pub fn of(extension: &str, bytes: &[u8]) -> Self {
        let digest = Sha256::digest(bytes);
        let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self {
            name: format!("relationship-card-{hash}.{extension}"),
            integrity: format!("sha256-{}", BASE64_STANDARD.encode(digest)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Asset;

    /// The hash of "abc" is the example in FIPS 180-4; the base64 forms are OpenSSL's.
    #[test]
    fn a_file_is_named_and_hashed_by_its_content() {
        let cases = [
            (
                "js",
                "",
                "relationship-card-e3b0c44298fc1c14.js",
                "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            ),
            (
                "css",
                "abc",
                "relationship-card-ba7816bf8f01cfea.css",
                "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
            ),
        ];
        for (extension, content, name, integrity) in cases {
            let asset = Asset::of(extension, content.as_bytes());
            assert_eq!((asset.name.as_str(), asset.integrity.as_str()), (name, integrity));
        }
    }
}
