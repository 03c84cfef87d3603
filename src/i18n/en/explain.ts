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
  formula: "formula",
  result: "result",
  ranking: "Rank in its peer group",
  rankedBy: { completion: "by completion", level: "by amount" },
  noRanking: "No rank: in no peer group, or fewer than two places have a figure",
  audit: "Audit",
  recomputed: (value) => `recomputed ${value}`,
  known: (periods) => `The ledger has these periods: ${periods}`,
  unknownPeriod: (text, near) =>
    `“${text}” is no period${near === "" ? ": write 2006, 2006-04 or 2006-01/2006-04" : `; is it: ${near}?`}`,
};
