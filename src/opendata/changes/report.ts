import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import { parsePeriod } from "../../ledger/period.ts";
import type { Verdict } from "../../measures/audit/finding.ts";
import { judgementNames } from "../judgement-words.ts";
import { KEYS, keyText } from "../row-cells.ts";
import type { AuditChange, AuditComparison } from "./audits.ts";
import type { Comparison, RowChange } from "./compare.ts";
import type { Effect } from "./effect.ts";
import type { Reached } from "./target-effect.ts";
import type { VersionStep } from "./version.ts";

/** Everything that a diff found, before any words. */
export interface Diff {
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
  readonly step: VersionStep;
  /** Null where a version has errors. */
  readonly effects: readonly Effect[] | null;
  /** Null where they could not be compared. */
  readonly audits: AuditComparison | null;
}

/** A diff as it is told: lines above, then tables, of which the longest are cut. */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Rows of the ledger themselves, or what follows from them. */
  readonly kind: "rows" | "others";
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows are left out. */
  readonly more: number;
  readonly moreText: string;
}

/** The names that a report calls places and indicators by; ids where a version has none. */
export interface Names {
  label(table: string, id: string, lang: Lang): string;
}

/** The report of a diff in one language: what is lost first, then changed, then new, then what follows of it. */
export function reportOf(diff: Diff, names: Names, lang: Lang, max: number): Report {
  const words = wordsOf(lang).diff;
  const { heads } = words;
  const { rows, columns, settings, unread } = diff.comparison;
  const section = <T>(
    title: string,
    head: Readonly<Record<number, string>>,
    all: readonly T[],
    text: (one: T) => string[],
  ): Section[] => {
    const more = Math.max(0, all.length - max);
    const moreText = more > 0 ? words.more(more) : "";
    const shown = all.slice(0, max).map(text);
    const kind = head === heads.row ? "rows" : "others";
    return all.length === 0 ? [] : [{ kind, title, head: Object.values(head), rows: shown, more, moreText }];
  };
  const rowSection = (kind: RowChange["kind"]) =>
    section(
      words[kind],
      heads.row,
      rows.filter((row) => row.kind === kind),
      (row) => rowTexts(row, lang),
    );
  return {
    title: words.title(diff.before, diff.after),
    lines: linesOf(diff, lang),
    sections: [
      ...rowSection("lost"),
      ...section(words.columns, heads.column, columns, (one) => columnTexts(one, lang)),
      ...rowSection("changed"),
      ...rowSection("new"),
      ...section(words.settings, heads.setting, settings, settingTexts),
      ...section(words.unread, [heads.row[0] ?? ""], unread, (file) => [file]),
      ...section(words.effects, heads.effect, diff.effects ?? [], (one) => effectTexts(one, names, lang)),
      ...section(words.audits, heads.audit, diff.audits?.changes ?? [], (one) =>
        auditTexts(one, names, lang),
      ),
    ],
  };
}

function linesOf({ comparison, step, effects, audits }: Diff, lang: Lang): string[] {
  const words = wordsOf(lang).diff;
  const { rows, columns, settings, unread } = comparison;
  if (step.step === "none") return [words.none];
  const of = (kind: RowChange["kind"]) => rows.filter((row) => row.kind === kind).length;
  const reasons = step.reasons.map(({ kind, count }) => words.reasons[kind](count));
  const verdicts = (counts: Readonly<Record<Verdict, number>>) =>
    (Object.keys(counts) as Verdict[])
      .map((one) => `${wordsOf(lang).findings.verdicts[one]} ${counts[one]}`)
      .join(wordsOf(lang).site.listComma);
  const figures = rows.length + columns.length + settings.length + unread.length > 0;
  const lines = [
    words.counts(of("lost"), of("changed"), of("new")),
    words.stepIs(words.step[step.step], reasons),
  ];
  if (effects === null) lines.push(words.noEffects);
  if (figures && audits === null) lines.push(words.noAudit);
  if (audits !== null) lines.push(words.auditCounts(verdicts(audits.before), verdicts(audits.after)));
  return lines;
}

function rowTexts(row: RowChange, lang: Lang): string[] {
  return [row.file, String(row.line), keyText(row.key), cellsText(row, lang)];
}

/** Of a changed row the cells that differ; of any other its cells beside the key. */
function cellsText({ kind, table, cells }: RowChange, lang: Lang): string {
  const shown = kind === "changed" ? cells : cells.filter((cell) => !KEYS[table].includes(cell.column));
  const { colon, semicolon } = wordsOf(lang).site;
  const told = shown.map(({ column, before, after }) => {
    const name = columnTitle(table, column, lang);
    if (kind !== "changed") return `${name}${colon}${before || after}`;
    return `${name}${colon}${before || "∅"} → ${after || "∅"}`;
  });
  return told.join(semicolon);
}

function columnTexts({ kind, file, column }: Comparison["columns"][number], lang: Lang): string[] {
  const words = wordsOf(lang).diff;
  return [file, column, kind === "lost" ? words.columnLost : words.columnNew];
}

function settingTexts({ column, before, after }: Comparison["settings"][number]): string[] {
  return [column, before || "∅", after || "∅"];
}

function effectTexts(effect: Effect, names: Names, lang: Lang): string[] {
  const table = effect.kind === "total" ? "peer_groups" : "regions";
  return [
    ...subjectTexts(effect, names, lang, table),
    measureName(effect, lang),
    measureText(effect, effect.before, lang),
    measureText(effect, effect.after, lang),
  ];
}

/** What differs; of a target which it is: 年度目标, 五年目标（2026—2030年）. */
function measureName(effect: Effect, lang: Lang): string {
  const { diff, judgement } = wordsOf(lang);
  if (effect.kind !== "target") return diff[effect.kind];
  const one = effect.after ?? effect.before;
  return one === null ? "" : judgement.span(one.judgement, namesOf(one, lang));
}

function subjectTexts(
  { subject, period: text }: Pick<Effect, "subject" | "period">,
  names: Names,
  lang: Lang,
  table = "regions",
): string[] {
  const cuts = [
    ...(subject.industry === "" ? [] : [names.label("industries", subject.industry, lang)]),
    ...subject.breakdown
      .split(";")
      .filter((id) => id !== "")
      .map((id) => names.label("breakdowns", id, lang)),
  ];
  const at = parsePeriod(text);
  const thing = [names.label("indicators", subject.indicator, lang), ...cuts].join(" · ");
  return [names.label(table, subject.region, lang), thing, at === null ? text : formatPeriod(at, lang)];
}

function measureText(effect: Effect, value: Effect["before"], lang: Lang): string {
  const words = wordsOf(lang).diff;
  if (value === null) return words.noValue;
  if ("place" in value) return words.rankOf(value.place, value.of);
  if ("row" in value) return reachedText(value, lang);
  return effect.kind === "total" ? `${formatDecimal(value)} ${effect.unit}` : formatPercent(value);
}

/** How the target is set, and what was reached of it: 100起以内：目前控制在年度目标以内，已用…. */
function reachedText(one: Reached, lang: Lang): string {
  const { judgement, site } = wordsOf(lang);
  const names = namesOf(one, lang);
  return [judgement.target(one.judgement, names), judgement.clause(one.judgement, names)].join(site.colon);
}

function namesOf({ ledger, series, row, judgement }: Reached, lang: Lang) {
  return judgementNames(ledger, series, row, judgement, lang);
}

function auditTexts(change: AuditChange, names: Names, lang: Lang): string[] {
  const told = (verdict: Verdict | null) =>
    verdict === null ? wordsOf(lang).diff.notThere : wordsOf(lang).findings.verdicts[verdict];
  const [place = "", series = "", at = ""] = subjectTexts(change, names, lang);
  const { project } = change;
  const thing = project === undefined ? series : names.label("projects", project.id, lang);
  return [place, thing, at, change.stated, told(change.before), told(change.after)];
}
