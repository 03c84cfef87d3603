import { formatDecimal, formatPercent, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import { compare, toFixed, ZERO } from "../../ledger/fraction.ts";
import { isFullYear, type Period, period } from "../../ledger/period.ts";
import type { Ranked } from "../../measures/places/rank.ts";
import { commonPeriod } from "../../measures/places/ranking.ts";
import type { Result } from "../../measures/result.ts";
import type { Scored } from "../../measures/scores/points.ts";
import { scoreRulesFor } from "../../measures/scores/rules.ts";
import { isVetoed, pointsOf, type Score } from "../../measures/scores/score.ts";
import { type Scores, scoresOf } from "../../measures/scores/scores.ts";
import { addUp } from "../../measures/total.ts";
import { derivation } from "../cells/derivations.ts";
import { reasonText, resultCell } from "../cells/results.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { type Column, numeric, optional, tableOf } from "../ground/table.ts";
import type { CellView, Derivation, TableView } from "../ground/view.ts";
import { peerGroupName } from "../series/key-figures.ts";
import { rankCell } from "./moves.ts";
import { ruleBlocks } from "./score-rules.ts";

/** The composite scores of some peer groups in a year, for each that has any a table with its rules under it. */
export function scoreBlocks(edition: Edition, year: number, groups: readonly string[]): Block[] {
  return groups.flatMap((group): Block[] => {
    const at = cutOff(edition, group, year);
    const { lookup } = edition.site;
    const scores = at && scoresOf(lookup, edition.site.peers(group), at, group);
    if (scores === null) return [];
    return [{ kind: "table", table: scoreTable(edition, group, scores) }, ...ruleBlocks(edition, scores)];
  });
}

/** The period in which most of the group's places say something of what is scored, within one year. */
function cutOff(edition: Edition, group: string, year: number): Period | null {
  const places = edition.site.peers(group);
  const whole = period(String(year));
  const { indicators } = scoreRulesFor(edition.site.ledger.settings, group, whole);
  for (const { indicator } of indicators) {
    const subject = { indicator, industry: "", breakdown: "" };
    const at = commonPeriod(edition.site.lookup, places, subject, (text) =>
      isWithinYear(period(text), whole),
    );
    if (at !== null) return at;
  }
  return null;
}

/** True for a period of one year, or a part of it. */
export function isWithinYear(at: Period, whole: Period): boolean {
  return isFullYear(at) ? at.year === whole.year : at.from >= whole.from && at.to <= whole.to;
}

function scoreTable(edition: Edition, group: string, all: Scores): TableView {
  const column = edition.words.analysisColumns;
  const words = edition.words.scores;
  const frame = {
    id: `score-${group}`,
    caption: words.caption(peerGroupName(edition, group), edition.period(all.period)),
    ...subtitleOf(edition, all),
    how: derivationsOf(edition, all),
    sortable: true,
  };
  return tableOf(frame, all.ranked, [
    { key: "place", head: column.place, cell: ({ id }) => edition.links.region(id) },
    numeric("rank", column.rank, (entry) => rankCell(edition, entry)),
    numeric("score", column.score, (entry) => scoreCell(edition, all.scores.get(entry.id), entry.by)),
    ...partColumns(edition, all),
    optional("added", words.added, ({ id }) => addedCell(all.scores.get(id))),
  ]);
}

/** A column for each part that any place has. */
function partColumns(edition: Edition, all: Scores): Column<Ranked>[] {
  return all.rules.indicators.flatMap(({ indicator, weight }, i) => {
    if (!hasPart(all, i)) return [];
    const head = edition.words.scores.part(edition.names.indicator(indicator), weight);
    return [
      numeric<Ranked>(`points-${i}`, head, ({ id }) =>
        pointsCell(edition, all, i, all.scores.get(id)?.parts[i]),
      ),
    ];
  });
}

function hasPart(all: Scores, i: number): boolean {
  return [...all.scores.values()].some(({ parts }) => parts[i]?.points != null);
}

function scoreCell(edition: Edition, score: Score | undefined, by: Result): CellView {
  const cell = resultCell(edition, by);
  if (score === undefined || !isVetoed(score.vetoes)) return cell;
  const named = score.vetoes.filter(({ holds }) => holds === true);
  const names = named.map(({ indicator }) => edition.names.indicator(indicator));
  return { ...cell, note: [edition.words.scores.vetoed, ...names].join(edition.words.site.colon) };
}

/** A part's points and the figure that they come from; or why there are none. */
function pointsCell(edition: Edition, all: Scores, i: number, part: Scored | undefined): CellView {
  if (part === undefined) return { text: "" };
  const { points, figure, held, bound } = part;
  if (points === null) return { text: "", reason: figure.kind === "none" ? reasonText(edition, figure) : "" };
  const by = all.reckonings[i]?.by ?? "level";
  const decimals = Number(edition.site.ledger.indicators.get(part.rule.indicator)?.decimals ?? 0);
  return {
    text: withBoundMark(formatDecimal(points, 1), bound),
    sort: toFixed(points, 6),
    note: edition.words.scores.figure(by, resultCell(edition, figure, decimals).text),
    ...(held ? { after: edition.words.scores.floorOrCap } : {}),
  };
}

function addedCell(score: Score | undefined): CellView {
  const points = addUp((score?.added ?? []).map(pointsOf));
  if (compare(points, ZERO) === 0) return { text: "" };
  return { text: formatSigned(points, 1), sort: toFixed(points, 6) };
}

/** What no place has anything to score by. */
function subtitleOf(edition: Edition, all: Scores): { subtitle?: string } {
  const absent = all.rules.indicators.filter((_, i) => !hasPart(all, i));
  const [least] = [...all.scores.values()].map(({ missing }) => missing).sort(compare);
  if (absent.length === 0 || least === undefined) return {};
  const names = absent.map(({ indicator }) => edition.names.indicator(indicator));
  return { subtitle: edition.words.scores.missing(names, formatPercent(least, 0)) };
}

/** The first score reckoned out: (120.0 × 60 + 75.0 × 40) ÷ 100. */
function derivationsOf(edition: Edition, all: Scores): Derivation[] {
  const [first] = all.ranked;
  const score = first && all.scores.get(first.id);
  if (score === undefined) return [];
  const present = score.parts.flatMap(({ points, weight }) => (points === null ? [] : [{ points, weight }]));
  const sum = present
    .map(({ points, weight }) => `${formatDecimal(points, 1)} × ${formatDecimal(weight)}`)
    .join(" + ");
  const added = score.added.map(pointsOf).filter(({ n }) => n !== 0n);
  const weights = formatDecimal(addUp(present.map(({ weight }) => weight)));
  const notes = [`(${sum}) ÷ ${weights}`, ...added.map((points) => formatSigned(points, 1))].join(" ");
  return [{ ...derivation(edition, score.result), notes: [notes] }];
}
