import { parts } from "../counted.ts";
import type { Words } from "../shape.ts";
import type { diff as chinese } from "../zh/diff.ts";

export const diff: Words<typeof chinese> = {
  title: (before, after) => `Changes of the ledger: ${before} → ${after}`,
  workingTree: "the files as they are",
  none: "the two versions of the ledger do not differ",
  step: { major: "major", minor: "minor", patch: "patch", none: "none" },
  stepIs: (step, why) => `Version step ${step}: ${why.join("; ")}`,
  reasons: {
    "row-removed": (count) => (count === 1 ? "1 row removed" : `${count} rows removed`),
    "code-removed": (count) => (count === 1 ? "1 code removed" : `${count} codes removed`),
    "column-removed": (count) => (count === 1 ? "1 column removed" : `${count} columns removed`),
    "meaning-changed": (count) =>
      `the meaning of ${count} ${count === 1 ? "row" : "rows"} changed (unit, kind, parent, factor)`,
    "setting-changed": (count) => `${count} ${count === 1 ? "standard" : "standards"} of judgement changed`,
    unread: (count) => `${count} ${count === 1 ? "file" : "files"} cannot be read as a table`,
    added: (count) => `${count} added`,
    corrected: (count) => `${count} corrected`,
  },
  lost: "Rows removed",
  changed: "Rows changed",
  new: "Rows added",
  columns: "Columns",
  settings: "Changes of site.json",
  unread: "Files that cannot be read as tables",
  effects: "Effect on what is published",
  audits: "Effect on the audit",
  auditCounts: (before, after) => `Audit: ${before} → ${after}`,
  noEffects: "One of the versions has errors: the effect could not be computed",
  noAudit: "One of the versions has errors or too many figures: the audits are not compared",
  heads: {
    row: ["File", "Line", "Key", "Content"],
    column: ["File", "Column", "Change"],
    setting: ["Setting", "Before", "After"],
    effect: ["Place", "Indicator", "Period", "Measure", "Before", "After"],
    audit: ["Place", "Indicator", "Period", "Stated", "Before", "After"],
  },
  columnLost: "removed",
  columnNew: "added",
  completion: "completion",
  rank: "rank",
  total: "total of the group",
  rankOf: (place, of) => `${place} of ${of}`,
  noValue: "none",
  notThere: "not there",
  more: (count) => `${count} more`,
  counts: (lost, changed, fresh) =>
    parts([lost, `${lost} removed`], [changed, `${changed} changed`], [fresh, `${fresh} added`]).join(", ") ||
    "no row removed, changed or added",
  noRevision: (name) => `there is no folder or git revision ${name}`,
  noGit: (folder) => `${folder} is in no git repository: give two folders`,
};
