// docs/accessibility.md is held to the tests that it names.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const rows = () => {
  const cells = text("docs/accessibility.md").split("\n").filter((line) => /^\| A\d\d /.test(line)).map((line) => line.split(" | "));
  return cells.map((row) => [row[0].slice(2), row.at(-1).match(/`(.+)`/)[1]]);
};

const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => `A${String(from + index).padStart(2, "0")}`);

test("every promise has one row, in order", () => {
  assert.deepEqual(rows().map(([promise]) => promise), [...numbers(1, 11), ...numbers(20, 40)]);
});

for (const [promise, file] of rows())
  test(`the file that is named for ${promise} has a test named after it`, () => {
    const named = file.endsWith(".rs") ? new RegExp(`fn ${promise.toLowerCase()}_`) : new RegExp(`test\\([\`"](A\\d\\d )*${promise} `);
    assert.match(text(file), named);
  });
