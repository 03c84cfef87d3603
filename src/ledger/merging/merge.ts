import { saidBy } from "../csv.ts";
import { must } from "../must.ts";
import { ascendingLists } from "../order.ts";
import { KEY_JOINT } from "../rows.ts";
import { keyColumns, type TableName } from "../schema.ts";
import { arrange } from "./arrange.ts";
import { type Cells, type Difference, groupsOf, type MergedRow, mergeRow } from "./rows.ts";
import { encoded, type Versions, versionTexts, type Written } from "./texts.ts";
import { type Entry, type Form, NotByKeys, openVersion, type Unmergeable, type Version } from "./version.ts";

/** A row that only people can settle: one deleted it and the other changed it, or both said something else. */
export interface Question {
  /** The line of its first marker in the merged file. */
  readonly line: number;
  readonly key: string;
  readonly deletedBy: "ours" | "theirs" | null;
  /** Empty where one side deleted the row. */
  readonly differences: readonly Difference[];
}

/** Two versions of a file as one, with markers where there are questions; or why keys cannot merge it. */
export type Merged =
  | { readonly bytes: Uint8Array; readonly questions: readonly Question[] }
  | { readonly reason: Unmergeable };

/**
 * Merges two versions of one file of a table by the keys of its rows, against the version before both. A
 * row that one side alone has changed is taken from it, letter by letter; nothing is lost and nothing doubled.
 */
export function mergeFiles(table: TableName, versions: Versions): Merged {
  // A row of JSON may be several lines: markers within it would be none of its text.
  if (Object.values(versions).some(beginsAsJson)) return { reason: "json" };
  try {
    const { texts, encoding } = versionTexts(versions);
    const open = (side: keyof Versions) => openVersion(table, texts[side]);
    const { text, questions } = mergeVersions(table, {
      base: open("base"),
      ours: open("ours"),
      theirs: open("theirs"),
    });
    return { bytes: encoded(text, encoding), questions: questions.map((one) => legible(one, encoding)) };
  } catch (error) {
    if (!(error instanceof NotByKeys)) throw error;
    return { reason: error.reason };
  }
}

function beginsAsJson(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*\[/.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
}

/** A question in characters, where the files were merged by their bytes. */
function legible(question: Question, written: Written): Question {
  if (written === "utf-8") return question;
  const read = (text: string) => new TextDecoder("gb18030").decode(encoded(text, written));
  const differences = question.differences.map(({ column, base, ours, theirs }) => ({
    column,
    base: read(base),
    ours: read(ours),
    theirs: read(theirs),
  }));
  return { ...question, key: read(question.key), differences };
}

interface Three {
  readonly base: Version;
  readonly ours: Version;
  readonly theirs: Version;
}

function mergeVersions(table: TableName, three: Three): { text: string; questions: Question[] } {
  const { base, ours, theirs } = three;
  const all = arrange(base.names, ours.names, theirs.names);
  const keys = keyColumns(table).map(({ name }) => name);
  const groups = groupsOf(table, all);
  const rows = rowOrder(three).map((id) => {
    const [b, o, t] = [base, ours, theirs].map((version) => cellsIn(version, id));
    const merged = mergeRow(groups, keys, b ?? null, o ?? null, t ?? null);
    return { id, merged };
  });
  const names = all.filter((name) => isKept(name, three, rows));
  return written(three, names, rows);
}

function cellsIn({ names, rows }: Version, id: string): Cells {
  const row = rows.get(id);
  return row === undefined ? null : new Map(names.map((name, i) => [name, row.cells[i] ?? ""]));
}

/** Sorted files stay sorted; otherwise rows stand as `arrange` has them. */
function rowOrder({ base, ours, theirs }: Three): readonly string[] {
  const order = arrange([...base.rows.keys()], [...ours.rows.keys()], [...theirs.rows.keys()]);
  if (!isSorted(ours) || !isSorted(theirs)) return order;
  const keyOf = (id: string) => must(ours.rows.get(id) ?? theirs.rows.get(id), "a row of either side").key;
  return order.toSorted((a, b) => ascendingLists(keyOf(a), keyOf(b)));
}

function isSorted({ rows }: Version): boolean {
  const keys = [...rows.values()].map(({ key }) => key);
  return keys.every((key, i) => i === 0 || ascendingLists(keys[i - 1] ?? [], key) <= 0);
}

interface Placed {
  readonly id: string;
  readonly merged: MergedRow;
}

/** A column that one side took away goes, unless the other has since said something in it. */
function isKept(name: string, { base, ours, theirs }: Three, rows: readonly Placed[]): boolean {
  const isWanted = ours.names.includes(name) && theirs.names.includes(name);
  return isWanted || !base.names.includes(name) || rows.some(({ merged }) => saysAnything(merged, name));
}

function saysAnything(merged: MergedRow, name: string): boolean {
  const says = (cells: Cells) => saidBy(cells?.get(name) ?? "") !== "";
  if (merged.kind === "question") return says(merged.ours) || says(merged.theirs);
  return merged.kind === "row" && says(merged.cells);
}

/** What one side alone has changed of a file's form is taken from it. */
function formOf({ base, ours, theirs }: Three): Form {
  const pick = <K extends keyof Form>(name: K) =>
    (ours.form[name] === base.form[name] ? theirs : ours).form[name];
  return { mark: pick("mark"), end: pick("end"), isEnded: pick("isEnded") };
}

/** As git writes them, so that its other tools know them too. */
const MARKERS = { ours: "<<<<<<< ours", between: "=======", theirs: ">>>>>>> theirs" };

function written(three: Three, names: readonly string[], rows: readonly Placed[]) {
  const form = formOf(three);
  const { ours, theirs } = three;
  const lines: string[] = [];
  const questions: Question[] = [];
  const write = (text: string, end = form.end) => lines.push(text + end);
  const writeRow = (cells: Cells, id: string) => {
    const end = endOf(three, id) ?? form.end;
    if (cells !== null) write(names.map((name) => cells.get(name) ?? "").join(","), end);
  };
  if (names.length > 0) write(names.map((name) => labelOf(three, name)).join(","));
  for (const { id, merged } of rows) {
    if (merged.kind === "row") writeRow(merged.cells, id);
    if (merged.kind !== "question") continue;
    questions.push(questionOf(merged, ours.rows.get(id) ?? theirs.rows.get(id), lines.length + 1));
    write(MARKERS.ours);
    writeRow(merged.ours, id);
    write(MARKERS.between);
    writeRow(merged.theirs, id);
    write(MARKERS.theirs);
  }
  const text = lines.join("");
  const isLastQuestion = lines.at(-1)?.startsWith(MARKERS.theirs) === true;
  const body = form.isEnded || isLastQuestion ? text : text.replace(/(?:\r\n|\r|\n)$/, "");
  return { text: (form.mark ? "\uFEFF" : "") + body, questions };
}

/** How a column's name is written in the header. */
function labelOf({ base, ours, theirs }: Three, name: string): string {
  const [was, own, other] = [base, ours, theirs].map(({ names, labels }) => labels[names.indexOf(name)]);
  return (own === was ? (other ?? own) : (own ?? other)) ?? name;
}

/** The end of a row's line where it is not that of the file. */
function endOf({ base, ours, theirs }: Three, id: string): string | null {
  const [was, own, other] = [base, ours, theirs].map(({ rows }) => rows.get(id));
  const isTheirs = own === undefined || (other !== undefined && own.end === (was?.end ?? null));
  return (isTheirs ? other : own)?.end ?? null;
}

function questionOf(
  { ours, theirs, differences }: Extract<MergedRow, { kind: "question" }>,
  entry: Entry | undefined,
  line: number,
): Question {
  const deletedBy = ours === null ? "ours" : theirs === null ? "theirs" : null;
  const key = (entry?.key ?? []).filter((cell) => cell !== "").join(KEY_JOINT);
  return { line, key, deletedBy, differences };
}
