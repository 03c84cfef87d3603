import type { Files } from "../../../src/ledger/folder.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { importFiles } from "../../../src/opendata/import/import.ts";
import { chanceOf } from "../../bench/chance.ts";
import { DRESSINGS, FAULTS } from "./changes.ts";
import { type Fact, factLine, GIVEN, rowLine } from "./content.ts";
import { LAYOUTS } from "./layouts.ts";
import { type Program, type Written, write } from "./writing.ts";

/** A made-up sheet and what it states. */
interface Sheet {
  readonly facts: readonly Fact[];
  readonly isFaulty: boolean;
  readonly what: string;
  readonly written: Written;
}

/** What became of a made-up sheet. `wrong` tells how it was read as what it does not say. */
interface Verdict {
  readonly kind: "read" | "refused" | "wrong";
  readonly isFaulty: boolean;
  readonly what: string;
}

/** Programs of others by which sheets are saved once more before they are imported: many files at a time. */
export type Saving = Readonly<Partial<Record<Program, (files: readonly Written[]) => readonly Uint8Array[]>>>;

/** Sheet number `seed`: a table of known content in one of the layouts, dressed or damaged, written in one of the ways. */
async function make(seed: number, programs: readonly Program[]): Promise<Sheet> {
  const chance = chanceOf(seed);
  const plain = chance.pick(LAYOUTS)(chance);
  const isMeant = chance.next() < 0.25;
  const layout = chance.pick(isMeant ? FAULTS : DRESSINGS)(plain, chance);
  const isFaulty = isMeant && JSON.stringify(layout) !== JSON.stringify(plain);
  const written = await write(layout, chance, programs);
  const what = `${seed} ${layout.name}, ${written.way}${isFaulty ? ", with a fault" : ""}`;
  return { facts: plain.facts, isFaulty, what, written };
}

/** Has a sheet imported: its rows must be exactly its content, or it must be refused. */
async function judge(sheet: Sheet, files: Files, ledger: Ledger): Promise<Verdict> {
  const { facts, isFaulty, what, written } = sheet;
  const input = { name: written.file, bytes: written.bytes };
  const { changes, refusals } = await importFiles(files, ledger, [input], GIVEN);
  if (refusals.length > 0) {
    const told = refusals.map(({ kind, cell, text, problem }) =>
      `${kind} ${cell} ${text} ${problem?.code ?? ""}`.trim(),
    );
    return { isFaulty, kind: "refused", what: `${what}: ${told.join("; ")}` };
  }
  const rows = changes.map(({ row }) => rowLine(row));
  const wanted = facts.map(factLine);
  const missing = wanted.filter((one) => !rows.includes(one));
  const strange = rows.filter((one) => !wanted.includes(one));
  if (missing.length + strange.length === 0 && !isFaulty) return { isFaulty, kind: "read", what };
  return { isFaulty, kind: "wrong", what: `${what}: lacks ${missing.join(", ")}; has ${strange.join(", ")}` };
}

/** What became of a run of sheets: what was read wrong, and how many of those without a fault were read. */
export interface Judged {
  readonly wrong: readonly string[];
  /** Sheets without a fault that are refused all the same. */
  readonly unread: readonly string[];
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
  saving: Saving = {},
): Promise<Judged> {
  const programs = Object.keys(saving) as Program[];
  const made: Sheet[] = [];
  for (let i = 0; i < count; i++) made.push(await make(first + i, programs));
  const verdicts: Verdict[] = [];
  for (const sheet of savedAgain(made, saving)) {
    verdicts.push(await judge(sheet, files, ledger));
    onSheet?.(verdicts.length);
  }
  const sound = verdicts.filter(({ isFaulty }) => !isFaulty);
  const told = (kind: Verdict["kind"], some: readonly Verdict[]) =>
    some.filter((one) => one.kind === kind).map(({ what }) => what);
  return {
    wrong: told("wrong", verdicts),
    unread: told("refused", sound),
    read: told("read", sound).length,
    sound: sound.length,
  };
}

/** The sheets, those for a program as it has saved them. */
function savedAgain(sheets: readonly Sheet[], saving: Saving): Sheet[] {
  const saved = new Map<Sheet, Uint8Array>();
  for (const [program, save] of Object.entries(saving)) {
    const own = sheets.filter(({ written }) => written.program === program);
    const all = own.length === 0 ? [] : save(own.map(({ written }) => written));
    own.forEach((sheet, i) => {
      const bytes = all[i];
      if (bytes !== undefined) saved.set(sheet, bytes);
    });
  }
  return sheets.map((sheet) => {
    const bytes = saved.get(sheet);
    return bytes === undefined ? sheet : { ...sheet, written: { ...sheet.written, file: "a.xlsx", bytes } };
  });
}
