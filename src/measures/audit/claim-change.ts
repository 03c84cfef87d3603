import type { SeriesKey } from "../../ledger/lookup.ts";
import { type Period, period, shiftYears } from "../../ledger/period.ts";
import type { Basis } from "../../ledger/schema.ts";
import { keyOf, wholeOf } from "../claim-of.ts";
import { areComparable, basisOfPrices } from "../growth/basis.ts";
import { type Contributed, contributed, type Moved, movedBy } from "../growth/contribution-between.ts";
import {
  type Books,
  growthId,
  impossible,
  possible,
  type Recompute,
  type Recomputed,
} from "./claim-books.ts";
import { type Fact, rowsOf } from "./facts.ts";
import type { AuditRow } from "./finding.ts";
import { differenceOf, type Estimate, scaled } from "./interval.ts";
import { nearestWholes } from "./wholes.ts";

/** The part's change over the whole's change. */
export const contribution: Recompute = changeOver((found) => found.contribution);

/** The part's change over the whole's base, in points. */
export const pull: Recompute = changeOver((found) => found.pull);

function changeOver(told: (found: Contributed) => Estimate): Recompute {
  return (books, claim, of) => {
    const at = period(claim.period);
    const times = { at, before: of.period === undefined ? shiftYears(at, -1) : period(of.period) };
    const own = keyOf(claim);
    const part = changeOf(books, own, times, "part");
    if ("reason" in part) return part;
    const sought = wholeOf(claim, of);
    const over = (key: SeriesKey) => overWhole(part, changeOf(books, key, times, "whole"), told);
    const found = over(sought);
    if (books.facts.get(sought, at) !== null) return found;
    return { ...found, instead: nearestWholes(books, own, { key: sought, at }).map(({ key }) => over(key)) };
  };
}

function overWhole(
  part: Change,
  whole: Change | Recomputed,
  told: (found: Contributed) => Estimate,
): Recomputed {
  const rows = [...part.rows, ...whole.rows];
  if ("reason" in whole) return { ...whole, rows };
  if (!areComparable(part.basis, whole.basis)) return impossible("another-basis", rows);
  if (part.current.best.dimension !== whole.current.best.dimension) return impossible("units-differ", rows);
  const found = contributed(part.moved, whole.moved);
  return possible(found.kind === "none" ? null : scaled(told(found), { n: 1n, d: 100n }), rows);
}

/** A fact at two times. */
export interface Change {
  readonly current: Fact;
  /** Null where there is no base to move from. */
  readonly moved: Moved | null;
  readonly basis: Basis | "";
  readonly rows: readonly AuditRow[];
}

interface Times {
  readonly at: Period;
  readonly before: Period;
}

/** How a series changed: by its figures of both times, or by its stated growth, which alone counts where the office states it. */
export function changeOf(
  books: Books,
  key: SeriesKey,
  { at, before }: Times,
  side: "part" | "whole",
): Change | Recomputed {
  const { growth, prices } = books.lookup.ledger.indicators.row(key.indicator);
  const current = books.facts.get(key, at);
  if (current === null) return impossible("no-observation", [], { key, period: at.text });
  const rows = rowsOf(`${side}-current`, current);
  const basis = basisOfPrices(prices);
  const base = growth === "stated" ? null : books.facts.get(key, before);
  if (base !== null) {
    const moved = { change: differenceOf(current.estimate, base.estimate), base: base.estimate };
    return { current, moved, basis, rows: [...rows, ...rowsOf(`${side}-base`, base)] };
  }
  const grown = books.statedGrowth.get(growthId(key, at));
  if (grown === undefined) return impossible("no-base", rows, { key, period: before.text });
  if (!areComparable(grown.basis, basis)) return impossible("another-basis", [...rows, grown.row]);
  return {
    current,
    moved: movedBy(current.estimate, grown.estimate),
    basis: grown.basis,
    rows: [...rows, grown.row],
  };
}
