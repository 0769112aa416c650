//! The page about themes and the README tell all properties and all parts, and no others.

use super::cards;
use crate::support::cards::{base, checked, checked_text, with, written};
use crate::support::drawn::{markup, page, page_without_card, scene};
use crate::support::files::text;
use crate::support::markup::Page;
use relationship_card::view::{Env, Scene, Shared};
use std::collections::BTreeSet;

const SHEET: &str = include_str!("../../../static/relationship-card.css");
const PAGE: &str = include_str!("../../../static/theming/index.html");

/// What follows each occurrence of these signs, up to one of those that end a name.
fn named<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    let name = |rest: &'a str| rest.split(['"', ',', ')']).next().unwrap();
    text.split(before).skip(1).map(name).collect()
}

fn set(names: &[&str]) -> BTreeSet<String> {
    let set: BTreeSet<_> = names.iter().map(|name| (*name).to_owned()).collect();
    assert!(set.len() > 10, "these are not all: {set:?}");
    set
}

/// The same, of a list that names nothing twice.
fn listed(names: &[&str]) -> BTreeSet<String> {
    let set = set(names);
    assert_eq!(set.len(), names.len(), "something stands twice");
    set
}

/// What stands in signs of code in one column of the README's table with this head.
fn told(head: &str, column: usize) -> BTreeSet<String> {
    let readme = text("README.md");
    let (_, rows) = readme.split_once(&format!("\n{head}\n|---|---|\n")).expect(head);
    let cells = rows.lines().take_while(|line| line.starts_with("| ")).map(|row| row.split('|').nth(column));
    let cells = cells.map(Option::unwrap).collect::<Vec<_>>().concat();
    listed(&cells.split('`').skip(1).step_by(2).collect::<Vec<_>>())
}

#[test]
fn every_property_that_the_stylesheet_reads_is_told_and_no_other() {
    let read = named(SHEET, "var(--rc-").into_iter().map(|name| format!("--rc-{name}")).collect::<Vec<_>>();
    let read = set(&read.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(listed(&named(PAGE, "data-property=\"")), read);
    assert_eq!(told("| property | what it colours or sets |", 1), read);
}

/// What the stylesheet has in place of a property: for all browsers, and for those that know two sides.
fn default(name: &str) -> Vec<&'static str> {
    let before = format!("var({name}, ");
    SHEET.split(&before).skip(1).map(|rest| rest.split_once(");").unwrap().0).collect()
}

#[test]
fn the_fields_of_a_property_hold_its_defaults() {
    for field in PAGE.split("<fieldset data-property=\"").skip(1) {
        let field = field.split_once("</fieldset>").unwrap().0;
        let (name, values) = (field.split('"').next().unwrap(), named(field, "class=\"value\" value=\""));
        match values.as_slice() {
            [light, dark] => {
                let both = format!("light-dark({light}, {dark})");
                assert_eq!(default(name), [*light, &both], "{name}");
            }
            [""] => assert_eq!(default(name), ["inherit"], "{name}"),
            one => assert_eq!(default(name), one, "{name}"),
        }
    }
}

#[test]
fn contrast_is_measured_with_the_letters_of_the_stylesheet() {
    let script = text("static/theming/contrast.js");
    let (light, dark) =
        script.split_once("LETTERS = [").unwrap().1.split_once("];").unwrap().0.split_once(", ").unwrap();
    let (light, dark) = (light.trim_matches('"'), dark.trim_matches('"'));
    assert!(SHEET.contains(&format!("--_on-color: {light};")), "{light}");
    assert!(SHEET.contains(&format!("--_on-color: light-dark({light}, {dark});")), "{dark}");
}

/// Cards in all states in which a part of its own is drawn.
fn drawn() -> Vec<Page> {
    let mut pages: Vec<_> = cards().iter().map(|(_, card)| page(card)).collect();
    let taken_down = r#"{ "withdrawn": { "date": "2026", "text": "Wrong." } }"#;
    pages.push(page(&with(base(), &[("/editorial", taken_down)])));
    pages.push(page_without_card("error.http", "503"));
    let picture = r#"[{ "src": "a.jpg", "alt": "A" }]"#;
    let scene = scene(checked(&with(base(), &[("/events/0/media", picture)])).card.unwrap(), 2);
    let env = Env { on_demand: true, is_linked: true, ..(*scene.env).clone() };
    pages.push(Page::read(&markup(Scene { env: Shared::new(env), ..scene })));
    pages
}

#[test]
fn every_part_of_the_markup_is_told_and_no_other() {
    let pages = drawn();
    let mut parts: Vec<_> = pages.iter().flat_map(|page| page.values("part")).collect();
    // A player is made by script alone, when a reader asks for it.
    let script = text("static/hand-over.js");
    parts.extend(named(&script, "part: \""));
    let parts = set(&parts);
    assert_eq!(listed(&named(PAGE, "data-part=\"")), parts);
    assert_eq!(told("| where | parts |", 2), parts);
}

#[test]
fn the_card_of_the_page_is_right() {
    let checked = checked_text(&text("static/theming/orsande-wickham-bay.json"));
    assert_eq!(written(&checked), [""; 0]);
}
