import { scorecardChart } from "../../charts/kinds/scorecard/scorecard.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Subject } from "../../measures/ranking.ts";
import type { Result } from "../../measures/result.ts";
import { type Standing, standing, told } from "../../measures/standing.ts";
import { foldedSources } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import type { FigureView } from "../ground/view.ts";
import { rowsBehind } from "./ranking.ts";

const MOST_COLUMNS = 8;
const MOST_ROWS = 40;

/**
 * Places against the things they have targets for, at the newest period of each within `span`; null
 * where fewer than two cells have a completion, or fewer columns than asked for.
 */
export function scorecardFigure(
  edition: Edition,
  id: string,
  subject: string,
  places: readonly Region[],
  span: Period,
  leastColumns = 1,
): FigureView | null {
  const cells = places.map((place) => ({ place, standings: judgedOf(edition, place.id, span) }));
  const subjects = commonSubjects(cells.map(({ standings }) => standings));
  const filled = cells
    .map(({ place, standings }) => ({ place, row: subjects.map((key) => standings.get(key) ?? null) }))
    .filter(({ row }) => row.some((one) => one !== null))
    .slice(0, MOST_ROWS);
  const shown = filled.flatMap(({ row }) => row.filter((one) => one !== null));
  if (shown.length < 2 || filled.length < 2 || subjects.length < leastColumns) return null;
  const chart = scorecardChart(
    {
      id,
      subject,
      period: samePeriod(shown) ?? span,
      columns: subjects.map((key) => edition.names.series(parseSubject(key))),
      rows: filled.map(({ place, row }) => {
        const link = edition.links.region(place.id);
        return {
          label: link.text,
          href: link.href,
          cells: row.map((one) => ({ completion: one && completionOf(one), band: one?.band ?? null })),
        };
      }),
      ...(samePeriod(shown) === null ? {} : { schedule: shown[0]?.schedule ?? null }),
    },
    edition.lang,
  );
  return { id, chart, sources: foldedSources(edition, rowsBehind(shown)), wide: subjects.length > 4 };
}

function completionOf(one: Standing): Result {
  const judged = told(one.completion, one.statedCompletion);
  return "result" in judged ? judged.result : judged;
}

/** A place's standings with a completion, computed or stated, at the newest period of each within the span. */
function judgedOf(edition: Edition, region: string, span: Period): Map<string, Standing> {
  const judged = new Map<string, Standing>();
  for (const series of edition.site.lookup.ofRegion(region)) {
    const within = (row: { period: string }) =>
      period(row.period).from >= span.from && period(row.period).to <= span.to;
    const newest = series.observations.findLast(within) ?? series.claims.findLast(within);
    if (newest === undefined) continue;
    const one = standing(edition.site.lookup, series, period(newest.period));
    if (completionOf(one).kind === "value") judged.set(subjectKey(series), one);
  }
  return judged;
}

function subjectKey({ indicator, industry, breakdown }: Subject): string {
  return `${indicator}|${industry}|${breakdown}`;
}

function parseSubject(key: string): Subject & { region: string } {
  const [indicator = "", industry = "", breakdown = ""] = key.split("|");
  return { region: "", indicator, industry, breakdown };
}

/** What most places have a completion for, at most as many as a grid can show. */
function commonSubjects(all: readonly ReadonlyMap<string, Standing>[]): string[] {
  const counts = new Map<string, number>();
  for (const standings of all)
    for (const key of standings.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_COLUMNS)
    .map(([key]) => key);
}

function samePeriod(all: readonly Standing[]): Period | null {
  const first = all[0]?.period;
  return first !== undefined && all.every((one) => one.period === first) ? first : null;
}
