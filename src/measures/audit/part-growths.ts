import { addsUp } from "../../ledger/adding-up.ts";
import { compare, type Fraction } from "../../ledger/fraction.ts";
import { must } from "../../ledger/must.ts";
import { areComparable } from "../growth/basis.ts";
import { movedBy } from "../growth/contribution-between.ts";
import { type Books, growthId, isApart, type StatedGrowth } from "./claim-books.ts";
import { type Fact, rowsOf } from "./facts.ts";
import { type AuditRow, type Check, type Finding, judged } from "./finding.ts";
import { type Estimate, hull, MINUS_ONE, quotientOf, shifted, sumOf } from "./interval.ts";
import type { PartList } from "./part-lists.ts";

/**
 * The stated growth of a whole against that of all its parts: it lies among theirs, and where their
 * figures weigh them, on one basis, it is what they make together.
 */
export function auditPartGrowths(books: Books, lists: readonly PartList[]): Finding[] {
  return lists.flatMap((list) => (list.isAll ? growthOf(books, list) : null) ?? []);
}

/** A part's growth, and its figure where the growth says something of it. */
interface Grown {
  readonly growth: StatedGrowth;
  readonly fact: Fact | null;
}

function growthOf(books: Books, { whole, at, members }: PartList): Finding | null {
  const stated = books.statedGrowth.get(growthId(whole, at));
  if (stated === undefined || !addsUp(books.lookup.ledger.indicators.row(whole.indicator))) return null;
  const parts = members.flatMap((key): Grown[] => {
    const growth = books.statedGrowth.get(growthId(key, at));
    if (growth === undefined || !areComparable(growth.basis, stated.basis)) return [];
    const fact = isApart(books, key.indicator, growth.basis) ? null : books.facts.get(key, at);
    return [{ growth, fact }];
  });
  if (parts.length < members.length) return null;
  const { estimate, row } = stated;
  const check: Check = {
    ...{ kind: "growth-of-parts", subject: whole, period: at.text, scale: "ratio" },
    stated: { text: row.value, unit: row.unit, bound: row.bound, interval: estimate.wide },
    point: estimate.point,
    rows: [{ ...row, role: "stated" }, ...parts.flatMap(rowsOfGrown)],
  };
  return judged(check, together(parts) ?? among(parts, estimate.point));
}

function rowsOfGrown({ growth, fact }: Grown): AuditRow[] {
  return [...(fact === null ? [] : rowsOf("part-current", fact)), growth.row];
}

/** What the parts make together: the sum of their changes over the sum of their bases. Null where one has no figure. */
function together(parts: readonly Grown[]): Estimate | null {
  const figures = parts.flatMap(({ fact }) => fact ?? []);
  const bases = parts.flatMap(
    ({ growth, fact }) => (fact && movedBy(fact.estimate, growth.estimate)?.base) ?? [],
  );
  if (figures.length < parts.length || bases.length < parts.length) return null;
  const grown = quotientOf(sumOf(figures.map(({ estimate }) => estimate)), sumOf(bases));
  return grown && shifted(grown, MINUS_ONE);
}

/** From the lowest of the parts' growths to the highest; as written, what of that is nearest to a growth. */
function among(parts: readonly Grown[], to: Fraction): Estimate {
  const all = parts.map(({ growth }) => growth.estimate);
  const points = all.map(({ point }) => point).sort(compare);
  const [low, high] = [must(points[0], "a growth"), must(points.at(-1), "a growth")];
  const nearest = compare(to, low) < 0 ? low : compare(to, high) > 0 ? high : to;
  return {
    point: nearest,
    exact: all.map(({ exact }) => exact).reduce(hull),
    wide: all.map(({ wide }) => wide).reduce(hull),
  };
}
