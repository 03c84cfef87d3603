import { addsUp, categoriesOf, withoutCategory } from "../../ledger/adding-up.ts";
import { compare, type Fraction, parseDecimal, whole } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { push } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import type { Breakdown, Project } from "../../ledger/schema.ts";
import { checkOf, type Fact, type Facts, factId, inUnit, MEASURED } from "./facts.ts";
import { type AuditRow, type Finding, judged, unchecked } from "./finding.ts";
import { type Estimate, estimateOf, isAbove } from "./interval.ts";

/**
 * A count of listed projects against the stated count: where a report counts things of one industry
 * and names projects of that industry in the same place of the text. More names than the count
 * contradict it; fewer are a list that stops short.
 */
export function auditCounts(ledger: Ledger, facts: Facts): Finding[] {
  const lists = new Map<string, Project[]>();
  for (const project of ledger.projects.values()) {
    for (const region of new Set([project.region, project.park])) {
      if (region !== "" && project.industry !== "") push(lists, listId({ ...project, region }), project);
    }
  }
  const counts = new Map<string, Fact[]>();
  for (const fact of facts.all) {
    const id = fact.strand === MEASURED && !fact.derived ? countId(fact) : null;
    if (id !== null && lists.has(id)) push(counts, id, fact);
  }
  return [...counts].flatMap(([id, found]) => {
    const [only, another] = found;
    if (only === undefined || another !== undefined) return [];
    return [auditCount(only, must(lists.get(id), "the projects listed beside a count"))];
  });
}

function listId(row: { region: string; industry: string; source: string; locator: string }): string {
  return [row.region, row.industry, row.source, row.locator].join("|");
}

/** Where a count stands in its source, or null for a fact that counts no things of an industry. */
function countId(fact: Fact): string | null {
  const [row] = fact.rows;
  if (row === undefined || row.industry === "" || fact.best.dimension !== "count") return null;
  return listId(row);
}

function auditCount(fact: Fact, listed: readonly Project[]): Finding {
  const check = checkOf("count", fact, [], "stated");
  const rows = [...check.rows, ...listed.map((project) => projectRow(project, fact))];
  const found = inUnit(exactly(whole(listed.length)), fact.best);
  const whole_ = { ...check, rows };
  const fewer = isAbove(fact.estimate.wide, exactly(whole(listed.length)).wide);
  return fewer ? unchecked(whole_, "list-partial", found) : judged(whole_, found);
}

function exactly(value: Fraction): Estimate {
  const interval = { low: value, high: value };
  return { point: value, exact: interval, wide: interval };
}

/** A listed project as a row: it counts as one. */
function projectRow(project: Project, fact: Fact): AuditRow {
  const { source, file, line } = project;
  const unit = fact.best.writtenUnit;
  return {
    role: "part",
    value: "1",
    unit,
    period: fact.period.text,
    bound: "",
    file,
    line,
    ...fact.key,
    source,
  };
}

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
    const { estimate } = higher;
    const open = {
      point: estimate.point,
      exact: upFrom(estimate.exact.low),
      wide: upFrom(estimate.wide.low),
    };
    return judged(checkOf("nested", lower, [higher], "part"), inUnit(open, lower.best));
  });
}

function upFrom(low: Fraction | null) {
  return { low, high: null };
}

/** One figure stated several times, at different precision or in two units: the coarsest against the finest. */
export function auditRestated(facts: Facts): Finding[] {
  return facts.all.flatMap((fact) => {
    if (fact.derived || fact.figures.length < 2) return [];
    return fact.rows.flatMap((row, i) => {
      const figure = fact.figures[i];
      if (figure === undefined || figure === fact.best || isSaidBefore(fact, i)) return [];
      const one: Fact = {
        ...fact,
        best: figure,
        figures: [figure],
        rows: [row],
        estimate: estimateOf(figure),
      };
      const best = fact.figures.indexOf(fact.best);
      const other: Fact = { ...fact, rows: fact.rows.slice(best, best + 1), figures: [fact.best] };
      return [judged(checkOf("restated", one, [other], "reference"), inUnit(estimateOf(fact.best), figure))];
    });
  });
}

/** The same digits and unit once more need no second check. */
function isSaidBefore({ figures, best }: Fact, i: number): boolean {
  const said = (a: (typeof figures)[number] | undefined) => `${a?.bound}${a?.text} ${a?.writtenUnit}`;
  return (
    said(figures[i]) === said(best) || figures.slice(0, i).some((figure) => said(figure) === said(figures[i]))
  );
}
