import { type Lang, othersThan } from "../../i18n/lang.ts";
import type { Series } from "../../ledger/lookup.ts";
import { endYear, period } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { judgedAt } from "../../measures/targets/judged.ts";
import { periodOf, statedAmount } from "../cells/statements.ts";
import { judgementNames } from "../cells/verdicts.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { MOST_FIGURES_SEARCHED } from "../ground/limits.ts";
import { isYearly } from "../series/figure-tables.ts";
import type { FigurePlace, FigureRow, PartRow, SubjectRow } from "./search-file.ts";

/** The tables of a region's page in which a figure may stand. */
export const PLACES: readonly FigurePlace[] = [
  { table: "figures-table", anchor: "figures", byPeriod: true },
  { table: "figures-by-year", anchor: "figures-years", byPeriod: false },
  { table: "targets-table", anchor: "targets", byPeriod: true },
];
const [LONG, YEARLY, TARGET] = [0, 1, 2] as const;

/** What figures are of, each once, and the figures of a region in one language. */
export interface FigureIndex {
  readonly subjects: readonly SubjectRow[];
  readonly parts: readonly PartRow[];
  of(region: string): readonly FigureRow[];
}

/** The figures of a ledger as a search finds them. */
export function figureIndex(edition: Edition): FigureIndex {
  const { observations, targets, indicators } = edition.site.ledger;
  const told = observations.length + targets.length <= MOST_FIGURES_SEARCHED;
  const indicatorNumbers = new Map([...indicators.keys()].map((id, i) => [id, i]));
  const parts = new Numbered((series) => partRow(edition, series));
  const subjects = new Numbered((series): SubjectRow => {
    const whole = series.industry === "" && series.breakdown === "";
    const part = whole ? -1 : parts.number(`${series.industry}|${series.breakdown}`, series);
    return [indicatorNumbers.get(series.indicator) ?? -1, part];
  });
  const numberOf = (series: Series) =>
    subjects.number([series.indicator, series.industry, series.breakdown].join("|"), series);
  for (const region of edition.site.ledger.regions.keys())
    edition.site.lookup.ofRegion(region).forEach(numberOf);
  return {
    subjects: subjects.rows,
    parts: parts.rows,
    of: (region) =>
      edition.site.lookup.ofRegion(region).flatMap((series) => {
        const subject = numberOf(series);
        return told ? toldRows(edition, series, subject) : spanRows(series, subject);
      }),
  };
}

/** Rows that are made once for each key, and their numbers. */
class Numbered<Row> {
  readonly rows: Row[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #make: (series: Series) => Row;

  constructor(make: (series: Series) => Row) {
    this.#make = make;
  }

  number(key: string, series: Series): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.rows.length);
    return this.rows.push(this.#make(series)) - 1;
  }
}

function partRow(edition: Edition, series: Series): PartRow {
  const name = (one: Lang) => editionOf(edition.site, one).names.part(series);
  return [name(edition.lang), othersThan(edition.lang).map(name).join(" ")];
}

type Stated = Pick<Observation, "period" | "value" | "unit" | "qualifier" | "source">;

/** One row for each period that has a figure or a target. */
function toldRows(edition: Edition, series: Series, subject: number): FigureRow[] {
  const words = edition.words.directory;
  const at = isYearly(series) ? YEARLY : LONG;
  const observed = byPeriod(series.observations).map((of: Stated): FigureRow => {
    const text = words.observed(periodOf(edition, of), statedAmount(edition, of));
    return [subject, endYear(period(of.period)), at, text];
  });
  return [...observed, ...targetRows(edition, series, subject)];
}

/** The targets in force, each as it is set and with the word of its verdict. */
function targetRows(edition: Edition, series: Series, subject: number): FigureRow[] {
  const { directory, judgement: words, site } = edition.words;
  const { lookup, asOf } = edition.site;
  return judgedAt(lookup, series, asOf, () => true).map(({ row, judgement }): FigureRow => {
    const names = judgementNames(edition, series, { row, judgement });
    const told = [words.target(judgement, names), words.verdict(judgement, names)];
    const text = directory.target(periodOf(edition, row), [...new Set(told)].join(site.semicolon));
    return [subject, endYear(period(row.period)), TARGET, text];
  });
}

/** The last row of each period: the newer of several statements. */
function byPeriod<T extends { readonly period: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.period, row])).values()];
}

/** One row for all years together. */
function spanRows(series: Series, subject: number): FigureRow[] {
  const years = (rows: readonly { readonly period: string }[], place: number): FigureRow[] => {
    const all = rows.map((row) => endYear(period(row.period)));
    return all.length === 0 ? [] : [[subject, Math.min(...all), place, "", Math.max(...all)]];
  };
  return [...years(series.observations, isYearly(series) ? YEARLY : LONG), ...years(series.targets, TARGET)];
}
