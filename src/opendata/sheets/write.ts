import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Lang, languageOf } from "../../i18n/lang.ts";
import { formatUpTo } from "../../i18n/period.ts";
import { columnAbout, columnTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import { decimalsOf } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { calendarDay, period } from "../../ledger/period.ts";
import { type Column, columnsOf } from "../../ledger/schema.ts";
import { cellName } from "../import/grid.ts";
import { TARGET_PHRASE } from "../import/phrase/cells.ts";
import { wordOf } from "../naming.ts";
import { type List, listSheet, listsOf } from "./lists.ts";
import type { Page, PageCell } from "./page.ts";
import { sourceSheet } from "./source-page.ts";
import { figureStyle, HEAD, INPUT, LOCKED, NOTE, STRONG, SUSPECT, TITLE, widthOf } from "./styles.ts";

/** Title, colours, heads: the rows above the first row of figures. */
const ABOVE = 3;
/** How wide an instruction may be to stand on one line. */
const STEP_WIDTH = 110;
/** Columns in which nothing but a figure may stand. */
const FIGURES: ReadonlySet<string> = new Set(["value", "planned", "completed", "total_investment"]);
/** How many rows of a column count for its width. */
const MEASURED = 500;

/**
 * The workbook of a page: instructions, the page itself, the register of sources, and the lists behind
 * the drop-downs. The same ledger gives the same bytes.
 */
export function writeSheet(page: Page, ledger: Ledger, lang: Lang): Promise<Uint8Array> {
  const words = wordsOf(lang).sheets;
  const lists = listsOf(page, ledger, lang);
  const day = calendarDay(period(ledger.settings.as_of).to);
  const modified = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return writeXlsx({
    sheets: [
      instructionSheet(page, ledger, lang),
      dataSheet(page, lists, lang),
      sourceSheet(ledger, lang),
      listSheet(lists, words.lists),
    ],
    properties: { title: page.title, created: modified, modified },
    defaultFont: { name: words.font, size: 11 },
    activeSheet: 1,
  });
}

function instructionSheet(page: Page, ledger: Ledger, lang: Lang): WriteSheet {
  const words = wordsOf(lang).sheets;
  const asOf = formatUpTo(period(ledger.settings.as_of), lang).replace(/^(?:截至|to )/, "");
  const title = languageOf(lang).ofLedger(ledger.settings.title, ledger.settings.title_en);
  const known = [...columnsOf(page.table), TARGET_PHRASE];
  const columns = page.columns.flatMap(({ name }) => known.find((one) => one.name === name) ?? []);
  const steps = {
    targets: words.targetSteps,
    observations: words.steps,
    ...{ projects: words.recordSteps, progress: words.recordSteps },
  }[page.table];
  const meaning = columns.map(({ name }) => [
    columnTitle(page.table, name, lang),
    columnAbout(page.table, name, lang),
  ]);
  const choices = columns.flatMap((one) => vocabularyRows(page.table, one, lang));
  const lines: [string, string][] = [
    ...steps.map((step): [string, string] => [step, ""]),
    ...([["", ""], [words.columnsTitle, ""], ...meaning, ["", ""], [words.listsTitle, ""], ...choices] as [
      string,
      string,
    ][]),
    ...([
      ["", ""],
      [words.madeFrom(title, asOf), ""],
    ] as [string, string][]),
  ];
  const rows = [[page.title], ...lines.map((line) => line)];
  const cells = new Map(
    rows.flatMap((row, r) =>
      row.map((value, c): [string, object] => {
        const strong = row[1] === "" && [words.columnsTitle, words.listsTitle].includes(String(value));
        return [`${r},${c}`, { value, type: "string", style: r === 0 ? TITLE : strong ? STRONG : NOTE }];
      }),
    ),
  );
  const merges = rows.flatMap((row, r) =>
    r > 0 && row[1] === "" && row[0] !== "" ? [{ startRow: r, startCol: 0, endRow: r, endCol: 1 }] : [],
  );
  const tall = steps.map((step, i): [number, { height: number }] => [
    i + 1,
    { height: widthOf(step) > STEP_WIDTH ? 32 : 17 },
  ]);
  return {
    ...{ name: words.instructions, rows: rows as string[][], cells, merges, rowDefs: new Map(tall) },
    columns: [{ width: 22 }, { width: 90 }],
    protection: { sheet: true },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function vocabularyRows(table: Page["table"], column: Column, lang: Lang): string[][] {
  const title = columnTitle(table, column.name, lang);
  return (column.values ?? []).map((code) => [`${title} ${code}`, wordOf(column, code, lang)]);
}

function dataSheet(page: Page, lists: readonly List[], lang: Lang): WriteSheet {
  const words = wordsOf(lang).sheets;
  const heads = page.columns.map((column) => column.head);
  const cells = new Map<string, object>([
    ["0,0", { value: page.title, type: "string", style: TITLE }],
    ["1,0", { value: words.colours, type: "string" }],
    ...heads.map((value, c): [string, object] => [`2,${c}`, { value, type: "string", style: HEAD }]),
  ]);
  page.rows.forEach((row, r) => {
    for (const [c, cell] of row.entries()) cells.set(`${r + ABOVE},${c}`, written(cell));
  });
  const last = page.rows.length + ABOVE;
  return {
    ...{ name: words.data, rows: [[page.title], [words.colours], heads, ...page.rows.map(() => [])], cells },
    columns: page.columns.map((_, c) => ({ width: columnWidth(page, c) })),
    rowDefs: new Map([[2, { height: 32 }]]),
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    freezePane: { rows: ABOVE, columns: 2 },
    autoFilter: { range: `A3:${cellName(last - 1, heads.length - 1)}` },
    dataValidations: validations(page, lists, lang),
    conditionalRules: suspicion(page),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:3",
    },
    a11y: { headerRow: 2 },
  };
}

/** A figure of up to fifteen digits is a number, shown with the decimals that it states; else a text. */
function written({ text, kind, locked }: PageCell): object {
  const style: CellStyle = locked ? LOCKED : INPUT;
  const digits = text.replace(/^-?0*\.?0*|\./g, "").length;
  if (text === "")
    return { value: null, type: "empty", style: kind === "figure" ? figureStyle(style, null) : style };
  if (kind === "figure" && digits <= 15) {
    return { value: Number(text), type: "number", style: figureStyle(style, decimalsOf(text)) };
  }
  return { value: text, type: "string", style };
}

function columnWidth(page: Page, c: number): number {
  const texts = page.rows.slice(0, MEASURED).map((row) => row[c]?.text ?? "");
  const head = page.columns[c]?.head ?? "";
  return Math.min(40, Math.max(10, widthOf(head) / 2, ...texts.map(widthOf)) + 2);
}

function validations(page: Page, lists: readonly List[], lang: Lang): DataValidation[] {
  if (page.rows.length === 0) return [];
  const words = wordsOf(lang).sheets;
  const found: DataValidation[] = [];
  page.columns.forEach(({ name }, c) => {
    const whole = rangeOf(c, 0, page.rows.length - 1);
    if (FIGURES.has(name)) {
      found.push({
        ...{ type: "decimal", operator: "between", formula1: "-1E+15", formula2: "1E+15", range: whole },
        ...{ allowBlank: true, showErrorMessage: true, errorStyle: "stop", errorTitle: words.figureTitle },
        ...{ errorMessage: words.figure, showInputMessage: true, inputMessage: words.figure },
      });
    }
    if (name === TARGET_PHRASE.name) {
      found.push({
        ...{ type: "textLength", operator: "between", formula1: "0", formula2: "400", range: whole },
        ...{ allowBlank: true, showInputMessage: true, inputMessage: words.targetCell },
      });
    }
    if (name === "set_on") {
      found.push({
        ...{
          type: "textLength",
          operator: "between",
          formula1: "4",
          formula2: "10",
          range: whole,
          allowBlank: true,
        },
        ...{
          showErrorMessage: true,
          errorStyle: "stop",
          errorTitle: words.pointTitle,
          errorMessage: words.point,
        },
        ...{ showInputMessage: true, inputMessage: words.point },
      });
    }
    for (const list of lists.filter((one) => one.column === name)) {
      found.push({
        ...{
          type: "list",
          formula1: list.range,
          range: list.rows.map(([a, b]) => rangeOf(c, a, b)).join(" "),
        },
        ...{ allowBlank: true, showErrorMessage: true, errorStyle: name === "source" ? "warning" : "stop" },
        ...{ errorTitle: words.chooseTitle, errorMessage: words.choose },
      });
    }
  });
  return found;
}

function rangeOf(column: number, first: number, last: number): string {
  return `${cellName(first + ABOVE, column)}:${cellName(last + ABOVE, column)}`;
}

/** Marks a value that is ten times its reference or a tenth of it: the slip of 万 for 亿 shows at once. */
function suspicion(page: Page): NonNullable<WriteSheet["conditionalRules"]> {
  const value = page.columns.findIndex(({ name }) => name === "value" || name === TARGET_PHRASE.name);
  const reference = page.columns.findIndex((column) => column.name === "");
  if (page.rows.length === 0 || value < 0 || reference < 0) return [];
  const [v, r] = [cellName(ABOVE, value), cellName(ABOVE, reference)].map((name) => `$${name}`);
  const formula = `AND(ISNUMBER(${v}),ISNUMBER(${r}),${r}<>0,OR(ABS(${v})>=10*ABS(${r}),10*ABS(${v})<=ABS(${r})))`;
  return [
    {
      type: "expression",
      priority: 1,
      formula,
      range: rangeOf(value, 0, page.rows.length - 1),
      style: SUSPECT,
    },
  ];
}
