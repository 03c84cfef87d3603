import { rankingChart } from "../../charts/kinds/ranking/ranking.ts";
import type { Period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { type Ranking, ranking, type Subject } from "../../measures/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { howComputed } from "../cells/derivations.ts";
import { foldedSources } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { isRank } from "../ground/names.ts";
import type { FigureView } from "../ground/view.ts";

/** More bars than this are no picture any more: the first are drawn. */
const MOST_BARS = 40;

/** Places ranked by one thing, as a chart; null where fewer than two have a value, or it is a rank already. */
export function rankingFigure(
  edition: Edition,
  id: string,
  places: readonly Region[],
  subject: Subject,
  at: Period,
  options: { readonly highlight?: string; readonly all?: Ranking | null } = {},
): FigureView | null {
  if (isRank(edition.site.ledger, subject.indicator)) return null;
  const all = options.all ?? ranking(edition.site.lookup, places, subject, at);
  if (all === null) return null;
  const { ledger } = edition.site;
  const rows = all.entries.slice(0, MOST_BARS).map((entry) => {
    const link = edition.links.region(entry.id);
    const one = all.standings.get(entry.id);
    return {
      label: link.text,
      href: link.href,
      figure: entry.by,
      rank: entry.rank,
      ...(all.by === "completion" && one ? { band: one.band } : {}),
      highlight: entry.id === options.highlight,
    };
  });
  const what = edition.names.series({ ...subject, region: "" });
  const indicator = ledger.indicators.get(subject.indicator);
  const unit = ledger.units.get(indicator?.unit ?? "");
  const passed = [...all.standings.values()].find((one) => one.schedule.kind === "value")?.schedule;
  const chart = rankingChart(
    {
      id,
      measure: all.by === "completion" ? edition.words.charts.completionOf(what) : what,
      form: all.by,
      period: at,
      rows,
      ...(unit === undefined ? {} : { unit }),
      decimals: Number(indicator?.decimals ?? 0),
      ...(all.by === "completion" && passed ? { schedule: passed } : {}),
    },
    edition.lang,
  );
  const standings = [...all.standings.values()];
  return {
    id,
    chart,
    sources: foldedSources(edition, rowsBehind(standings)),
    how: howOf(edition, standings),
  };
}

/** The rows that the standings' figures come from. */
export function rowsBehind(standings: readonly Standing[]) {
  return standings.flatMap((one) =>
    [one.observation, one.statedCompletion?.claim ?? null].filter((row) => row !== null),
  );
}

/** The method of the first that has one: all bars were computed alike. */
function howOf(edition: Edition, standings: readonly Standing[]) {
  const ahead = standings.find((one) => one.ahead.kind === "value" && one.band !== null)?.ahead;
  const done = standings.find((one) => one.completion.kind === "value")?.completion;
  return [done, ahead].filter((result) => result !== undefined).map((result) => howComputed(edition, result));
}
