import type { Lang } from "../../i18n/lang.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import { endYear } from "../../ledger/period.ts";
import { nameBook } from "../naming.ts";
import { dueObservations, dueTargets } from "./due.ts";
import { layOut, type Page } from "./page.ts";
import { progressPage, projectsPage } from "./records.ts";
import { writeSheet } from "./write.ts";

/** What a sheet is for. */
export interface SheetAsk {
  readonly table: Page["table"];
  /** For targets a whole year; of projects those count that are in places which are open then. */
  readonly period: Period;
  readonly region: string;
  readonly indicators: readonly string[];
  /** The source to fill in beforehand; empty for none. */
  readonly source: string;
}

/** A sheet to be filled in: its page, and the bytes of its workbook. */
export async function fillInSheet(
  ledger: Ledger,
  asked: SheetAsk,
  lang: Lang,
): Promise<{ page: Page; bytes: Uint8Array }> {
  const page = pageOf(ledger, asked, lang);
  return { page, bytes: await writeSheet(page, ledger, lang) };
}

function pageOf(ledger: Ledger, asked: SheetAsk, lang: Lang): Page {
  const { table, period, region, indicators, source } = asked;
  const lookup = buildLookup(ledger);
  const ask = { lookup, book: nameBook(ledger), lang, region, period, source };
  if (table === "projects") return projectsPage(ask);
  if (table === "progress") return progressPage(ask);
  const due =
    table === "targets"
      ? dueTargets(lookup, endYear(period), { region, indicators })
      : dueObservations(lookup, period, { region, indicators });
  return layOut(ask, table, due);
}
