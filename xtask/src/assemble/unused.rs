//! What of Yew a card never comes to.
//!
//! Yew's drawing decides while it runs what an element has, so the compiler must keep what no card has: listeners
//! (a card has one, on its shadow tree), suspense, portals, raw HTML, text areas. Where that begins, a release has an
//! instruction that stops the engine, and what only led on from there goes.

use super::module::{
    Bytes, CODE, CUSTOM, IMPORTS, PREAMBLE, bodies, functions_imported, number, sections, sized,
};
use anyhow::{Result, bail};
use std::collections::HashMap;

/// How the names of these functions begin. Each must be there: else Yew has changed, and this list with it.
pub const YEWS: [&str; 15] = [
    "<yew::dom_bundle::btag::listeners::ListenerRegistration>::register",
    "<yew::dom_bundle::subtree_root::SubtreeData>::add_listener",
    "<yew::virtual_dom::listeners::ListenerKind>::type_name",
    "<yew::virtual_dom::listeners::ListenerKind as core::clone::Clone>::clone",
    "<yew::virtual_dom::vsuspense::VSuspense as yew::dom_bundle::traits::Reconcilable>::",
    "<yew::dom_bundle::bsuspense::BSuspense as yew::dom_bundle::traits::ReconcileTarget>::",
    "<yew::virtual_dom::vportal::VPortal as yew::dom_bundle::traits::Reconcilable>::",
    "<yew::dom_bundle::bportal::BPortal as yew::dom_bundle::traits::ReconcileTarget>::",
    "<yew::virtual_dom::vraw::VRaw as yew::dom_bundle::traits::Reconcilable>::",
    "<yew::dom_bundle::braw::BRaw as yew::dom_bundle::traits::ReconcileTarget>::",
    "<yew::dom_bundle::braw::BRaw>::",
    "<yew::virtual_dom::vtag::TextareaFields as yew::dom_bundle::btag::Apply>::",
    "<yew::virtual_dom::vtag::Value<web_sys::features::gen_HtmlTextAreaElement::HtmlTextAreaElement> as ",
    "<alloc::rc::Rc<yew::virtual_dom::vsuspense::VSuspense> as ",
    "<alloc::rc::Rc<yew::virtual_dom::vportal::VPortal> as ",
];

/// A function without locals that does nothing but stop.
const STOP: [u8; 3] = [0, 0x00, 0x0b];

/// The module without the functions whose names begin so.
pub fn left_out(module: &[u8], unused: &[&str]) -> Result<Vec<u8>> {
    let names = names(module)?;
    for start in unused {
        if !names.values().any(|name| name.starts_with(start)) {
            bail!("no function of the wasm is named {start}…: see YEWS in xtask/src/assemble/unused.rs");
        }
    }
    let mut less = module[..PREAMBLE].to_vec();
    let mut imported = 0;
    for (section, content) in sections(module)? {
        if section == IMPORTS {
            imported = functions_imported(content)?;
        }
        let is_unused = |place| {
            names
                .get(&(imported + place))
                .is_some_and(|name| unused.iter().any(|start| name.starts_with(start)))
        };
        less.push(section);
        less.extend(match section {
            CODE => sized(&stopped(content, is_unused)?),
            _ => sized(content.0),
        });
    }
    Ok(less)
}

fn stopped(code: Bytes, is_unused: impl Fn(usize) -> bool) -> Result<Vec<u8>> {
    let bodies = bodies(code)?;
    let mut less = number(bodies.len());
    for (place, body) in bodies.into_iter().enumerate() {
        less.extend(sized(if is_unused(place) { &STOP } else { body }));
    }
    Ok(less)
}

/// The names of functions by their indices, without the hashes that tell crates of one name apart.
fn names(module: &[u8]) -> Result<HashMap<usize, String>> {
    let mut names = HashMap::new();
    for (section, mut content) in sections(module)? {
        if section != CUSTOM || text(&mut content)? != "name" {
            continue;
        }
        while !content.0.is_empty() {
            let (kind, length) = (content.byte()?, content.number()?);
            let mut part = Bytes(content.take(length)?);
            if kind == 1 {
                for _ in 0..part.number()? {
                    names.insert(part.number()?, plain(&text(&mut part)?));
                }
            }
        }
    }
    Ok(names)
}

fn text(bytes: &mut Bytes) -> Result<String> {
    let length = bytes.number()?;
    Ok(String::from_utf8_lossy(bytes.take(length)?).into_owned())
}

fn plain(name: &str) -> String {
    let mut pieces = name.split('[');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, rest)) if hash.len() == 16 && hash.chars().all(|c| c.is_ascii_hexdigit()) => {
                plain += rest
            }
            _ => plain = plain + "[" + piece,
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{left_out, plain};

    /// Imports one function, and has two of its own, named in this order.
    fn module(names: [&str; 3], bodies: [&[u8]; 2]) -> Vec<u8> {
        let sized = |bytes: &[u8]| [&[bytes.len() as u8], bytes].concat();
        let imports = [2, 7, 1, 1, b'a', 1, b'b', 0, 0];
        let code = [[2].as_slice(), &sized(bodies[0]), &sized(bodies[1])].concat();
        let named = |(index, name): (usize, &&str)| [vec![index as u8], sized(name.as_bytes())].concat();
        let named = [vec![3], names.iter().enumerate().flat_map(named).collect()].concat();
        let names = [sized(b"name"), vec![1], sized(&named)].concat();
        [b"\0asm\x01\0\0\0".as_slice(), &imports, &[10], &sized(&code), &[0], &sized(&names)].concat()
    }

    #[test]
    fn functions_that_are_not_used_stop() {
        let names = ["<yew::Bee>::c", "<yew[0123456789abcdef]::Bee>::buzz", "<yew::Bee as Tree>::grow"];
        let (used, unused) = ([0, 1, 1, 11].as_slice(), [0, 0, 11].as_slice());
        let less = |start| left_out(&module(names, [used, used]), &[start]).unwrap();
        assert_eq!(less("<yew::Bee>::b"), module(names, [unused, used]));
        assert_eq!(less("<yew::Bee as Tree>::"), module(names, [used, unused]));
        assert_eq!(less("<yew::Bee"), module(names, [unused, unused]));
    }

    #[test]
    fn a_function_that_is_gone_is_an_error() {
        let module = module(["a", "b", "c"], [&[0, 11], &[0, 11]]);
        let message = left_out(&module, &["b", "d"]).unwrap_err().to_string();
        assert_eq!(message, "no function of the wasm is named d…: see YEWS in xtask/src/assemble/unused.rs");
    }

    #[test]
    fn only_the_hashes_of_crates_are_no_names() {
        assert_eq!(
            plain("<a[0123456789abcdef]::B<[u8; 3]> as c[00ff00ff00ff00ff]::D>"),
            "<a::B<[u8; 3]> as c::D>"
        );
    }
}
