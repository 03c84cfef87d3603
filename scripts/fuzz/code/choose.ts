import type { Chance } from "../../bench/chance.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

/** The rooms whose sources are changed: those that compute. */
export const ROOMS = ["ledger", "measures", "charts", "models", "opendata"] as const;
export type Room = (typeof ROOMS)[number];

/** Tests, and what tests and examples are made of. */
const MATERIAL = /\.test\.ts$|\/(?:fixtures|golden)\/|sample\.ts$|\/kinds\/.*examples\.ts$/;

export function roomOf(file: string): Room | undefined {
  return ROOMS.find((room) => file.startsWith(`src/${room}/`));
}

/** Every place of the rooms' sources where something can be changed, with its changes. */
export function placesOf(texts: ReadonlyMap<string, string>, rooms: readonly Room[]): Mutant[][] {
  const files = [...texts].filter(([file]) => rooms.some((room) => room === roomOf(file)));
  return files.filter(([file]) => !MATERIAL.test(file)).flatMap(([file, text]) => mutantsOf(file, text));
}

/** So many places at random, each with one of its changes; in the order of the sources. */
export function chosen(chance: Chance, places: readonly Mutant[][], count: number): Mutant[] {
  const drawn = places.map((mutants, place) => ({ mutants, place, lot: chance.next() }));
  drawn.sort((a, b) => a.lot - b.lot);
  const some = drawn.slice(0, count).sort((a, b) => a.place - b.place);
  return some.map(({ mutants }) => chance.pick(mutants));
}
