import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { type Floors, type Imports, offFloor } from "./floors.ts";

/** What a room may import: `values` of a room include its types. */
export interface Allowed {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  /** May read files, run programs and use the network. */
  readonly outside?: boolean;
  /** May read the clock. */
  readonly clock?: boolean;
}

export interface Rules {
  /** Room → what it may import. A file that has a name here itself is a room of its own. */
  readonly rooms: Readonly<Record<string, Allowed>>;
  /** Room → the order of its folders: each imports from lower floors alone. */
  readonly floors: Readonly<Record<string, Floors>>;
  /** File → reason for more lines than `longest`. */
  readonly longFiles: Readonly<Record<string, string>>;
  readonly longest: number;
  /** Tests may be longer: they are mostly tables of cases. */
  readonly longestTest: number;
}

interface Import {
  readonly line: number;
  readonly to: string;
  readonly typeOnly: boolean;
}

const NAMELESS = /^(?:utils?|helpers?|common|managers?)$/;
const OUTSIDE = /^node:(?:fs|child_process|http|https|http2|net|os|dns|worker_threads|cluster)\b/;
const SCANNED = /\.(?:ts|mjs|astro)$/;

/**
 * Everything in which the sources break the rules, one sentence each with file and line. `sources`
 * maps paths from the top of the project to texts. Tests may import what they like.
 */
export function violations(sources: ReadonlyMap<string, string>, rules: Rules): string[] {
  const parsed = parsedOf(sources);
  const shipped = parsed.filter(isShipped);
  const arrows = new Map(shipped.map(({ path, tree }) => [path, importsOf(path, tree)]));
  return [
    ...parsed.flatMap(({ path, text }) => [...badName(path), ...tooLong(path, text, rules)]),
    ...shipped.flatMap(({ path, tree }) => [...barrel(path, tree), ...clocks(path, tree, rules)]),
    ...[...arrows].flatMap(([path, imports]) => imports.flatMap((one) => badArrow(path, one, rules))),
    ...cycles(arrows),
    ...Object.entries(rules.floors).flatMap(([room, floors]) => offFloor(arrows, room, floors)),
  ];
}

/** What each shipped file imports. */
export function importsIn(sources: ReadonlyMap<string, string>): Imports {
  return new Map(
    parsedOf(sources)
      .filter(isShipped)
      .map(({ path, tree }) => [path, importsOf(path, tree)]),
  );
}

interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

function parsedOf(sources: ReadonlyMap<string, string>): Parsed[] {
  const files = [...sources].filter(([path]) => SCANNED.test(path) && !path.endsWith(".d.ts"));
  return files.map(([path, text]) => ({ path, text, tree: parse(path, text) }));
}

function isShipped({ path }: Parsed): boolean {
  return !path.endsWith(".test.ts");
}

/** The room of a file: the file itself where it is listed, else the longest folder that is. */
export function roomOf(path: string, rules: Rules): string | undefined {
  for (let at = path; at !== "."; at = dirname(at)) if (at in rules.rooms) return at;
  return undefined;
}

function parse(path: string, text: string): ts.SourceFile {
  const code = path.endsWith(".astro") ? astroCode(text) : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** The code of an Astro file, on its own lines: what stands between the fences, and its scripts. */
function astroCode(text: string): string {
  const blank = (markup: string) => markup.replace(/[^\n]/g, "");
  const fence = /^---\n([\s\S]*?)\n---/.exec(text);
  const rest = text.slice(fence?.[0].length ?? 0);
  const scripts = rest.split(/(<script\b[^>]*>|<\/script>)/);
  const code = scripts.map((part, i) => (scripts[i - 1]?.startsWith("<script") ? part : blank(part)));
  return `${fence ? `\n${fence[1]}\n` : ""}${code.join("")}`;
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: string, typeOnly: boolean) => {
    const to = specifier.startsWith(".") ? join(dirname(path), specifier) : specifier;
    found.push({ line: lineOf(tree, node), to, typeOnly });
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node, textOf(node.moduleSpecifier), isTypeImport(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, textOf(node.moduleSpecifier), node.isTypeOnly);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, textOf(node.argument.literal), true);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, textOf(node.arguments[0]), false);
    }
  });
  return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  if (importClause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

function badArrow(path: string, { line, to, typeOnly }: Import, rules: Rules): string[] {
  const from = roomOf(path, rules);
  const own = from === undefined ? undefined : rules.rooms[from];
  if (own === undefined) return [`${path} stands in no room`];
  if (OUTSIDE.test(to) && own.outside !== true) {
    return [`${path}:${line} ${from} must not reach out of the program: ${to}`];
  }
  const target = roomOf(to, rules);
  if (!/^(?:src|scripts)\//.test(to) || target === from || to.endsWith(".css")) return [];
  if (target === undefined) return [`${path}:${line} imports ${to}, which stands in no room`];
  if (own.values.includes(target)) return [];
  if (!own.types?.includes(target)) return [`${path}:${line} ${from} must not import from ${target}: ${to}`];
  return typeOnly ? [] : [`${path}:${line} ${from} may import only types from ${target}: ${to}`];
}

/** The first way round for each file that leads back to itself; a cycle is told once. */
function cycles(arrows: Imports): string[] {
  const done = new Set<string>();
  const told: string[] = [];
  const follow = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at >= 0) told.push(`files import each other: ${[...way.slice(at), path].join(" → ")}`);
    if (at >= 0 || done.has(path)) return;
    for (const { to } of arrows.get(path) ?? []) if (arrows.has(to)) follow(to, [...way, path]);
    done.add(path);
  };
  for (const path of arrows.keys()) follow(path, []);
  return told;
}

function badName(path: string): string[] {
  const words = path.split(/[/.-]/).filter((word) => NAMELESS.test(word));
  return words.map((word) => `${path} has a name that says nothing: ${word}`);
}

function tooLong(path: string, text: string, { longest, longestTest, longFiles }: Rules): string[] {
  const lines = text.split("\n").length - 1;
  const limit = path.endsWith(".test.ts") ? longestTest : longest;
  if (lines <= limit || path in longFiles) return [];
  return [`${path} has ${lines} lines, more than ${limit}`];
}

/** A file that only passes on what others export. */
function barrel(path: string, tree: ts.SourceFile): string[] {
  const passesOn = tree.statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
  const rest = tree.statements.filter((one) => !ts.isImportDeclaration(one) && !passesOn.includes(one));
  return passesOn.length > 0 && rest.length === 0 ? [`${path} only passes on what other files export`] : [];
}

/** Reads of the clock, of chance, and of the machine's locale. */
function clocks(path: string, tree: ts.SourceFile, rules: Rules): string[] {
  if (rules.rooms[roomOf(path, rules) ?? ""]?.clock === true) return [];
  const found: string[] = [];
  visit(tree, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const what = unsteady(node, tree);
    if (what !== null) found.push(`${path}:${lineOf(tree, node)} depends on ${what}`);
  });
  return found;
}

function unsteady(node: ts.CallExpression | ts.NewExpression, tree: ts.SourceFile): string | null {
  const callee = node.expression.getText(tree);
  const given = node.arguments?.length ?? 0;
  if (/^(?:globalThis\.)?(?:Date\.now|performance\.now|process\.hrtime.*)$/.test(callee)) return "the clock";
  if (callee === "Date" && given === 0) return "the clock";
  if (/^(?:Math\.random|crypto\.(?:randomUUID|getRandomValues))$/.test(callee)) return "chance";
  if (/\.localeCompare$/.test(callee) && given < 2) return "the machine's locale";
  if (/\.toLocale(?:Date|Time)?String$|^Intl\.\w+$/.test(callee) && given === 0)
    return "the machine's locale";
  return null;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : "";
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
