//! What the arguments of `render` say.

use crate::card::Lang;
use crate::newsroom::arguments::{moment, value};
use crate::newsroom::clock;
use lexopt::{Arg, Parser};

/// How the prerendered card gets its stylesheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Styles {
    /// In the markup, as one `style` element whose hash a strict page has to name.
    Inline,
    /// By a link to the file beside the element's script.
    Link,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// The card, to be put into an article.
    Card,
    /// A whole page with the card in it.
    Document,
    /// The header that a page with the card needs.
    Policy,
}

/// The layouts that the element knows.
const LAYOUTS: [&str; 4] = ["auto", "carousel", "list", "compact"];

/// The arguments of `render`.
pub struct Options {
    /// The card's file; `-` is the standard input.
    pub file: String,
    /// What is written.
    pub output: Output,
    /// The address of the folder with the element's files, ending in a slash.
    pub assets: String,
    /// How the card gets its stylesheet.
    pub styles: Styles,
    /// The element's `lang`, where it is not that of the page.
    pub lang: Option<String>,
    /// The element's `layout`.
    pub layout: Option<String>,
    /// The element's `images`.
    pub images: Option<&'static str>,
    /// The element's `deep-links`.
    pub deep_links: Option<&'static str>,
    /// The moment at which the card is to be shown, in seconds since 1970 began in UTC.
    pub now: i64,
}

impl Options {
    /// Reads the arguments; the error is a sentence for the user.
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let (mut file, mut document, mut policy) = (None, false, false);
        let mut options = Options {
            file: String::new(),
            output: Output::Card,
            assets: "./".into(),
            styles: Styles::Inline,
            lang: None,
            layout: None,
            images: None,
            deep_links: None,
            now: clock::now(),
        };
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next().map_err(|fault| fault.to_string())? {
            match argument {
                Arg::Long("document") => document = true,
                Arg::Long("csp") => policy = true,
                Arg::Long("assets") => options.assets = folder(&value(&mut parser)?)?,
                Arg::Long("styles") => options.styles = styles(&value(&mut parser)?)?,
                Arg::Long("lang") => options.lang = Some(lang(value(&mut parser)?)?),
                Arg::Long("layout") => options.layout = Some(layout(value(&mut parser)?)?),
                Arg::Long("images") => options.images = images(&value(&mut parser)?)?,
                Arg::Long("deep-links") => options.deep_links = Some(""),
                Arg::Long("at") => options.now = moment(&mut parser)?,
                Arg::Value(name) if file.is_none() => file = Some(name.to_string_lossy().into_owned()),
                other => return Err(other.unexpected().to_string()),
            }
        }
        options.file = file.ok_or("name the card’s file")?;
        options.output = match (document, policy) {
            (_, true) => Output::Policy,
            (true, false) => Output::Document,
            (false, false) => Output::Card,
        };
        Ok(options)
    }
}

/// An address that can stand in a policy and in markup: of a folder, relative or with `https:` or `http:`.
fn folder(address: &str) -> Result<String, String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~/:%".contains(c);
    let host = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let is_sound = match host {
        Some(host) => host.starts_with(|c: char| c.is_ascii_alphanumeric()),
        None => !address.is_empty() && !address.contains(':') && !address.starts_with("//"),
    };
    if !is_sound || !address.chars().all(allowed) {
        return Err(format!("“{address}” cannot be the address of a folder"));
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

fn styles(name: &str) -> Result<Styles, String> {
    match name {
        "inline" => Ok(Styles::Inline),
        "link" => Ok(Styles::Link),
        other => Err(format!("styles are “inline” or “link”, not “{other}”")),
    }
}

/// Pictures wait for a click, or, as everywhere, come when they are near.
fn images(name: &str) -> Result<Option<&'static str>, String> {
    match name {
        "click" => Ok(Some("click")),
        "auto" => Ok(None),
        other => Err(format!("images are “auto” or “click”, not “{other}”")),
    }
}

fn lang(tag: String) -> Result<String, String> {
    if Lang::is_well_formed(&tag) { Ok(tag) } else { Err(format!("“{tag}” is not a language tag")) }
}

fn layout(name: String) -> Result<String, String> {
    if LAYOUTS.contains(&name.as_str()) {
        return Ok(name);
    }
    Err(format!("there is no layout “{name}”; there are {}", LAYOUTS.join(", ")))
}
