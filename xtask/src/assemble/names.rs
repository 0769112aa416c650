//! The names by which the wasm and its glue know each other.
//!
//! wasm-bindgen's are long and end in hashes, which say nothing and cannot be compressed. wasm-opt
//! gives the wasm short ones; here the glue learns them.

use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// wasm-opt's pass that shortens the names, and prints them.
pub const PASS: &str = "--minify-imports-and-exports-and-modules";

/// What that pass calls the one module from which the wasm imports.
const MODULE: &str = "a";

/// The new names, by the old ones.
#[derive(Debug, Default)]
pub struct Names {
    module: Option<String>,
    imports: BTreeMap<String, String>,
    exports: BTreeMap<String, String>,
}

impl Names {
    /// Reads what the pass prints: `["module", "old", "new"]` for each import, `["old", "new"]` for each
    /// export, a line each.
    pub fn read(text: &str) -> Self {
        let mut names = Self::default();
        for line in text.lines() {
            let words: Vec<String> = line.split('"').skip(1).step_by(2).map(str::to_owned).collect();
            match <[String; 3]>::try_from(words) {
                Ok([module, old, new]) => {
                    names.module = Some(module);
                    names.imports.insert(old, new);
                }
                Err(words) => names.exports.extend(<[String; 2]>::try_from(words).map(Into::into).ok()),
            }
        }
        names
    }

    /// Leaves out of the glue what it offers and the wasm does not import.
    pub fn trim(&self, glue: &str) -> String {
        let mut offered = true;
        let lines = glue.split_inclusive('\n').filter(|line| {
            match entry(line) {
                Some(name) => offered = self.imports.contains_key(name),
                None if line.starts_with("    }") => offered = true,
                None => {}
            }
            offered || self.module.is_none()
        });
        lines.collect()
    }

    /// Renames in the glue. An import that it does not offer would keep the wasm from starting.
    pub fn rename(&self, glue: &str) -> Result<String> {
        let mut text = String::new();
        let (mut before, mut offered) = ("", 0);
        for piece in glue.split_inclusive(|c: char| !is_of_name(c)) {
            let name = piece.trim_end_matches(|c| !is_of_name(c));
            let new = match piece.strip_prefix(name) {
                _ if before == "wasm." => self.exports.get(name),
                Some(":") => self.imports.get(name).inspect(|_| offered += 1),
                _ => None,
            };
            text += new.map_or(name, String::as_str);
            text += &piece[name.len()..];
            before = piece;
        }
        if offered != self.imports.len() {
            bail!("the glue offers {offered} of the {} imports of the wasm", self.imports.len());
        }
        Ok(match &self.module {
            Some(module) => text.replace(&format!("\"{module}\":"), &format!("{MODULE}:")),
            None => text,
        })
    }
}

/// The name of the import whose entry begins with this line of the glue.
fn entry(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix("        ")?.split_once(": ")?;
    (name.starts_with("__wb") && name.chars().all(is_of_name)).then_some(name)
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::Names;

    const PRINTED: &str = r#"{
 "imports": [
  ["./card_bg.js", "__wbg_get_00ff00ff00ff00ff", "a"],
  ["./card_bg.js", "__wbg_append_8b3e7f74a47ea7d5", "$b"]
 ],
"exports": [
  ["memory", "c"],
  ["invoke", "d"],
  ["invoke_1", "e"]
 ]
}
"#;

    #[test]
    fn names_become_short_wherever_they_are_meant() {
        let glue = r#"
const imports = { __wbg_get_00ff00ff00ff00ff: function() {}, __wbg_append_8b3e7f74a47ea7d5: add };
return { "./card_bg.js": imports };
function invoke(memory) { return wasm.invoke(memory, wasm.invoke_1(wasm.memory.buffer)); }
"#;
        let short = r#"
const imports = { a: function() {}, $b: add };
return { a: imports };
function invoke(memory) { return wasm.d(memory, wasm.e(wasm.c.buffer)); }
"#;
        assert_eq!(Names::read(PRINTED).rename(glue).unwrap(), short);
    }

    #[test]
    fn an_import_that_the_glue_does_not_offer_is_an_error() {
        let glue = "{ __wbg_get_00ff00ff00ff00ff: get }";
        let message = Names::read(PRINTED).rename(glue).unwrap_err().to_string();
        assert_eq!(message, "the glue offers 1 of the 2 imports of the wasm");
    }

    #[test]
    fn what_the_wasm_does_not_import_is_left_out() {
        let glue = "\
    const imports = {
        __proto__: null,
        __wbg_item_1a: function() { return handleError(function(list) {
            return list.item();
        }, arguments); },
        __wbg_get_00ff00ff00ff00ff: function() {
            label: 1;
        },
        __wbg_set_00ff00ff00ff00ff: function() {
        },
    };
    const more = 1;
";
        let less = "\
    const imports = {
        __proto__: null,
        __wbg_get_00ff00ff00ff00ff: function() {
            label: 1;
        },
    };
    const more = 1;
";
        assert_eq!(Names::read(PRINTED).trim(glue), less);
        assert_eq!(Names::read("").trim(glue), glue);
    }

    #[test]
    fn without_new_names_the_glue_stays() {
        let glue = r#"{ "./card_bg.js": wasm.memory }"#;
        assert_eq!(Names::read("").rename(glue).unwrap(), glue);
    }
}
