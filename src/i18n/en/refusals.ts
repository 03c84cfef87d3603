import type { Words } from "../shape.ts";
import type { refusals as chinese } from "../zh/refusals.ts";

const or = (near: string, en: string) => (near === "" ? en : `Is it: ${near}?`);

export const refusals: Words<typeof chinese> = {
  unreadable: {
    message: () => "it is neither UTF-8 nor GB18030",
    hint: () => "Save it as .xlsx or “CSV UTF-8” in Excel or WPS",
  },
  "old-workbook": {
    message: () => "it is an .xls, .xlsb or .et workbook, or one with a password",
    hint: () => "Remove the password and save it as .xlsx",
  },
  "open-document": { message: () => "it is an .ods workbook", hint: () => "Save it as .xlsx" },
  "json-rows": {
    message: (p) => `is JSON, but at line ${p.fact.replace(":", ", character ")} no list of rows`,
    hint: () =>
      "Write [ {…}, {…} ], each {…} a row, no list within a cell; or take a JSON file of the site's /data/",
  },
  "web-page": {
    message: () => "it is a web page or XML, not a workbook",
    hint: () => "Open it in Excel or WPS and save it as .xlsx",
  },
  "damaged-workbook": {
    message: () => "the workbook is damaged or cut off",
    hint: () => "Save it as .xlsx again",
  },
  "too-large": {
    message: () =>
      "it holds too much: more than 32 MB inflated, or a sheet of more than 200,000 rows or 5 million cells",
    hint: () =>
      "Clear what stands outside the table (Ctrl+End shows the last cell), other sheets and pictures, or split it",
  },
  "unclosed-quote": {
    message: () => "a quote is never closed: the rows after it run into each other",
    hint: () => "Save it as “CSV UTF-8” or .xlsx again in Excel or WPS",
  },
  "stray-quote": {
    message: () => "a quote stands in the middle of a cell: where the cell ends cannot be told",
    hint: () => "Delete it; a cell that holds a quote is quoted as a whole, with the quote in it doubled",
  },
  "no-table": {
    message: () => "no table was found: no row is the head of a table, and no column names places",
    hint: () =>
      "A long table has the ledger's columns in its head (region, indicator, period, value, unit, source); a wide one has places in its first column and indicators in its head",
  },
  "unknown-column": {
    message: (p) =>
      p.text === "" ? "this column has content and no name" : `the ledger has no column “${p.text}”`,
    hint: (p) =>
      or(p.near, "Use a name of the ledger or delete the column; one to look at starts with “For reference”"),
  },
  "doubled-column": {
    message: (p) => `“${p.text}” stands at ${p.fact} already`,
    hint: () => "Keep one of the two",
  },
  "unknown-name": {
    message: (p) =>
      p.text === "" ? "the head names no indicator" : `the ledger has no “${p.fact || p.text}”`,
    hint: (p) => or(p.near, "Write a name or id of the ledger; a new one goes into the ledger first"),
  },
  "unknown-head": {
    message: (p) =>
      p.fact === "" || p.fact === p.text
        ? `The head “${p.text}” is not understood`
        : `“${p.fact}” in the head “${p.text}” is not understood`,
    hint: (p) =>
      `${p.near === "" ? "" : `Did you mean ${p.near}? `}Put what you often call it into aliases.csv; leave a column out with --skip "${p.text}"; a new indicator goes into the ledger first`,
  },
  "several-roles": {
    message: (p) =>
      `“${p.text}” under the heads above it is nothing that the ledger keeps, such as a rank by growth`,
    hint: (p) => `Leave the column out with --skip "${p.text}", or write another head`,
  },
  "share-of-what": {
    message: (p) => `“${p.text}” does not say a share of what it is`,
    hint: (p) => `Say so in a long table, in the column “Relative to”, or add --skip "${p.text}"`,
  },
  "month-growth": {
    message: (p) => `“${p.text}” is growth on the month before, but the period is ${p.near}, no single month`,
    hint: (p) => `Write the month into the head, or add --skip "${p.text}"`,
  },
  "no-region": {
    message: () => "Nothing says of which place the figure is",
    hint: () => "Add --region with an id or name of regions.csv, or a column “Region”",
  },
  "unused-skip": {
    message: (p) => `--skip ${p.text}: no table has such a head`,
    hint: () => "Copy the head as the sheet has it; several are joined by commas",
  },
  "ambiguous-name": {
    message: (p) => `there is more than one “${p.fact || p.text}”`,
    hint: (p) => `Write the id: ${p.near}`,
  },
  "unknown-word": {
    message: (p) => `“${p.text}” is none of the words for “${p.column}”`,
    hint: (p) => `Only: ${p.near}`,
  },
  "not-a-figure": {
    message: (p) => `“${p.text}” is not a figure`,
    hint: () =>
      "Digits and a decimal point only; units and words have columns of their own; leave it empty where there is none",
  },
  "unread-target": {
    message: (p) => `“${p.text}” cannot be read as a target`,
    hint: () =>
      "Write: 318 亿元, at least 1300 亿元, growth of about 6%, 5% to 6%, at most 3%, growth of at least 6.5% a year on average, up 0.2 percentage points, double the level of 2020, top 3, in step with the economy; units as the ledger has them. For a target in words choose the form “words”",
  },
  "other-target": {
    message: (p) =>
      `the target “${p.text}” reads as “${p.fact}”, but another column of its row says “${p.near}”`,
    hint: () => "Make the two agree; a target of another kind needs a row of its own, and this one stays",
  },
  "date-for-figure": {
    message: (p) => `the figure has become the date ${p.text}`,
    hint: () => "Set the cell's format to General and type the figure again",
  },
  "too-many-digits": {
    message: (p) => `${p.text} has more than 15 digits: it was not typed like this`,
    hint: () => "Type the figure of the source; round the result of a formula",
  },
  "scaled-figure": {
    message: (p) => `the cell's format shows another figure than it holds, ${p.text}`,
    hint: () => "Set the format to General and compare figure and unit",
  },
  "percent-figure": {
    message: (p) => `the cell shows ${p.near} %, but the unit is not %`,
    hint: () => "Set the unit to %, or the format to General and type the figure again",
  },
  "merged-figure": {
    message: () => "one figure stands in several merged cells",
    hint: () => "Take the cells apart and give each its own",
  },
  "not-a-period": {
    message: (p) => `“${p.text}” is not a period`,
    hint: () => "Write 2026, 2026-04, 2026-Q1 or 2026-01/2026-04 in a cell of format Text",
  },
  "not-a-point": {
    message: (p) => `“${p.text}” is not a date`,
    hint: () => "Write 2026, 2026-05 or 2026-05-08",
  },
  "fault-value": {
    message: (p) => `the cell holds the error ${p.text}`,
    hint: () => "Mend the formula or type the content",
  },
  "no-result": {
    message: (p) => `the formula ${p.text} has no stored result`,
    hint: () => "Open it in Excel or WPS, compute and save it, or type the figure",
  },
  struck: {
    message: (p) => `“${p.text}” is struck through`,
    hint: () => "Write what is right and take the line away, or clear the cell",
  },
  "note-mark": {
    message: (p) => `the small figure in “${p.text}” may be the mark of a note or a part of the number`,
    hint: () => "Delete the mark, or write the number out",
  },
  "format-word": {
    message: (p) => `the cell's format writes “${p.near}”, which is not the unit; it holds ${p.text}`,
    hint: () => "Compare the unit; it belongs into the head or a column, and the format is General",
  },
  "doubtful-month": {
    message: (p) => `“${p.text}” may be October or January: a spreadsheet keeps 2024.10 as 2024.1`,
    hint: (p) => `Write one of ${p.near} in a cell of format Text`,
  },
  "decimal-comma": {
    message: (p) => `the comma in “${p.text}” may be a decimal sign or one of thousands`,
    hint: () => "Write a point for decimals and nothing for thousands",
  },
  "row-width": {
    message: (p) =>
      `this row has ${p.near} cells and its head ${p.fact}: figures may stand under the wrong head`,
    hint: () =>
      "Add the separator that is lacking or delete the one too many; quote a cell that holds a comma",
  },
  "row-in-a-cell": {
    message: (p) => `“${p.text}” looks like a whole row in one cell; its head has ${p.fact} cells`,
    hint: () =>
      "Part its cells by the sign that parts the heads (not by a full-width “，”), and do not quote the row",
  },
  "row-above-heads": {
    message: () => "a row of figures stands above the heads, where it would be passed over as a title",
    hint: () => "Move the heads above all figures",
  },
  "unit-caption": {
    message: (p) =>
      p.near === ""
        ? `“${p.text}” names no unit of the ledger`
        : `“${p.text}” names several units: which column has which?`,
    hint: () => "Put its unit in brackets into the head of each column",
  },
  contradiction: {
    message: (p) => `“${p.text}” and “${p.near}” (${p.fact}) contradict each other`,
    hint: () => "Find out which is right and correct the other",
  },
  "target-period": {
    message: (p) => `the head does not say of which period the target is; ${p.near} is no whole year`,
    hint: () => "Say it in the head: “2026年目标”, “年度目标”",
  },
  "line-break": {
    message: () => "there is a line break in the cell",
    hint: (p) => `Write it on one line: ${p.near}`,
  },
  "missing-cell": {
    message: (p) => `“${p.column}” is empty`,
    hint: () => "Fill it in; a CSV has no merged cells",
  },
  "no-unit": {
    message: () => "no unit is stated",
    hint: () => "Put it in the head in brackets, or a line “unit: …” above the table, or give --unit",
  },
  "no-period": {
    message: () => "no period is stated",
    hint: (p) => `Give --period ${p.near === "" ? "2026-01/2026-04" : p.near}`,
  },
  "role-unit": {
    message: (p) => `growth, shares and completion are in %, ranks in places, not in “${p.text}”`,
    hint: () => "Compare the head: the amount that was added is no rate",
  },
  "no-year": {
    message: (p) => `“${p.text}” does not say of which year`,
    hint: (p) => `Write the year into the head: “2026年${p.text}”`,
  },
  "no-source": {
    message: () => "no source is stated",
    hint: () => "Give --source with an id of sources.csv",
  },
  "doubled-row": {
    message: () => "the same row is stated twice, differently",
    hint: (p) => `The other stands at ${p.fact}; keep one`,
  },
  "several-rows": {
    message: () => "several rows of the ledger differ in their locator only",
    hint: (p) => `Add a column “Locator” with one of: ${p.near}`,
  },
  "no-such-column": {
    message: (p) => `${p.fact} has no column “${p.column}”`,
    hint: () => "Add it to the header of that file first",
  },
  "ledger-rule": { message: (p) => p.text, hint: (p) => p.fact },
};
