import type { ComparedSubject, PlacesFile } from "../models/compare/compare-file.ts";

/** What is compared: an indicator with its part, and places. */
export interface Choice {
  readonly subject: string;
  readonly places: readonly string[];
}

/** The file of a subject, and its part: `fixed-asset-investment.industry.size-5m-up`. */
export function splitSubject(subject: string): readonly [file: string, part: string] {
  const [file = "", ...part] = subject.split(".");
  return [file, part.join(".")];
}

/** The places kept for another subject: those that have figures of it; fewer than two give way to its first. */
export function placesFor(subject: ComparedSubject, chosen: readonly string[]): readonly string[] {
  const there = new Set(subject.places.map(([region]) => region));
  const kept = chosen.filter((region) => there.has(region));
  return kept.length > 1 ? kept : subject.first;
}

/** The places that can still be added, under the names of their parents. */
export function placesToAdd(
  { groups, places }: PlacesFile,
  subject: ComparedSubject,
  chosen: readonly string[],
): { readonly head: string; readonly places: (readonly [id: string, name: string])[] }[] {
  const there = new Set(subject.places.map(([region]) => region));
  const free = places.filter(([id]) => there.has(id) && !chosen.includes(id));
  const heads = ["", ...groups];
  return heads
    .map((head, i) => ({
      head,
      places: free.filter(([, , group]) => group === i - 1).map(([id, name]) => [id, name] as const),
    }))
    .filter(({ places: some }) => some.length > 0);
}
