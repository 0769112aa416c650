//! New data for a card that is drawn.

use crate::support::{Stand, cards};
use wasm_bindgen_test::wasm_bindgen_test;

async fn at_b() -> Stand {
    let stand = Stand::drawn(&cards::with_events("Before", &["a", "b", "c"])).await;
    stand.the().go_to("b");
    stand.hears("rc-change", 1).await;
    stand
}

#[wasm_bindgen_test]
async fn events_that_stay_keep_their_nodes() {
    let stand = at_b().await;
    let slide = |id: &str| stand.find(&format!("[data-event={id}]"));
    let (a, b, c) = (slide("a"), slide("b"), slide("c"));
    for ids in [&["x", "a", "b", "c"][..], &["c", "b", "a"], &["b", "y", "a", "c"], &["a", "b", "c"]] {
        stand.give(&cards::with_events("After", ids)).await;
        assert_eq!(stand.all(".slide").len(), ids.len());
        for (id, node) in [("a", &a), ("b", &b), ("c", &c)] {
            assert_eq!(&slide(id), node, "{id} among {ids:?}");
        }
        assert_eq!(stand.shown(), ["b"]);
    }
    assert_eq!(stand.said("rc-change").len(), 1);
}

#[wasm_bindgen_test]
async fn other_words_change_nothing_but_those_words() {
    let stand = Stand::drawn(&cards::card()).await;
    let nodes = stand.all("*");
    stand.give(&cards::with("{ title: 'Corrected' }")).await;
    assert_eq!(stand.text(".title"), "Corrected");
    assert_eq!(stand.all("*"), nodes);
}

#[wasm_bindgen_test]
async fn the_event_nearest_to_one_that_is_gone_is_shown() {
    let stand = at_b().await;
    stand.give(&cards::with_events("Without b", &["a", "c"])).await;
    assert_eq!(stand.shown(), ["c"]);
    stand.give(&cards::with_events("Only a", &["a"])).await;
    assert_eq!(stand.shown(), ["a"]);
    stand.give(&cards::with_events("None", &[])).await;
    assert_eq!(stand.shown(), [""; 0]);
    stand.give(&cards::with_events("New", &["d", "e"])).await;
    assert_eq!(stand.shown(), ["d"]);
}

#[wasm_bindgen_test]
async fn the_way_from_buttons_to_a_slider_and_back_can_be_gone() {
    let ids: Vec<_> = (0..13).map(|index| format!("e{index}")).collect();
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    let stand = Stand::drawn(&cards::with_events("Twelve", &ids[..12])).await;
    assert_eq!((stand.all(".pick").len(), stand.all(".range").len()), (12, 0));
    stand.give(&cards::with_events("Thirteen", &ids)).await;
    assert_eq!((stand.all(".pick").len(), stand.all(".range").len()), (0, 1));
    stand.give(&cards::with_events("Two", &ids[..2])).await;
    assert_eq!((stand.all(".pick").len(), stand.all(".range").len()), (2, 0));
}

#[wasm_bindgen_test]
async fn parts_come_and_go_with_their_data() {
    let stand = Stand::drawn(&cards::card()).await;
    let parts = ".ladder, [part=shared], .sources";
    assert_eq!(stand.all(parts).len(), 3);
    stand.give(&cards::with("{ ladder: undefined, shared: [], sources: undefined }")).await;
    assert_eq!(stand.all(parts).len(), 0);
    stand.give(&cards::card()).await;
    assert_eq!(stand.all(parts).len(), 3);
}

#[wasm_bindgen_test]
async fn an_announcement_of_a_move_does_not_outlive_the_data_it_was_about() {
    let stand = at_b().await;
    assert_eq!(stand.text(".events [role=status]"), "2 of 3, 3 February 2001, About b");
    stand.give(&cards::with_events("After", &["x", "a", "b"])).await;
    assert_eq!(stand.text(".events [role=status]"), "");
}
