//! The part of a stylesheet that a prerendered card needs. The engine brings the whole of it.

use std::collections::HashSet;

/// The rules that are about something in this markup, without white space that only people read. What a pointer
/// brings about (`:hover`) can wait for the engine, and so can what is only for readers with script. It reads what `static/relationship-card.css` is made of: rules
/// and blocks of rules, no comments, and no braces or semicolons in texts.
pub fn pruned(sheet: &str, markup: &str) -> String {
    let values = |name: &str| -> Vec<_> { between(markup, &format!(" {name}=\""), "\"").collect() };
    let names = values("class").into_iter().chain(values("part")).flat_map(|value| value.split(' '));
    kept(sheet, &There { markup, names: names.collect(), langs: values("lang") })
}

/// What there is for a stylesheet to find.
struct There<'a> {
    markup: &'a str,
    /// Of classes and parts.
    names: HashSet<&'a str>,
    langs: Vec<&'a str>,
}

fn kept(sheet: &str, there: &There) -> String {
    let rules =
        rules(sheet).into_iter().filter(|(head, _)| *head != "@media screen and (scripting: enabled)");
    let kept = rules.filter_map(|(head, body)| {
        let (head, body) = match head.starts_with('@') {
            true => (head.replace(": ", ":"), kept(body, there)),
            false => (fitting(head, there), declarations(body)),
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
fn fitting(head: &str, there: &There) -> String {
    let fitting = selectors(head).into_iter().map(str::trim).filter(|selector| there.fits(selector));
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

impl There<'_> {
    /// Whether all that a selector names is there: elements, classes, attributes with their values, a language. Of other
    /// brackets what stands in them may be there or not.
    fn fits(&self, selector: &str) -> bool {
        let bare = outside_brackets(selector);
        let has_value = |attribute: &str| match attribute.split_once("=\"") {
            Some(("part", value)) => self.names.contains(value),
            Some((name, value)) => self.markup.contains(&format!(" {name}=\"{value}\"")),
            None => true,
        };
        !bare.contains(":hover")
            && bare.strip_suffix(":empty").is_none_or(|bare| self.is_empty(bare.trim_start_matches('.')))
            && names_after(&bare, ".").all(|class| self.names.contains(class))
            && between(&bare, "[", "\"]").all(has_value)
            && elements(&bare).all(|name| self.markup.contains(&format!("<{name}")))
            && between(selector, ":lang(", ")")
                .all(|lang| self.langs.iter().any(|there| there.starts_with(lang)))
    }

    /// Whether nothing stands in some element of this class.
    fn is_empty(&self, class: &str) -> bool {
        between(self.markup, &format!(" class=\"{class}\""), "/").any(|rest| rest.ends_with("><"))
    }
}

fn outside_brackets(selector: &str) -> String {
    let mut depth = 0;
    let outside = |sign: &char| {
        depth += i32::from(*sign == '(');
        let is_outside = depth == 0;
        depth -= i32::from(*sign == ')');
        is_outside
    };
    selector.chars().filter(outside).collect()
}

/// The names of elements with which compounds of a selector begin.
fn elements(bare: &str) -> impl Iterator<Item = &str> {
    bare.split([' ', '>', '+', '~']).map(name).filter(|name| !name.is_empty())
}

fn names_after<'a>(text: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).map(name)
}

/// The name with which a text begins.
fn name(text: &str) -> &str {
    let is_of_name = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    text.split(|sign| !is_of_name(sign)).next().unwrap_or_default()
}

/// What stands between this and the next of that, wherever it does.
fn between<'a>(text: &'a str, start: &str, end: &str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| rest.split(end).next())
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
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ").replace(", ", ",").replace(" !", "!");
    let value = [" 0.", ",0.", "(0.", "-0."]
        .iter()
        .fold(value, |value, long| value.replace(long, &long.replace('0', "")));
    value.strip_prefix("0.").map_or(value.clone(), |rest| format!(".{rest}"))
}

#[cfg(test)]
mod tests {
    use super::pruned;

    #[test]
    fn only_rules_about_what_is_there_are_kept() {
        let markup =
            r#"<div class="card here" part="face" lang="ja-JP"><p class="there" data-side="0"></p></div>"#;
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
            ("h1, p, p.here > pre { margin: 0; }", "p{margin:0}"),
            (
                "[data-side=\"0\"] p, [data-side=\"1\"] p, [open] p { top: 0; }",
                "[data-side=\"0\"] p,[open] p{top:0}",
            ),
            (":lang(ja) p, :is(p, .gone):lang(ar) { top: 0; }", ":lang(ja) p{top:0}"),
            (
                "@container x (min-width: 34em) { .gone { top: 0; } .here { inset: calc(1em - 2px); } }",
                "@container x (min-width:34em){.here{inset:calc(1em - 2px)}}",
            ),
            ("@media print { .gone { top: 0; } }", ""),
            ("@media screen and (scripting: enabled) { .here { top: 0; } }", ""),
            ("@media print { p { top: -0.5em !important; } }", "@media print{p{top:-.5em!important}}"),
            (".card:empty, .there:empty { top: 0; }", ".there:empty{top:0}"),
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
