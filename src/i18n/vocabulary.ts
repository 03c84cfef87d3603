import * as schema from "../ledger/schema.ts";
import type { Lang } from "./lang.ts";
import { type AllWords, wordsOf } from "./words.ts";

/** The closed vocabularies, by the list of values that the schema gives a column. */
const NAMES = new Map<readonly string[] | undefined, keyof AllWords["vocabulary"]>([
  [schema.REGION_KINDS, "regionKinds"],
  [schema.INDUSTRY_KINDS, "industryKinds"],
  [schema.MEASURE_KINDS, "measureKinds"],
  [schema.DIRECTIONS, "directions"],
  [schema.YES_NO, "yesNo"],
  [schema.FREQUENCIES, "frequencies"],
  [schema.DUE_FREQUENCIES, "frequencies"],
  [schema.QUALIFIERS, "qualifiers"],
  [schema.STATUSES, "statuses"],
  [schema.FORMS, "forms"],
  [schema.OVERS, "overs"],
  [schema.NATURES, "natures"],
  [schema.BASES, "bases"],
  [schema.PRICES, "prices"],
  [schema.GROWTH_TOLD, "growthTold"],
  [schema.SUMS, "sums"],
  [schema.TIERS, "tiers"],
  [schema.CLAIMS, "claimKinds"],
  [schema.STAGES, "stages"],
  [schema.REVISION_KINDS, "revisionKinds"],
]);

/** The words of a column's values; none where it has no closed vocabulary. */
export function valueNames({ values }: schema.Column, lang: Lang): Readonly<Record<string, string>> {
  const name = NAMES.get(values);
  return name === undefined ? {} : wordsOf(lang).vocabulary[name];
}
