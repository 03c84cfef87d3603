import { type Period, parsePeriod, period } from "../../ledger/period.ts";
import type { Basis, Nature, Over, TargetForm, Tier } from "../../ledger/schema.ts";
import { type Figure, figureOf, type Units } from "../figure.ts";
import type { Bound } from "../result.ts";

/** A target of any kind, as its row says it. */
export interface Target {
  /** The time it is of: a year, a part of one, or several. */
  readonly span: Period;
  readonly form: TargetForm;
  /** The figure aimed at, the lower end of a range, or the margin over another series; null where none is set. */
  readonly value: Figure | null;
  /** The upper end of a range; null for a single figure. Both ends are inside. */
  readonly upper: Figure | null;
  /** `>=` 以上, `<=` 以内, `>` 超过, `<` 低于, `~` 左右; "" leaves the side to the indicator's direction. */
  readonly qualifier: Bound;
  readonly tier: Tier;
  readonly nature: Nature | "";
  /** "" leaves it to the measure: a stock at the end, all else cumulative. */
  readonly over: Over | "";
  /** The other series that it is relative to, as `of` names it; "" for none. */
  readonly of: string;
  /** The period that a multiple, a change or the way to a level years ahead starts from; null for the usual. */
  readonly base: Period | null;
  /** The basis of a growth; "" is the indicator's own. */
  readonly basis: Basis | "";
  /** Rows of one group are met only together; "" for none. */
  readonly group: string;
  /** As the document puts it. */
  readonly wording: string;
  /** Null: from the start of the span. */
  readonly setOn: Period | null;
}

/** The cells of a target's row. Those that the first form of the ledger did not have may be absent. */
export interface TargetCells {
  readonly period: string;
  readonly form: TargetForm;
  readonly tier: Tier;
  readonly set_on: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: Bound;
  readonly to?: string;
  readonly nature?: Nature | "";
  readonly over?: Over | "";
  readonly of?: string;
  readonly base?: string;
  readonly basis?: Basis | "";
  readonly group?: string;
  readonly wording?: string;
  readonly file: string;
  readonly line: number;
}

/** The target of a checked row. Throws on an unchecked one: a fault of ours. */
export function targetOf(row: TargetCells, units: Units): Target {
  const figure = (value: string | undefined) =>
    value === undefined || value === "" ? null : figureOf({ ...row, value, qualifier: "" }, units);
  return {
    span: period(row.period),
    form: row.form,
    value: figure(row.value),
    upper: figure(row.to),
    qualifier: row.qualifier,
    tier: row.tier,
    nature: row.nature ?? "",
    over: row.over ?? "",
    of: row.of ?? "",
    base: parsePeriod(row.base ?? ""),
    basis: row.basis ?? "",
    group: row.group ?? "",
    wording: row.wording ?? "",
    setOn: parsePeriod(row.set_on),
  };
}
