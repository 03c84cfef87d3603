import type { Fraction } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import { covers, type Period, period } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { mainTarget, targetInForce, targetsByTier } from "../completion.ts";
import { isAmount, type TargetFigure, targetFigureOf } from "../figure.ts";
import { type Books, impossible, possible, type Recomputed, rowsIf } from "./claim-books.ts";
import { keyOf, type Of } from "./claim-of.ts";
import { besideClaim } from "./facts.ts";
import { type AuditRow, auditRow } from "./finding.ts";
import { type Estimate, estimateOf, quotientOf, shifted } from "./interval.ts";

/** actual ÷ target, less 1 where the claim is by how much the target was exceeded. */
export function againstTarget(books: Books, claim: Claim, of: Of, less: Fraction): Recomputed {
  const at = period(claim.period);
  const actual = besideClaim(books.facts.get(keyOf(claim), at), claim);
  const targets = targetsFor(
    books,
    { ...keyOf(claim), ...of.key },
    of.period === undefined ? at : period(of.period),
  );
  const target = chosen(targets, at, of);
  const rows = [...rowsIf("actual", actual), ...(target === null ? [] : [target.row])];
  if (actual === null) return impossible("no-observation", rows);
  if (target === null) return impossible("no-target", rows);
  const against = ({ figure }: AimedAt): Estimate | null => {
    const ratio =
      figure.dimension === actual.best.dimension ? quotientOf(actual.estimate, estimateOf(figure)) : null;
    return ratio && shifted(ratio, { n: -less.n, d: less.d });
  };
  const estimate = against(target);
  const others = targets.flatMap((other) => {
    const recomputed = other === target ? null : against(other);
    return recomputed === null ? [] : [{ cause: "another-target" as const, recomputed }];
  });
  return { ...possible(estimate, rows, less), others };
}

interface AimedAt {
  readonly figure: TargetFigure;
  readonly row: AuditRow;
}

/** The level targets of a series whose period holds the claim's. */
function targetsFor({ lookup }: Books, key: SeriesKey, at: Period): AimedAt[] {
  const rows = lookup.series(key).targets.filter((row) => isAmount(row) && covers(period(row.period), at));
  return rows.map((row) => {
    const figure = targetFigureOf(row, lookup.ledger.units);
    return { figure, row: auditRow("target", figure, row) };
  });
}

/** The target in force of the tier that `of` names, else the one chiefly judged by; the shortest span first. */
function chosen(targets: readonly AimedAt[], at: Period, of: Of): AimedAt | null {
  const length = ({ figure }: AimedAt) => figure.period.to - figure.period.from;
  const shortest = Math.min(...targets.map(length));
  const figures = targets.filter((one) => length(one) === shortest).map((one) => one.figure);
  const tier = of.tier === undefined ? null : figures.filter((figure) => figure.tier === of.tier);
  const figure = tier === null ? mainTarget(targetsByTier(figures, at)) : targetInForce(tier, at).target;
  return targets.find((one) => one.figure === figure) ?? null;
}
