import { countsPieces } from "../../ledger/adding-up.ts";
import { type Fraction, whole } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { memo, push } from "../../ledger/memo.ts";
import type { Claim, Observation, Project, TargetRow } from "../../ledger/schema.ts";
import { checkOf, type Fact, type Facts, inUnit, MEASURED } from "./facts.ts";
import { type AuditRow, type Finding, judged, unchecked } from "./finding.ts";
import { type Estimate, isAbove, meets } from "./interval.ts";

/** A stated number of things that projects may be, and where it stands. */
interface Count {
  readonly fact: Fact;
  readonly row: Observation | TargetRow | Claim;
}

type Names = readonly Project[];

/**
 * A stated count against the names that are listed in the same place of the text, or under its heading:
 * things of one industry, or projects of any. More names than the count contradict it where they are
 * all of its kind: of its industry, or, all having come as far, of a count of projects as such. Fewer
 * are a list that stops short. Of several counts in one place the names are those of the count that
 * they fit. Names of the industry elsewhere in the source may be others: they may fit, no more.
 */
export function auditCounts(ledger: Ledger, facts: Facts): Finding[] {
  const counts = countsIn(ledger, facts);
  if (counts.length === 0 || ledger.projects.size === 0) return [];
  const up = wayUp(ledger);
  const beside = namesBeside(ledger, counts, up);
  const reached = stagesOf(ledger);
  const rivals = Map.groupBy(beside.keys(), ({ row }) => rivalId(row));
  const found = [...rivals.values()].flatMap((some) => judgeRivals(some, beside, reached));
  return [
    ...found,
    ...elsewhere(
      ledger,
      counts.filter((count) => !beside.has(count)),
      up,
    ),
  ];
}

function countsIn(ledger: Ledger, facts: Facts): Count[] {
  return facts.all.flatMap((fact) => {
    const [row] = fact.rows;
    if (row === undefined || fact.strand !== MEASURED || fact.derived) return [];
    if (fact.best.dimension !== "count" || !countsPieces(fact.best)) return [];
    const isNamed = row.industry !== "" || ledger.indicators.row(row.indicator).name.includes("项目");
    return isNamed ? [{ fact, row }] : [];
  });
}

/** From a place to itself and all that it lies in. */
type WayUp = (id: string) => readonly string[];

function wayUp({ regions }: Ledger): WayUp {
  const up = memo((id: string): readonly string[] => (id === "" ? [] : [id, ...up(regions.row(id).parent)]));
  return up;
}

function placesOf({ region, park }: Project, up: WayUp): ReadonlySet<string> {
  return new Set([...up(region), ...up(park)]);
}

/** The names that stand where a count stands, or below: locators are headings joined by `/`. */
function namesBeside(ledger: Ledger, counts: readonly Count[], up: WayUp): Map<Count, Project[]> {
  const at = Map.groupBy(counts, ({ row }) => `${row.source}|${row.locator}`);
  const found = new Map<Count, Project[]>();
  for (const project of ledger.projects.values()) {
    const places = placesOf(project, up);
    for (const heading of headingsOf(project.locator)) {
      for (const count of at.get(`${project.source}|${heading}`) ?? []) {
        const { region, industry } = count.row;
        if (places.has(region) && (industry === "" || industry === project.industry))
          push(found, count, project);
      }
    }
  }
  return found;
}

/** A locator and all the headings that it stands under. */
function headingsOf(locator: string): string[] {
  const parts = locator.split("/");
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}

function rivalId({ region, industry, source, locator }: Count["row"]): string {
  return [region, industry, source, locator].join("|");
}

/** How far each project has come, by its last row. */
function stagesOf({ progress }: Ledger): ReadonlyMap<string, string> {
  return new Map(progress.map(({ project, stage }) => [project, stage]));
}

function judgeRivals(
  counts: readonly Count[],
  beside: ReadonlyMap<Count, Names>,
  reached: ReadonlyMap<string, string>,
): Finding[] {
  return counts.flatMap((count) => {
    const { fact } = count;
    const names = beside.get(count) ?? [];
    if (meets(fact.estimate.wide, exactly(names.length).wide)) return [auditCount(fact, names)];
    return counts.length === 1 && (isShort(fact, names) || areAllOfIt(count, names, reached))
      ? [auditCount(fact, names)]
      : [];
  });
}

/** True where the names can only be those that are counted. */
function areAllOfIt({ row }: Count, names: Names, reached: ReadonlyMap<string, string>): boolean {
  if (row.industry !== "") return true;
  return row.breakdown === "" && new Set(names.map(({ id }) => reached.get(id) ?? "")).size === 1;
}

function isShort(fact: Fact, names: Names): boolean {
  return isAbove(fact.estimate.wide, exactly(names.length).wide);
}

function auditCount(fact: Fact, names: Names): Finding {
  const check = countCheck(fact, names);
  const found = inUnit(exactly(names.length), fact.best);
  return isShort(fact, names) ? unchecked(check, "list-partial", found) : judged(check, found);
}

function countCheck(fact: Fact, names: Names) {
  const check = checkOf("count", fact, [], "stated");
  return { ...check, rows: [...check.rows, ...names.map((project) => projectRow(project, fact))] };
}

/** Counts of things of an industry that are named elsewhere in their source, where it has one such count alone. */
function elsewhere(ledger: Ledger, counts: readonly Count[], up: WayUp): Finding[] {
  const wanted = Map.groupBy(
    counts.filter(({ row }) => row.industry !== ""),
    ({ row }) => listId(row.source, row.region, row.industry),
  );
  const lists = new Map<string, Project[]>();
  for (const project of wanted.size === 0 ? [] : ledger.projects.values()) {
    for (const region of placesOf(project, up)) {
      const id = listId(project.source, region, project.industry);
      if (wanted.has(id)) push(lists, id, project);
    }
  }
  return [...lists].flatMap(([id, names]) => {
    const [only, another] = wanted.get(id) ?? [];
    if (only === undefined || another !== undefined) return [];
    return [named(only.fact, names)];
  });
}

function named(fact: Fact, names: Names): Finding {
  const found = inUnit(exactly(names.length), fact.best);
  const finding = judged(countCheck(fact, names), found);
  return finding.verdict === "agrees" ? finding : unchecked(countCheck(fact, names), "list-elsewhere", found);
}

function listId(source: string, region: string, industry: string): string {
  return [source, region, industry].join("|");
}

function exactly(count: number): Estimate {
  const value: Fraction = whole(count);
  const interval = { low: value, high: value };
  return { point: value, exact: interval, wide: interval };
}

/** A listed project as a row: it counts as one. */
function projectRow({ id, source, file, line }: Project, fact: Fact): AuditRow {
  const unit = fact.best.writtenUnit;
  return {
    ...{ role: "part", value: "1", unit, period: fact.period.text, bound: "" },
    ...{ file, line, ...fact.key, source, project: id },
  };
}
