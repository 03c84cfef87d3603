import type { Files } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { plainName } from "../../ledger/plain-name.ts";
import type { Problem } from "../../ledger/problem.ts";
import { readFiles } from "../../ledger/read.ts";
import { severityOf } from "../../ledger/rules.ts";
import { LARGEST_INPUT, MOST_ROUNDS } from "../limits.ts";
import { type NewName, nameBook } from "../naming.ts";
import type { Context } from "./cells.ts";
import type { Grid } from "./grid.ts";
import { readJsonInput } from "./json-input.ts";
import { readLong } from "./long.ts";
import type { Change, Merge } from "./merge.ts";
import type { Draft, Options, Outcome, Refusal, RefusalKind, Skipped } from "./outcome.ts";
import { overlay } from "./overlay.ts";
import { type Judge, takeSound } from "./take.ts";
import { readTextTable } from "./text-table.ts";
import { readWide } from "./wide.ts";
import { kindOfFile, readWorkbook } from "./workbook.ts";

/** A file to be imported: its name as the clerk wrote it, and its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an import would do, and everything that stands in its way. */
export interface Import {
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly refusals: readonly Refusal[];
  readonly skipped: readonly Skipped[];
  /** Problems of the ledger as it would be: the errors, and the warnings of rows that the import touches. */
  readonly problems: readonly Problem[];
  /** The texts to be written, by file; none where anything is refused. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads sheets and tables, compares them with the ledger by its keys, and checks the whole ledger as
 * it would be. All or nothing: one refusal, and there is nothing to write, unless `partial` is asked for.
 */
export async function importFiles(
  files: Files,
  ledger: Ledger,
  inputs: readonly Input[],
  given: Options,
): Promise<Import> {
  const opened: Opened[] = [];
  for (const input of inputs) opened.push(await openInput(input));
  const { drafts, refusals: unread, skipped } = readAll(ledger, opened, given);
  const isPartial = given.partial === true;
  const first = [...unread, ...unusedSkips(given, inputs, skipped)];
  const judge: Judge = (merge, isAll) => judged(files, merge, isAll && (isPartial || first.length === 0));
  const { merge, problems, ...rest } = takeSound(files, drafts, judge, isPartial);
  const refusals = [...first, ...rest.refusals];
  const isStopped = (refusals.length > 0 && !isPartial) || merge.changes.length === 0;
  const texts = isStopped || problems.some(isError) ? {} : merge.texts;
  return { changes: merge.changes, unchanged: merge.unchanged, refusals, skipped, problems, texts };
}

/** What the ledger's rules say of a merge; of a part of a sheet not how its figures stand to each other. */
function judged(files: Files, merge: Merge, isAll: boolean) {
  if (merge.changes.length === 0) return { problems: [], refusals: [] };
  const problems = problemsAfter(files, merge).filter(({ code }) => isAll || !code.startsWith("L3"));
  return { problems, refusals: problems.flatMap((problem) => refusalOf(problem, merge)) };
}

/** Heads to be skipped that no sheet has: misspelt, the column would be read after all. */
function unusedSkips(
  { skip = [] }: Options,
  [input]: readonly Input[],
  skipped: readonly Skipped[],
): Refusal[] {
  const used = new Set(skipped.filter(({ kind }) => kind === "skipped").map(({ text }) => plainName(text)));
  const unused = skip.filter((one) => !used.has(plainName(one)));
  return unused.map((text) => ({ kind: "unused-skip", ...placeOfSheet({ file: input?.name ?? "" }), text }));
}

/**
 * A file apart into sheets, and what is told of it already. Each sheet is there in its readings, of
 * which one counts: a text file is read by several delimiters.
 */
interface Opened extends Partial<Outcome> {
  readonly file: string;
  readonly sheets: readonly (readonly Grid[])[];
}

async function openInput({ name: file, bytes }: Input): Promise<Opened> {
  const refused = (kind: RefusalKind, cell = "") => ({
    file,
    sheets: [],
    refusals: [{ kind, ...placeOfSheet({ file }), cell }],
  });
  if (bytes.length > LARGEST_INPUT) return refused("too-large");
  const kind = kindOfFile(bytes);
  if (kind === "compound") return refused("old-workbook");
  const json = kind === "text" ? readJsonInput(file, bytes) : null;
  if (json !== null && "place" in json) {
    return {
      file,
      sheets: [],
      refusals: [{ kind: "json-rows", ...placeOfSheet({ file }), fact: json.place }],
    };
  }
  if (json !== null) return { file, sheets: [[json.grid]] };
  if (kind === "text") {
    const text = readTextTable(file, bytes);
    if (isWebPage(bytes)) return refused("web-page");
    return "refused" in text ? refused(text.refused, text.cell) : { file, sheets: [text.grids] };
  }
  const workbook = await readWorkbook(file, bytes);
  if ("refused" in workbook) return refused(workbook.refused);
  const skipped = [...workbook.skipped, ...workbook.hidden.map((sheet) => leftOut({ file, sheet }))];
  return { file, sheets: workbook.grids.map((grid) => [grid]), skipped };
}

/** True for HTML or XML, which office systems save under .xls. */
function isWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype|html|head|table|meta|style|\?xml|\w+:)/i.test(start);
}

/** Reads all sheets. A row may refer to another that the same import adds: then all are read again. */
function readAll(ledger: Ledger, opened: readonly Opened[], given: Options): Outcome {
  let fresh: readonly NewName[] = [];
  const lookup = buildLookup(ledger);
  for (let round = 1; ; round++) {
    const holds = (outer: string, id: string) => scopeOf(ledger, outer)?.(id) === true;
    const context: Context = {
      book: nameBook(ledger, fresh),
      lookup,
      within: scopeOf(ledger, given.region),
      holds,
    };
    const outcome = joined(opened.map((one) => readOpened(one, context, given)));
    const found = newNames(ledger, outcome.drafts);
    if (found.length === fresh.length || round === MOST_ROUNDS) return outcome;
    fresh = found;
  }
}

function readOpened({ file, sheets, ...told }: Opened, context: Context, given: Options): Outcome {
  const read = sheets.map((grids) => readSheet(grids, context, given));
  const outcomes = read.filter((outcome) => outcome !== null);
  if (sheets.length > 0 && outcomes.length === 0) {
    return joined([told, { refusals: [{ kind: "no-table", ...placeOfSheet({ file }) }] }]);
  }
  const skipped = sheets.flatMap(([grid], i) =>
    grid !== undefined && read[i] === null ? [leftOut(grid)] : [],
  );
  return joined([told, { skipped }, ...outcomes]);
}

interface SheetName {
  readonly file: string;
  readonly sheet?: string;
}

/** The place of a file or a sheet as a whole. */
function placeOfSheet({ file, sheet = "" }: SheetName) {
  return { file, sheet, cell: "", text: "" };
}

function leftOut(name: SheetName): Skipped {
  return { kind: "sheet", ...placeOfSheet(name) };
}

/** The first reading that finds a table: a long one before a wide one, commas before tabs. */
function readSheet(grids: readonly Grid[], context: Context, given: Options): Outcome | null {
  // A wide table says by its heads which table each figure belongs to.
  for (const read of given.table === undefined ? [readLong, readWide] : [readLong]) {
    for (const grid of grids) {
      const outcome = read(grid, context, given);
      if (outcome !== null) return outcome;
    }
  }
  return null;
}

function joined(outcomes: readonly Partial<Outcome>[]): Outcome {
  return {
    drafts: outcomes.flatMap(({ drafts = [] }) => drafts),
    refusals: outcomes.flatMap(({ refusals = [] }) => refusals),
    skipped: outcomes.flatMap(({ skipped = [] }) => skipped),
  };
}

/** The places that `region` holds, itself included: where several share a name, one of these is meant. */
function scopeOf(ledger: Ledger, region: string | undefined): ((id: string) => boolean) | undefined {
  if (region === undefined) return undefined;
  return (id) => {
    for (let at: string | undefined = id; at; at = ledger.regions.get(at)?.parent) {
      if (at === region) return true;
    }
    return false;
  };
}

const NAMED = [
  "regions",
  "industries",
  "indicators",
  "breakdowns",
  "offices",
  "units",
  "sources",
  "projects",
] as const;

function newNames(ledger: Ledger, drafts: readonly Draft[]): NewName[] {
  return drafts.flatMap(({ table, cells }) => {
    const id = cells["id"] ?? "";
    const named = NAMED.find((one) => one === table);
    if (id === "" || named === undefined || ledger[named].has(id)) return [];
    const name = cells["name"] ?? cells["title"] ?? id;
    return [{ table, id, names: { name, name_en: cells["name_en"] || cells["title_en"] || name } }];
  });
}

function isError(problem: Problem): boolean {
  return severityOf(problem.code) === "error";
}

/** The problems of the ledger as the import would leave it. */
function problemsAfter(files: Files, { texts, origins }: Merge): Problem[] {
  const { problems } = readFiles(overlay(files, texts));
  return problems.filter((one) => isError(one) || origins.has(`${one.file}:${one.row ?? one.line}`));
}

/** An error in a row that the import adds or changes, at the cell of the sheet that it comes from. */
function refusalOf(problem: Problem, { origins }: Merge): Refusal[] {
  const draft = origins.get(`${problem.file}:${problem.row ?? problem.line}`);
  if (draft === undefined || !isError(problem)) return [];
  const column = problem.name ?? "";
  const { file, sheet, table } = draft;
  const cell = draft.places[column] ?? draft.place;
  return [{ kind: "ledger-rule", file, sheet, cell, text: problem.cell ?? "", table, column, problem }];
}
