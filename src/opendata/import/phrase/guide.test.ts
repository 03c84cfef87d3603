import { describe, expect, test } from "vitest";
import type { GuidePhrase } from "../../../i18n/clerk-guide-words.ts";
import { LANGS } from "../../../i18n/lang.ts";
import { wordsOf } from "../../../i18n/words.ts";
import { memoryFiles } from "../../../ledger/folder.ts";
import { must } from "../../../ledger/must.ts";
import { period } from "../../../ledger/period.ts";
import { readFiles } from "../../../ledger/read.ts";
import { TARGET_KINDS } from "../../../measures/targets/judgement.ts";
import { kindOf } from "../../../measures/targets/kind.ts";
import { subjectOf } from "../../../measures/targets/series-evidence.ts";
import { targetOf } from "../../../measures/targets/target.ts";
import { kindsTexts, target } from "../../kinds-sample.ts";
import { readTarget } from "./read.ts";

// Every example of the clerk's guide is a row: the reader of sheets reads it so, the check takes it, and
// it is of the kind that the guide says.

const INDICATORS: Readonly<Record<string, string>> = {
  "flow higher": "capital",
  "flow lower": "accidents",
  "rate lower": "cpi",
  "rate higher": "research",
  "rank lower": "place",
  "stock higher": "roads",
};

const OTHERS: Readonly<Record<string, string>> = {
  经济: "indicator=gdp",
  地区生产总值增速: "indicator=gdp",
  "gross regional product": "indicator=gdp",
  全市平均: "region=lake",
  "the average of the city": "region=lake",
};

/** A ledger with the example as its only target. */
function ledgerOf({ of, period: span, cells }: GuidePhrase) {
  const columns = Object.fromEntries(
    cells.map((cell) => [cell.slice(0, cell.indexOf("=")), cell.slice(cell.indexOf("=") + 1)]),
  );
  const indicator = must(INDICATORS[of.join(" ")], "an indicator of this sort");
  const region = columns["of"]?.startsWith("region=") === true ? "upper" : "lake";
  const row = target(`${indicator} ${span} ${columns["form"]}`, { ...columns, region });
  const { ledger, problems } = readFiles(memoryFiles(kindsTexts([row])));
  return { ledger, problems, columns };
}

describe.each(LANGS)("the examples of the guide in %s", (lang) => {
  const { phrases } = wordsOf(lang).clerkGuide.targets;

  test.each(phrases.map((one) => [one.phrase, one.period, one] as const))("%s, %s", (phrase, span, one) => {
    const { ledger, problems, columns } = ledgerOf(one);
    const sound = must(ledger, problems.map(({ code }) => code).join());
    const row = must(sound.targets[0], "the target");
    const indicator = sound.indicators.row(row.indicator);
    expect([indicator.measure, indicator.better]).toEqual(one.of);
    const subject = subjectOf(indicator, sound);
    expect(kindOf(targetOf(row, sound.units), subject, period("2025"))).toBe(one.kind);
    const found = readTarget(phrase, {
      ...{ indicator, span: period(span), form: "", unit: "", units: sound.units },
      other: (name) => OTHERS[name] ?? null,
    });
    const read = "cells" in found ? Object.entries(found.cells).filter(([, cell]) => cell !== "") : found;
    expect(read).toEqual(expect.arrayContaining(Object.entries(columns)));
    expect(read).toHaveLength(Object.keys(columns).length);
  });

  test("are of every kind that there is", () => {
    expect(new Set(phrases.map(({ kind }) => kind))).toEqual(new Set(TARGET_KINDS));
  });
});
