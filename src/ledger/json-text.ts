import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { DEEPEST_SETTINGS } from "./limits.ts";
import { must } from "./must.ts";

/** Where something stands in a text: line and character in it, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A JSON text as a tree. A node knows its offset in the text, which `placeOf` tells as a place. */
export interface JsonTree {
  readonly root: Node;
  placeOf(offset: number): TextPlace;
}

/** The first thing that keeps a text from being JSON: the parser's name for it, or `TooDeep`. */
export interface JsonFault extends TextPlace {
  readonly reason: string;
}

/** Reads strict JSON: no comments, no comma after the last item. */
export function readJson(text: string): JsonTree | JsonFault {
  const placeOf = placesOf(text);
  const deep = tooDeep(text);
  if (deep !== null) return { reason: "TooDeep", ...deep };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const first = errors[0];
  if (first !== undefined) return { reason: printParseErrorCode(first.error), ...placeOf(first.offset) };
  return root === undefined ? { reason: "ValueExpected", ...placeOf(0) } : { root, placeOf };
}

/** Where a text is nested too deep: the parser calls itself for each level, and would run out of stack. */
export function tooDeep(text: string): TextPlace | null {
  const scanner = createScanner(text, true);
  for (let depth = 0; scanner.getPosition() < text.length; ) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    if (text[at] === "{" || text[at] === "[") depth++;
    if (text[at] === "}" || text[at] === "]") depth--;
    if (depth > DEEPEST_SETTINGS) return placesOf(text)(at);
  }
  return null;
}

function placesOf(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - must(starts[line], "the start of a line") + 1 };
  };
}
