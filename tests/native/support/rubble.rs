//! Bytes that are no sound file, or no longer one.

use super::random::Random;

/// A piece of what such files are made of, or a few bytes of any kind.
fn piece(pieces: &[&str], random: &mut Random) -> Vec<u8> {
    match random.below(4) {
        0 => (0..random.below(5)).map(|_| random.below(256) as u8).collect(),
        _ => random.one_of(pieces).as_bytes().to_vec(),
    }
}

/// Pieces in any order.
pub fn rubble(pieces: &[&str], random: &mut Random) -> Vec<u8> {
    (0..random.below(40)).flat_map(|_| piece(pieces, random)).collect()
}

/// A file with a few places overwritten, cut or doubled.
pub fn damaged(mut bytes: Vec<u8>, pieces: &[&str], random: &mut Random) -> Vec<u8> {
    for _ in 0..=random.below(4) {
        let start = random.below(bytes.len() + 1);
        let end = (start + random.below(12)).min(bytes.len());
        bytes.splice(start..end, piece(pieces, random));
    }
    if random.below(8) == 0 {
        bytes.truncate(random.below(bytes.len() + 1));
    }
    bytes
}
