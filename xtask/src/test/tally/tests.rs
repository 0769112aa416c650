use super::Tally;
use crate::process::Output;

fn tally(passed: u64, failed: u64) -> Tally {
    Tally { passed, failed }
}

#[test]
fn rust_results_are_summed_over_all_binaries() {
    let two = "\
running 3 tests
test a ... ok
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
running 12 tests
test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s
";
    let one = "test result: ok. 7 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.01s\n";
    let none = "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n";
    let cases = [
        (two, false, tally(13, 2)),
        (two, true, tally(13, 2)),
        (one, true, tally(7, 0)),
        (one, false, tally(7, 1)),
        (none, true, tally(0, 1)),
        (none, false, tally(0, 1)),
        ("", true, tally(0, 1)),
        ("error: could not compile", false, tally(0, 1)),
        ("test result: unreadable", true, tally(0, 1)),
    ];
    for (text, fine, expected) in cases {
        let output = Output { text: text.into(), fine };
        assert_eq!(Tally::of_rust(&output), expected, "{text} {fine}");
    }
}

#[test]
fn the_end_of_a_tap_report_counts() {
    let report = |pass: u64, fail: u64, cancelled: u64| {
        format!(
            "TAP version 13\n# Subtest: # pass 99\nok 1 - a\n1..1\n# tests 9\n# suites 0\n\
             # pass {pass}\n# fail {fail}\n# cancelled {cancelled}\n# skipped 0\n# todo 0\n"
        )
    };
    let cases = [
        (report(4, 0, 0), true, tally(4, 0)),
        (report(4, 2, 1), false, tally(4, 3)),
        (report(4, 0, 0), false, tally(4, 1)),
        (report(0, 0, 0), true, tally(0, 1)),
        (String::new(), true, tally(0, 1)),
        (String::new(), false, tally(0, 1)),
    ];
    for (text, fine, expected) in cases {
        assert_eq!(Tally::of_tap(&text, fine), expected, "{text} {fine}");
    }
}

#[test]
fn a_file_without_tests_fails() {
    let empty = "ok 1 - tests/e2e/empty.test.mjs\n# pass 1\n# fail 0\n";
    assert_eq!(Tally::of_tap(empty, true), tally(0, 1));
    let mixed = "ok 1 - tests/e2e/empty.test.mjs\nok 2 - real\n# pass 2\n# fail 0\n";
    assert_eq!(Tally::of_tap(mixed, true), tally(1, 1));
}

#[test]
fn the_sum_is_one_line() {
    let sum: Tally = [tally(3, 0), Tally::PASSED, Tally::FAILED].into_iter().sum();
    assert_eq!(sum.to_string(), "4 passed, 1 failed");
    assert_eq!(Tally::default().to_string(), "0 passed, 0 failed");
}

#[test]
fn a_step_does_not_look_like_the_sum() {
    for (tally, verdict) in [(tally(3, 0), "3 fine"), (tally(3, 2), "2 of 5 failed")] {
        assert_eq!(tally.verdict(), verdict);
    }
}
