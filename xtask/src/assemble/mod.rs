//! The last step of every build: Trunk's files become what a site publishes.
//!
//! Trunk can build an application but not a component, so this step renames and hashes what Trunk
//! built, and tells the element where to find it. Trunk takes it as a hook (Trunk.toml names it), and
//! `cargo xtask dist` by itself.

mod assets;
mod digest;
mod module;
mod names;
mod order;
mod polish;
mod unused;

use crate::place;
use anyhow::{Context, Result, anyhow, bail};
use assets::Assets;
use digest::Asset;
use names::Names;
use polish::Polish;
use std::path::{Path, PathBuf};

/// The hook: gives the files in Trunk's staging folder their final form.
pub fn hook() -> Result<()> {
    let (staging, release) = trunk_says()?;
    assemble(&staging, release)
}

/// Takes out of the wasm that Trunk put into `folder` what a card never comes to. Other settings of the compiler than
/// those of a release put some of these functions into others, where they stay.
pub fn lighten(folder: &Path) -> Result<()> {
    let built = only(folder, "_bg.wasm")?;
    write(&built, &unused::left_out(&read(&built)?, &unused::YEWS)?)
}

/// Gives the files that Trunk put into `folder` their final form.
pub fn assemble(folder: &Path, release: bool) -> Result<()> {
    let polish = Polish::new(release);
    refuse_snippets(folder)?;
    let (wasm, names) = wasm(folder, &polish)?;
    let mut late = words(folder)?;
    // In capitals it is no language.
    late.0.push(("SHEET".to_owned(), sheet(folder, &polish)?.hash));
    let glue = glue(folder, &polish, &names, late)?;
    let assets = [("js", glue), ("wasm", wasm)];
    element(folder, &polish, &Assets(assets.map(|(kind, asset)| (kind.to_owned(), asset.hash)).into()))
}

fn trunk_says() -> Result<(PathBuf, bool)> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").ok_or_else(|| {
        anyhow!("`assemble` is a step of Trunk's builds: run `cargo xtask dist` or `trunk build`")
    })?;
    let release = std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    Ok((staging.into(), release))
}

/// The glue would import snippets by their path alone, and so without an integrity check.
fn refuse_snippets(folder: &Path) -> Result<()> {
    if folder.join("snippets").exists() {
        bail!(
            "a dependency brings JavaScript of its own (wasm-bindgen's snippets/), which the \
             loader could not check: leave that dependency or its feature out"
        );
    }
    Ok(())
}

fn wasm(folder: &Path, polish: &Polish) -> Result<(Asset, Names)> {
    let built = only(folder, "_bg.wasm")?;
    let names = polish.wasm(&built)?;
    let asset = publish(folder, "wasm", &read(&built)?)?;
    remove(&built)?;
    Ok((asset, names))
}

/// The words of the interface in each language.
fn words(folder: &Path) -> Result<Assets> {
    let locales = place::sources().join("locales");
    let file = |path: &PathBuf| {
        let lang = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok((lang, publish(folder, "json", &read(path)?)?.hash))
    };
    place::files(&locales, "", ".json").iter().map(file).collect::<Result<_>>().map(Assets)
}

/// The glue, and behind it what the element needs together with the engine.
fn glue(folder: &Path, polish: &Polish, names: &Names, late: Assets) -> Result<Asset> {
    let built = only(folder, ".js")?;
    // The element starts the engine by `load`, which stands in the addition.
    let text = names
        .rename(&names.trim(&read_text(&built)?))?
        .replace("export { initSync, __wbg_init as default };", "");
    let addition = late.fill(&read_text(&place::sources().join("hand-over.js"))?);
    let text = text + "\n" + &addition.context("static/hand-over.js")?;
    let asset = publish(folder, "js", &polish.script(text.into_bytes())?)?;
    remove(&built)?;
    Ok(asset)
}

fn sheet(folder: &Path, polish: &Polish) -> Result<Asset> {
    let source = read(&place::sources().join("relationship-card.css"))?;
    let sheet = polish.sheet(source)?;
    // Prerendered cards may link it, and cannot know the other name.
    write(&folder.join("relationship-card.css"), &sheet)?;
    publish(folder, "css", &sheet)
}

fn element(folder: &Path, polish: &Polish, assets: &Assets) -> Result<()> {
    let source = read_text(&place::sources().join("relationship-card.js"))?;
    let text = assets.fill(&source).context("static/relationship-card.js")?;
    write(&folder.join("relationship-card.js"), &polish.script(text.into_bytes())?)
}

fn publish(folder: &Path, extension: &str, bytes: &[u8]) -> Result<Asset> {
    let asset = Asset::of(extension, bytes);
    write(&folder.join(&asset.name), bytes)?;
    Ok(asset)
}

/// The one file Trunk built with this end of the name.
fn only(folder: &Path, end: &str) -> Result<PathBuf> {
    match place::files(folder, "relationship-card", end).as_slice() {
        [one] => Ok(one.clone()),
        found => bail!("Trunk built {} files named relationship-card*{end}, not one", found.len()),
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn read_text(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

fn remove(path: &Path) -> Result<()> {
    std::fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))
}
