import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderFiles } from "../../ledger/folder.ts";
import { answerOf, type Sheet } from "./fixtures/answers.ts";

/** Sheets as offices send them, each with its right answer. */
const SHEETS: Readonly<Record<string, Sheet>> = {
  "23-months-across/forms.xlsx": { refused: ["doubled-row E3", "doubled-row H3", "doubled-row J3"] },
  "23-months-across/no-year.xlsx": {
    refused: ["no-unit B2", "no-unit C2", "no-unit D2"],
    told: ["assumed-head A1", "assumed-head B2", "assumed-head C2", "assumed-head D2"],
  },
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
  "27-units/cap1.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-gulou iva-growth 2025-01/2025-06 6.4%",
    ],
  },
  "27-units/cap2.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-gulou fai 2025-01/2025-06 88000万元",
    ],
  },
  "27-units/cap3.csv": { refused: ["ledger-rule C4"] },
  "27-units/caption-below.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-dongshan capital 2025-01/2025-06 135000万元",
    ],
    told: ["note A4"],
  },
  "27-units/caption-paren.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-dongshan capital 2025-01/2025-06 135000万元",
    ],
  },
  "27-units/caption-two.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-gulou projects 2025-01/2025-06 5个",
      "observations qx-dongshan capital 2025-01/2025-06 135000万元",
      "observations qx-dongshan projects 2025-01/2025-06 6个",
    ],
  },
  "27-units/caption.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-dongshan capital 2025-01/2025-06 135000万元",
    ],
  },
  "27-units/head-vs-caption.xlsx": { refused: ["contradiction B2"] },
  "27-units/unit-spelling.xlsx": { refused: ["unknown-head B1", "unknown-head C1", "unknown-head D1"] },
  "27-units/units-column.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 201000万元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "27-units/wrong-scale.xlsx": { refused: ["ledger-rule B3", "ledger-rule B2"], told: ["L306", "L306"] },
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
  "28-growth-heads/no-percent.xlsx": {
    rows: [
      "claims qx-gulou capital 2025-01/2025-06 11.7% growth",
      "claims qx-dongshan capital 2025-01/2025-06 -3.2% growth",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
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
  "36-two-rows-per-place/in.csv": { refused: ["missing-cell A3", "missing-cell A5"] },
  "36-two-rows-per-place/in.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-06 3.5亿元",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-06 2.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
  },
  "36-two-rows-per-place/years.csv": { refused: ["missing-cell A3", "missing-cell A5"] },
  "38-notes-rows/in.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
    told: ["remark D1", "note A4", "note A5", "note A6", "note A7", "note A8", "note A9", "note A10"],
  },
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
  "38-notes-rows/remark-col.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
    ],
    told: ["remark D1"],
  },
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
  "48-merged-in-body/caption-unit.csv": { refused: ["contradiction E3", "missing-cell E4"] },
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

test.each(Object.entries(SHEETS))("%s", async (file, { given, ...answer }) => {
  const bytes = readFileSync(join(ROOT, file));
  expect(await answerOf(FILES, file, bytes, given)).toEqual(answer);
});
