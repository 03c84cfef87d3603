import type { Given } from "../../charts/chart.ts";
import { isAmount } from "../../charts/kinds/bullet/bullet-rows.ts";
import { scorecardChart } from "../../charts/kinds/scorecard/scorecard.ts";
import type { ScorecardCell } from "../../charts/kinds/scorecard/scorecard-picture.ts";
import { formatSigned } from "../../i18n/decimal.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { dated } from "../../measures/dated.ts";
import { isMeasured } from "../../measures/figure.ts";
import type { Subject } from "../../measures/places/ranking.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import { told } from "../../measures/told.ts";
import { foldedSources } from "../cells/statements.ts";
import { judgementNames } from "../cells/verdicts.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_SCORECARD_COLUMNS, MOST_SCORECARD_ROWS } from "../ground/limits.ts";
import type { FigureView } from "../ground/view.ts";
import { rowsBehind } from "./ranking.ts";
import { targetRow } from "./target-rows.ts";

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
    .slice(0, MOST_SCORECARD_ROWS);
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
          cells: row.map((one) => cellOf(edition, one)),
        };
      }),
      ...(samePeriod(shown) === null ? {} : { schedule: shown[0]?.schedule ?? null }),
    },
    edition.lang,
  );
  return { id, chart, sources: foldedSources(edition, rowsBehind(shown)), wide: subjects.length > 4 };
}

/** A target by its completion where it has one, else by its distance; empty where nothing can be said. */
function cellOf(edition: Edition, one: Standing | null): ScorecardCell {
  if (one === null) return { completion: null };
  const { chief, series } = one;
  if (chief === null) return { completion: statedOf(one), band: one.band };
  const row = targetRow(edition, series, chief);
  const judged = row.judged ?? null;
  if (isAmount(row) && row.completion !== null && "value" in row.completion) {
    return { completion: row.completion, judged };
  }
  return { completion: null, judged, text: shortly(edition, chief) };
}

/** What a target without a completion is told by where there is no room: points, a rank, else the verdict. */
function shortly(edition: Edition, { row, judgement }: Judged): string {
  const { distance, kind, rests } = judgement;
  const names = judgementNames(edition, row, { row, judgement });
  const words = edition.words.judgement;
  if (kind === "rank" && rests !== null) return words.figure(judgement, names);
  if (distance?.scale !== "points") return words.verdict(judgement, names);
  return words.points(formatSigned(distance.value, distance.decimals));
}

/** True of a completion that is there, be it only stated. */
function isShown(given: Given): boolean {
  return given !== null && "value" in given;
}

function statedOf(one: Standing): Given {
  const judged = told(one.completion, one.statedCompletion);
  return "result" in judged ? judged.result : judged;
}

/** A place's standings that are judged, or whose completion is stated, at the newest period of each within the span. */
function judgedOf(edition: Edition, region: string, span: Period): Map<string, Standing> {
  const judged = new Map<string, Standing>();
  const { asOf } = edition.site;
  const lookup = dated(edition.site.lookup);
  for (const series of lookup.ofRegion(region)) {
    const within = (row: { period: string }) =>
      period(row.period).from >= span.from && period(row.period).to <= span.to;
    const measured = series.observations.findLast((row) => within(row) && isMeasured(row));
    const newest = measured ?? series.observations.findLast(within) ?? series.claims.findLast(within);
    if (newest === undefined) continue;
    const one = standing(lookup, series, period(newest.period), asOf.to < span.to ? asOf : span);
    if (one.chief?.judgement.rests || isShown(statedOf(one))) judged.set(subjectKey(series), one);
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
    .slice(0, MOST_SCORECARD_COLUMNS)
    .map(([key]) => key);
}

function samePeriod(all: readonly Standing[]): Period | null {
  const first = all[0]?.period;
  return first !== undefined && all.every((one) => one.period === first) ? first : null;
}
