//! One date: an object of numbers, or a text.

use super::node::Node;
use super::probe;
use super::report::Report;
use super::spelled::{self, Numbers};
use super::tame::quoted;

/// The date as the card writes it, or why there is none.
pub fn read(node: &Node, report: &mut Report) -> Result<String, String> {
    if node.is_object() {
        return numbered(node, report);
    }
    let words = node.words().ok_or_else(|| format!("{} stands where its date should", node.kind()))?;
    let spelled = spelled::parse(&words).ok_or_else(|| format!("{} is not a date", quoted(&words)))?;
    let (date, notes) = existing(spelled.numbers)?;
    report.settled(&node.path, &[spelled.notes, notes].concat());
    Ok(date)
}

/// The keys of a date, from the coarsest to the finest.
const PARTS: [&str; 3] = ["year", "month", "day"];

fn numbered(node: &Node, report: &mut Report) -> Result<String, String> {
    let year = node.any(&["year"]).ok_or("its date has no year")?;
    let year_number = match whole(year) {
        Some(number) => number,
        None => return whole_date_as_year(year, node, report),
    };
    let [_, month, day] = PARTS.map(|key| node.any(&[key]).and_then(whole).filter(|number| *number != 0));
    let numbers = Numbers { year: year_number, month, day: day.filter(|_| month.is_some()) };
    let (date, _) = existing(numbers)?;
    let written = date.split('-').count();
    for (place, key) in PARTS.into_iter().enumerate() {
        match node.any(&[key]) {
            Some(part) if place < written => carry_number(part, report),
            Some(part) => report.left(&part.path, why_not(part, key, month)),
            None => {}
        }
    }
    Ok(date)
}

/// A whole date written as the year.
fn whole_date_as_year(year: &Node, date: &Node, report: &mut Report) -> Result<String, String> {
    let alone = PARTS[1..].iter().all(|key| date.any(&[key]).is_none());
    let words = year.words().unwrap_or_default();
    let fault = || format!("its year {} is not a number", quoted(&words));
    if !alone || !words.chars().any(|c| c.is_ascii_digit()) {
        return Err(fault());
    }
    read(year, report).map_err(|_| fault())
}

fn carry_number(node: &Node, report: &mut Report) {
    let is_plain = node.words().is_some_and(|words| words.parse::<i64>().is_ok());
    match is_plain {
        true => report.carried(&node.path),
        false => report.changed(&node.path, "written as a plain number"),
    }
}

fn why_not(node: &Node, key: &str, month: Option<i64>) -> String {
    let words = node.words().unwrap_or_default();
    match (whole(node), month) {
        (Some(0), _) => format!("0 means that the {key} is not known"),
        (None, _) => format!("{} is not a number", quoted(&words)),
        (_, None) if key == "day" => "a day without its month says nothing".to_owned(),
        _ => format!("there is no {key} {words} in that {}", if key == "day" { "month" } else { "year" }),
    }
}

/// A whole number; commas and spaces inside it are passed over.
fn whole(node: &Node) -> Option<i64> {
    let words = node.words()?;
    let digits: String = words.chars().filter(|c| *c != ',' && !c.is_whitespace()).collect();
    let number: f64 = digits.parse().ok()?;
    (number.fract() == 0.0 && number.abs() < 1e12).then_some(number as i64)
}

/// The date as far as it exists, and what had to be left out of it.
fn existing(numbers: Numbers) -> Result<(String, Vec<String>), String> {
    let Numbers { year, month, day } = numbers;
    if !(1..=9999).contains(&year) {
        return Err(format!("its year {year} is not one of the years 1 to 9999 that a card can show"));
    }
    let mut date = format!("{year:04}");
    let mut notes = Vec::new();
    for (name, part) in [("month", month), ("day", day)] {
        let Some(part) = part.filter(|part| *part != 0) else { break };
        let finer = format!("{date}-{part:02}");
        if !probe::date(&finer) {
            notes.push(format!("there is no {name} {part} in {date}"));
            break;
        }
        date = finer;
    }
    Ok((date, notes))
}
