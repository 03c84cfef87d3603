import type { Lang } from "../../../src/i18n/lang.ts";
import { wordsOf } from "../../../src/i18n/words.ts";
import { chanceOf } from "../../bench/chance.ts";
import { chosen, placesOf, type Room, roomOf } from "./choose.ts";
import { keyOf, readEquivalents, stale } from "./equivalent.ts";
import { importersOf, reachOf, readSources } from "./reach.ts";
import { type Outcome, runMutants, Unsound } from "./run.ts";

export interface MutationRun {
  readonly root: string;
  readonly lang: Lang;
  readonly seed: number;
  readonly mutations: number;
  readonly rooms: readonly Room[];
}

/** How often a run that finds nothing says that it goes on. */
const STEP = 25;

/**
 * Changes the sources one small thing at a time, runs the tests that reach it, prints each change
 * that none of them notices, and the share that was caught. Answers the exit code: 1 only where
 * the tests fail without any change.
 */
export async function mutationRun({ root, lang, seed, mutations, rooms }: MutationRun): Promise<number> {
  const words = wordsOf(lang).mutation;
  const texts = readSources(root);
  const places = placesOf(texts, rooms);
  const listed = readEquivalents(rooms);
  for (const one of stale(listed, places)) console.log(words.stale(one.file, one.change));
  const equivalent = new Set(listed.map(keyOf));
  const drawn = chosen(chanceOf(seed), places, mutations);
  const mutants = drawn.filter((one) => !equivalent.has(keyOf(one)));
  console.log(words.began(String(mutants.length)));
  const outcomes: Outcome[] = [];
  try {
    await runMutants({ root, texts, reach: reachOf(importersOf(texts)) }, mutants, (outcome) => {
      outcomes.push(outcome);
      tell(outcome, outcomes.length, mutants.length, lang);
    });
  } catch (error) {
    if (!(error instanceof Unsound)) throw error;
    console.error(words.unsound(error.message));
    return 1;
  }
  for (const name of [...rooms, ...(rooms.length > 1 ? [words.all] : [])]) {
    const within = ({ file }: { file: string }) => name === words.all || roomOf(file) === name;
    const some = outcomes.filter(({ mutant }) => within(mutant));
    console.log(summary(name, some, drawn.filter(within).length - some.length, lang));
  }
  return 0;
}

function tell({ mutant, caught, tests }: Outcome, done: number, all: number, lang: Lang): void {
  const words = wordsOf(lang).mutation;
  const place = `${mutant.file}:${mutant.line}`;
  if (!caught && tests === 0) console.log(words.unreached(place, mutant.change));
  if (!caught && tests > 0) console.log(words.survived(place, mutant.change, String(tests)));
  if (done % STEP === 0) console.log(`  ${words.progress(String(done), String(all))}`);
}

function summary(name: string, outcomes: readonly Outcome[], equivalent: number, lang: Lang): string {
  const [caught, all] = [outcomes.filter((one) => one.caught).length, outcomes.length];
  const share = all === 0 ? "–" : `${((100 * caught) / all).toFixed(1)}%`;
  return wordsOf(lang).mutation.room(name, String(caught), String(all), share, String(equivalent));
}
