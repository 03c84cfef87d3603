import type { Words } from "../shape.ts";
import type { clerk as chinese } from "../zh/clerk.ts";
import { clerkCommands } from "./clerk-commands.ts";
import { refusals } from "./refusals.ts";

export const clerk: Words<typeof chinese> = {
  commands: clerkCommands,
  refusals,
  place: (file, sheet, cell) => `${file}${sheet === "" ? "" : ` [${sheet}]`}${cell === "" ? "" : ` ${cell}`}`,
  refused: "refused",
  changedCell: (column, before, after) =>
    `${column}: ${before === "" ? "(empty)" : before} → ${after === "" ? "(empty)" : after}`,
  readAs: (phrase) => `“${phrase}” read as `,
  kinds: { new: "new", changed: "changed" },
  andMore: (count) => `… and ${count} more`,
  skipped: {
    total: (count) => `${count} totals left alone`,
    note: (count) => `${count} notes left alone`,
    unfilled: (count) => `${count} rows not filled in yet`,
    mark: (count) => `${count} note marks left alone, what stands before them read:`,
    struck: (count) => `struck through and left alone, ${count}:`,
    hidden: (count) => `in hidden rows or columns and left alone, ${count}:`,
    filled: (count) => `${count} empty sources or locators, filled from the options:`,
    assumed: (count) =>
      `${count} places known by a short name, without a number or mark, or by the city above:`,
    "assumed-head": (count) =>
      `${count} indicators or times known by the column to the left, the row above or the title:`,
    dash: (count) => `${count} dashes and dots read as no figure:`,
    rounded: (count) => `${count} remnants of computations, read with the 15 digits that the sheet shows:`,
    remark: (count) => `${count} columns of remarks left alone:`,
    skipped: (count) => `${count} columns left out, as --skip asks:`,
    sheet: (count) => `${count} sheets without a table left alone`,
  },
  counts: (fresh, changed, unchanged, refused) =>
    `${fresh} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused`,
  nothingWritten: "the ledger is untouched",
  addWrite: "nothing is written yet; --write writes it to the ledger",
  written: (files) => `written: ${files}`,
  howToUndo: "to undo this import: npm run import -- --undo",
  undone: (files) => `the last import is undone; as before: ${files}`,
  nothingToUndo: "there is no import to undo",
  changedSince: (files) =>
    `changed since the import, so nothing was undone: ${files}; git diff shows the changes, git restore FILE goes back to the last commit`,
  undoAlone: "--undo takes no file",
  restored: (files) => `the last write was broken off; restored: ${files}`,
  notAFile: (file) => `the file ${file} cannot be read`,
  ledgerFirst: "the ledger itself has errors: mend them first",
  unknownName: (option, text, near) =>
    `${option}: the ledger has no “${text}”${near === "" ? "" : `; is it: ${near}?`}`,
};
