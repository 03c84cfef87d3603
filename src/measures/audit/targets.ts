import { ONE } from "../../ledger/fraction.ts";
import { endYear, type Period, parsePeriod, period, shiftYears } from "../../ledger/period.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import { keyOf } from "../claim-of.ts";
import { type Figure, figureOf, isAmount, ratioOf } from "../figure.ts";
import { type Books, isApart } from "./claim-books.ts";
import { rowsOf } from "./facts.ts";
import { auditRow, type Check, type Finding, judged, unchecked } from "./finding.ts";
import { estimateOf, MINUS_ONE, quotientOf, rootOf, scaled, shifted } from "./interval.ts";

/**
 * Targets stated both as a level and as growth: the growth that the level means from what was reached
 * before, against the growth stated: from the year before the span's first, in all or a year on average.
 */
export function auditTargets(books: Books): Finding[] {
  const { ledger } = books.lookup;
  return ledger.targets
    .filter(
      (row) => (row.form === "growth" || row.form === "average-growth") && row.value !== "" && row.of === "",
    )
    .flatMap((row) => {
      const level = levelBeside(books, row);
      return level === null ? [] : [auditPair(books, row, level)];
    });
}

/** The level target of the same thing, tier and day, for the growth target's last period. */
function levelBeside({ lookup }: Books, row: TargetRow): TargetRow | null {
  const end = period(row.period).to;
  const same = (one: TargetRow) =>
    isAmount(one) &&
    one.to === "" &&
    one.tier === row.tier &&
    one.set_on === row.set_on &&
    period(one.period).to === end;
  return lookup.series(row).targets.find(same) ?? null;
}

function auditPair(books: Books, row: TargetRow, level: TargetRow): Finding {
  const { units } = books.lookup.ledger;
  const goal = figureOf(level, units);
  const { base, years } = baseOf(row, goal.period);
  const before = books.facts.get(keyOf(row), base);
  const rows = [auditRow("target", goal, level), ...(before === null ? [] : rowsOf("reference", before))];
  const check = growthCheck(books, row, rows);
  if (check === null) return unchecked(emptyCheck(books, row, rows), "units-differ");
  if (isApart(books, row.indicator, row.basis)) return unchecked(check, "another-basis");
  if (before === null) {
    const sought = { key: keyOf(row), period: base.text };
    return unchecked({ ...check, sought }, "no-base");
  }
  const ratio =
    goal.dimension === before.best.dimension ? quotientOf(estimateOf(goal), before.estimate) : null;
  if (ratio === null) return unchecked(check, "base-is-zero");
  return judged(check, shifted(row.form === "average-growth" ? rootOf(ratio, years) : ratio, MINUS_ONE));
}

/** The period that the growth starts from, and over how many years. */
function baseOf(row: TargetRow, goal: Period): { base: Period; years: number } {
  const [start = ""] = row.period.split("/");
  const first = parsePeriod(start) ?? goal;
  const years = endYear(goal) - endYear(first) + 1;
  return { base: shiftYears(goal, -years), years };
}

function growthCheck(books: Books, row: TargetRow, rows: Check["rows"]): Check | null {
  const { units } = books.lookup.ledger;
  const figure = figureOf(row, units);
  const unit = ratioOf({ ...figure, value: ONE }, units);
  if (unit === null) return null;
  const asRatio = (value: Figure) => scaled(estimateOf({ ...value, factor: ONE, dimension: "" }), unit);
  const { point, wide } = asRatio(figure);
  const upper = row.to === "" ? null : asRatio(figureOf({ ...row, value: row.to }, units));
  const interval = upper === null ? wide : { low: wide.low, high: upper.wide.high };
  return { ...emptyCheck(books, row, rows), point, stated: { ...told(row), interval } };
}

function emptyCheck(books: Books, row: TargetRow, rows: Check["rows"]): Check {
  const figure = figureOf(row, books.lookup.ledger.units);
  return {
    kind: "level-vs-growth",
    subject: keyOf(row),
    period: row.period,
    scale: "ratio",
    stated: { ...told(row), interval: { low: null, high: null } },
    point: figure.value,
    rows: [auditRow("stated", figure, row), ...rows],
  };
}

function told({ value, to, unit, qualifier }: TargetRow) {
  return { text: value, ...(to === "" ? {} : { to }), unit, bound: qualifier };
}
