import type { Words } from "../shape.ts";
import type { explain as chinese } from "../zh/explain.ts";

export const explain: Words<typeof chinese> = {
  stated: "Stated by reports (the first is the one used)",
  noFigure: "There is no figure for this period",
  claims: "What reports say of it",
  targets: "Targets",
  noTarget: "No target covers this period",
  inForce: "in force",
  replaced: "replaced",
  later: "set later",
  setOn: (when) => `set ${when}`,
  kind: "kind",
  verdict: "verdict",
  saying: "judgement",
  beside: "also",
  rests: "rests on",
  expected: "expected from",
  rule: "rule",
  group: (id) => `group ${id}`,
  bands: (ahead, slightly, behind) =>
    `completion less schedule from ${ahead} points up is on schedule, above ${slightly} slightly behind, above ${behind} behind, else far behind`,
  limit: "not above the limit is kept",
  tolerance: (allowed) => `“about” allows ${allowed}`,
  pace: (onTrack, needed) =>
    `from ${onTrack} of the growth a year that is needed on track, from ${needed} acceleration needed, below limited, backwards moving away`,
  basis: (basis) => `basis of growth: ${basis}`,
  official: "Growth (as published)",
  nominal: "Nominal change (not its growth)",
  change: "On the year before",
  formula: "formula",
  result: "result",
  ranking: "Rank in its peer group",
  rankedBy: {
    completion: "by completion",
    ceiling: "by the share of the ceiling that is used",
    distance: "by distance from the target",
    growth: "by growth",
    "per-head": "per head",
    level: "by amount",
  },
  noRanking: "No rank: in no peer group, or fewer than two places have a figure",
  audit: "Audit",
  recomputed: (value) => `recomputed ${value}`,
  known: (periods) => `The ledger has these periods: ${periods}`,
  unknownPeriod: (text, near) =>
    `“${text}” is no period${near === "" ? ": write 2006, 2006-04 or 2006-01/2006-04" : `; is it: ${near}?`}`,
};
