import { type Lang, ownText } from "../../i18n/lang.ts";
import type { Named } from "../../i18n/named.ts";
import { nameIn, withPart } from "../../i18n/names.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import type { Row } from "../../ledger/schema.ts";
import { ORIGIN_SCHEME } from "../../measures/capital/flows.ts";

/** What the ledger's things are called in one language; an id that the ledger lacks is its own name. */
export interface Names {
  region(id: string): string;
  industry(id: string): string;
  indicator(id: string): string;
  /** The categories of a `breakdown` cell, joined: 省内、新开工. Empty for the total. */
  breakdown(cell: string): string;
  /** What part of its indicator a series is: 工业,省内. Empty for the total. */
  part(key: SeriesKey): string;
  /** The indicator with its part: 实际到位资金(工业). */
  series(key: SeriesKey): string;
  /** A place and what is told of it: 松原市：实际到位资金. */
  placeAndSeries(key: SeriesKey): string;
  unit(id: string): string;
  /** The unit of a row in a column of its own; English tells a rank by that word, and counts without one. */
  rowUnit(row: { unit: string; indicator: string }): string;
  /** A source by its title. */
  title(row: Row<"sources">): string;
  /** The same, and that its year is assumed where it is. */
  source(row: Row<"sources">): string;
}

/** The names of a ledger's things in one language. */
export function namesOf(ledger: Ledger, lang: Lang): Names {
  const { listComma, comma, colon } = wordsOf(lang).site;
  const { rankUnit, yearAssumed, ofOrigin } = wordsOf(lang).names;
  const { countsHaveUnits } = wordsOf(lang).bulletin;
  const from = (rows: ReadonlyMap<string, Named>) => (id: string) => {
    const row = rows.get(id);
    return row === undefined ? id : nameIn(row, lang);
  };
  const region = from(ledger.regions);
  const industry = from(ledger.industries);
  const indicator = from(ledger.indicators);
  const category = from(ledger.breakdowns);
  const told = (id: string) =>
    ledger.breakdowns.get(id)?.scheme === ORIGIN_SCHEME ? ofOrigin(category(id)) : category(id);
  const breakdown = (cell: string) => (cell === "" ? "" : cell.split(";").map(category).join(listComma));
  const part = (key: SeriesKey) => {
    const categories = key.breakdown === "" ? "" : key.breakdown.split(";").map(told).join(listComma);
    return joined(key.industry === "" ? "" : industry(key.industry), categories, comma);
  };
  const series = (key: SeriesKey) => withPart(indicator(key.indicator), part(key), lang);
  const title = (row: Row<"sources">) => nameIn({ name: row.title, name_en: row.title_en }, lang);
  const unit = (id: string) => ownText(id, ledger.units.get(id)?.name_en ?? "", lang);
  return {
    region,
    industry,
    indicator,
    breakdown,
    part,
    series,
    placeAndSeries: (key) => `${region(key.region)}${colon}${series(key)}`,
    unit,
    rowUnit: (row) => {
      if (isRank(ledger, row.indicator) && rankUnit !== "") return rankUnit;
      return !countsHaveUnits && isPlainCount(ledger, row.unit) ? "" : unit(row.unit);
    },
    title,
    source: (row) => withPart(title(row), row.year_assumed === "yes" ? yearAssumed : "", lang),
  };
}

/** An industry and a category of one name are one part: 基础设施，基础设施建设 is 基础设施建设. */
function joined(industry: string, categories: string, comma: string): string {
  if (categories.startsWith(industry)) return categories;
  return categories === "" ? industry : industry + comma + categories;
}

/** True of a unit of which one is one thing: the row's head says what. */
function isPlainCount({ units }: Ledger, unit: string): boolean {
  const row = units.get(unit);
  return row?.dimension === "count" && row.factor === "1";
}

/** True of a place in an order: 1 is no amount of anything, whatever word the source sets after it. */
export function isRank(ledger: Ledger, indicator: string | undefined): boolean {
  return indicator !== undefined && ledger.indicators.get(indicator)?.measure === "rank";
}
