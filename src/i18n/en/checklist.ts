import type { Words } from "../shape.ts";
import type { checklist as chinese } from "../zh/checklist.ts";

export const checklist: Words<typeof chinese> = {
  title: "Before a release",
  ready: "Nothing stands against a release.",
  blocked: (count) =>
    count === 1 ? "One thing stands against a release." : `${count} things stand against a release.`,
  blocker: "blocker",
  warning: "warning",
  clear: "none",
  more: (count) => `${count} more`,
  items: {
    "ledger-errors": "The ledger has errors",
    "accepted-due": "Accepted irregularities past their date",
    "missing-definition": "Indicators without a definition",
    "source-without-date": "Sources without a date, and without a note on it",
    "source-date-unknown": "Sources without a date, with a note",
    "new-differences": "Audit differences that are new since the last release",
    "version-too-low": "A tag's version is below what its changes ask for",
    uncommitted: "Changes that are not committed",
    "no-history": "No repository, or not all of its history",
    "revision-unexplained": "Changed figures whose kind of revision is not told",
    "next-release": "The day of the next release is not announced, or has passed",
    "missing-month": "Months or quarters that are missing of what is reported as often",
    "place-without-figure": "Places without any figure",
    "target-without-actual": "Targets without an actual figure",
    "actual-without-target": "Featured indicators with an actual figure and no target",
    "missing-translation": "Names or definitions without English",
  },
};
