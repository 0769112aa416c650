//! Elements, made by one function for all of them.
//!
//! Yew's `html!` writes the making of an element out anew wherever one stands, which was a third of the
//! package's own code in the wasm. It still serves for components.

use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText};
use yew::{AttrValue, Html};

/// An element with a class.
pub fn tag(name: &'static str, class: &'static str, children: Html) -> Html {
    element(name, attributes(&["class"], &[class], []), children)
}

/// An element whose class is also its name among the shadow parts.
pub fn named(name: &'static str, class: &'static str, children: Html) -> Html {
    element(name, attributes(&["class", "part"], &[class, class], []), children)
}

/// A decoration without content, which nobody is told of.
pub fn ornament(class: &'static str) -> Html {
    element("span", attributes(&["class", "aria-hidden"], &[class, "true"], []), Html::default())
}

/// An element with other attributes.
pub fn element(name: &'static str, attributes: Attributes, children: Html) -> Html {
    keyed(None, name, attributes, children)
}

/// An element that keeps its nodes when its place in a list changes.
pub fn keyed(key: Option<Key>, name: &'static str, attributes: Attributes, children: Html) -> Html {
    let mut tag = VTag::new(name);
    tag.key = key;
    tag.attributes = attributes;
    if let Some(inside) = tag.children_mut() {
        *inside = children;
    }
    tag.into()
}

/// Several pieces of markup, one after another.
pub fn all<const COUNT: usize>(pieces: [Html; COUNT]) -> Html {
    VList::with_children(pieces.into(), None).into()
}

/// Words.
pub fn text(words: impl Into<AttrValue>) -> Html {
    VText::new(words).into()
}

/// Attributes: `with!["class" = "office", "tabindex" = "-1"; "id" = anchor]`. Those behind the semicolon may
/// change; `None` leaves one out. The compiler refuses those that strict pages refuse, or that leak.
macro_rules! with {
    ($($key:literal = $value:expr),* $(; $($changing:literal = $new:expr),*)?) => {
        $crate::view::tag::attributes(
            const { $crate::view::tag::allowed(&[$($key,)* $($($changing),*)?]) },
            &[$($value),*],
            [$($(yew::html::IntoPropValue::into_prop_value($new)),*)?],
        )
    };
}

pub(super) use with;

/// A drawing that fills its room, whatever the shape of that; decoration, too.
pub fn stretched(class: &'static str, view_box: &'static str, children: Html) -> Html {
    let attributes =
        with!["class" = class, "viewBox" = view_box, "preserveAspectRatio" = "none", "aria-hidden" = "true"];
    element("svg", attributes, children)
}

/// The attributes with these keys, the first of which have these values.
pub fn attributes<const COUNT: usize>(
    keys: &'static [&'static str],
    fixed: &[&'static str],
    values: [Option<AttrValue>; COUNT],
) -> Attributes {
    filled(keys, fixed, values.into())
}

fn filled(
    keys: &'static [&'static str],
    fixed: &[&'static str],
    values: Vec<Option<AttrValue>>,
) -> Attributes {
    let mut all = Vec::with_capacity(keys.len());
    for value in fixed {
        all.push(Some(AttributeOrProperty::Attribute(AttrValue::Static(value))));
    }
    for value in values {
        all.push(value.map(AttributeOrProperty::Attribute));
    }
    Attributes::Dynamic { keys, values: all.into() }
}

/// What a maker makes of a value, or nothing where there is none.
pub fn maybe<T>(value: Option<T>, make: impl FnOnce(T) -> Html) -> Html {
    value.map(make).unwrap_or_default()
}

/// These keys, if no style and no handler is among them.
pub const fn allowed(keys: &'static [&'static str]) -> &'static [&'static str] {
    let mut place = 0;
    while place < keys.len() {
        let is_forbidden = matches!(keys[place].as_bytes(), b"style" | [b'o', b'n', ..]);
        assert!(!is_forbidden, "markup has no styles and no handlers");
        place += 1;
    }
    keys
}
