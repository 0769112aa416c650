//! The card's own colours can be read, whatever its author writes.

use crate::support::cards::{base, card, with};
use relationship_card::view::palette;
use serde_json::json;
use std::collections::HashMap;

const SHEET: &str = include_str!("../../static/relationship-card.css");

type Rgb = [f64; 3];

fn rgb(hex: &str) -> Rgb {
    let digits = hex.strip_prefix('#').unwrap();
    let wide = digits.len() == 6;
    let part = |index: usize| {
        let text = if wide { &digits[2 * index..2 * index + 2] } else { &digits[index..=index].repeat(2) };
        f64::from(u8::from_str_radix(text, 16).unwrap())
    };
    [part(0), part(1), part(2)]
}

/// WCAG 2.2, “relative luminance” and “contrast ratio”, as they are written there.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let luminance = |color: Rgb| {
        let [red, green, blue] = color.map(|part| {
            let part = part / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    if one > other { one / other } else { other / one }
}

/// What `--_name` is in a style, in light and in dark.
fn sides(style: &str, name: &str) -> Option<[Rgb; 2]> {
    let (_, rest) = style.split_once(&format!("--_{name}:"))?;
    let declaration = rest.split_once(';')?.0.trim();
    let (_, colors) = declaration.split_once("light-dark(")?;
    let (light, rest) = colors.split_once(',')?;
    Some([light, rest.split_once(')')?.0].map(|color| rgb(color.trim())))
}

/// The stylesheet's own colours, with those of a card before them.
fn colors(own: &str) -> HashMap<&'static str, [Rgb; 2]> {
    let (_, sheet) = SHEET.split_once("@supports (color: light-dark").unwrap();
    let names =
        ["paper", "wash", "ink", "soft", "edge", "first", "second", "accent", "accent-wash", "on-color"];
    names.map(|name| (name, sides(own, name).or_else(|| sides(sheet, name)).unwrap())).into()
}

/// Which colours lie on which, and how much they must differ there: text, then the outlines of controls.
const TEXT: [(&str, &[&str]); 6] = [
    ("ink", &["paper", "wash", "accent-wash"]),
    ("soft", &["paper", "wash", "accent-wash"]),
    ("accent", &["paper", "wash", "accent-wash"]),
    ("on-color", &["first", "second"]),
    ("first", &["paper"]),
    ("second", &["paper"]),
];
const CONTROLS: [(&str, &[&str]); 1] = [("edge", &["paper"])];

#[track_caller]
fn assert_readable(own: &str) {
    let colors = colors(own);
    for (pairs, enough) in [(&TEXT[..], 4.5), (&CONTROLS[..], 3.0)] {
        for (above, grounds) in pairs {
            for ground in *grounds {
                for (side, name) in ["light", "dark"].into_iter().enumerate() {
                    let found = contrast(colors[above][side], colors[ground][side]);
                    assert!(found >= enough, "{above} on {ground}, {name}: {found:.2} in {own:?}");
                }
            }
        }
    }
}

fn styled(first: &str, second: &str, accent: &str) -> String {
    palette(&card(&with(
        base(),
        &[
            ("/parties/0/color", &json!(first).to_string()),
            ("/parties/1/color", &json!(second).to_string()),
            ("/accent", &json!(accent).to_string()),
        ],
    )))
}

#[test]
fn the_default_colours_can_be_read() {
    assert_readable("");
    assert_eq!(palette(&card(&base())), "");
}

#[test]
fn ten_thousand_colours_can_be_read_in_light_and_in_dark() {
    // The generator of Park and Miller: the same colours in every run.
    let mut state: u64 = 2026;
    let mut color = || {
        state = state * 48271 % 2_147_483_647;
        format!("#{:06x}", state & 0xff_ffff)
    };
    for _ in 0..10_000 {
        assert_readable(&styled(&color(), &color(), &color()));
    }
    for extreme in ["#000", "#fff", "#f00", "#0f0", "#00f", "#ff0", "#0ff", "#f0f", "#777", "#808080"] {
        assert_readable(&styled(extreme, extreme, extreme));
    }
}

#[test]
fn a_colour_that_can_be_read_stays_as_it_is() {
    let style = styled("#1d5c63", "#7cc4cb", "#8a5a00");
    assert_eq!(sides(&style, "first").unwrap()[0], rgb("#1d5c63"));
    assert_eq!(sides(&style, "second").unwrap()[1], rgb("#7cc4cb"));
    assert_eq!(sides(&style, "accent").unwrap()[0], rgb("#8a5a00"));
    assert_ne!(sides(&style, "accent").unwrap()[1], rgb("#8a5a00"));
}

#[test]
fn what_the_page_sets_goes_before() {
    let style = styled("#1d5c63", "#7cc4cb", "#8a5a00");
    for name in ["first", "second", "accent", "accent-wash"] {
        assert!(style.contains(&format!("--_{name}:var(--rc-{name},light-dark(")), "{style}");
    }
}

#[test]
fn only_colours_that_are_written_are_styled() {
    let one = with(base(), &[("/parties/1/color", "\"#a1b2c3\"")]);
    let style = palette(&card(&one));
    assert!(
        style.contains("--_second:") && !style.contains("--_first:") && !style.contains("accent"),
        "{style}"
    );
}

/// The computation knows the grounds as numbers; they are the stylesheet's.
#[test]
fn the_grounds_are_those_of_the_stylesheet() {
    let source = include_str!("../../src/view/palette.rs");
    let known = |name: &str| {
        let (_, rest) = source.split_once(&format!("const {name}: Side")).unwrap();
        let grounds = rest.split_once("end").unwrap().0.replace(char::is_whitespace, "");
        grounds.split("Color(0x").skip(1).map(|hex| rgb(&format!("#{}", &hex[..6]))).collect::<Vec<_>>()
    };
    let colors = colors("");
    for (side, name) in ["LIGHT", "DARK"].into_iter().enumerate() {
        assert_eq!(known(name), ["paper", "wash", "on-color"].map(|name| colors[name][side]));
    }
}
