import type { Files } from "../../../src/ledger/folder.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { importFiles } from "../../../src/opendata/import/import.ts";
import { chanceOf } from "../../bench/chance.ts";
import { DRESSINGS, FAULTS } from "./changes.ts";
import { factLine, GIVEN, rowLine } from "./content.ts";
import { LAYOUTS } from "./layouts.ts";
import { write } from "./writing.ts";

/** What became of a made-up sheet. `wrong` tells how it was read as what it does not say. */
interface Verdict {
  readonly kind: "read" | "refused" | "wrong";
  readonly isFaulty: boolean;
  readonly what: string;
}

/**
 * Makes sheet number `seed`, a table of known content in one of the layouts, dressed or damaged, written in
 * one of the ways, and imports it: its rows must be exactly its content, or it must be refused.
 */
async function judge(seed: number, files: Files, ledger: Ledger): Promise<Verdict> {
  const chance = chanceOf(seed);
  const plain = chance.pick(LAYOUTS)(chance);
  const isFaulty = chance.next() < 0.25;
  const layout = chance.pick(isFaulty ? FAULTS : DRESSINGS)(plain, chance);
  const isChanged = JSON.stringify(layout) !== JSON.stringify(plain);
  const { way, file, bytes } = await write(layout, chance);
  const what = `${seed} ${layout.name}, ${way}${isFaulty && isChanged ? ", with a fault" : ""}`;
  const { changes, refusals } = await importFiles(files, ledger, [{ name: file, bytes }], GIVEN);
  const own = { isFaulty: isFaulty && isChanged, what };
  if (refusals.length > 0) {
    const told = refusals.map(({ kind, cell, text, problem }) =>
      `${kind} ${cell} ${text} ${problem?.code ?? ""}`.trim(),
    );
    return { ...own, kind: "refused", what: `${what}: ${told.join("; ")}` };
  }
  const rows = changes.map(({ row }) => rowLine(row));
  const wanted = plain.facts.map(factLine);
  const missing = wanted.filter((one) => !rows.includes(one));
  const strange = rows.filter((one) => !wanted.includes(one));
  if (missing.length + strange.length === 0 && !own.isFaulty) return { ...own, kind: "read" };
  return { ...own, kind: "wrong", what: `${what}: lacks ${missing.join(", ")}; has ${strange.join(", ")}` };
}

/** What became of a run of sheets: what was read wrong, and how many of those without a fault were read. */
export interface Judged {
  readonly wrong: readonly string[];
  readonly read: number;
  readonly sound: number;
}

/** Judges `count` sheets from number `first` on. */
export async function judgeSheets(
  first: number,
  count: number,
  files: Files,
  ledger: Ledger,
  onSheet?: (done: number) => void,
): Promise<Judged> {
  const verdicts: Verdict[] = [];
  for (let i = 0; i < count; i++) {
    verdicts.push(await judge(first + i, files, ledger));
    onSheet?.(i + 1);
  }
  const sound = verdicts.filter(({ isFaulty }) => !isFaulty);
  return {
    wrong: verdicts.filter(({ kind }) => kind === "wrong").map(({ what }) => what),
    read: sound.filter(({ kind }) => kind === "read").length,
    sound: sound.length,
  };
}
