import ts from "typescript";
import { type Change, changesAt } from "./operators.ts";

/** One change of one file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line as it stands, without the space around it. */
  readonly code: string;
  /** What stands there → what is put there. */
  readonly change: string;
  /** The whole file with the change. */
  readonly text: string;
}

const SHOWN = 60;

/**
 * Every place of a file where something can be changed, each with its changes. Types, imports and
 * what errors say are left alone, and so is every text: words are held by other tests.
 */
export function mutantsOf(file: string, text: string): Mutant[][] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const places: Mutant[][] = [];
  const known = new Map<string, number>();
  const visit = (node: ts.Node) => {
    if (leftAlone(node)) return;
    const mutants = changesAt(node).map((change) => numbered(mutantOf(tree, node, change), known));
    if (mutants.length > 0) places.push(mutants);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return places;
}

function leftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isThrowStatement(node)
  );
}

function mutantOf(tree: ts.SourceFile, node: ts.Node, { start, end, text }: Change): Mutant {
  const source = tree.text;
  const { line } = tree.getLineAndCharacterOfPosition(start);
  const [from, to] = shownRange(node, start, end);
  const after = source.slice(from, start) + text + source.slice(end, to);
  return {
    file: tree.fileName,
    line: line + 1,
    code: (source.split("\n")[line] ?? "").trim(),
    change: `${shortened(source.slice(from, to))} → ${shortened(after) || "nothing"}`,
    text: source.slice(0, start) + text + source.slice(end),
  };
}

/** The node around the change where it is short enough to be read, else the change alone. */
function shownRange(node: ts.Node, start: number, end: number): [number, number] {
  const around = node.getText().length < 4 && node.parent.getText().length <= SHOWN ? node.parent : node;
  return around.getText().length <= SHOWN && around.end >= end
    ? [around.getStart(), around.end]
    : [start, end];
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= 2 * SHOWN ? flat : `${flat.slice(0, SHOWN)} … ${flat.slice(-SHOWN)}`;
}

/** The same change may be made twice in like lines: the second is told apart. */
function numbered(mutant: Mutant, known: Map<string, number>): Mutant {
  const key = `${mutant.code}\n${mutant.change}`;
  const count = (known.get(key) ?? 0) + 1;
  known.set(key, count);
  return count === 1 ? mutant : { ...mutant, change: `${mutant.change} (${count})` };
}
