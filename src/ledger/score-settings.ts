/** The settings of scores and lamps, as `settings-schema.ts` has all others. */

/** What a place is scored by, and a condition is about; see `measures/places/ranked-by.ts`. */
export const SCORED_BY = ["target", "level", "growth", "per-head"] as const;
export const SCORE_METHODS = ["rate", "efficacy"] as const;
export const CONDITION_OF = ["level", "growth", "per-head", "schedule"] as const;
export const CONDITION_IS = ["at-least", "worse"] as const;
export const CONDITION_THAN = ["target", "parent", "value"] as const;

const OF_INDICATORS = {
  type: "ref",
  table: "indicators",
  required: true,
  example: "capital-in-place",
} as const;

/** All of them must hold. */
const CONDITIONS = {
  type: "list",
  required: true,
  of: {
    type: "group",
    bonds: [{ kind: "needs", part: "value", says: "value", other: "than" }],
    parts: {
      of: { type: "vocabulary", values: CONDITION_OF, required: true, example: "growth" },
      is: { type: "vocabulary", values: CONDITION_IS, example: "at-least" },
      than: { type: "vocabulary", values: CONDITION_THAN, required: true, example: "target" },
      value: { type: "decimal", example: "0" },
    },
  },
} as const;

const SCORED = {
  type: "list",
  of: {
    type: "group",
    bonds: [
      { kind: "below", parts: ["floor", "cap"] },
      { kind: "both", parts: ["satisfactory", "unacceptable"] },
      { kind: "apart", parts: ["satisfactory", "unacceptable"] },
    ],
    parts: {
      indicator: OF_INDICATORS,
      weight: { type: "decimal", required: true, fromZero: true, example: "60" },
      by: { type: "vocabulary", values: SCORED_BY, example: "target" },
      method: { type: "vocabulary", values: SCORE_METHODS, example: "efficacy" },
      step: { type: "decimal", fromZero: true, example: "5" },
      satisfactory: { type: "decimal", example: "110" },
      unacceptable: { type: "decimal", example: "80" },
      cap: { type: "decimal", example: "120" },
      floor: { type: "decimal", example: "0" },
    },
  },
} as const;

const ADDED = {
  type: "list",
  of: {
    type: "group",
    parts: {
      indicator: OF_INDICATORS,
      when: CONDITIONS,
      points: { type: "decimal", required: true, fromZero: true, example: "2" },
    },
  },
} as const;

const VETOES = {
  type: "list",
  of: { type: "group", parts: { indicator: OF_INDICATORS, when: CONDITIONS } },
} as const;

/** How a peer group is scored in a year. */
export const SCORE_RULES = { indicators: SCORED, bonus: ADDED, deductions: ADDED, vetoes: VETOES } as const;

/** For whom and when rules hold: for all and ever where it is left out. */
export const SCOPE = {
  peer_group: { type: "ref", table: "peer_groups", example: "songyuan-counties" },
  years: { type: "period", example: "2006/2010" },
} as const;

/** 红黄绿: green where all its conditions hold, else yellow where all of its own do, else red. */
export const LAMPS = {
  type: "list",
  of: {
    type: "group",
    parts: {
      ...SCOPE,
      indicators: { type: "list", required: true, of: OF_INDICATORS },
      green: CONDITIONS,
      yellow: CONDITIONS,
    },
  },
} as const;
