import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderFiles } from "../../ledger/folder.ts";
import { answerOf, type Sheet } from "./fixtures/answers.ts";

/** Sheets as offices send them, each with its right answer. */
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
  "05-date-1904/typed.xlsx": { refused: ["not-a-period C2", "not-a-period C3", "doubtful-month C6"] },
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
  "13-side-by-side/in.csv": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-heping capital 2025-01/2025-06 25.5亿元",
      "observations qx-zone capital 2025-01/2025-06 3.1亿元",
    ],
  },
  "13-side-by-side/in.xlsx": {
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-heping capital 2025-01/2025-06 25.5亿元",
      "observations qx-zone capital 2025-01/2025-06 3.1亿元",
    ],
  },
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
      "doubled-row B13",
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
      "assumed A13",
      "assumed A14",
      "assumed A19",
      "total A18",
    ],
  },
  "16-place-names/one-by-one.xlsx": {
    refused: [
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
      "doubled-row B21",
      "doubled-row B23",
      "doubled-row B24",
      "doubled-row B28",
      "ledger-rule A27",
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
      "assumed A15",
    ],
  },
  "16-place-names/short-names.xlsx": {
    rows: [
      "observations qx-heping capital 2025-01/2025-06 25.5亿元",
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations qx-zone capital 2025-01/2025-06 3.1亿元",
    ],
    told: ["assumed A2", "assumed A3", "assumed A4", "assumed A5"],
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
  "17-same-names/two-columns.xlsx": {
    given: { period: "2025-01/2025-06", source: "monthly-2025-06" },
    rows: [
      "observations qx-gulou capital 2025-01/2025-06 20.1亿元",
      "observations qx-dongshan capital 2025-01/2025-06 13.5亿元",
      "observations bs-gulou capital 2025-01/2025-06 19.9亿元",
      "observations bs-dongshan capital 2025-01/2025-06 12.2亿元",
    ],
    told: ["assumed B2", "assumed B3", "assumed B4", "assumed B5"],
  },
  "18-division-changes/in.xlsx": { refused: ["ledger-rule A2"] },
};

const ROOT = join(import.meta.dirname, "fixtures/sheets");
const FILES = folderFiles(join(ROOT, "ledger"));

test.each(Object.entries(SHEETS))("%s", async (file, { given, ...answer }) => {
  const bytes = readFileSync(join(ROOT, file));
  expect(await answerOf(FILES, file, bytes, given)).toEqual(answer);
});
