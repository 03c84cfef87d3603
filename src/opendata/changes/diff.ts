import { compareAudits } from "./audits.ts";
import { compareVersions, type Version } from "./compare.ts";
import { effectsOf } from "./effect.ts";
import type { Diff } from "./report.ts";
import { versionStep } from "./version.ts";

/** Compares two versions of a ledger, and what they publish. Linear in the rows of files that differ. */
export function diffVersions(before: Version, after: Version): Diff {
  const comparison = compareVersions(before, after);
  const step = versionStep(comparison);
  const same = step.step === "none";
  return {
    ...{ before: before.name, after: after.name, comparison, step },
    effects: same ? [] : effectsOf(comparison, before, after),
    audits: same ? null : compareAudits(before, after),
  };
}
