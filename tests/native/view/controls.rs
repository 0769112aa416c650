//! What can be operated, and where it leads.

use super::cards;
use crate::support::drawn::{page, page_without_card};
use crate::support::markup::{Element, Page};
use relationship_card::state::Action;
use std::collections::BTreeSet;

/// Whether the element has a name of its own: its text or a label.
fn has_name(element: &Element) -> bool {
    [element.get("aria-label"), Some(element.text.as_str())]
        .iter()
        .flatten()
        .any(|name| !name.trim().is_empty())
}

/// The id to which an action leads.
fn destination(action: &Action) -> Option<String> {
    match action {
        Action::Show(place) | Action::SeeEvent(place) => Some(format!("event-{place}")),
        Action::SeeLevel(place) => Some(format!("level-{place}")),
        Action::SeeSource(place) => Some(format!("source-{place}")),
        Action::SeeClaim(anchor) => Some(anchor.clone()),
        _ => None,
    }
}

#[test]
fn every_control_is_native_and_has_a_name() {
    for (card, value) in cards() {
        let page = page(&value);
        for element in page.elements.iter().filter(|element| element.get("data-action").is_some()) {
            assert!(
                ["button", "a", "input", "select"].contains(&element.tag.as_str()),
                "{card}: {element:?}"
            );
            assert!(
                has_name(element)
                    || element.tag == "select"
                        && page.around(element).any(|around| around.tag == "label" && has_name(around)),
                "{card}: {element:?}"
            );
        }
        for button in page.tagged("button") {
            assert_eq!(button.get("type"), Some("button"), "{card}: a button that would submit a form");
            assert!(button.get("data-action").is_some(), "{card}: {button:?} does nothing");
        }
        for details in page.tagged("details") {
            let place = page.elements.iter().position(|element| std::ptr::eq(element, details)).unwrap();
            assert_eq!(page.elements[place + 1].tag, "summary", "{card}: what opens comes first");
        }
    }
}

#[test]
fn nothing_but_native_controls_and_the_strip_is_in_the_order_of_tabs() {
    for (card, value) in cards() {
        let page = page(&value);
        let tabbable =
            page.elements.iter().filter(|element| element.get("tabindex").is_some_and(|tab| tab != "-1"));
        for element in tabbable {
            assert_eq!((element.get("part"), element.get("tabindex")), (Some("track"), Some("0")), "{card}");
            assert!(has_name(element), "{card}: {element:?}");
        }
        let roles = page.values("role").into_iter().filter(|role| !["group", "status"].contains(role));
        assert_eq!(roles.collect::<Vec<_>>(), [""; 0], "{card}: roles that only native elements should have");
    }
}

#[test]
fn no_control_stands_in_another_one() {
    let is_control =
        |element: &Element| ["button", "a", "input", "select", "summary"].contains(&element.tag.as_str());
    for (card, value) in cards() {
        let page = page(&value);
        for control in page.elements.iter().filter(|element| is_control(element)) {
            let around = page.around(control).find(|around| is_control(around));
            assert_eq!(around, None, "{card}: around {control:?}");
        }
    }
}

#[test]
fn every_action_can_be_read_back_and_leads_to_something_that_can_have_the_focus() {
    for (card, value) in cards() {
        let page = page(&value);
        for control in page.elements.iter().filter(|element| element.get("data-action").is_some()) {
            // What has a value names its target itself.
            if ["input", "select"].contains(&control.tag.as_str()) {
                let action = if control.tag == "input" { "show" } else { "filter" };
                assert_eq!(control.get("data-action"), Some(action), "{card}");
                continue;
            }
            let action = Action::parse(control.get("data-action").unwrap(), control.get("data-target"));
            let action = action.unwrap_or_else(|| panic!("{card}: {control:?} names no action"));
            if let Some(id) = destination(&action) {
                let target = page.the("id", &id);
                assert!(target.get("tabindex").is_some() || target.tag == "details", "{card}: {target:?}");
            }
        }
    }
}

#[test]
fn every_id_is_unique_and_every_reference_to_one_is_kept() {
    for (card, value) in cards() {
        let page = page(&value);
        let ids = page.values("id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{card}: {ids:?}");
        for attribute in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for id in page.values(attribute) {
                assert!(unique.contains(&id), "{card}: {attribute} names “{id}”");
            }
        }
    }
}

#[test]
fn no_card_has_styles_scripts_or_handlers_in_its_markup() {
    for (card, value) in cards() {
        for element in page(&value).elements {
            assert!(
                !["script", "style", "iframe", "form"].contains(&element.tag.as_str()),
                "{card}: {element:?}"
            );
            let forbidden =
                element.attributes.iter().find(|(name, _)| name == "style" || name.starts_with("on"));
            assert_eq!(forbidden, None, "{card}: {}", element.tag);
        }
    }
}

#[test]
fn a_card_that_cannot_be_had_says_so_and_offers_another_try() {
    let page: Page = page_without_card("error.http", "503");
    let notice = page.the("part", "notice");
    assert!(notice.text.contains("503"), "{}", notice.text);
    assert_eq!(notice.get("lang"), Some("en"));
    assert!(page.around(notice).any(|around| around.get("role") == Some("status")));
    let retry = page.the("data-action", "retry");
    assert_eq!((retry.tag.as_str(), retry.text.as_str()), ("button", "Try again"));
    assert_eq!(retry.get("part"), Some("retry"), "the browser's side knows it by this name");
    assert_eq!(page.tagged("slot").len(), 1, "what the author put there stays");
}
