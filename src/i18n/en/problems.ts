import { type Told, timesOf } from "../problem-facts.ts";
import type { Words } from "../shape.ts";
import type { problems as chinese } from "../zh/problems.ts";
import { tiers } from "./tiers.ts";

const TIERS: Readonly<Record<string, string>> = tiers;
const tierOf = (p: Told) => TIERS[p.fact("tier")] ?? "";

const writeFix = (otherwise: string) => (p: Told) => (p.fix === "" ? otherwise : `Write ${p.fix}`);

const REASONS: Readonly<Record<string, string>> = {
  missing: "there is no such file",
  link: "it is a symbolic link, not a file",
  folder: "it is a folder, not a file",
  size: "it is too large",
  denied: "reading it is not permitted",
};

const KINDS: Readonly<Record<string, string>> = {
  workbook: "an Excel workbook (.xlsx)",
  "old-workbook": "an old Excel workbook (.xls)",
  binary: "a binary file",
};

/** What keeps a text from being JSON, by the parser's names. */
const JSON_REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: "a word or sign that JSON does not have",
  InvalidNumberFormat: "a number that is not well formed",
  PropertyNameExpected: "a key in double quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a colon is missing after the key",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing brace } is missing",
  CloseBracketExpected: "a closing bracket ] is missing",
  EndOfFileExpected: "something stands behind the end",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments",
  UnexpectedEndOfString: "a quote does not close on this line",
  UnexpectedEndOfNumber: "a number is not finished",
  InvalidUnicode: "four hexadecimal digits are expected after \\u",
  InvalidEscapeCharacter: "a character that cannot follow a backslash",
  InvalidCharacter: "a control character in quotes",
  TooDeep: "brackets within brackets, too deep",
};

/** What a setting is, by the names of JSON. */
const JSON_TYPES: Readonly<Record<string, string>> = {
  string: "a text in double quotes",
  number: "a number without quotes",
  array: "a list in brackets",
  object: "members in braces",
  boolean: "true or false",
  null: "null",
};

const AGAINST: Readonly<Record<string, string>> = {
  history: "the figures of the periods beside it",
  peers: "the figures of its peers",
  month: "the month before",
};

/** Both versions of what two people changed, and in which cells they differ. */
const conflictMessage = (p: Told): string => {
  if (p.fact("kind") !== "versions") return "A marker of a git merge was left here";
  const side = (name: string) => (p.fact(name) === "" ? "deleted it" : `has “${p.fact(name)}”`);
  const differs = p.fact("differs") === "" ? "" : `; they differ in: ${p.fact("differs")}`;
  return `From here to line ${p.fact("last")} two people made different edits: one (ours) ${side("ours")}, the other (theirs) ${side("theirs")}${differs}`;
};

export const problems: Words<typeof chinese> = {
  L001: {
    name: "File cannot be read",
    message: (p) => `This file cannot be read: ${REASONS[p.fact("reason")] ?? p.fact("reason")}`,
    hint: () => "Put a plain, readable file in its place",
  },
  L002: {
    name: "Encoding unknown",
    message: (p) =>
      p.fact("encoding") === ""
        ? `Neither UTF-8 nor GB18030: byte ${p.fact("byte")} cannot be read`
        : `${p.fact("encoding")}, of which byte ${p.fact("byte")} cannot be read`,
    hint: () => "The file may be incomplete; save it again as “CSV UTF-8 (comma delimited)”",
  },
  L003: {
    name: "Table missing",
    message: (p) => `The table “${p.table}” is missing`,
    hint: (p) => `Add ${p.file}`,
  },
  L004: {
    name: "Table empty",
    message: () => "The table holds nothing",
    hint: () => "Add the header and at least one row",
  },
  L005: {
    name: "Not UTF-8",
    message: (p) => `Not UTF-8; read as ${p.fact("encoding").toUpperCase()} it says: ${p.fact("read")}`,
    hint: () =>
      "Where that is right, save it as “CSV UTF-8 (comma delimited)”; where not, open it in the program that wrote it first",
  },
  L006: {
    name: "Byte order mark",
    message: () => "The file begins with a byte order mark",
    hint: () => "It is read all the same; save it as UTF-8 without a mark",
  },
  L007: {
    name: "Line ends are not LF",
    message: () => "Lines end with CRLF or CR",
    hint: () => "They are read all the same; use LF so that not every line shows as changed",
  },
  L008: {
    name: "Stray file",
    message: () => "This file belongs to no table and was not read",
    hint: (p) =>
      p.fix === ""
        ? "Correct its name, or move it out of the ledger's folder"
        : `Did you mean ${p.fix}? Otherwise move it out of the ledger's folder`,
  },
  L009: {
    name: "Line too long",
    message: (p) => `This line has ${p.fact("length")} characters`,
    hint: () => "The file may be damaged; look at this line",
  },
  L010: {
    name: "Column missing",
    message: (p) => `The header lacks the column “${p.column}”`,
    hint: (p) => `Add ${p.fix} to the header`,
  },
  L011: {
    name: "Column unknown",
    message: (p) => `“${p.cell}” in the header is no column of this table`,
    hint: (p) => (p.fix === "" ? `Its columns are: ${p.fact("columns")}` : `Did you mean ${p.fix}?`),
  },
  L012: {
    name: "Column doubled",
    message: (p) => `The column “${p.cell}” stands already in place ${p.fact("first")}`,
    hint: () => "Remove or rename one of them",
  },
  L013: {
    name: "Column without a name",
    message: () => "This column has no name",
    hint: () => "Give it a name, or remove it",
  },
  L014: {
    name: "Not separated by commas",
    message: () => "The header is not separated by commas",
    hint: writeFix("Separate the columns by plain commas"),
  },
  L015: {
    name: "Misplaced quote",
    message: (p) => `The quotes in the cell “${p.cell}” do not follow the rules`,
    hint: () => "A cell with quotes stands in quotes as a whole, those inside written twice",
  },
  L016: {
    name: "Quote not closed",
    message: () => "A quote opens and does not close on this line",
    hint: () => "Close the quote; a cell cannot run over several lines",
  },
  L017: {
    name: "Too many cells",
    message: (p) => `This row has ${p.fact("has")} cells, the header ${p.fact("wants")}`,
    hint: () => "There may be a comma too many; text with a comma stands in quotes",
  },
  L018: {
    name: "Too few cells",
    message: (p) => `This row has only ${p.fact("has")} cells, the header ${p.fact("wants")}`,
    hint: () => "Cells without content keep their commas",
  },
  L019: {
    name: "Blank row",
    message: () => "This row is blank",
    hint: () => "Remove it",
  },
  L020: {
    name: "JSON cannot be read",
    message: (p) => `Not valid JSON: ${JSON_REASONS[p.fact("reason")] ?? p.fact("reason")}`,
    hint: () => "Look at the commas, quotes and brackets around this line",
  },
  L021: {
    name: "Setting missing",
    message: (p) => `The setting “${p.column}” is missing`,
    hint: (p) => `Add ${p.column}`,
  },
  L022: {
    name: "Setting of a wrong type",
    message: (p) =>
      `The setting “${p.column}” should be ${JSON_TYPES[p.fact("wants")]} and is ${JSON_TYPES[p.fact("has")]}`,
    hint: (p) => `Write ${JSON_TYPES[p.fact("wants")]}`,
  },
  L023: {
    name: "Too many lines",
    message: () => "The file has more than four million lines",
    hint: () => "It may be damaged, or no ledger at all; keep only the rows that hold data",
  },
  L024: {
    name: "Not a text file",
    message: (p) => `This is no CSV text but ${KINDS[p.fact("what")] ?? "another format"}`,
    hint: () =>
      "Open it in a spreadsheet and save it as “CSV UTF-8 (comma delimited)”; renaming is not enough",
  },
  L025: {
    name: "Too many errors",
    message: (p) => `Errors of this file that are not listed: ${p.fact("count")}`,
    hint: () => "Mend those that are listed, then check again",
  },
  L026: {
    name: "Too many warnings",
    message: (p) => `Warnings of this file that are not listed: ${p.fact("count")}`,
    hint: () => "Settle those that are listed, then check again",
  },
  L027: {
    name: "Setting unknown",
    message: (p) => `There is no setting “${p.column}”`,
    hint: (p) =>
      p.fix === "" ? `Settings that can stand here: ${p.fact("keys")}` : `Did you mean ${p.fix}?`,
  },
  L028: {
    name: "Setting doubled",
    message: (p) => `The setting “${p.column}” stands already on line ${p.fact("first")}`,
    hint: () => "Remove one of the two",
  },
  L029: {
    name: "Setting without the one that goes with it",
    message: (p) => `“${p.column}” is not written without ${p.fact("other")}`,
    hint: (p) => `Add ${p.fact("other")}, or write neither`,
  },
  L030: {
    name: "Settings out of order",
    message: (p) =>
      `“${p.column}” is ${p.cell}, which does not go with ${p.fact("other")}: a floor may not lie above its cap, nor two ends be equal`,
    hint: () => "Check the two numbers",
  },
  L031: {
    name: "Setting below zero",
    message: (p) => `“${p.column}” may not be below zero: ${p.cell}`,
    hint: writeFix("Write zero or more; what is deducted is written without a sign"),
  },
  L040: {
    name: "Two edits not merged",
    message: (p) => conflictMessage(p),
    hint: (p) =>
      p.fact("kind") === "versions"
        ? "Keep the side that is right, or write a third, and delete the other with the lines <<<<<<<, ======= and >>>>>>>; ask who made the edits if you do not know. While git has not finished merging, npm run merge merges rows by their keys first"
        : "Look at the lines around it, and delete those that begin with <<<<<<<, |||||||, ======= or >>>>>>>",
  },
  L041: {
    name: "Table in two files",
    message: (p) => `The ledger has this table in ${p.fact("other")}, and this file was not read`,
    hint: (p) =>
      `A table is CSV or JSON: put all rows into one file and delete ${p.file} or ${p.fact("other")}`,
  },
  L060: {
    name: "Something above the header",
    message: (p) => `The header is line ${p.fact("header")}, and something stands above it`,
    hint: () => "Remove the lines above the header (a title, sep=): the header is the first line",
  },
  L061: {
    name: "Encoding not likely",
    message: (p) =>
      `Read as ${p.fact("encoding").toUpperCase()} it says: ${p.fact("read")}, which is not likely Chinese`,
    hint: () =>
      "It may be Big5, Shift-JIS, EUC-KR or Windows-1252: open it in the program that wrote it and save it as CSV UTF-8",
  },
  L042: {
    name: "JSON that is no list of rows",
    message: (p) =>
      p.fact("kind") === "not-rows"
        ? `The file is to be one list, and is ${JSON_TYPES[p.fact("has")]}`
        : `A row is expected here, its cells in braces, and this is ${JSON_TYPES[p.fact("has")]}`,
    hint: (p) =>
      p.fact("kind") === "not-rows"
        ? "Write [ {…}, {…} ]; of a file from the site's /data/ take the list “rows” alone"
        : 'Write each row as {"column": "cell"}',
  },
  L043: {
    name: "JSON value of another type",
    message: (p) => `“${p.column}” is to be a text in double quotes, and is ${JSON_TYPES[p.fact("has")]}`,
    hint: writeFix("Write it as a text in double quotes; several ids are joined by semicolons"),
  },
  L044: {
    name: "JSON null",
    message: (p) => `“${p.column}” is null`,
    hint: (p) => `Leave ${p.cell} out where there is nothing to say`,
  },
  L045: {
    name: "JSON member unknown",
    message: (p) => `“${p.cell}” is no column of this table`,
    hint: (p) => (p.fix === "" ? `Its columns are: ${p.fact("columns")}` : `Did you mean ${p.fix}?`),
  },
  L046: {
    name: "JSON member doubled",
    message: (p) => `This row has “${p.cell}” already, on line ${p.fact("first")}`,
    hint: () => "Remove one of them",
  },
  L047: {
    name: "JSON rows on one line",
    message: () => "Several rows {…} stand on one line, so that a row is told by its number alone",
    hint: () =>
      "They are read all the same; with a line for each row changes can be followed, and npm run check -- --fix does it",
  },
  L101: {
    name: "Required cell empty",
    message: (p) => `“${p.column}” must not be empty`,
    hint: (p) => `Fill in “${p.column}”`,
  },
  L102: {
    name: "Not an id",
    message: (p) => `“${p.cell}” is no id: small letters, digits and hyphens only`,
    hint: writeFix("For example songyuan-county-1"),
  },
  L103: {
    name: "Not a number",
    message: (p) => `“${p.cell}” is not a number`,
    hint: writeFix(
      "Digits and a decimal point only, such as 31.1; the unit goes into “Unit”, “about” or “at least” into “Qualifier”",
    ),
  },
  L104: {
    name: "Not one of the choices",
    message: (p) => `“${p.column}” cannot be “${p.cell}”`,
    hint: (p) =>
      p.fix === ""
        ? `Choose from: ${p.fact("values")}`
        : `Did you mean ${p.fix}? The choices are: ${p.fact("values")}`,
  },
  L105: {
    name: "No such period",
    message: (p) => `“${p.cell}” is not a period`,
    hint: writeFix("Write 2006, 2006-04, 2010-Q3, 2006-06-24 or 2006-01/2006-04"),
  },
  L106: {
    name: "No such date",
    message: (p) => `“${p.cell}” is not a date`,
    hint: writeFix("Write 2006, 2006-04 or 2006-06-24"),
  },
  L107: {
    name: "Not an address",
    message: (p) => `“${p.cell}” is neither an https nor a mailto address`,
    hint: writeFix("Write https://… or mailto:…"),
  },
  L108: {
    name: "Not a code",
    message: (p) => `“${p.cell}” is not a code`,
    hint: writeFix("Digits and capital letters only"),
  },
  L109: {
    name: "Categories out of order",
    message: (p) => `The ids in “${p.cell}” are out of order or doubled`,
    hint: writeFix("Join them by semicolons in alphabetical order"),
  },
  L110: {
    name: "Not a relation",
    message: (p) => `“${p.cell}” is not of the form column=id`,
    hint: () => "For example region=beijing, or breakdown=;period=2005",
  },
  L111: {
    name: "Not a factor",
    message: (p) => `“${p.cell}” is not a decimal or a quotient above zero`,
    hint: () => "For example 10000 or 2000/3",
  },
  L112: {
    name: "Space at an end",
    message: (p) => `“${p.cell}” begins or ends with a space`,
    hint: writeFix("Remove the spaces at both ends"),
  },
  L113: {
    name: "Invisible character",
    message: (p) => `The cell holds a character that nobody sees (${p.fact("point")})`,
    hint: writeFix("Type the cell anew"),
  },
  L114: {
    name: "Forbidden character",
    message: (p) => `The cell holds a control, damaged or direction-changing character (${p.fact("point")})`,
    hint: writeFix("Type the cell anew from the source"),
  },
  L115: {
    name: "Not a whole number",
    message: (p) => `“${p.cell}” is not a whole number from 0 to 999`,
    hint: () => "Write a whole number, such as 1",
  },
  L116: {
    name: "Full-width characters",
    message: (p) => `“${p.cell}” is written in full-width characters`,
    hint: writeFix("Use plain characters"),
  },
  L117: {
    name: "Thousands separators",
    message: (p) => `“${p.cell}” has thousands separators`,
    hint: writeFix("Write digits and a decimal point only"),
  },
  L118: {
    name: "Percent sign",
    message: (p) => `“${p.cell}” has a percent sign`,
    hint: (p) =>
      p.fix === ""
        ? "Write the number alone, and % in the unit column"
        : `Write ${p.fix}; the unit column says %`,
  },
  L119: {
    name: "Unit in the figure",
    message: (p) => `“${p.cell}” has the unit “${p.fact("unit")}” in the figure`,
    hint: (p) =>
      p.fix === ""
        ? `Write the number alone, and “${p.fact("unit")}” in the unit column`
        : `Write ${p.fix}; the unit column says the rest`,
  },
  L120: {
    name: "Words in the figure",
    message: (p) => `“${p.cell}” has “${p.fact("word")}” in the figure`,
    hint: (p) =>
      p.fix === ""
        ? `Write the number alone, and ${p.fact("qualifier")} in the qualifier column`
        : `Write ${p.fix}; the qualifier column says ${p.fact("qualifier")}`,
  },
  L121: {
    name: "Only hash signs",
    message: (p) => `“${p.cell}” is how a spreadsheet shows a column too narrow; what was there is lost`,
    hint: () => "Widen the column in the spreadsheet and save as CSV again",
  },
  L122: {
    name: "Scientific notation",
    message: (p) => `“${p.cell}” was rewritten by a spreadsheet; its later digits are lost`,
    hint: () => "Write all digits from the source, and give the column the format “text” before saving",
  },
  L123: {
    name: "Formula failed",
    message: (p) => `“${p.cell}” is a spreadsheet's error value`,
    hint: () => "Write the figure from the source; remove the row where there is none",
  },
  L124: {
    name: "Date in place of a figure",
    message: (p) => `“${p.cell}” is a date or a range, not a figure`,
    hint: () =>
      "A spreadsheet may have rewritten it: write the figure from the source, and give the column the format “text”",
  },
  L125: {
    name: "Too many digits",
    message: (p) =>
      `“${p.cell}” has ${p.fact("digits")} digits; spreadsheets keep 15 and make the rest zeros`,
    hint: () => "Compare the last digits with the source, or use a larger unit",
  },
  L126: {
    name: "Leading zero lost",
    message: (p) => `The code “${p.cell}” of an industry division should have two digits`,
    hint: writeFix("Put the 0 back in front"),
  },
  L127: {
    name: "Gap of a merged cell",
    message: (p) => `“${p.column}” is empty below “${p.fix}”: perhaps a merged cell`,
    hint: (p) => `If it is the same, write ${p.fix}; every row states all its cells`,
  },
  L128: {
    name: "Text like a formula",
    message: (p) => `“${p.cell}” begins with “${p.fact("first")}”: a spreadsheet would take it for a formula`,
    hint: writeFix(
      "Begin with a word, or word it otherwise; leave the cell empty where there is nothing to say",
    ),
  },
  L129: {
    name: "Reserved name",
    message: (p) => `“${p.cell}” is a device name of Windows and cannot be an id`,
    hint: writeFix("Choose another id"),
  },
  L130: {
    name: "Look-alike character",
    message: (p) => `“${p.cell}” holds a character that looks like a common one and is another`,
    hint: writeFix("Type the cell anew"),
  },
  L131: {
    name: "Period back to front",
    message: (p) => `The period “${p.cell}” does not end after it begins`,
    hint: writeFix("Correct its ends"),
  },
  L132: {
    name: "Year cannot be",
    message: (p) => `The year of “${p.cell}” does not lie between ${p.fact("first")} and ${p.fact("last")}`,
    hint: () => "Check the year against the source",
  },
  L133: {
    name: "Id too long",
    message: (p) => `The id has ${p.fact("length")} characters, more than ${p.fact("most")}`,
    hint: () => "Addresses and names of files are made of it: choose a shorter one",
  },
  L134: {
    name: "No such figure",
    message: (p) => `The figure has ${p.fact("digits")} digits, more than ${p.fact("most")}`,
    hint: () => "Several figures may have run together: check it against the source",
  },
  L135: {
    name: "Garbled text",
    message: (p) => `“${p.cell}” is what a wrong encoding has left`,
    hint: writeFix("Type it again from the source"),
  },
  L201: {
    name: "Duplicate row",
    message: (p) => `Line ${p.fact("first")} has the same key: ${p.key}`,
    hint: () => "Remove one of the two, or correct its key",
  },
  L202: {
    name: "No such id",
    message: (p) => `“${p.fact("id")}” is not in “${p.fact("table")}”`,
    hint: (p) => (p.fix === "" ? `Add the id to “${p.fact("table")}” first` : `Did you mean ${p.fix}?`),
  },
  L203: {
    name: "Circular parent",
    message: (p) => `Parents contain each other: ${p.fact("circle")}`,
    hint: () => "Correct the parent of one of them",
  },
  L204: {
    name: "Period of another file",
    message: (p) => `The period ${p.cell} does not end in this file's year`,
    hint: (p) => `Move the row to ${p.fact("file")}`,
  },
  L205: {
    name: "Unit does not fit the indicator",
    message: (p) => `The unit “${p.cell}” cannot be converted to the indicator's unit “${p.fact("wants")}”`,
    hint: (p) => `Use a unit of the kind of “${p.fact("wants")}”, or correct the indicator`,
  },
  L206: {
    name: "Growth must be in percent",
    message: (p) => `The unit of a growth target is “${p.cell}”`,
    hint: writeFix("Write %"),
  },
  L207: {
    name: "Unknown id in a relation",
    message: (p) => `There is no “${p.fact("part")}”, as “${p.cell}” says`,
    hint: (p) => {
      if (p.fix !== "") return `Did you mean ${p.fix}?`;
      return p.fact("choices") === "" ? "Check the id" : `There are: ${p.fact("choices")}`;
    },
  },
  L208: {
    name: "Unknown id in the settings",
    message: (p) => `“${p.cell}” in the setting “${p.column}” is not in “${p.fact("table")}”`,
    hint: (p) => (p.fix === "" ? `Write an id of “${p.fact("table")}”` : `Did you mean ${p.fix}?`),
  },
  L209: {
    name: "Ids almost the same",
    message: (p) =>
      `“${p.cell}” and “${p.fact("other")}” on line ${p.fact("first")} differ only in capitals or in writing`,
    hint: () => "Keep one of the two",
  },
  L210: {
    name: "Code not valid then",
    message: (p) => `${p.fact("period")} lies outside the validity of “${p.cell}” (${p.fact("valid")})`,
    hint: () => "Use the region that was valid then, or correct its dates in the table of regions",
  },
  L211: {
    name: "Ends before it begins",
    message: (p) => `The end ${p.cell} is before the beginning ${p.fact("from")}`,
    hint: () => "Correct one of the two",
  },
  L212: {
    name: "Form that a rank cannot have",
    message: () => "A rank has no growth, no average growth and no multiple",
    hint: (p) =>
      `${p.fix === "" ? "Write level (third or better) or change (two places forward)" : `Did you mean ${p.fix}?`} Growth may have a ceiling (<=), but not on a rank`,
  },
  L213: {
    name: "Average growth within a year",
    message: (p) => `The period is a year or less: “${p.cell}” needs several`,
    hint: writeFix("Write growth, or the years from first to last"),
  },
  L214: {
    name: "Unit does not fit the form",
    message: (p) => `A target of this form cannot be in “${p.cell}”`,
    hint: (p) => (p.fix === "" ? `Use a unit of the kind of “${p.fact("wants")}”` : `Write ${p.fix}`),
  },
  L215: {
    name: "Range back to front",
    message: (p) => `The upper end ${p.cell} is below the lower end ${p.fact("upper")}`,
    hint: (p) => `Write ${p.fact("lower")} as the value and ${p.fix} under “${p.column}”`,
  },
  L216: {
    name: "Range with a one-sided qualifier",
    message: (p) => `The target has two ends: its qualifier cannot be “${p.cell}”`,
    hint: () => "Leave the qualifier empty, or write ~; remove the upper end where there is only one",
  },
  L217: {
    name: "Relative to itself",
    message: (p) => `“${p.cell}” is the very series of this row`,
    hint: () => "Name another region, indicator, industry or breakdown, such as region=anlan",
  },
  L218: {
    name: "Relative to nothing",
    message: (p) => `The ledger has no series that “${p.cell}” names`,
    hint: () => "Correct it, or enter figures of that series first; until then write words and the wording",
  },
  L219: {
    name: "Multiple without base",
    message: () => "Nothing says what the multiple is a multiple of",
    hint: (p) => (p.fix === "" ? "Write the base, such as 2020" : `Did you mean ${p.fix}?`),
  },
  L220: {
    name: "Rule that cannot be accepted",
    message: (p) => `“${p.cell}” cannot be among the accepted irregularities`,
    hint: () => "Only rules that begin with L3 can be accepted; mend what others tell",
  },
  L221: {
    name: "Nothing to accept",
    message: (p) => `Rule ${p.fact("rule")} finds nothing in that row`,
    hint: () => "Remove the row where the irregularity is gone; else copy file and key from the check report",
  },
  L222: {
    name: "Acceptance due",
    message: (p) => `What rule ${p.fact("rule")} finds was accepted only until ${p.cell}`,
    hint: () => "Look at it again: mend the data, or write a new date",
  },
  L223: {
    name: "Base not before the span",
    message: (p) => `The base ${p.cell} is not before the target's period ${p.fact("period")}`,
    hint: (p) => `Did you mean ${p.fix}?`,
  },
  L224: {
    name: "Words with a figure",
    message: () => "A target or verdict in words cannot have a value",
    hint: (p) =>
      p.fix === ""
        ? "Remove the value and write the words as the wording"
        : `Did you mean ${p.fix}? Else remove the value`,
  },
  L225: {
    name: "Nothing set",
    message: (p) => `There is neither value nor wording: “${p.column}” is empty`,
    hint: () => "Write the value; of what is undecided or in words, write the wording, such as 待下达",
  },
  L226: {
    name: "Each year of what is no year",
    message: (p) => `${p.fact("period")} is not made of whole years`,
    hint: writeFix("Correct the period, or what the target is over"),
  },
  L227: {
    name: "Reporting calendar without a day",
    message: () => "Nothing says how many days after the period's end the figure is due",
    hint: () => "Write the days, such as 15 for the 15th of the next month; leave out what is never due",
  },
  L228: {
    name: "Constant prices without a year",
    message: () => "Nothing says of which year the constant prices are",
    hint: writeFix("Write the year, such as 2020"),
  },
  L229: {
    name: "Growth never stated",
    message: () => "The indicator's growth is the stated one, and the ledger states none",
    hint: () =>
      "Enter growth among the claims, or name the indicator that has it; write computed where it follows from the figures",
  },
  L230: {
    name: "Growth in what is no percentage",
    message: (p) => `“${p.cell}” is no rate in %, or is the indicator itself`,
    hint: (p) =>
      p.fix === "" ? "Name an indicator of growth in %, or leave it empty" : `Did you mean ${p.fix}?`,
  },
  L231: {
    name: "Also in itself, or above or below",
    message: (p) => `“${p.cell}” is the place itself, its parent or a place below it`,
    hint: () =>
      "Name another place that contains it, such as the county that a zone lies in, or leave it empty",
  },
  L232: {
    name: "Circle of places also in each other",
    message: (p) => `Over several places each is contained in the next: ${p.fact("circle")}`,
    hint: () =>
      "Of two places only one can contain the other: leave also_in (or the parent) of one of them empty, or name another place",
  },
  L240: {
    name: "Alias of nothing",
    message: (p) => `The alias “${p.cell}” stands for nothing`,
    hint: () => "Fill in at least one of region, indicator, industry, breakdown, unit and source",
  },
  L241: {
    name: "Alias that is a name",
    message: (p) => `“${p.cell}” is what ${p.fact("id")} is called already`,
    hint: () => "One name stands for one thing: change the name or the alias, or remove the row",
  },
  L250: {
    name: "Unit is no money",
    message: (p) => `The unit of an investment is “${p.cell}”, which is no money`,
    hint: () => "Write a unit of money, such as 亿元",
  },
  L251: {
    name: "Unit does not fit the claim",
    message: (p) => `Such a claim is not told in “${p.cell}”`,
    hint: (p) => `Its unit is of the kind of “${p.fact("wants")}”`,
  },
  L252: {
    name: "Labels exchanged",
    message: (p) => `Every row has Chinese under ${p.fact("second")} and none under ${p.fact("first")}`,
    hint: (p) =>
      `${p.fact("first")} and ${p.fact("second")} may be exchanged in the header: put each over its own`,
  },
  L301: {
    name: "Cumulative figure falls",
    message: (p) =>
      `${p.cell} ${p.fact("own")} so far is less than ${p.fact("before")} for ${p.fact("period")} (${p.fact("place")})`,
    hint: () => "Compare the two rows; where a revision lowered the figure, say so in accepted.csv",
  },
  L302: {
    name: "Part above its whole",
    message: (p) =>
      `${p.cell} ${p.fact("own")} is more than the whole, ${p.fact("whole")} ${p.fact("wholeUnit")} (${p.fact("place")})`,
    hint: () => "Compare value, unit and coverage of the two rows",
  },
  L303: {
    name: "Categories do not add up",
    message: (p) =>
      `${p.fact("count")} categories add up to ${p.fact("sum")} ${p.fact("unit")}, the total is ${p.cell} ${p.fact("unit")}: more than rounding explains`,
    hint: () => "Compare the categories with the total; where the source has it so, say so in accepted.csv",
  },
  L304: {
    name: "Regions do not add up",
    message: (p) =>
      `${p.fact("count")} regions under this one add up to ${p.fact("sum")} ${p.fact("unit")}, its own figure is ${p.cell} ${p.fact("unit")}: more than rounding explains`,
    hint: () => "Compare the regions with the total; where the source has it so, say so in accepted.csv",
  },
  L305: {
    name: "Industries do not add up",
    message: (p) =>
      `${p.fact("count")} industries add up to ${p.fact("sum")} ${p.fact("unit")}, the total is ${p.cell} ${p.fact("unit")}: more than rounding explains`,
    hint: () => "Compare the industries with the total; where the source has it so, say so in accepted.csv",
  },
  L306: {
    name: "Off by 10,000",
    message: (p) => `${p.cell} is about ${timesOf(p, " times")} ${AGAINST[p.fact("against")]}`,
    hint: (p) =>
      p.fact("likely") === ""
        ? "The unit may be wrong; compare the source"
        : `The unit may have to be “${p.fact("likely")}”; compare the source`,
  },
  L307: {
    name: "Sign out of place",
    message: (p) => `${p.cell} has another sign than the other periods of its series`,
    hint: () => "Check the sign; where it is right, say so in accepted.csv",
  },
  L308: {
    name: "Jump of magnitude",
    message: (p) => `${p.cell} is about ${timesOf(p, " times")} ${AGAINST[p.fact("against")]}`,
    hint: () => "Check decimal point, digits and unit; where it is right, say so in accepted.csv",
  },
  L309: {
    name: "Two targets of one tier",
    message: (p) =>
      `The ${tierOf(p)} is ${p.cell} ${p.fact("own")}, and ${p.fact("other")} in another row ${p.fact("set_on") === "" ? "without a date too" : "of the same date"} (${p.fact("place")})`,
    hint: () =>
      "Check date and tier: a revised target states in set_on when it was set, one of another tier its tier; delete a row too many",
  },
  L310: {
    name: "Figure and target too far apart",
    message: (p) =>
      `The figure reached, ${p.fact("actual")} (${p.fact("place")}), is ${p.fact("percent")} % of this target`,
    hint: (p) =>
      p.fact("likely") === ""
        ? "Check value and unit of the target and of the figure"
        : `The target's unit may have to be “${p.fact("likely")}”; check it`,
  },
  L311: {
    name: "Stage goes back",
    message: (p) =>
      `“${p.stage(p.cell)}” here, but “${p.stage(p.fact("before"))}” already in ${p.fact("period")} (${p.fact("place")})`,
    hint: () => "Compare stage and period of the two rows",
  },
  L312: {
    name: "Finished before it began",
    message: (p) =>
      `“${p.stage(p.cell)}” here, but “${p.stage(p.fact("before"))}” already in ${p.fact("period")} (${p.fact("place")})`,
    hint: () => "Compare stage and period of the two rows; give the phases of a project rows of their own",
  },
  L313: {
    name: "After the as-of period",
    message: (p) => `The period ${p.cell} is after the as-of period ${p.fact("asOf")}`,
    hint: () => "Correct the period, or as_of in site.json; a forecast has the status F",
  },
  L314: {
    name: "Source not cited",
    message: (p) => `No row cites the source “${p.cell}”`,
    hint: () => "Check the sources of the rows; remove one that is no longer used",
  },
  L315: {
    name: "Told before its period ended",
    message: (p) =>
      `The period ${p.cell} had not ended when the source was published (${p.fact("published")}), and the figure is no estimate`,
    hint: () =>
      "An estimate has the status E, a forecast F; check the period and when the source was published",
  },
  L316: {
    name: "Contained parts do not add up",
    message: (p) =>
      `${p.fact("count")} regions under this one say that it contains them and add up to ${p.fact("sum")} ${p.fact("unit")}; its own figure is ${p.cell} ${p.fact("unit")}: more than rounding explains`,
    hint: () => "Compare the regions with the total; of one that it does not contain say beside under sums",
  },
  L317: {
    name: "Regions do not add up, or overlap",
    message: (p) =>
      `${p.fact("count")} regions under this one add up to ${p.fact("sum")} ${p.fact("unit")}, its own figure is ${p.cell} ${p.fact("unit")}: it differs, or they overlap`,
    hint: () =>
      "Compare them, and say which in the table of regions: contained, beside, or also in another place",
  },
  L330: {
    name: "Code with wrong number of digits",
    message: (p) => `The code “${p.cell}” has ${p.fact("digits")} digits; ${p.fact("wants")} are wanted`,
    hint: (p) => (p.fix === "" ? "Check it against GB/T 2260" : `Is it ${p.fix}?`),
  },
  L331: {
    name: "Code twice",
    message: (p) => `The code “${p.cell}” is that of ${p.fact("other")} on line ${p.fact("first")} too`,
    hint: () =>
      "Check both codes; where one place took over the other’s, say from when and until when each was valid",
  },
  L332: {
    name: "Two ids of one thing",
    message: (p) => `“${p.cell}” is the name of ${p.fact("other")} on line ${p.fact("first")} too`,
    hint: () => "Where they are one, keep one id; where not, let their names tell them apart",
  },
  L333: {
    name: "Sign lost in a name",
    message: (p) => `“${p.cell}” holds a mark where a sign was lost`,
    hint: () => "Fill in what is missing; where the source has it so, say so in accepted.csv",
  },
  L334: {
    name: "Parts above their span",
    message: (p) =>
      `${p.fact("count")} periods within ${p.fact("period")} make ${p.fact("sum")} ${p.fact("unit")}, more than the ${p.cell} ${p.fact("unit")} of all of it`,
    hint: () => "Cumulative figures may stand as those of single periods: January to May is 2024-01/2024-05",
  },
  L336: {
    name: "Set after its time",
    message: (p) => `Set on ${p.cell}, after ${p.fact("period")} was over`,
    hint: () => "Check the date against the document",
  },
  L337: {
    name: "Published too late",
    message: (p) => `Published on ${p.cell}, while what it tells ends in ${p.fact("last")}`,
    hint: () => "Check the date, and the periods of its rows",
  },
  L338: {
    name: "Half a piece",
    message: (p) => `${p.cell} is no whole number, and its unit counts pieces`,
    hint: () => "Check point and unit; of an average the indicator’s measure is rate",
  },
  L339: {
    name: "Stretch easier than committed",
    message: (p) =>
      `The stretch target of ${p.cell} ${p.fact("own")} is easier than the committed one of ${p.fact("other")} (${p.fact("place")})`,
    hint: () => "Check value and tier of both rows",
  },
  L340: {
    name: "More done than planned in all",
    message: (p) =>
      `${p.cell} ${p.fact("own")} completed is more than the total investment of ${p.fact("whole")} (${p.fact("place")})`,
    hint: () => "Check value and unit of both",
  },
  L341: {
    name: "Claim that cannot be",
    message: (p) =>
      `${p.cell} cannot be: at least ${p.fact("low")}${p.fact("high") === "" ? "" : ` and at most ${p.fact("high")}`}`,
    hint: () => "Check value, unit and kind of the claim",
  },
};
