import { isMeasured } from "../as-of.ts";
import type { Ledger } from "../ledger.ts";
import { LATEST_PUBLISHED } from "../limits.ts";
import { memo } from "../memo.ts";
import { calendarDay, parsePeriod, period } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Place, TableName } from "../schema.ts";

/**
 * Rows of a period after the as-of period: nothing may lie there but targets, estimates, forecasts and
 * what is planned. A project's progress over a span that has begun is of the present.
 */
export function futureRows(ledger: Ledger): Problem[] {
  const asOf = period(ledger.settings.as_of).to;
  const late = newLateness(asOf);
  return [
    ...told("observations", ledger.observations, ledger, (row) => isMeasured(row) && late(row.period, "to")),
    ...told("claims", ledger.claims, ledger, (row) => late(row.period, "to")),
    ...told(
      "progress",
      ledger.progress,
      ledger,
      (row) => row.stage !== "planned" && late(row.period, "from"),
    ),
  ];
}

/** Measured figures of a period that ends after the source that states them was published. */
export function foretoldFigures(ledger: Ledger): Problem[] {
  const published = memo((source: string) => parsePeriod(ledger.sources.row(source).published));
  const ends = memo((text: string) => period(text).to);
  const problems: Problem[] = [];
  for (const row of ledger.observations) {
    const by = isMeasured(row) ? published(row.source) : null;
    if (by === null || ends(row.period) <= by.to) continue;
    problems.push(atCell("observations", row, "period", { code: "L315", facts: { published: by.text } }));
  }
  return problems;
}

function newLateness(asOf: number): (text: string, edge: "from" | "to") => boolean {
  const ends = memo((text: string) => period(text).to > asOf);
  const begins = memo((text: string) => period(text).from > asOf);
  return (text, edge) => (edge === "to" ? ends(text) : begins(text));
}

function told<R extends Place>(
  table: TableName,
  rows: readonly R[],
  ledger: Ledger,
  isLate: (row: R) => boolean,
): Problem[] {
  const facts = { asOf: ledger.settings.as_of };
  const problems: Problem[] = [];
  for (const row of rows)
    if (isLate(row)) problems.push(atCell(table, row, "period", { code: "L313", facts }));
  return problems;
}

/** Sources published many years after the newest of all that they tell. */
export function lateSources(ledger: Ledger): Problem[] {
  const newest = new Map<string, number>();
  const tables = [ledger.observations, ledger.targets, ledger.claims, ledger.progress];
  for (const rows of tables) {
    for (const { source, period: when } of rows) {
      const [known, end] = [newest.get(source), period(when).to];
      if (known === undefined || end > known) newest.set(source, end);
    }
  }
  return [...ledger.sources.values()].flatMap((row) => {
    const [published, last] = [parsePeriod(row.published), newest.get(row.id)];
    if (
      published === null ||
      last === undefined ||
      row.year_assumed === "yes" ||
      published.from - last <= LATEST_PUBLISHED
    )
      return [];
    const facts = { last: String(calendarDay(last).year) };
    return [atCell("sources", row, "published", { code: "L337", facts })];
  });
}

/** Sources that no row cites. */
export function uncitedSources(ledger: Ledger): Problem[] {
  const cited = new Set<string>();
  const tables: readonly (readonly { readonly source: string }[])[] = [
    ledger.observations,
    ledger.targets,
    ledger.claims,
    ledger.progress,
    ledger.leadingIndustries,
    [...ledger.projects.values()],
  ];
  for (const rows of tables) for (const { source } of rows) cited.add(source);
  return [...ledger.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map((row) => atCell("sources", row, "id", { code: "L314" }));
}
