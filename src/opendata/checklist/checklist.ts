import type { AllWords } from "../../i18n/words.ts";
import type { History } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup, type Lookup, type Series } from "../../ledger/lookup.ts";
import { calendarDay, covers, endYear, type Period, period } from "../../ledger/period.ts";
import type { Problem } from "../../ledger/problem.ts";
import { severityOf } from "../../ledger/rules.ts";
import type { Place } from "../../ledger/schema.ts";
import { dated } from "../../measures/dated.ts";
import { judgedAt } from "../../measures/targets/judged.ts";
import type { AuditChange } from "../changes/audits.ts";

export type ItemId = keyof AllWords["checklist"]["items"];

/** One thing to look at before a release, and every place where it is found; none where all is well. */
export interface Item {
  readonly id: ItemId;
  readonly severity: "blocker" | "warning";
  /** `observations/2006.csv:217 songyuan gdp 2006`. */
  readonly found: readonly string[];
}

/** What a release is judged by. */
export interface Candidate {
  /** Null where it has errors: then only these are told. */
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  readonly history: History;
  /** The audit against that of the newest release; null where there is none, or it could not be compared. */
  readonly audits: readonly AuditChange[] | null;
}

/** Every item in a fixed order, blockers first. A release is ready where no blocker is found. */
export function checklist({ ledger, problems, history, audits }: Candidate): Item[] {
  const errors = problems.filter(({ code }) => severityOf(code) === "error");
  const due = problems.filter(({ code }) => code === "L222");
  const differing = (audits ?? []).filter(({ after }) => after === "differs");
  const blockers: [ItemId, readonly string[]][] = [
    ["ledger-errors", errors.map(problemText)],
    ["accepted-due", due.map(problemText)],
    ["missing-definition", ledger === null ? [] : undefinedIndicators(ledger)],
    ["source-without-date", ledger === null ? [] : undatedSources(ledger, false)],
    [
      "new-differences",
      differing.map(
        ({ subject, period: at, stated }) => `${subject.region} ${subject.indicator} ${at} ${stated}`,
      ),
    ],
    ["version-too-low", lowVersions(history)],
    ["uncommitted", history.commits.at(-1)?.id === "" ? ["HEAD"] : []],
  ];
  const warnings: [ItemId, readonly string[]][] = [
    ["no-history", history.state === "whole" ? [] : [history.state]],
    ["revision-unexplained", unexplained(history)],
    ["next-release", ledger === null ? [] : unannounced(ledger, history)],
    ["source-date-unknown", ledger === null ? [] : undatedSources(ledger, true)],
    ...(ledger === null ? [] : ledgerWarnings(ledger)),
  ];
  return [
    ...blockers.map(([id, found]): Item => ({ id, severity: "blocker", found })),
    ...warnings.map(([id, found]): Item => ({ id, severity: "warning", found })),
  ];
}

/** What a figure or target of an assumed year lacks, or makes up for, nobody can tell. */
function ledgerWarnings(ledger: Ledger): [ItemId, readonly string[]][] {
  const whole = buildLookup(ledger);
  const lookup = dated(whole);
  const all = [...ledger.regions.keys()].flatMap((id) => lookup.ofRegion(id));
  return [
    ["missing-month", all.flatMap((series) => missingMonths(ledger, series))],
    ["place-without-figure", emptyPlaces(whole)],
    ["target-without-actual", all.flatMap((series) => unreached(lookup, series))],
    ["actual-without-target", all.flatMap((series) => aimless(lookup, series))],
    ["missing-translation", untranslated(ledger)],
  ];
}

const at = ({ file, line }: Place, ...words: string[]) => [`${file}:${line}`, ...words].join(" ");

function problemText({ file, line, code, key = "" }: Problem): string {
  return `${file}:${line} ${code} ${key}`.trim();
}

function undefinedIndicators(ledger: Ledger): string[] {
  return [...ledger.indicators.values()].filter((row) => row.definition === "").map((row) => at(row, row.id));
}

/**
 * Sources without a date, those whose note says something of them or those that say nothing: a document
 * may bear no date, and who publishes from it is to say so, not to make one up.
 */
function undatedSources(ledger: Ledger, noted: boolean): string[] {
  return [...ledger.sources.values()]
    .filter((row) => row.published === "" && (row.note !== "") === noted)
    .map((row) => at(row, row.id));
}

function lowVersions({ releases }: History): string[] {
  const number = (text: string) => text.split(".").reduce((sum, part) => sum * 100_000 + Number(part), 0);
  return releases
    .filter(({ tag, version, asked }) => tag !== "" && number(version) < number(asked))
    .map(({ tag, asked }) => `${tag} < ${asked}`);
}

/**
 * The next release where none is announced, or where its day has passed: by the newest commit of the
 * ledger, or where there is none by the end of the as-of period.
 */
function unannounced({ settings }: Ledger, { commits }: History): string[] {
  const { next_release: next = "" } = settings;
  if (next === "") return ["site.json next_release"];
  const committed = commits.findLast(({ time }) => time !== "")?.time.slice(0, 10);
  const passed = period(next).to <= period(committed ?? settings.as_of).to;
  return passed ? [`site.json next_release ${next}${committed === undefined ? "" : ` <= ${committed}`}`] : [];
}

/** Since the newest release; without one, since the first state. */
function unexplained({ releases }: History): string[] {
  const newest = releases.at(-1);
  if (newest === undefined || newest.tag !== "") return [];
  return newest.rows
    .filter(
      ({ kind, table, revision }) => kind !== "new" && table === "observations" && revision === undefined,
    )
    .filter(({ cells }) => cells.some(({ column }) => ["value", "unit", "qualifier"].includes(column)))
    .map((row) => at(row, ...row.key.filter((cell) => cell !== "")));
}

/** Between the first and the last that a place reported within the year of the as-of period. */
function missingMonths(ledger: Ledger, series: Series): string[] {
  const { frequency } = ledger.indicators.row(series.indicator);
  const step = frequency.startsWith("month") ? 1 : frequency === "quarter" ? 3 : 0;
  if (step === 0 || series.industry !== "" || series.breakdown !== "") return [];
  const year = endYear(period(ledger.settings.as_of));
  const ends = series.observations
    .map((row) => period(row.period))
    .filter((one) => endYear(one) === year)
    .map(monthOf);
  const there = new Set(ends);
  const missing: string[] = [];
  for (let month = Math.min(...ends) + step; month < Math.max(...ends); month += step) {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    if (!there.has(month)) missing.push(`${series.region} ${series.indicator} ${text}`);
  }
  return missing;
}

function monthOf({ to }: Period): number {
  return calendarDay(to).month;
}

function emptyPlaces({ ledger, ofRegion, children }: Lookup): string[] {
  return [...ledger.regions.values()]
    .filter((row) => row.kind !== "group" && children(row.id).length === 0 && ofRegion(row.id).length === 0)
    .map((row) => at(row, row.id));
}

/** Targets in force that have begun and that nothing judges, where nothing at all is told of their span. */
function unreached(lookup: Lookup, series: Series): string[] {
  const asOf = period(lookup.ledger.settings.as_of);
  const told = [...series.observations, ...series.claims].map((row) => period(row.period));
  return judgedAt(lookup, series, asOf, () => true)
    .filter(({ judgement }) => judgement.verdict === "no-figure")
    .filter(({ row }) => !told.some((one) => covers(period(row.period), one)))
    .map(({ row }) => at(row, row.region, row.indicator, row.period));
}

/** Figures of the year that no target of the year, or of years around it, is set for, nor one for their growth. */
function aimless({ ledger, series: seriesOf }: Lookup, series: Series): string[] {
  if (!ledger.settings.featured_indicators.includes(series.indicator)) return [];
  if (series.industry !== "" || series.breakdown !== "") return [];
  const year = endYear(period(ledger.settings.as_of));
  const actual = series.observations.find((row) => endYear(period(row.period)) === year);
  if (actual === undefined) return [];
  const { growth_in } = ledger.indicators.row(series.indicator);
  const grown = growth_in === "" ? [] : seriesOf({ ...series, indicator: growth_in }).targets;
  const isOfYear = (span: Period) => endYear(span) === year || covers(span, period(actual.period));
  const isAimed = [...series.targets, ...grown].some((row) => isOfYear(period(row.period)));
  return isAimed ? [] : [at(actual, series.region, series.indicator, String(year))];
}

function untranslated(ledger: Ledger): string[] {
  const indicators = [...ledger.indicators.values()].filter(
    (row) => row.name_en === "" || (row.definition !== "" && row.definition_en === ""),
  );
  const named = [ledger.industries, ledger.breakdowns, ledger.offices].flatMap((rows) => [...rows.values()]);
  const sources = [...ledger.sources.values()].filter((row) => row.title_en === "");
  return [...indicators, ...named.filter((row) => row.name_en === ""), ...sources].map((row) =>
    at(row, row.id),
  );
}
