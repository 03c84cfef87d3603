import { compare, parseDecimal } from "./fraction.ts";
import { seriesId } from "./lookup.ts";
import { OF_SERIES, parseOf } from "./of.ts";
import { otherSeries } from "./other-series.ts";
import { calendarDay, type Period, parsePeriod, periodOf } from "./period.ts";
import type { Problem } from "./problem.ts";
import { atCell, type CellFault } from "./references.ts";
import type { Indicator, TargetRow, Unit } from "./schema.ts";

/** What targets are checked against. */
export interface Known {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
}

/** A fault of a target, and the column in which it is told. */
interface Found {
  readonly name: string;
  readonly fault: CellFault;
}

type Check = (row: TargetRow, known: Known) => Found | null;

const CHECKS: readonly Check[] = [
  nothingSaid,
  incomplete,
  wordsWithFigure,
  formOfRank,
  averageWithinYear,
  unitOfForm,
  reversedRange,
  oneSidedRange,
  multipleWithoutBase,
  lateBase,
  eachOfNoYears,
  ofItself,
];

/** What is wrong with targets by themselves and for their indicators. */
export function targetFaults(rows: readonly TargetRow[], known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const row of rows) {
    for (const check of CHECKS) {
      const found = check(row, known);
      if (found !== null) problems.push(atCell("targets", row, found.name, found.fault));
    }
  }
  return problems;
}

const at = (name: string, fault: CellFault): Found => ({ name, fault });

/** Neither a figure, nor another series, nor words: a row that sets nothing. */
function nothingSaid({ form, value, to, of, wording }: TargetRow): Found | null {
  if (wording !== "" || value !== "" || to !== "" || (of !== "" && form !== "words")) return null;
  return at(form === "words" ? "wording" : "value", { code: "L225" });
}

/** A range without its lower end, a figure without unit. */
function incomplete({ value, to, unit }: TargetRow): Found | null {
  if (value === "") return to === "" ? null : at("value", { code: "L101" });
  return unit === "" ? at("unit", { code: "L101" }) : null;
}

function wordsWithFigure(
  { form, value, unit, indicator }: TargetRow,
  { indicators, units }: Known,
): Found | null {
  if (form !== "words" || value === "") return null;
  const own = units.get(indicators.get(indicator)?.unit ?? "")?.dimension;
  const isGrowth = units.get(unit)?.dimension === "percent" && own !== "percent";
  return at("form", { code: "L224", fix: isGrowth ? "growth" : "level" });
}

/** A place in a list does not grow by percent and has no multiple; a ceiling of growth (`<=`) is sound elsewhere. */
function formOfRank({ form, indicator, unit }: TargetRow, { indicators, units }: Known): Found | null {
  const row = indicators.get(indicator);
  if (row?.measure !== "rank" || !["growth", "average-growth", "multiple"].includes(form)) return null;
  const inPlaces = units.get(unit)?.dimension === units.get(row.unit)?.dimension;
  return at("form", { code: "L212", fix: inPlaces ? "change" : undefined, facts: { form } });
}

const DAYS_OF_A_YEAR = 366;

function averageWithinYear({ form, period }: TargetRow): Found | null {
  const span = parsePeriod(period);
  if (form !== "average-growth" || span === null || span.to - span.from >= DAYS_OF_A_YEAR) return null;
  return at("form", { code: "L213", fix: "growth" });
}

/** The unit that a figure must have, by its form; the margin over a rate or a growth is in points. */
function unitOfForm(row: TargetRow, known: Known): Found | null {
  if (row.form === "words" || formOfRank(row, known) !== null) return null;
  const own = known.indicators.get(row.indicator)?.unit ?? "";
  const has = known.units.get(row.unit)?.dimension;
  const wants = dimensionOf(row, known.units.get(own)?.dimension);
  if (has === undefined || wants === undefined || has === wants) return null;
  if (wants === "percent" && row.form !== "level") return at("unit", { code: "L206", fix: "%" });
  if (row.form === "level" && row.of === "") {
    return at("unit", { code: "L205", facts: { wants: own, dimension: wants } });
  }
  const fix = [...known.units.values()].find(
    ({ dimension, factor }) => dimension === wants && factor === "1",
  );
  return at("unit", { code: "L214", fix: fix?.id, facts: { wants: fix?.id ?? wants } });
}

function dimensionOf({ form, of }: TargetRow, own: string | undefined): string | undefined {
  if (form === "multiple") return "multiple";
  const isDifference = form === "change" || of !== "";
  const inPercent = form === "growth" || form === "average-growth" || own === "percent";
  if (inPercent && isDifference) return "percentage-point";
  return inPercent ? "percent" : own;
}

function reversedRange({ value, to }: TargetRow): Found | null {
  const [lower, upper] = [parseDecimal(value), parseDecimal(to)];
  if (lower === null || upper === null || compare(upper, lower) >= 0) return null;
  return at("to", { code: "L215", fix: value, facts: { lower: to, upper: value } });
}

function oneSidedRange({ to, qualifier }: TargetRow): Found | null {
  return to === "" || qualifier === "" || qualifier === "~" ? null : at("qualifier", { code: "L216" });
}

/** The year that a wording compares with: 比2020年翻一番, 较2020年. */
const COMPARED = /[比较](\d{4})年/;

function multipleWithoutBase({ form, base, wording, note }: TargetRow): Found | null {
  if (form !== "multiple" || base !== "") return null;
  return at("base", { code: "L219", fix: (COMPARED.exec(wording) ?? COMPARED.exec(note))?.[1] });
}

function lateBase({ base, period }: TargetRow): Found | null {
  const [from, span] = [parsePeriod(base), parsePeriod(period)];
  if (from === null || span === null || from.to < span.from) return null;
  return at("base", { code: "L223", fix: String(calendarDay(span.from).year - 1), facts: { period } });
}

function eachOfNoYears({ over, period, indicator }: TargetRow, { indicators }: Known): Found | null {
  const span = parsePeriod(period);
  if (over !== "each" || span === null || isMadeOfYears(span)) return null;
  const { measure } = indicators.get(indicator) ?? {};
  const fix = measure === "stock" || measure === "rank" ? "end" : "cumulative";
  return at("over", { code: "L226", fix, facts: { period } });
}

function ofItself(row: TargetRow): Found | null {
  const named = [...(parseOf(row.of)?.keys() ?? [])];
  if (named.length === 0 || named.some((name) => !OF_SERIES.some((one) => one === name))) return null;
  return seriesId(otherSeries(row)) === seriesId(row) ? at("of", { code: "L217" }) : null;
}

function isMadeOfYears(span: Period): boolean {
  return periodOf(span.from, span.to).grain === "year";
}
