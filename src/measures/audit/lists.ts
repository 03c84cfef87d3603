import { addsUp, categoriesOf, withoutCategory } from "../../ledger/adding-up.ts";
import { compare, type Fraction, parseDecimal } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { push } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import type { Breakdown } from "../../ledger/schema.ts";
import { checkOf, type Fact, type Facts, factId, inUnit } from "./facts.ts";
import { type Finding, judged } from "./finding.ts";
import { atLeast, estimateOf } from "./interval.ts";
import { judgedPair, pairsOf, type Statement } from "./like-standing.ts";

/** A category named as a lower threshold: `亿元以上`, `5000万元以上`. */
const THRESHOLD = /^([0-9.]*)(亿|千万|百万|万|)元以上$/;
const STEPS: Readonly<Record<string, bigint>> = {
  亿: 100_000_000n,
  千万: 10_000_000n,
  百万: 1_000_000n,
  万: 10_000n,
  "": 1n,
};

/** The amount from which a category counts, by its name, or null for any other category. */
export function thresholdOf({ name }: Breakdown): Fraction | null {
  const match = THRESHOLD.exec(name);
  if (match === null) return null;
  const [, digits = "", unit = ""] = match;
  const number = parseDecimal(digits === "" ? "1" : digits);
  return number && { n: number.n * must(STEPS[unit], "the value of a numeral"), d: number.d };
}

interface Step {
  readonly from: Fraction;
  readonly fact: Fact;
}

/** Nested categories: what lies above a higher threshold lies above a lower one too, and cannot be more. */
export function auditNested(ledger: Ledger, facts: Facts): Finding[] {
  const groups = new Map<string, Step[]>();
  for (const fact of facts.all) {
    if (fact.derived || fact.key.breakdown === "" || !addsUp(ledger.indicators.row(fact.key.indicator)))
      continue;
    for (const category of categoriesOf(ledger, fact.key.breakdown)) {
      const from = thresholdOf(category);
      const rest = {
        ...fact.key,
        breakdown: withoutCategory(fact.key.breakdown, { ...category, parent: "" }),
      };
      if (from !== null)
        push(groups, `${factId(rest, fact.period, fact.strand)}|${category.scheme}`, { from, fact });
    }
  }
  return [...groups.values()].flatMap(auditSteps);
}

/** Each step of thresholds against the next lower one. */
function auditSteps(steps: readonly Step[]): Finding[] {
  const sorted = [...steps].sort((a, b) => compare(b.from, a.from)).map(({ fact }) => fact);
  return sorted.slice(1).map((lower, i) => {
    const higher = must(sorted[i], "the step above");
    return judged(checkOf("nested", lower, [higher], "part"), inUnit(atLeast(higher.estimate), lower.best));
  });
}

/**
 * One figure stated several times, at different precision or in two units: the coarsest against the
 * finest, as far as they are of like standing.
 */
export function auditRestated(ledger: Ledger, facts: Facts): Finding[] {
  return facts.all.flatMap((fact) => {
    if (fact.derived || fact.figures.length < 2) return [];
    return pairsOf(statementsOf(fact), ledger.sources).map(({ one, best, mayDiffer }) => {
      const check = checkOf("restated", one.alone, [best.alone], "reference");
      return judgedPair(check, inUnit(best.alone.estimate, one.figure), mayDiffer);
    });
  });
}

/** Each row of a fact, and the fact as that row alone has it. */
function statementsOf(fact: Fact): (Statement & { readonly alone: Fact })[] {
  return fact.rows.map((row, i) => {
    const figure = must(fact.figures[i], "the figure of a row");
    const alone = { ...fact, best: figure, figures: [figure], rows: [row], estimate: estimateOf(figure) };
    return { figure, source: row.source, setOn: "set_on" in row ? row.set_on : "", alone };
  });
}
