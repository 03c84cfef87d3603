import fc from "fast-check";
import { expect, test } from "vitest";
import { asOf, evidence, settings, target } from "../measures/targets/golden/given.ts";
import { judge } from "../measures/targets/judge.ts";
import { LANGS } from "./lang.ts";
import { wordsOf } from "./words.ts";

/** FUZZ=full runs it 10,000 times. */
const runs = { numRuns: process.env["FUZZ"] === "full" ? 10_000 : 1000 };

const UNITS = new Set(["亿元", "元", "%", "个百分点", "位", "倍"]);
const names = {
  other: "某市",
  by: "报告",
  unit: (id: string) => {
    if (!UNITS.has(id)) throw new Error(`no unit has the id “${id}”`);
    return { id, name_en: id, dimension: "" };
  },
};

const OWN = { flow: "亿元", stock: "亿元", rate: "%", "rate in money": "元", rank: "位" } as const;
type What = keyof typeof OWN;

function unitOf(form: string, what: What, isRelative: boolean): string {
  if (form === "multiple") return "倍";
  if (form === "growth" || form === "average-growth") return isRelative ? "个百分点" : "%";
  return OWN[what] === "%" && (isRelative || form === "change") ? "个百分点" : OWN[what];
}

const period = fc.constantFrom("2023", "2024", "2025-01/2025-09", "2025-10", "2025");
const figure = fc.tuple(
  fc.constantFrom("", "", "~", ">=", "<="),
  fc.integer({ min: 1, max: 99 }),
  period,
  fc.constantFrom("A", "P", "E"),
);

test("a judgement is told in units that the ledger has, with a margin and without one", () => {
  const set = fc.record({
    form: fc.constantFrom("level", "growth", "change", "multiple", "average-growth"),
    what: fc.constantFrom(...(Object.keys(OWN) as What[])),
    better: fc.constantFrom("higher", "lower", "none"),
    isRelative: fc.boolean(),
    qualifier: fc.constantFrom("", "~", ">=", "<=", ">", "<"),
    value: fc.constantFrom("5", "-2", "0", "-"),
    span: fc.constantFrom("2025", "2024", "2021/2025", "2025-01/2025-06", "2027"),
    own: fc.array(figure, { maxLength: 5 }),
    other: fc.array(figure, { maxLength: 5 }),
    until: fc.constantFrom("2024-12", "2025-10", "2026-03"),
  });
  fc.assert(
    fc.property(set, ({ form, what, better, isRelative, qualifier, value, span, own, other, until }) => {
      const told = (all: typeof own) =>
        all.map(([bound, n, at, status]) => `${bound}${n} ${OWN[what]} ${at} ${status}`).join(" | ");
      const subject = `${what.split(" ")[0]} ${better}`;
      const of = isRelative ? " of=region=other" : "";
      const unit = unitOf(form, what, isRelative);
      const given = {
        subject,
        figures: told(own),
        as_of: until,
        ...(isRelative ? { other: `${subject} // ${told(other)}` } : {}),
      };
      const goal = target(`${form} ${qualifier}${value} ${unit} ${span} base=2023${of}`);
      const one = judge(goal, evidence(given), asOf(given), settings);
      for (const lang of LANGS) {
        const words = wordsOf(lang).judgement;
        const said = [words.target, words.verdict, words.distance, words.figure, words.clause];
        for (const say of said) expect(say(one, names)).not.toMatch(/undefined|null|NaN/u);
        expect(words.beside(one, names).join()).not.toMatch(/undefined|null|NaN/u);
      }
    }),
    runs,
  );
});
