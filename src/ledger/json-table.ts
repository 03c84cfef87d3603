import { printParseErrorCode, visit } from "jsonc-parser";
import type { TextPlace } from "./json-text.ts";
import { tooDeep } from "./json-text.ts";

/** What JSON has as a value. */
export type JsonType = "string" | "number" | "boolean" | "null" | "array" | "object";

/** A member of a row: its name, its value as text, and where the value stands. */
export interface JsonCell extends TextPlace {
  readonly name: string;
  /** What a string says; of anything else its own letters, so that a figure keeps its digits. */
  readonly text: string;
  readonly type: JsonType;
  /** Where the value begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** Where the member's name stands. */
  readonly nameAt: TextPlace;
}

/** An object of the array, and where it begins and ends in the text. */
export interface JsonRow extends TextPlace {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly JsonCell[];
}

/** What keeps a text from being an array of objects: bad JSON, or another value than is wanted. */
export type JsonTableFault = TextPlace &
  (
    | { readonly kind: "json"; readonly reason: string }
    | { readonly kind: "not-rows"; readonly has: JsonType }
    | { readonly kind: "not-a-row"; readonly has: JsonType }
  );

export interface JsonTable {
  readonly rows: readonly JsonRow[];
  readonly faults: readonly JsonTableFault[];
}

/** What is open while the parser walks through a text. */
interface Walk {
  readonly rows: JsonRow[];
  readonly faults: JsonTableFault[];
  readonly text: string;
  /** 1 within the array, 2 within a row, more within a value that no cell can have. */
  depth: number;
  row: { readonly from: number; readonly cells: JsonCell[] } & TextPlace;
  member: { readonly name: string; readonly at: TextPlace };
  isBroken: boolean;
}

/** Reads an array of objects, each value with its place. Lines and characters from 1. */
export function readJsonTable(text: string): JsonTable {
  const deep = tooDeep(text);
  if (deep !== null) return { rows: [], faults: [{ kind: "json", reason: "TooDeep", ...deep }] };
  const start = { line: 1, column: 1 };
  const walk: Walk = {
    rows: [],
    faults: [],
    text,
    depth: 0,
    row: { from: 0, cells: [], ...start },
    member: { name: "", at: start },
    isBroken: false,
  };
  visit(text, visitorOf(walk), { disallowComments: true });
  if (text.trim() === "") walk.faults.push({ kind: "json", reason: "ValueExpected", ...start });
  // Of a text that is no JSON the rows are not known.
  const broken = walk.faults.find(({ kind }) => kind !== "not-a-row");
  return broken === undefined ? walk : { rows: [], faults: [broken] };
}

function visitorOf(walk: Walk): Parameters<typeof visit>[1] {
  const at = (line: number, character: number): TextPlace => ({ line: line + 1, column: character + 1 });
  const begin = (type: JsonType, from: number, place: TextPlace) => {
    if (type === "object" && walk.depth === 1) walk.row = { from, cells: [], ...place };
    else if (type !== "array" || walk.depth > 0) value(walk, type, from, from + 1, place);
    walk.depth++;
  };
  return {
    onObjectBegin: (from, _, line, character) => begin("object", from, at(line, character)),
    onArrayBegin: (from, _, line, character) => begin("array", from, at(line, character)),
    onObjectEnd: (from, length) => {
      walk.depth--;
      if (walk.depth !== 1) return;
      const { cells, line, column } = walk.row;
      walk.rows.push({ from: walk.row.from, to: from + length, cells, line, column });
    },
    onArrayEnd: () => {
      walk.depth--;
    },
    onObjectProperty: (name, _, __, line, character) => {
      if (walk.depth === 2) walk.member = { name, at: at(line, character) };
    },
    onLiteralValue: (literal, from, length, line, character) =>
      value(walk, typeOf(literal), from, from + length, at(line, character), literal),
    onError: (error, _, __, line, character) => {
      // What the parser makes of the rest is a guess.
      if (!walk.isBroken)
        walk.faults.push({ kind: "json", reason: printParseErrorCode(error), ...at(line, character) });
      walk.isBroken = true;
    },
  };
}

function typeOf(literal: unknown): JsonType {
  return literal === null ? "null" : (typeof literal as JsonType);
}

/** A value where one may stand: the whole text, a row, a cell; within a cell that is a list none is told again. */
function value(
  walk: Walk,
  type: JsonType,
  from: number,
  to: number,
  place: TextPlace,
  literal?: unknown,
): void {
  if (walk.isBroken) return;
  if (walk.depth === 0) {
    walk.faults.push({ kind: "not-rows", has: type, ...place });
    walk.isBroken = true;
  }
  if (walk.depth === 1) walk.faults.push({ kind: "not-a-row", has: type, ...place });
  if (walk.depth !== 2) return;
  const text = typeof literal === "string" ? literal : walk.text.slice(from, to);
  walk.row.cells.push({ name: walk.member.name, text, type, from, to, nameAt: walk.member.at, ...place });
}
