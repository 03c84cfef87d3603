import {
  decimalsOf,
  divide,
  type Fraction,
  multiply,
  parseDecimal,
  parseFactor,
  reduce,
} from "../ledger/fraction.ts";
import { memo } from "../ledger/memo.ts";
import { must } from "../ledger/must.ts";
import { type Period, parsePeriod, period } from "../ledger/period.ts";
import type { Claim, Observation, TargetRow, Unit } from "../ledger/schema.ts";
import type { Bound, Input, Scale } from "./result.ts";
import type { Role } from "./roles.ts";

export type Units = ReadonlyMap<string, Unit>;

/** One number of the ledger, exact, with its unit, its certainty and its place. */
export interface Figure {
  readonly value: Fraction;
  readonly unit: string;
  readonly dimension: string;
  /** How many base units of the dimension one `unit` is. */
  readonly factor: Fraction;
  readonly bound: Bound;
  readonly status: "A" | "E" | "P" | "F";
  /** True for a figure expected or forecast; a provisional one was measured. */
  readonly estimated: boolean;
  readonly period: Period;
  /** As written, in the unit in which it was written. */
  readonly text: string;
  readonly writtenUnit: string;
  /** How many decimals the text states. */
  readonly decimals: number;
  /** `data/` file and line; absent for a figure that is itself computed. */
  readonly file?: string;
  readonly line?: number;
}

/** A figure aimed at: its tier, and the first day on which it was in force (null: from the start). */
export interface TargetFigure extends Figure {
  readonly tier: TargetRow["tier"];
  readonly form: TargetRow["form"];
  readonly setOn: Period | null;
  readonly source: string;
}

/** A unit's exact factor. Throws for a unit that the ledger's check would refuse: a fault of ours. */
const factorOf = memo(
  (unit: Unit): Fraction => must(parseFactor(unit.factor), `the factor of ${unit.id}`),
  new WeakMap(),
);

/**
 * True of a figure, or of its row, that is neither expected nor forecast. Only what was measured meets or
 * misses a target; a provisional figure (P) was, and is told as provisional.
 */
export function isMeasured({ status }: Pick<Observation, "status">): boolean {
  return status !== "E" && status !== "F";
}

/** What a row must have to be a figure: observations, targets and claims have it, a project's money with its period. */
export type FigureRow = Pick<Claim, "value" | "unit" | "qualifier" | "period" | "file" | "line"> &
  Partial<Pick<Observation, "status">>;

/** The figure of a checked row, in the row's own unit. Throws on an unchecked one: a fault of ours. */
export function figureOf(row: FigureRow, units: Units): Figure {
  const value = parseDecimal(row.value);
  const unit = units.get(row.unit);
  if (value === null || unit === undefined) throw new Error(`not a figure: ${row.file}:${row.line}`);
  const status = row.status || "A";
  return {
    value,
    unit: row.unit,
    dimension: unit.dimension,
    factor: factorOf(unit),
    bound: row.qualifier,
    status,
    estimated: !isMeasured({ status }),
    period: period(row.period),
    text: row.value,
    writtenUnit: row.unit,
    decimals: decimalsOf(row.value),
    file: row.file,
    line: row.line,
  };
}

/** True for a target that is an amount by itself: neither undecided, nor growth, nor relative to another series. */
export function isAmount({ form, value, of }: Pick<TargetRow, "form" | "value" | "of">): boolean {
  return form === "level" && value !== "" && of === "";
}

/** The figure of a target's row, with its tier and the day from which it is in force. */
export function targetFigureOf(row: TargetRow, units: Units): TargetFigure {
  const { tier, form, source } = row;
  return { ...figureOf(row, units), tier, form, source, setOn: parsePeriod(row.set_on) };
}

/** The same figure in another unit, exactly, or null where the unit measures something else. */
export function convert(figure: Figure, unitId: string, units: Units): Figure | null {
  if (figure.unit === unitId) return figure;
  const unit = units.get(unitId);
  if (unit === undefined || unit.dimension !== figure.dimension) return null;
  const factor = factorOf(unit);
  const value = reduce(divide(multiply(figure.value, figure.factor), factor));
  return { ...figure, value, unit: unitId, factor };
}

/** The value in the base unit of its dimension: what two figures of one dimension are compared by. */
export function inBase(figure: Figure): Fraction {
  return multiply(figure.value, figure.factor);
}

/** The value in a figure's unit of an amount in base units. */
export function inUnitOf(base: Fraction, figure: Figure): Fraction {
  return divide(base, figure.factor);
}

/** How an amount in the figure's unit is told: money is what a dimension `money` or `money-…` measures. */
export function levelScale({ dimension }: Pick<Figure, "dimension">): Scale {
  return /^money(-|$)/.test(dimension) ? "money" : "number";
}

/** Units whose hundredth is a part of one; percentage points are not converted into percent. */
const HUNDREDTHS = ["%", "百分点", "个百分点"] as const;

/** A stated percentage or number of points as a ratio (74.1 % → 0.741), or null for any other figure. */
export function ratioOf(figure: Figure, units: Units): Fraction | null {
  for (const unit of HUNDREDTHS) {
    const percent = convert(figure, unit, units);
    if (percent !== null) return { n: percent.value.n, d: percent.value.d * 100n };
  }
  return null;
}

/** A figure's entry in the list of what a result was computed from. */
export function inputOf(role: Role, figure: Figure): Input {
  const { text, writtenUnit, period, bound, file, line } = figure;
  return { role, value: text, unit: writtenUnit, period: period.text, bound, file, line };
}
