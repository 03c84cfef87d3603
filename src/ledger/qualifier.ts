import type { QUALIFIERS } from "./schema.ts";

/** "" exact, "~" about, the others one-sided bounds. */
export type Qualifier = "" | (typeof QUALIFIERS)[number];

const FLIPPED: Readonly<Record<Qualifier, Qualifier>> = {
  "": "",
  "~": "~",
  ">=": "<=",
  "<=": ">=",
  ">": "<",
  "<": ">",
};

/** The qualifier of the negative, or of the reciprocal of a positive figure: at least −3 is a fall of at most 3. */
export function flip(qualifier: Qualifier): Qualifier {
  return FLIPPED[qualifier];
}
