//! The order of the functions in the wasm.
//!
//! Functions that resemble each other stand together: a compressor says briefly what it has just said. The
//! functions get names that sort in this order, and wasm-opt moves them.

use super::module::{CODE, CUSTOM, IMPORTS, bodies, functions_imported, number, sections, sized};
use anyhow::Result;
use std::collections::{BTreeSet, HashMap};

/// wasm-opt's pass that moves functions into the order of their names.
pub const PASS: &str = "--reorder-functions-by-name";

/// How many bytes are compared at a time: about two instructions.
const PIECE: usize = 4;

/// Adds names to a module that has none.
pub fn named(mut module: Vec<u8>) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut order = Vec::new();
    for (section, content) in sections(&module)? {
        match section {
            IMPORTS => imported = functions_imported(content)?,
            CODE => order = chain(&bodies(content)?),
            _ => {}
        }
    }
    module.extend(name_section(imported, &order));
    Ok(module)
}

/// The places of functions, each behind the one that it resembles most of all that are left; the smallest
/// begins.
fn chain(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(PIECE).collect()).collect();
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (place, pieces) in pieces.iter().enumerate() {
        pieces.iter().for_each(|piece| holders.entry(piece).or_default().push(place));
    }
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order = Vec::new();
    let mut next = left.iter().copied().min_by_key(|place| bodies[*place].len());
    while let Some(last) = next {
        left.remove(&last);
        order.push(last);
        let mut shared = vec![0; bodies.len()];
        for piece in &pieces[last] {
            holders[piece].iter().for_each(|holder| shared[*holder] += 1);
        }
        let likeness = |place: usize| {
            f64::from(shared[place]) / (pieces[last].len() + pieces[place].len()).max(1) as f64
        };
        // Of several the first one.
        let nearest = |a: &&usize, b: &&usize| likeness(**a).total_cmp(&likeness(**b)).then(b.cmp(a));
        next = left.iter().max_by(nearest).copied();
    }
    order
}

/// The custom section `name`, with names for functions alone.
fn name_section(imported: usize, order: &[usize]) -> Vec<u8> {
    let mut ranks = vec![0; order.len()];
    order.iter().enumerate().for_each(|(rank, place)| ranks[*place] = rank);
    let mut names = number(ranks.len());
    for (place, rank) in ranks.iter().enumerate() {
        names.extend(number(imported + place));
        names.extend(sized(format!("{rank:06}").as_bytes()));
    }
    let functions = [vec![1], sized(&names)].concat();
    let content = [sized(b"name"), functions].concat();
    [vec![CUSTOM], sized(&content)].concat()
}

#[cfg(test)]
mod tests {
    use super::{chain, name_section, named};

    #[test]
    fn each_function_stands_behind_the_one_it_resembles() {
        let bodies = ["abcdefgh", "01234567", "xabcdefg", "x0123456", "01"].map(str::as_bytes);
        assert_eq!(chain(&bodies), [4, 0, 2, 1, 3]);
    }

    #[test]
    fn a_module_gets_names_for_its_own_functions() {
        let imports = [2, 7, 1, 1, b'a', 1, b'b', 0, 0];
        let code = [10, 8, 2, 2, 0, 11, 3, 0, 1, 11];
        let module = [b"\0asm\x01\0\0\0".as_slice(), &imports, &code].concat();
        let expected = [module.clone(), name_section(1, &[0, 1])].concat();
        assert_eq!(named(module).unwrap(), expected);
        assert!(expected.ends_with(b"\x04name\x01\x11\x02\x01\x06000000\x02\x06000001"));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        for wrong in [b"".as_slice(), b"\0asm\x01\0\0\0\x0a\x05\x01", b"\0asm\x01\0\0\0\x02\x04\x01\0\0\x02"]
        {
            assert!(named(wrong.to_vec()).is_err());
        }
    }
}
