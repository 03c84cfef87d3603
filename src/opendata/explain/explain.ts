import { claimPhrase } from "../../i18n/claims.ts";
import { nameIn, withPart } from "../../i18n/names.ts";
import { formatAmount, withBound } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { wordsOf } from "../../i18n/words.ts";
import { isYearAssumed } from "../../ledger/assumed.ts";
import { type Period, period as periodOf } from "../../ledger/period.ts";
import type { Claim, Observation } from "../../ledger/schema.ts";
import { audit } from "../../measures/audit/audit.ts";
import type { Finding } from "../../measures/audit/finding.ts";
import { baseOf } from "../../measures/claim-of.ts";
import { placeOf } from "../../measures/places/rank.ts";
import { ranking } from "../../measures/places/ranking.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import { periodsOf, statements } from "../../measures/statements.ts";
import { fillsUp } from "../filling.ts";
import { subjectName } from "../judgement-words.ts";
import { type Asked, place } from "./asked.ts";
import { growthLines, monthLines, sumLines, told } from "./growth.ts";
import { valueText } from "./result.ts";
import { targetLines } from "./targets.ts";

/** How one figure came about, line by line, down to the rows of the ledger. */
export function explanation(asked: Asked): string[] {
  const { lookup, key, at } = asked;
  const series = lookup.series(key);
  const one = standing(lookup, series, at);
  return [
    titleOf(asked),
    ...statedLines(asked, statements(lookup.ledger, series, at), periodsOf(series)),
    ...claimLines(asked, one),
    ...targetLines(asked, series),
    ...(fillsUp(one) ? [one.completion, one.schedule, one.ahead] : []).flatMap((part) => told(asked, part)),
    ...growthLines(asked, one),
    ...monthLines(asked, one),
    ...(one.actual === null ? sumLines(asked, series) : []),
    ...rankLines(asked),
    ...auditLines(asked),
  ];
}

function titleOf({ lookup: { ledger }, key, at, lang }: Asked): string {
  const what = subjectName(ledger, key, lang);
  const where = nameIn(ledger.regions.row(key.region), lang);
  return [where, what, formatPeriod(at, lang)].join(wordsOf(lang).site.comma);
}

/** Every statement of the figure, the one that is used first; else the periods that have one. */
function statedLines(asked: Asked, rows: readonly Observation[], known: readonly Period[]): string[] {
  const words = wordsOf(asked.lang).explain;
  if (rows.length === 0) {
    const periods = known.map(({ text }) => text).join(" ");
    return ["", words.noFigure, ...(periods === "" ? [] : [`  ${words.known(periods)}`])];
  }
  return [
    "",
    words.stated,
    ...rows.map((row) => `  ${amount(asked, row)}  ${sourceOf(asked, row)}${place(row, asked.folder)}`),
  ];
}

function amount(
  { lookup: { ledger }, lang }: Asked,
  row: Pick<Observation, "value" | "unit" | "qualifier">,
): string {
  const text = formatAmount(row.value, null, ledger.units.row(row.unit), lang);
  return withBound(text, row.qualifier, lang);
}

/** The source by its id, and that its year is assumed. */
function sourceOf({ lookup: { ledger }, lang }: Asked, row: { readonly source: string }): string {
  const assumed = isYearAssumed(ledger, row) ? wordsOf(lang).names.yearAssumed : "";
  return withPart(row.source, assumed, lang);
}

function claimLines(asked: Asked, { series, period }: Standing): string[] {
  const claims = series.claims.filter((row) => row.period === period.text);
  if (claims.length === 0) return [];
  const told = claims.map((row) => {
    const of = row.of === "" ? "" : ` (${row.of})`;
    return `  ${claimPhrase(row.claim, baseOf(row.period, row.of), asked.lang)}${of} ${said(asked, row)}  ${sourceOf(asked, row)}${place(row, asked.folder)}`;
  });
  return ["", wordsOf(asked.lang).explain.claims, ...told];
}

/** What a claim states: a figure, or words. */
function said(asked: Asked, row: Claim): string {
  return row.value === "" ? row.wording : amount(asked, row);
}

/** The whole ranked list of the region's peers, the region itself marked. */
function rankLines({ lookup, key, at, lang }: Asked): string[] {
  const words = wordsOf(lang).explain;
  const { peer_group: group } = lookup.ledger.regions.row(key.region);
  const peers = [...lookup.ledger.regions.values()].filter((row) => row.peer_group === group);
  const all = group === "" ? null : ranking(lookup, peers, key, at);
  if (all === null) return ["", words.noRanking];
  const ranked = all.entries.flatMap((entry) => {
    const rank = placeOf(entry);
    const row = lookup.ledger.regions.row(entry.id);
    if (rank === null || entry.by.kind === "none") return [];
    const text = valueText(lookup.ledger, entry.by, lang);
    return [`${entry.id === key.region ? "→" : " "} ${rank} ${nameIn(row, lang)} ${text}`];
  });
  return ["", `${words.ranking} (${words.rankedBy[all.by]})`, ...ranked.map((line) => `  ${line}`)];
}

/** What the audit found of statements about this figure. */
function auditLines(asked: Asked): string[] {
  const { lookup, key, at, lang } = asked;
  const same = ({ subject, period }: Finding) =>
    period === at.text &&
    (["region", "indicator", "industry", "breakdown"] as const).every((name) => subject[name] === key[name]);
  const found = audit(lookup.ledger, lookup).filter(same);
  if (found.length === 0) return [];
  const words = wordsOf(lang).findings;
  const told = found.flatMap(({ claim, of = "", kind, period, verdict, stated, reason, rows }) => {
    const what = claim === undefined ? words.kinds[kind] : claimPhrase(claim, baseOf(period, of), lang);
    const why = reason === undefined ? "" : ` (${words.reasons[reason]})`;
    const head = `  ${what} ${amount(asked, { value: stated.text, unit: stated.unit, qualifier: stated.bound })}: ${words.verdicts[verdict]}${why}`;
    const from = rows.map(
      (row) =>
        `    ${amount(asked, { value: row.value, unit: row.unit, qualifier: row.bound })}, ${formatPeriod(periodOf(row.period), lang)}${place(row, asked.folder)}`,
    );
    return [head, ...from];
  });
  return ["", wordsOf(lang).explain.audit, ...told];
}
