import { formatGrowth, withBoundMark } from "../../i18n/decimal.ts";
import { ownName, quotation } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Standing } from "../../measures/standing.ts";
import { told } from "../../measures/told.ts";
import { reasonText } from "../cells/results.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView, FactView } from "../ground/view.ts";
import { contestedGrowth } from "./growth-told.ts";

/** How rows are named and grouped: by indicator on a region's page, by region on an indicator's. */
export interface SeriesHead {
  /** A column of its own for the place, before the other; absent where the page is of one place or one of each row. */
  readonly place?: { readonly column: string; cell(series: Series): CellView };
  readonly column: string;
  cell(series: Series): CellView;
  group(series: Series): string;
}

/**
 * What the clerk noted of a row, the report's own wording for one. Notes are kept in Chinese alone, and
 * quoted so on English pages, as locators are.
 */
export function rowNote(
  edition: Edition,
  { note }: { readonly note: string },
): Pick<CellView, "note" | "noteLang"> {
  if (note === "") return {};
  const { lang } = quotation(edition.lang);
  const told = edition.words.names.sourceWording(note);
  return lang === undefined ? { note: told } : { note: told, noteLang: lang };
}

/** A note as a fact: notes are kept in Chinese alone. */
export function noteFact(edition: Edition, term: string, { note }: { readonly note: string }): FactView[] {
  if (note === "") return [];
  return [{ term, text: note, ...quotation(edition.lang) }];
}

/** Growth as computed (with what the report states, where both differ), else as stated (marked so), else the reason. */
export function growthCell(edition: Edition, at: Standing): CellView {
  const growth = told(at.growth, at.statedGrowth);
  if (!("result" in growth)) return { text: "", reason: reasonText(edition, growth) };
  const text = withBoundMark(formatGrowth(growth.result.value), growth.result.bound);
  if (growth.origin === "computed") {
    const other = contestedGrowth(edition.site, at);
    if (other === null) return { text };
    return { text, note: `${edition.words.pages.statedMark} ${formatGrowth(other.result.value)}` };
  }
  return { text, marks: [{ mark: "s", text: edition.words.pages.statedMark }] };
}

/** Rows of a region's page: the indicator with its part, under its theme. */
export function byIndicator(edition: Edition): SeriesHead {
  const { ledger } = edition.site;
  const themes = new Map(ledger.settings.themes.map((t) => [t.id, ownName(t, edition.lang)]));
  return {
    column: edition.words.pages.column.indicator,
    cell: (one) => {
      const link = edition.links.indicator(one.indicator);
      const part = edition.names.part(one);
      return { text: withPart(link.text, part, edition.lang), href: link.href };
    },
    group: (one) => themes.get(ledger.indicators.get(one.indicator)?.theme ?? "") ?? "",
  };
}
