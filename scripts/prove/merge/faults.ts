import { mergeFiles } from "../../../src/ledger/merging/merge.ts";
import { expected, found } from "./reference.ts";
import { type Triple, triple } from "./triples.ts";

/** What a merge of made-up tables breaks of its word: nothing, or a line for each thing. */
export function faultsOf(seed: number): string[] {
  const made = triple(seed);
  const { shape, base, ours, theirs } = made;
  const text = merged(made, base, ours, theirs);
  if (text === null) return [`${seed}: not merged by keys`];
  const back = merged(made, base, theirs, ours) ?? "";
  const told = [
    ...differences("rows", expected(shape, base, ours, theirs), found(shape, text)),
    ...differences("rows, sides exchanged", expected(shape, base, theirs, ours), found(shape, back)),
    ...same("one side alone (ours)", merged(made, base, ours, base), ours),
    ...same("one side alone (theirs)", merged(made, base, base, theirs), theirs),
    ...same("the same edit twice", merged(made, base, ours, ours), ours),
    ...untouched(made, text),
  ];
  return told.map((one) => `${seed} (${made.table}): ${one}`);
}

const bytes = (text: string) => new TextEncoder().encode(text);

function merged({ table }: Triple, base: string, ours: string, theirs: string): string | null {
  const result = mergeFiles(table, { base: bytes(base), ours: bytes(ours), theirs: bytes(theirs) });
  return "bytes" in result ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(result.bytes) : null;
}

function differences(what: string, wanted: Map<string, string>, seen: Map<string, string>): string[] {
  const keys = new Set([...wanted.keys(), ...seen.keys()]);
  return [...keys]
    .filter((key) => wanted.get(key) !== seen.get(key))
    .map((key) => `${what}: ${key} is ${seen.get(key)}, not ${wanted.get(key)}`);
}

function same(what: string, seen: string | null, wanted: string): string[] {
  return seen === wanted ? [] : [`${what}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`];
}

/** Lines that stand in all three versions stand in the merged one, letter by letter. */
function untouched({ base, ours, theirs }: Triple, text: string): string[] {
  const [heads, lines] = [[base, ours, theirs, text].map((one) => one.split("\n")[0]), text.split("\n")];
  if (new Set(heads).size > 1) return [];
  const common = base
    .split("\n")
    .filter((line) => [ours, theirs].every((one) => one.split("\n").includes(line)));
  return common.filter((line) => !lines.includes(line)).map((line) => `a line that nobody touched: ${line}`);
}
