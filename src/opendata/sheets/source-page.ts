import type { WriteSheet } from "hucre/xlsx";
import { type Lang, languageOf } from "../../i18n/lang.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { cellOf } from "../../ledger/rows.ts";
import { columnsOf } from "../../ledger/schema.ts";
import { HEAD, INPUT, LOCKED, TITLE } from "./styles.ts";

/** Title and heads. */
const ABOVE = 2;
/** Empty rows for documents, or projects, that the ledger does not have yet. */
export const FRESH = 20;

/** The register of sources as a page: those known are locked, and there is room for new ones. */
export function sourceSheet(ledger: Ledger, lang: Lang): WriteSheet {
  const words = wordsOf(lang).sheets;
  const columns = columnsOf("sources");
  const heads = columns.map((column) => columnTitle("sources", column.name, lang));
  const known = [...ledger.sources.values()].map((row) => columns.map((column) => cellOf(row, column.name)));
  const rows = [
    [words.sourcesTitle],
    heads,
    ...known,
    ...Array.from({ length: FRESH }, () => columns.map(() => "")),
  ];
  const cells = new Map<string, object>();
  rows.forEach((row, r) => {
    for (const [c, value] of row.entries()) cells.set(`${r},${c}`, cellFor(value, r, known.length));
  });
  return {
    ...{ name: words.sources, rows: rows.map((row) => row.map((value) => value || null)), cells },
    columns: columns.map(({ name }) => ({
      width: name.startsWith("title") ? 50 : name === "note" ? 40 : 24,
    })),
    freezePane: { rows: ABOVE, columns: 1 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
  };
}

function cellFor(value: string, row: number, known: number): object {
  const style = row === 0 ? TITLE : row === 1 ? HEAD : row < ABOVE + known ? LOCKED : INPUT;
  return value === "" ? { value: null, type: "empty", style } : { value, type: "string", style };
}

/** Where the titles of the sources stand, as a formula of a spreadsheet. */
export function sourceTitles(ledger: Ledger, lang: Lang): string {
  const title = columnsOf("sources").findIndex(
    (one) => one.name === languageOf(lang).ofLedger("title", "title_en"),
  );
  const letter = String.fromCharCode(65 + title);
  return `${wordsOf(lang).sheets.sources}!$${letter}$${ABOVE + 1}:$${letter}$${ABOVE + ledger.sources.size + FRESH}`;
}
