// The languages of the interface agree with Unicode's CLDR, as this Node knows it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const LANGUAGES = readdirSync(new URL("../../static/locales/", import.meta.url)).map((name) => name.replace(".json", ""));

/** The locale of which a language file keeps the dates. Why all digits are European is told in src/view/dates.rs. */
const tag = (lang) => `${lang === "en" ? "en-GB" : lang}-u-ca-gregory-nu-latn`;

/** Of which kind spaces are, and whether they stand around dashes, is a matter of taste. */
const plain = (text) => text.replace(/\s*–\s*/g, "–").replace(/\s/g, " ");

/** Spelling changes now and then. */
const skip = Number.parseInt(process.versions.cldr) < 48 && "this Node’s CLDR is older than the one that is followed";

for (const lang of LANGUAGES) {
  const words = JSON.parse(file(`static/locales/${lang}.json`));
  const fill = (key, values) => plain(words[key].replace(/\{([^}]*)\}/g, (_, name) => values[name]));
  const said = (options, ...dates) => {
    const format = new Intl.DateTimeFormat(tag(lang), { timeZone: "UTC", ...options });
    return plain(dates[1] ? format.formatRange(...dates) : format.format(dates[0]));
  };

  test(`months, days and years are those of CLDR: ${lang}`, { skip }, () => {
    const [DAY, MONTH] = [{ day: "numeric" }, { year: "numeric", month: "long" }];
    assert.equal(fill("date.year", { year: 2026 }), said({ year: "numeric" }, Date.UTC(2026, 0)));
    for (let month = 1; month <= 12; month += 1) {
      const name = words[`month.${month}`];
      const names = { month: name, "month:of": words[`month.${month}:of`] ?? name };
      const ofYear = (date) => fill("date.of-year", { date, year: 2026 });
      const day = (date) => Date.UTC(2026, month - 1, date);
      assert.equal(ofYear(fill("date.month", names)), said(MONTH, day(16)));
      assert.equal(ofYear(fill("date.day", { day: 16, ...names })), said({ ...MONTH, ...DAY }, day(16)));
      // CLDR has no words for such a span in these.
      if (["ja", "zh"].includes(lang)) continue;
      const days = fill("date.days", { from: 16, until: 18, ...names });
      assert.equal(ofYear(days), said({ ...MONTH, ...DAY }, day(16), day(18)));
    }
  });

  test(`plurals are those of CLDR: ${lang}`, () => {
    const rules = new Intl.PluralRules(lang);
    let counted = 0;
    for (const line of file("tests/fixtures/plurals.txt").split("\n").filter((line) => line.startsWith(`${lang} `))) {
      const [, category, numbers] = line.split(" ");
      for (const run of numbers.split(",")) {
        const [first, last = first] = run.split("-").map(Number);
        for (let number = first; number <= last; number += 1, counted += 1) assert.equal(rules.select(number), category, `${number}`);
      }
    }
    assert.equal(counted, 201);
  });
}
