import type { TableName } from "../../ledger/schema.ts";
import type { Comparison, RowChange } from "./compare.ts";

/** How the version of the published data moves on: the highest step that any change asks for. */
export type Step = "major" | "minor" | "patch" | "none";

/**
 * Columns that say what others mean. Where one changes, a figure that reads the same is another
 * figure: of another unit, another kind, another whole.
 */
const MEANING: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  regions: ["kind", "parent", "code"],
  industries: ["kind", "parent", "code"],
  indicators: ["unit", "measure", "better", "additive", "definition"],
  units: ["dimension", "factor"],
  breakdowns: ["scheme", "parent", "exhaustive"],
};

/** Settings by which figures are judged. */
const JUDGING = /^(?:schedule_bands|low_completion|score)\b/;
/** Lists of `site.json` whose entries are codes. */
const LISTS = /^(?:themes|peer_groups|schemes)\.[^.]+\.id$/;

/** The step, and each change that asks for it: the reader sees why. */
export interface VersionStep {
  readonly step: Step;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly kind:
    | "row-removed"
    | "column-removed"
    | "meaning-changed"
    | "setting-changed"
    | "code-removed"
    | "unread"
    | "added"
    | "corrected";
  readonly count: number;
}

/**
 * The version step of a comparison. Major: a row, column or code is gone, or what one means has
 * changed. Minor: something was added. Patch: a value was corrected.
 */
export function versionStep(found: Comparison): VersionStep {
  const lost = found.rows.filter((row) => row.kind === "lost");
  const meaning = found.rows.filter(changesMeaning);
  const gone = found.settings.filter(({ column, after }) => LISTS.test(column) && after === "");
  const judging = found.settings.filter(({ column }) => JUDGING.test(column));
  const major = reasons([
    ["row-removed", lost.filter((row) => !isCode(row)).length],
    ["code-removed", lost.filter(isCode).length + gone.length],
    ["column-removed", found.columns.filter((one) => one.kind === "lost").length],
    ["meaning-changed", meaning.length],
    ["setting-changed", judging.length],
    ["unread", found.unread.length],
  ]);
  if (major.length > 0) return { step: "major", reasons: major };
  const listed = found.settings.filter(({ column, before }) => LISTS.test(column) && before === "");
  const fresh = found.rows.filter((row) => row.kind === "new").length + listed.length;
  const added = fresh + found.columns.filter((one) => one.kind === "new").length;
  if (added > 0) return { step: "minor", reasons: reasons([["added", added]]) };
  const corrected = found.rows.length + found.settings.length;
  return corrected > 0
    ? { step: "patch", reasons: reasons([["corrected", corrected]]) }
    : { step: "none", reasons: [] };
}

function reasons(counts: readonly (readonly [Reason["kind"], number])[]): Reason[] {
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}

/** True for a row of a list whose ids others refer to. */
function isCode({ row }: RowChange): boolean {
  return "id" in row;
}

function changesMeaning({ kind, table, cells }: RowChange): boolean {
  return kind === "changed" && cells.some(({ column }) => MEANING[table]?.includes(column) === true);
}
