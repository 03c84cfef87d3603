import type { CellValue, WriteSheet } from "hucre/xlsx";
import { inAll, LANGS, type Lang, ownName, ROOT } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { tableAbout, tableTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { period } from "../../ledger/period.ts";
import { TABLE_NAMES } from "../../ledger/schema.ts";
import { assumedNote } from "../assumed-note.ts";
import { rowCount } from "../tables.ts";
import { DICTIONARY_COLUMNS, dictionaryRows } from "./dictionary.ts";
import { HEAD, TEXT, TITLE, WRAPPED } from "./workbook-styles.ts";

const both = (pick: (lang: Lang) => string) => LANGS.map(pick).filter(Boolean).join("\n");

/** The first sheet: title, cut-off, licence, and every table with its size. */
export function contentsSheet(ledger: Ledger): WriteSheet {
  const { settings } = ledger;
  const asOf = period(settings.as_of);
  const { licence } = settings;
  const note = both((lang) => assumedNote(ledger, lang));
  const lines = [
    [settings.title],
    [settings.title_en],
    [both((lang) => wordsOf(lang).downloads.workbook.asOf(formatPeriod(asOf, lang)))],
    [
      licence.name === ""
        ? ""
        : both((lang) => wordsOf(lang).downloads.workbook.licence(ownName(licence, lang))),
    ],
    [both((lang) => wordsOf(lang).downloads.workbook.figures)],
    ...(note === "" ? [] : [[note]]),
  ];
  const heads = LANGS.map((lang) => {
    const { table, title, about, rows } = wordsOf(lang).downloads.workbook;
    return [table, title, about, rows];
  });
  const head = [0, 1, 2, 3].map((i) => heads.map((own) => own[i]).join(" "));
  const tables: CellValue[][] = TABLE_NAMES.map((table) => [
    table,
    both((lang) => tableTitle(table, lang)),
    inAll(tableAbout(table), "\n"),
    rowCount(ledger, table),
  ]);
  const top = lines.length;
  return {
    name: wordsOf(ROOT).downloads.workbook.contents,
    rows: [...lines, head, ...tables],
    cells: new Map([
      ["0,0", { value: settings.title, type: "string", style: TITLE }],
      ...head.map((value, c): [string, object] => [`${top},${c}`, { value, type: "string", style: HEAD }]),
      ...tables.map((row, r): [string, object] => [
        `${r + top + 1},3`,
        { value: row[3], type: "number", style: { numFmt: "0" } },
      ]),
    ]),
    merges: lines.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 3 })),
    rowDefs: new Map([
      [0, { height: 24 }],
      [2, { height: 32 }],
      [3, { height: 32 }],
      [4, { height: 64 }],
      ...(note === "" ? [] : [[5, { height: 64 }] as const]),
      ...tables.map((_, r): [number, { height: number }] => [r + top + 1, { height: 32 }]),
    ]),
    columns: [22, 28, 70, 12].map((width) => ({ width, style: WRAPPED })),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    a11y: { headerRow: top },
  };
}

/** The second sheet: every column of every table. */
export function dictionarySheet(): WriteSheet {
  const heads = [...DICTIONARY_COLUMNS];
  const rows: CellValue[][] = dictionaryRows().map((row) => row.map((cell) => (cell === "" ? null : cell)));
  return {
    name: wordsOf(ROOT).downloads.workbook.columns,
    rows: [heads, ...rows],
    cells: new Map(
      heads.map((value, c): [string, object] => [`0,${c}`, { value, type: "string", style: HEAD }]),
    ),
    columns: [18, 16, 14, 22, 12, 6, 9, 30, 14, 50, 50, 30].map((width) => ({ width, style: TEXT })),
    freezePane: { rows: 1, columns: 2 },
    a11y: { headerRow: 0 },
  };
}
