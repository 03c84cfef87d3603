import type { Words } from "../shape.ts";
import type { audit as chinese } from "../zh/audit.ts";

export const audit: Words<typeof chinese> = {
  title: "Audit",
  description: (checked, differs) =>
    `Do the reports' own figures agree? ${checked} statements were recomputed; ${differs} do not follow from the figures that the reports give.`,
  lead: (checked, agrees, rounding, differs) =>
    `What reports say of their own figures, recomputed: of ${checked} statements that can be checked, ${agrees} agree, ${rounding} agree within rounding, and ${differs} differ.`,
  about:
    "Only figures of the ledger are used, at the precision in which they are stated: each number stands for the interval that rounds to it. A difference is not an error in itself: another definition, another coverage or a slip in copying may be behind it. The facts are listed for those who use the figures.",
  newestOnly: "The ledger is large: only figures of the last two years are checked here.",
  sections: {
    differs: "Differ",
    "within-rounding": "Agree within rounding",
    agrees: "Agree",
    "not-checkable": "Cannot be checked",
  },
  intros: {
    differs: "Recomputed from the figures of the report, the statement does not follow.",
    "within-rounding": "Since all figures were rounded, the statement may hold.",
    agrees: "Recomputed from the figures of the report, the statement holds.",
    "not-checkable": "The ledger lacks figures that would be needed.",
  },
  caption: (verdict) => `Audit results: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)}`,
  captionHere: "Audit results",
  ofSource: (title, count) =>
    `${title}: of ${count} statements, those that differ or agree only within rounding`,
  here: "Audit of these figures",
  agreeingHere: (count) => `${count} more agree, or do so within rounding`,
  hereIntro: "What the reports say of these figures, recomputed from the ledger.",
  all: "All results of the audit",
  truncated: (shown, all) => `The first ${shown} of ${all} are listed.`,
  column: {
    what: "Statement",
    period: "Period",
    stated: "Stated",
    recomputed: "Recomputed",
    difference: "Difference",
    verdict: "Result",
    from: "From",
  },
  of: (role, value) => `${role} ${value}`,
  against: (period, tier) => `Against the ${tier} for ${period}`,
  sought: (reason, name, period) => `${reason} (${name}, ${period})`,
  ofProject: {
    total_investment: "total investment",
    planned: "planned investment",
    completed: "completed investment",
  },
  range: (low, high) => `${low} to ${high}`,
  rules: { title: "What is checked", intro: "What each check compares, and when it finds a difference." },
  total: "total",
};
