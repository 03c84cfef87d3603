import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderFiles } from "../../ledger/folder.ts";
import { readFiles } from "../../ledger/read.ts";
import { importFiles } from "./import.ts";
import type { Defaults } from "./outcome.ts";

/**
 * Sheets as offices send them, each with its right answer: read into exactly these rows, or refused at
 * these cells; and what is told besides. Nothing is read as anything else, and nothing is lost unsaid.
 */
interface Sheet {
  readonly rows?: readonly string[];
  readonly refused?: readonly string[];
  /** What was left alone, and warnings of the ledger. */
  readonly told?: readonly string[];
  /** Options in place of the usual ones. */
  readonly given?: Defaults;
}

const SHEETS: Readonly<Record<string, Sheet>> = {
  "01-superscript-footnote/head-mark.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
    told: ["mark B1"],
  },
  "01-superscript-footnote/in.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
    told: ["mark B2", "note A4"],
  },
  "01-superscript-footnote/long.xlsx": {
    rows: ["observations qx-gulou capital 2025-01/2025-06 20.1亿元"],
    told: ["mark D2"],
  },
  "01-superscript-footnote/marks.csv": {
    refused: ["not-a-figure B2", "not-a-figure B3", "not-a-figure B4", "not-a-figure B5", "not-a-figure B6"],
  },
  "01-superscript-footnote/place-mark.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
    told: ["mark A2"],
  },
  "01-superscript-footnote/struck.xlsx": {
    rows: [
      "observations qx-gulou projects 2025-01/2025-06 21个",
      "observations qx-dongshan projects 2025-01/2025-06 13个",
    ],
    told: ["struck B2"],
  },
  "03-formula-no-cache/long.xlsx": { refused: ["no-result D2"] },
  "03-formula-no-cache/openpyxl-style.xlsx": { refused: ["no-result B2"] },
  "03-formula-no-cache/wide.xlsx": { refused: ["no-result B2"] },
  "05-date-1904/1900.xlsx": { refused: ["not-a-period C2"] },
  "05-date-1904/1904.xlsx": { refused: ["not-a-period C2"] },
  "05-date-1904/head-1904.xlsx": { rows: ["observations qx-gulou capital 2025-06 20.1亿元"] },
  "05-date-1904/head-number-year.xlsx": {
    given: { region: "qingxi", source: "monthly-2025-06" },
    rows: ["observations qx-gulou gdp 2023 300.1亿元", "observations qx-gulou gdp 2024 321.5亿元"],
  },
  "05-date-1904/typed.xlsx": {
    refused: ["not-a-period C2", "not-a-period C3", "not-a-period C5", "doubtful-month C6"],
  },
  "06-sep-line/long-semi.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "06-sep-line/wide-comma.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
    ],
  },
  "06-sep-line/wide-semi.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
    ],
  },
  "09-decimal-comma/in.csv": { refused: ["decimal-comma B2", "decimal-comma B3", "decimal-comma B4"] },
  "09-decimal-comma/three.csv": { refused: ["decimal-comma B2", "decimal-comma B3"] },
  "12-continued-table/in.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
      "observations qx-gulou fai 2025-01/2025-06 88.1亿元",
      "observations qx-gulou population 2025-01/2025-06 45.2万人",
      "observations qx-dongshan fai 2025-01/2025-06 61.5亿元",
      "observations qx-dongshan population 2025-01/2025-06 38.6万人",
    ],
  },
  "12-continued-table/in.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
      "observations qx-gulou fai 2025-01/2025-06 88.1亿元",
      "observations qx-gulou population 2025-01/2025-06 45.2万人",
      "observations qx-dongshan fai 2025-01/2025-06 61.5亿元",
      "observations qx-dongshan population 2025-01/2025-06 38.6万人",
    ],
  },
  "12-continued-table/no-caption.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
      "observations qx-heping fai 2025-01/2025-06 88.1亿元",
      "observations qx-heping population 2025-01/2025-06 45.2万人",
      "observations qx-zone fai 2025-01/2025-06 61.5亿元",
      "observations qx-zone population 2025-01/2025-06 38.6万人",
    ],
  },
  "13-side-by-side/in.csv": { refused: ["unknown-name D1"] },
  "13-side-by-side/in.xlsx": { refused: ["unknown-name D1"] },
  "14-multi-row-heads/in.csv": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 11.6% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
      "targets qx-gulou capital 2025 40亿元 planned",
      "targets qx-gulou projects 2025 12个 planned",
      "targets qx-dongshan capital 2025 28亿元 planned",
      "targets qx-dongshan projects 2025 14个 planned",
    ],
  },
  "14-multi-row-heads/in.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 11.6% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
      "targets qx-gulou capital 2025 40亿元 planned",
      "targets qx-gulou projects 2025 12个 planned",
      "targets qx-dongshan capital 2025 28亿元 planned",
      "targets qx-dongshan projects 2025 14个 planned",
    ],
  },
  "14-multi-row-heads/target-no-year.xlsx": { refused: ["target-period D3", "target-period F3"] },
  "15-head-line-breaks/in.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
    ],
  },
  "15-head-line-breaks/in.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
    ],
  },
  "15-head-line-breaks/long.xlsx": { rows: ["observations qx-gulou capital 2025-01/2025-06 20.1亿元"] },
  "16-place-names/city-in-front.xlsx": {
    rows: [
      "observations qx-heping capital 2025-01/2025-06 25.5亿元",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
    told: ["assumed A2", "assumed A3", "assumed A4"],
  },
  "16-place-names/in.xlsx": {
    refused: [
      "unknown-name A13",
      "unknown-name A15",
      "unknown-name A17",
      "unknown-name A20",
      "doubled-row B6",
      "doubled-row B7",
      "doubled-row B8",
      "doubled-row B9",
      "doubled-row B10",
      "doubled-row B11",
      "doubled-row B12",
      "doubled-row B14",
    ],
    told: [
      "assumed A5",
      "assumed A6",
      "assumed A7",
      "assumed A8",
      "assumed A9",
      "assumed A10",
      "assumed A11",
      "assumed A12",
      "assumed A14",
      "total A18",
      "assumed A19",
    ],
  },
  "16-place-names/one-by-one.xlsx": {
    refused: [
      "unknown-name A11",
      "unknown-name A13",
      "unknown-name A14",
      "unknown-name A16",
      "unknown-name A17",
      "unknown-name A18",
      "doubled-row B5",
      "doubled-row B6",
      "doubled-row B7",
      "doubled-row B8",
      "doubled-row B9",
      "doubled-row B10",
      "doubled-row B12",
      "doubled-row B19",
      "doubled-row B23",
      "doubled-row B24",
      "doubled-row B28",
    ],
    told: [
      "assumed A5",
      "assumed A6",
      "assumed A7",
      "assumed A8",
      "assumed A9",
      "assumed A10",
      "assumed A12",
      "assumed A15",
    ],
  },
  "16-place-names/short-names.xlsx": {
    refused: ["unknown-name A5"],
    told: ["assumed A2", "assumed A3", "assumed A4"],
  },
  "16-place-names/spaced-names.xlsx": {
    rows: [
      "observations qx-heping capital 2025-01/2025-06 25.5亿元",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "17-same-names/codes-only.xlsx": {
    given: { period: "2025-01/2025-06", source: "monthly-2025-06" },
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations bs-gulou capital 2025-01/2025-06 19.9亿元",
    ],
  },
  "17-same-names/in.xlsx": { refused: ["ambiguous-name A6", "ambiguous-name A7"] },
  "17-same-names/two-columns.xlsx": { refused: ["unknown-name B1"] },
  "18-division-changes/in.xlsx": { refused: ["ledger-rule A2"] },
  "23-months-across/forms.xlsx": { refused: ["unknown-name E2", "unknown-name G2"] },
  "23-months-across/no-year.xlsx": { refused: ["no-year B2", "no-year C2", "no-year D2"] },
  "23-months-across/with-year.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-02 5.1亿元",
      "observations qx-gulou capital 2025-Q1 8.2亿元",
      "observations qx-gulou capital 2025-01/2025-04 11.9亿元",
      "observations qx-dongshan capital 2025-01/2025-02 3.1亿元",
      "observations qx-dongshan capital 2025-Q1 5.2亿元",
      "observations qx-dongshan capital 2025-01/2025-04 7.4亿元",
    ],
  },
  "27-units/cap1.csv": { refused: ["ledger-rule C4"] },
  "27-units/cap2.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-gulou fai 2025-01/2025-06 88000万元",
    ],
  },
  "27-units/cap3.csv": { refused: ["ledger-rule C4"] },
  "27-units/caption-below.xlsx": { refused: ["no-unit B1"] },
  "27-units/caption-paren.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-dongshan capital 2025-01/2025-06 135000万元",
    ],
  },
  "27-units/caption-two.xlsx": { refused: ["unit-caption C1", "no-unit B2", "no-unit C2"] },
  "27-units/caption.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-dongshan capital 2025-01/2025-06 135000万元",
    ],
  },
  "27-units/head-vs-caption.xlsx": { refused: ["contradiction B2"] },
  "27-units/unit-spelling.xlsx": {
    refused: ["unknown-name B1", "unknown-name C1", "unknown-name D1", "unknown-name E1", "unknown-name F1"],
  },
  "27-units/units-column.xlsx": { refused: ["unknown-name B1", "no-unit C1"] },
  "27-units/wrong-scale.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000亿元",
      "observations qx-dongshan capital 2025-01/2025-06 135000亿元",
    ],
    told: ["L306", "L306"],
  },
  "28-growth-heads/down-words.xlsx": {
    refused: ["not-a-figure C3", "not-a-figure C4", "not-a-figure C5", "not-a-figure C7"],
  },
  "28-growth-heads/h01.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 -3.2% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "28-growth-heads/h02.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 -3.2% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "28-growth-heads/h03.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 -3.2% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "28-growth-heads/h04.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 -3.2% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "28-growth-heads/h05.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 -3.2% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "28-growth-heads/no-percent.xlsx": { refused: ["no-unit C2"] },
  "30-year-target/in.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 50.3% completion",
      "claims qx-dongshan capital 2025-01/2025-06 48.2% completion",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "targets qx-gulou capital 2025 40亿元 planned",
      "targets qx-dongshan capital 2025 28亿元 planned",
    ],
  },
  "32-month-october/long.xlsx": { refused: ["doubtful-month C4"] },
  "32-month-october/wide.xlsx": { refused: ["doubtful-month D2"] },
  "35-wps-unit-formats/in.xlsx": {
    refused: ["scaled-figure B2", "scaled-figure B3", "scaled-figure B4", "scaled-figure B5"],
  },
  "35-wps-unit-formats/word-only-no-history.xlsx": { refused: ["format-word B2", "format-word B3"] },
  "35-wps-unit-formats/word-only.xlsx": { refused: ["format-word B2", "format-word B3"] },
  "36-two-rows-per-place/in.csv": { refused: ["unknown-column B1"] },
  "36-two-rows-per-place/in.xlsx": { refused: ["unknown-column B1"] },
  "36-two-rows-per-place/years.csv": { refused: ["unknown-name B1"] },
  "38-notes-rows/in.xlsx": { refused: ["unknown-name D1"] },
  "38-notes-rows/notes.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
    told: [
      "note A4",
      "note A5",
      "note A6",
      "note A7",
      "note A8",
      "note A9",
      "note A10",
      "note A11",
      "note A12",
    ],
  },
  "38-notes-rows/remark-col.xlsx": { refused: ["unknown-name D1"] },
  "38-notes-rows/signed.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
    ],
    told: ["note A4"],
  },
  "46-disguised-files/book.xlsb": { refused: ["old-workbook"] },
  "46-disguised-files/plain.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "46-disguised-files/prefixed.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "46-disguised-files/report.xls": { refused: ["web-page"] },
  "46-disguised-files/strict.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "47-title-against-option/head-day.xlsx": { refused: ["not-a-period B2", "not-a-period C2"] },
  "47-title-against-option/in.xlsx": { refused: ["contradiction A1"] },
  "48-merged-in-body/blank-not-merged.xlsx": { refused: ["missing-cell A3"] },
  "48-merged-in-body/blank-unit.csv": { refused: ["missing-cell E3"] },
  "48-merged-in-body/caption-unit.csv": { refused: ["contradiction E3"] },
  "48-merged-in-body/figure.xlsx": { refused: ["merged-figure B2"] },
  "48-merged-in-body/in.csv": { refused: ["missing-cell A3", "missing-cell A5"] },
  "48-merged-in-body/in.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
    ],
  },
  "48-merged-in-body/one-blank.csv": { refused: ["missing-cell A3"] },
  "49-circled-place-marks/in.xlsx": { refused: ["no-table"] },
  "51-form-captions/blank-line.csv": { rows: ["observations qx-gulou capital 2025-01/2025-06 20.1亿元"] },
  "51-form-captions/english-no-history.csv": {
    rows: [
      "observations qx-gulou fai 2025-01/2025-06 88.1亿元",
      "observations qx-dongshan fai 2025-01/2025-06 61.5亿元",
    ],
  },
  "51-form-captions/english-persons.csv": {
    rows: ["observations qx-gulou population 2025-01/2025-06 45.2万人"],
  },
  "51-form-captions/english-shipped.csv": { refused: ["no-table"] },
  "51-form-captions/english.csv": { rows: ["observations qx-gulou capital 2025-01/2025-06 20.1亿元"] },
  "51-form-captions/form.csv": { rows: ["observations qx-gulou capital 2025-01/2025-06 201000万元"] },
  "51-form-captions/long.csv": { rows: ["observations qx-gulou capital 2025-01/2025-06 201000万元"] },
  "51-form-captions/one-line.csv": { rows: ["observations qx-gulou capital 2025-01/2025-06 201000万元"] },
  "51-form-captions/unit-name-head.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "51-form-captions/zh-slash.csv": { refused: ["unit-caption A1", "no-unit B2"] },
  "51-form-captions/zh-two.csv": { rows: ["observations qx-gulou fai 2025-01/2025-06 881000万元"] },
  "51-form-captions/zh-yuan.csv": { rows: ["observations qx-gulou fai 2025-01/2025-06 881000000元"] },
};

const ROOT = join(import.meta.dirname, "fixtures/sheets");
const FILES = folderFiles(join(ROOT, "ledger"));
const GIVEN: Defaults = { region: "qingxi", period: "2025-01/2025-06", source: "monthly-2025-06" };

async function answerOf(file: string, given: Defaults): Promise<Sheet> {
  const { ledger } = readFiles(FILES);
  if (ledger === null) throw new Error("the ledger has errors");
  const bytes = readFileSync(join(ROOT, file));
  const result = await importFiles(FILES, ledger, [{ name: file, bytes }], given);
  const rows = result.changes.map(({ table, row }) => {
    const kind = row["claim"] ?? row["tier"] ?? "";
    const name = `${row["region"]} ${row["indicator"]} ${row["period"]} ${row["value"]}${row["unit"]}`;
    return `${table} ${name} ${kind}`.trim();
  });
  const told = [
    ...result.skipped.map(({ kind, cell }) => `${kind} ${cell}`),
    ...result.problems.filter(({ code }) => code !== "L205" && code !== "L210").map(({ code }) => code),
  ];
  const refused = result.refusals.map(({ kind, cell }) => `${kind} ${cell}`.trim());
  expect(Object.keys(result.texts).length === 0).toBe(refused.length > 0 || rows.length === 0);
  if (refused.length > 0) return told.length === 0 ? { refused } : { refused, told };
  return told.length === 0 ? { rows } : { rows, told };
}

test.each(Object.entries(SHEETS))("%s", async (file, { given = GIVEN, ...answer }) => {
  expect(await answerOf(file, given)).toEqual(answer);
});
