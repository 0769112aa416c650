//! The part of a stylesheet that a prerendered card needs. The engine brings the whole of it.

use std::collections::HashSet;

/// The rules that are about something in this markup, without white space that only people read. What a pointer
/// brings about (`:hover`) can wait for the engine. It reads what `static/relationship-card.css` is made of: rules
/// and blocks of rules, no comments, and no braces or semicolons in texts.
pub fn pruned(sheet: &str, markup: &str) -> String {
    let names = ["class=\"", "part=\""].into_iter().flat_map(|start| markup.split(start).skip(1));
    let names = names.filter_map(|rest| rest.split('"').next()).flat_map(|value| value.split(' '));
    kept(sheet, &names.collect())
}

fn kept(sheet: &str, names: &HashSet<&str>) -> String {
    let kept = rules(sheet).into_iter().filter_map(|(head, body)| {
        let (head, body) = match head.starts_with('@') {
            true => (head.to_owned(), kept(body, names)),
            false => (fitting(head, names), declarations(body)),
        };
        (!head.is_empty() && !body.is_empty()).then(|| format!("{head}{{{body}}}"))
    });
    kept.collect()
}

/// What stands before and between the outer braces.
fn rules(sheet: &str) -> Vec<(&str, &str)> {
    let (mut rules, mut depth, mut start, mut open) = (Vec::new(), 0, 0, 0);
    for (place, brace) in sheet.match_indices(['{', '}']) {
        match brace {
            "{" if depth == 0 => (depth, open) = (1, place),
            "{" => depth += 1,
            _ => depth -= 1,
        }
        if depth == 0 {
            rules.push((sheet[start..open].trim(), &sheet[open + 1..place]));
            start = place + 1;
        }
    }
    rules
}

/// Those of a rule's selectors that can find something.
fn fitting(head: &str, names: &HashSet<&str>) -> String {
    let fitting = selectors(head).into_iter().map(str::trim).filter(|selector| fits(selector, names));
    fitting.map(|selector| selector.replace(" > ", ">")).collect::<Vec<_>>().join(",")
}

/// A list of selectors, parted at the commas outside brackets.
fn selectors(head: &str) -> Vec<&str> {
    let mut depth = 0;
    let outside = |sign: char| {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        sign == ',' && depth == 0
    };
    head.split(outside).collect()
}

/// Whether all classes and parts that it names are there; what stands in brackets may be there or not.
fn fits(selector: &str, names: &HashSet<&str>) -> bool {
    let mut depth = 0;
    let bare: String = selector
        .chars()
        .filter(|sign| {
            depth += i32::from(*sign == '(');
            let is_outside = depth == 0;
            depth -= i32::from(*sign == ')');
            is_outside
        })
        .collect();
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    let named = |start: &str| {
        let rests: Vec<_> = bare.split(start).skip(1).map(str::to_owned).collect();
        rests.into_iter().map(move |rest| rest.chars().take_while(|sign| is_name(*sign)).collect::<String>())
    };
    !bare.contains(":hover") && named(".").chain(named("[part=\"")).all(|name| names.contains(name.as_str()))
}

fn declarations(body: &str) -> String {
    let declarations = body.split(';').filter_map(|declaration| declaration.split_once(':'));
    let declarations = declarations.map(|(name, value)| format!("{}:{}", name.trim(), dense(value.trim())));
    declarations.collect::<Vec<_>>().join(";")
}

fn dense(value: &str) -> String {
    if value.contains('"') {
        return value.to_owned();
    }
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ").replace(", ", ",");
    let value =
        [" 0.", ",0.", "(0."].iter().fold(value, |value, long| value.replace(long, &long.replace('0', "")));
    value.strip_prefix("0.").map_or(value.clone(), |rest| format!(".{rest}"))
}

#[cfg(test)]
mod tests {
    use super::pruned;

    #[test]
    fn only_rules_about_what_is_there_are_kept() {
        let markup = r#"<div class="card here" part="face"><p class="there"></p></div>"#;
        let cases = [
            ("p { margin: 0 0.5em; }", "p{margin:0 .5em}"),
            (".here, .gone { color: red; }", ".here{color:red}"),
            (".gone { color: red; }", ""),
            (".card > .there::after { content: \" · \"; }", ".card>.there::after{content:\" · \"}"),
            ("[part=\"face\"] { inset: 0.3em auto; }", "[part=\"face\"]{inset:.3em auto}"),
            ("[part=\"flag\"] { inset: 0; }", ""),
            (
                ".here:not(.gone):has(> .gone), :is(.gone, .there) { top: 0 }",
                ".here:not(.gone):has(> .gone),:is(.gone, .there){top:0}",
            ),
            (".here:hover { top: 0; }", ""),
            (
                "@container x (min-width: 34em) { .gone { top: 0; } .here { inset: calc(1em - 2px); } }",
                "@container x (min-width: 34em){.here{inset:calc(1em - 2px)}}",
            ),
            ("@media print { .gone { top: 0; } }", ""),
            (
                ":host { --_a: var(--rc-a, light-dark(#fff, #000)); }",
                ":host{--_a:var(--rc-a,light-dark(#fff,#000))}",
            ),
        ];
        for (sheet, kept) in cases {
            assert_eq!(pruned(sheet, markup), kept, "{sheet}");
        }
    }
}
