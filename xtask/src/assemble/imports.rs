//! The names under which the wasm asks the glue for the browser's functions.
//!
//! Each ends in 16 hexadecimal digits that say nothing and cannot be compressed: 1.4 KB of the wasm and
//! as much of the glue after brotli. Counting numbers of the same length serve as well.

use std::collections::BTreeSet;

const PREFIX: &[u8] = b"__wbg_";
const DIGITS: usize = 16;

/// Gives every import that both files name a number in place of its hash.
pub fn renumber(wasm: &mut [u8], glue: &mut [u8]) {
    let known: Vec<Vec<u8>> = hashes(wasm).intersection(&hashes(glue)).cloned().collect();
    for (number, hash) in known.iter().enumerate() {
        let short = format!("{number:0DIGITS$}");
        [&mut *wasm, &mut *glue].into_iter().for_each(|file| replace(file, hash, short.as_bytes()));
    }
}

/// The hashes at the ends of the names of imports.
fn hashes(file: &[u8]) -> BTreeSet<Vec<u8>> {
    let starts = file.windows(PREFIX.len()).enumerate().filter(|(_, window)| *window == PREFIX);
    starts.filter_map(|(start, _)| hash(&file[start..])).collect()
}

fn hash(name: &[u8]) -> Option<Vec<u8>> {
    let is_hash = |part: &&[u8]| part.len() == DIGITS && part.iter().all(u8::is_ascii_hexdigit);
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    // In the wasm the byte after a name may by chance be a letter, so the digits are counted.
    let name = &name[..name.iter().position(|byte| !is_name(byte)).unwrap_or(name.len())];
    name.split(|byte| *byte == b'_')
        .map(|part| &part[..part.len().min(DIGITS)])
        .find(is_hash)
        .map(<[u8]>::to_vec)
}

fn replace(file: &mut [u8], hash: &[u8], short: &[u8]) {
    let mut start = 0;
    while let Some(found) = file[start..].windows(hash.len()).position(|window| window == hash) {
        start += found;
        file[start..start + hash.len()].copy_from_slice(short);
        start += hash.len();
    }
}

#[cfg(test)]
mod tests {
    use super::renumber;

    #[test]
    fn names_keep_their_length_and_agree_in_both_files() {
        let mut wasm = b"\x19__wbg_append_8b3e7f74a47ea7d5\0\x01__wbg_get_00ff00ff00ff00ff\0".to_vec();
        let mut glue =
            b"imports = { __wbg_get_00ff00ff00ff00ff: a, __wbg_append_8b3e7f74a47ea7d5: b }".to_vec();
        renumber(&mut wasm, &mut glue);
        assert_eq!(wasm, b"\x19__wbg_append_0000000000000001\0\x01__wbg_get_0000000000000000\0");
        assert_eq!(glue, b"imports = { __wbg_get_0000000000000000: a, __wbg_append_0000000000000001: b }");
    }

    #[test]
    fn a_name_that_only_one_file_knows_stays() {
        let mut wasm = b"__wbg_append_8b3e7f74a47ea7d5".to_vec();
        let mut glue = b"__wbg_set_wasm 8b3e7f74a47ea7d5".to_vec();
        renumber(&mut wasm, &mut glue);
        assert_eq!(wasm, b"__wbg_append_8b3e7f74a47ea7d5");
        assert_eq!(glue, b"__wbg_set_wasm 8b3e7f74a47ea7d5");
    }
}
